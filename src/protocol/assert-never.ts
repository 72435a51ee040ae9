/**
 * Ends a switch over a union, so that a case that was forgotten is an error of types.
 * @throws {TypeError} always; only a value that the types did not foresee gets here
 */
export function assertNever(value: never): never {
  throw new TypeError(`Unforeseen value: ${String(value)}`);
}
