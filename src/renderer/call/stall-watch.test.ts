import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Scope } from './scope.ts';
import { watchStalls } from './stall-watch.ts';
import { TIMERS } from './timers.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch() {
  const scope = new Scope();
  const log = vi.fn<(message: string, detail?: unknown) => void>();
  const media = {
    bytes: 0 as number | null,
    received: vi.fn<() => Promise<number | null>>(async () => await Promise.resolve(media.bytes)),
    refresh: vi.fn<() => Promise<void>>(async () => await Promise.resolve()),
  };
  watchStalls(media, scope, log);
  return { scope, log, media };
}

/** Lets time pass for one look, after which so many bytes have come. */
async function look(media: { bytes: number | null }, bytes: number | null): Promise<void> {
  media.bytes = bytes;
  await vi.advanceTimersByTimeAsync(TIMERS.stallLook);
}

test('the picture is sent anew when something comes again after a gap, and only then', async () => {
  const { media } = watch();
  for (const bytes of [100, 200, 300]) await look(media, bytes);
  media.bytes = 300;
  await vi.advanceTimersByTimeAsync(5 * TIMERS.stallCounts);
  expect(media.refresh).not.toHaveBeenCalled();
  await look(media, 400);
  expect(media.refresh).toHaveBeenCalledOnce();
  await look(media, 500);
  expect(media.refresh).toHaveBeenCalledOnce();
});

test('without a picture there is nothing to send anew', async () => {
  const { media } = watch();
  await look(media, 100);
  media.bytes = null;
  await vi.advanceTimersByTimeAsync(5 * TIMERS.stallCounts);
  expect(media.refresh).not.toHaveBeenCalled();
});

test('a look that fails is not the last one, and the end of the scope is', async () => {
  const { media, scope, log } = watch();
  media.received.mockRejectedValueOnce(new Error('closed'));
  await look(media, 100);
  expect(log).toHaveBeenCalledOnce();
  await look(media, 100);
  expect(media.received).toHaveBeenCalledTimes(2);
  scope.dispose();
  await vi.advanceTimersByTimeAsync(10 * TIMERS.stallLook);
  expect(media.received).toHaveBeenCalledTimes(2);
});
