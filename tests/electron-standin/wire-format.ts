/**
 * Values as text between the main process, a preload's world and a page's world, with the types that structured
 * cloning keeps (HTML Standard, section 2.7). Runs on all three sides.
 */

/** A value as JSON can hold it: what JSON lacks is an object tagged `t`. */
export type Wire = string | number | boolean | null | TaggedWire;
type TaggedWire =
  | { t: 'undefined' }
  | { t: 'number' | 'bigint'; v: string }
  | { t: 'array' | 'set'; v: Wire[] }
  | { t: 'object'; v: [string, Wire][] }
  | { t: 'map'; v: [Wire, Wire][] }
  | { t: 'date'; v: number }
  | { t: 'error'; name: string; message: string; stack: string }
  | { t: 'buffer' | 'bytes'; v: string }
  /** What only a bridge between worlds can carry: a function or a promise, by number. */
  | { t: 'function' | 'promise'; id: number };

/** What the world bridge adds: values that stay on their side and travel as a number. */
export interface Reference {
  readonly t: 'function' | 'promise';
  readonly id: number;
}

const ERRORS = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

function notCloneable(): Error {
  return new Error('An object could not be cloned.');
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function encodeNumber(value: number): Wire {
  return Number.isFinite(value) && !Object.is(value, -0)
    ? value
    : { t: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
}

/**
 * Encodes a value for {@link decode}.
 * @param refer makes a reference of what cannot be copied, or answers null
 * @throws {Error} 'An object could not be cloned.', as Electron's IPC and context bridge say it
 */
export function encode(value: unknown, refer: (value: unknown) => Reference | null = () => null): Wire {
  const parents = new Set<object>();
  const one = (item: unknown): Wire => {
    if (item === null || typeof item === 'string' || typeof item === 'boolean') return item;
    if (item === undefined) return { t: 'undefined' };
    if (typeof item === 'number') return encodeNumber(item);
    if (typeof item === 'bigint') return { t: 'bigint', v: String(item) };
    const reference = refer(item);
    if (reference !== null) return reference;
    if (typeof item !== 'object' || parents.has(item)) throw notCloneable();
    parents.add(item);
    const encoded = encodeObject(item, one);
    parents.delete(item);
    return encoded;
  };
  return one(value);
}

function encodeObject(item: object, one: (item: unknown) => Wire): Wire {
  if (Array.isArray(item)) return { t: 'array', v: Array.from(item, one) };
  if (item instanceof Date) return { t: 'date', v: item.getTime() };
  if (item instanceof Map) return { t: 'map', v: [...item].map(([key, entry]) => [one(key), one(entry)]) };
  if (item instanceof Set) return { t: 'set', v: [...item].map(one) };
  if (item instanceof Error) {
    return { t: 'error', name: item.name, message: item.message, stack: item.stack ?? '' };
  }
  if (item instanceof ArrayBuffer) return { t: 'buffer', v: toBase64(new Uint8Array(item)) };
  if (item instanceof Uint8Array) return { t: 'bytes', v: toBase64(item) };
  if (Object.prototype.toString.call(item) !== '[object Object]') throw notCloneable();
  return { t: 'object', v: Object.entries(item).map(([key, entry]) => [key, one(entry)]) };
}

/** Decodes what {@link encode} made. `resolve` turns a reference into what stands for it on this side. */
export function decode(wire: Wire, resolve: (reference: Reference) => unknown = refuseReference): unknown {
  const one = (item: Wire): unknown => {
    if (item === null || typeof item !== 'object') return item;
    switch (item.t) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(item.v);
      case 'bigint':
        return BigInt(item.v);
      case 'array':
        return item.v.map(one);
      case 'set':
        return new Set(item.v.map(one));
      case 'map':
        return new Map(item.v.map(([key, entry]) => [one(key), one(entry)]));
      case 'object':
        return Object.fromEntries(item.v.map(([key, entry]) => [key, one(entry)]));
      case 'date':
        return new Date(item.v);
      case 'error':
        return decodeError(item.name, item.message, item.stack);
      case 'buffer':
        return fromBase64(item.v).buffer;
      case 'bytes':
        return fromBase64(item.v);
      case 'function':
      case 'promise':
        return resolve({ t: item.t, id: item.id });
    }
  };
  return one(wire);
}

function decodeError(name: string, message: string, stack: string): Error {
  const Constructor = name in ERRORS ? ERRORS[name as keyof typeof ERRORS] : Error;
  const error = new Constructor(message);
  error.stack = stack;
  return error;
}

function refuseReference(): never {
  throw notCloneable();
}
