import { unsupported } from './report.ts';

/** Read by await, by assertions and by Playwright's serializer on objects that lack them, or absent on Linux. */
const PROBED = new Set([
  'then',
  'toJSON',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  '$$typeof',
  'dock',
  'default',
  '__esModule',
]);

/**
 * Wraps a part of the API so that reading anything it does not have throws, where a plain object would answer
 * `undefined` and let a spec pass that real Electron fails.
 * @param refuse reports the use and makes the error
 */
export function failClosed<T extends object>(
  name: string,
  target: T,
  refuse: (what: string) => Error = unsupported,
): T {
  return new Proxy(target, {
    get(object, key) {
      if (key in object || typeof key === 'symbol' || PROBED.has(key)) {
        const value: unknown = Reflect.get(object, key);
        return value;
      }
      throw refuse(`${name}.${key}`);
    },
  });
}
