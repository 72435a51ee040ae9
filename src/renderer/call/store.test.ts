import { expect, test, vi } from 'vitest';
import { Store } from './store.ts';

test('keeps the same object while nothing differs', () => {
  const store = new Store({ name: 'Ada', age: 36 });
  const listener = vi.fn<() => void>();
  store.subscribe(listener);
  const before = store.value;
  store.update({ name: 'Ada' });
  expect(store.value).toBe(before);
  expect(listener).not.toHaveBeenCalled();
});

test('tells every subscription of a change until it is undone', () => {
  const store = new Store({ name: 'Ada', age: 36 });
  const listener = vi.fn<() => void>();
  const undoFirst = store.subscribe(listener);
  store.subscribe(listener);
  store.update({ age: 37 });
  expect(store.value).toEqual({ name: 'Ada', age: 37 });
  expect(listener).toHaveBeenCalledTimes(2);
  undoFirst();
  undoFirst();
  store.update({ age: 38 });
  expect(listener).toHaveBeenCalledTimes(3);
});
