import { afterEach, expect, test } from 'vitest';
import { keepValuesInIndexedDb } from '../../../src/renderer/platform/kept-values.ts';

const NAME = 'kept-values-test';

afterEach(() => {
  indexedDB.deleteDatabase(NAME);
});

test('values are there for every later page of the origin, until they are removed', async () => {
  const one = keepValuesInIndexedDb(NAME, window);
  expect(await one.entries()).toEqual([]);
  await Promise.all([one.set('a', { room: 'tea' }), one.set('b', 1), one.set('b', 2), one.remove('c')]);
  const other = keepValuesInIndexedDb(NAME, window);
  expect(await other.entries()).toEqual([
    ['a', { room: 'tea' }],
    ['b', 2],
  ]);
  await other.remove('a');
  expect(await one.entries()).toEqual([['b', 2]]);
});

test('what is asked last counts, without waiting in between', async () => {
  const values = keepValuesInIndexedDb(NAME, window);
  void values.set('a', 1);
  await values.remove('a');
  expect(await values.entries()).toEqual([]);
});

test('blocked storage rejects, and is asked again the next time', async () => {
  let blocked = true;
  const values = keepValuesInIndexedDb(NAME, {
    get indexedDB() {
      if (blocked) throw new DOMException('The operation is insecure.', 'SecurityError');
      return window.indexedDB;
    },
  });
  await expect(values.entries()).rejects.toThrow('insecure');
  await expect(values.set('a', 1)).rejects.toThrow('insecure');
  blocked = false;
  await values.set('a', 1);
  expect(await values.entries()).toEqual([['a', 1]]);
});
