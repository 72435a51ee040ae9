/** What the stand-in has to say, on stderr. A spec during which one of these lines appeared fails. */

/** Begins every line of the stand-in's own. */
const MARK = '[standin]';

/** Writes one warning to stderr. */
export function warn(message: string): void {
  process.stderr.write(`${MARK} ${message}\n`);
}

/** Reports the use of something that is not built, so that it is seen even when the app catches the error to throw. */
export function unsupported(what: string): Error {
  const message = `${what} is not part of the stand-in`;
  warn(message);
  return new Error(`${MARK} ${message}`);
}

/** The text of anything thrown, with its stack where it has one. */
export function describe(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
