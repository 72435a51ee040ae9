import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Scope } from './scope.ts';
import { watchStalls } from './stall-watch.ts';
import { TIMERS } from './timers.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch() {
  const scope = new Scope();
  const log = vi.fn<(message: string, detail?: unknown) => void>();
  const state: { bytes: number | null } = { bytes: 0 };
  const media = {
    received: vi.fn<() => Promise<number | null>>(async () => await Promise.resolve(state.bytes)),
    refresh: vi.fn<() => Promise<void>>(async () => await Promise.resolve()),
  };
  const told: boolean[] = [];
  watchStalls(media, (stalled) => told.push(stalled), scope, log);
  /** Lets time pass for one look, after which so many bytes have come. */
  const look = async (bytes: number | null): Promise<void> => {
    state.bytes = bytes;
    await vi.advanceTimersByTimeAsync(TIMERS.stallLook);
  };
  return { scope, log, media, told, look };
}

test('the picture is sent anew when something comes again after a gap, and only then', async () => {
  const { media, look } = watch();
  for (const bytes of [100, 200, 300]) await look(bytes);
  await vi.advanceTimersByTimeAsync(5 * TIMERS.stallCounts);
  expect(media.refresh).not.toHaveBeenCalled();
  await look(400);
  expect(media.refresh).toHaveBeenCalledOnce();
  await look(500);
  expect(media.refresh).toHaveBeenCalledOnce();
});

test('tells that nothing comes, and that something comes again, each once', async () => {
  const { told, look } = watch();
  for (const bytes of [100, 200, 300]) await look(bytes);
  await vi.advanceTimersByTimeAsync(TIMERS.stallTold - TIMERS.stallLook);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(5 * TIMERS.stallTold);
  expect(told).toEqual([true]);
  for (const bytes of [400, 500]) await look(bytes);
  expect(told).toEqual([true, false]);
});

test('a stall is over when nothing is sent any more that could tell', async () => {
  const { told, look } = watch();
  await look(100);
  await vi.advanceTimersByTimeAsync(2 * TIMERS.stallTold);
  await look(null);
  expect(told).toEqual([true, false]);
});

test('without a picture or sound there is nothing to send anew', async () => {
  const { media, look } = watch();
  await look(100);
  await look(null);
  await vi.advanceTimersByTimeAsync(5 * TIMERS.stallCounts);
  expect(media.refresh).not.toHaveBeenCalled();
});

test('a look that fails is not the last one, and the end of the scope is', async () => {
  const { media, scope, log, look } = watch();
  media.received.mockRejectedValueOnce(new Error('closed'));
  await look(100);
  expect(log).toHaveBeenCalledOnce();
  await look(100);
  expect(media.received).toHaveBeenCalledTimes(2);
  scope.dispose();
  await vi.advanceTimersByTimeAsync(10 * TIMERS.stallLook);
  expect(media.received).toHaveBeenCalledTimes(2);
});

test('a connection that ends during a look gets no more pictures', async () => {
  const { media, scope, log, look } = watch();
  await look(100);
  await vi.advanceTimersByTimeAsync(2 * TIMERS.stallCounts);
  media.received.mockImplementationOnce(async () => {
    scope.dispose();
    return await Promise.resolve(200);
  });
  await vi.advanceTimersByTimeAsync(TIMERS.stallLook);
  expect(scope.isDisposed()).toBe(true);
  expect(media.refresh).not.toHaveBeenCalled();
  expect(log).not.toHaveBeenCalled();
});
