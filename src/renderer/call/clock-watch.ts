import { TIMERS } from './timers.ts';

/**
 * Notices that this computer, or this page, has slept: a timer then comes much later than it was set for. The wall clock is
 * what counts, since others may stand still during sleep; a clock that was put forward looks the same and does no harm.
 * @param signal ends the watch
 */
export function watchClock(onAwake: () => void, signal: AbortSignal): void {
  let last = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    const overslept = now - last > TIMERS.clockLook + TIMERS.clockLate;
    last = now;
    if (overslept) onAwake();
  }, TIMERS.clockLook);
  signal.addEventListener('abort', () => clearInterval(timer));
}
