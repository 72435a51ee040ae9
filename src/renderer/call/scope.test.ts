import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Scope } from './scope.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('undoes what belongs to it, the newest first and once', () => {
  const scope = new Scope();
  const undone: string[] = [];
  scope.add(() => undone.push('first'));
  scope.add(() => undone.push('second'));
  expect(scope.isDisposed()).toBe(false);
  scope.dispose();
  scope.dispose();
  expect(undone).toEqual(['second', 'first']);
  expect(scope.isDisposed()).toBe(true);
  expect(scope.signal.aborted).toBe(true);
});

test('undoes at once what is added after its end', () => {
  const scope = new Scope();
  scope.dispose();
  const undo = vi.fn<() => void>();
  scope.add(undo);
  expect(undo).toHaveBeenCalledOnce();
});

test('runs every disposer even when one throws, and then says so', () => {
  const scope = new Scope();
  const undo = vi.fn<() => void>();
  scope.add(undo);
  scope.add(() => {
    throw new Error('broken');
  });
  expect(() => scope.dispose()).toThrow(AggregateError);
  expect(undo).toHaveBeenCalledOnce();
});

test('runs an action after its time, unless it was cancelled or the scope has ended', () => {
  const scope = new Scope();
  const [run, cancelled, late, never] = [
    vi.fn<() => void>(),
    vi.fn<() => void>(),
    vi.fn<() => void>(),
    vi.fn<() => void>(),
  ];
  scope.after(10, run);
  const cancel = scope.after(10, cancelled);
  scope.after(20, late);
  cancel();
  vi.advanceTimersByTime(10);
  scope.dispose();
  scope.after(10, never);
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledOnce();
  for (const action of [cancelled, late, never]) expect(action).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
