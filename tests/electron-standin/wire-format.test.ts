import { describe, expect, it } from 'vitest';
import { decode, encode, type Reference } from './wire-format.ts';

/** Through text, as between processes. */
function travel(value: unknown): unknown {
  return decode(JSON.parse(JSON.stringify(encode(value))) as ReturnType<typeof encode>);
}

describe('the wire format', () => {
  it.each([
    ['undefined', undefined],
    ['null', null],
    ['text', 'é✓\0'],
    ['not a number', Number.NaN],
    ['minus zero', -0],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a big integer', 2n ** 70n],
    ['a date', new Date(5)],
    ['bytes', new Uint8Array([0, 127, 255])],
    ['a buffer', new Uint8Array([1, 2]).buffer],
    ['a map', new Map<unknown, unknown>([[{ key: 1 }, undefined]])],
    ['a set', new Set([1, [2]])],
    ['nested values', { list: [undefined, { deep: new Date(0) }], empty: {}, '': '' }],
    ['what looks like a tag', { t: 'undefined', v: { t: 'array' } }],
  ])('keeps %s', (_name, value) => {
    expect(travel(value)).toStrictEqual(value);
  });

  it('keeps the class, message and stack of an error', () => {
    const error = new RangeError('too far');
    const arrived = travel(error) as Error;
    expect(arrived).toBeInstanceOf(RangeError);
    expect([arrived.message, arrived.stack]).toEqual([error.message, error.stack]);
  });

  it('takes an object that occurs twice, and no object inside itself', () => {
    const shared = { a: 1 };
    expect(travel([shared, shared])).toEqual([shared, shared]);
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => encode(circle)).toThrow('An object could not be cloned.');
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
  ])('refuses %s', (_name, value) => {
    expect(() => encode({ value })).toThrow('An object could not be cloned.');
  });

  it('carries by reference what the bridge keeps', () => {
    const refer = (value: unknown): Reference | null =>
      typeof value === 'function' ? { t: 'function', id: 7 } : null;
    expect(decode(encode([() => 1], refer), ({ t, id }) => `${t} ${id}`)).toEqual(['function 7']);
    expect(() => decode({ t: 'promise', id: 1 })).toThrow('An object could not be cloned.');
  });
});
