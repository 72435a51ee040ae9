import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchClock } from './clock-watch.ts';
import { TIMERS } from './timers.ts';

let awakenings: number;
let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  awakenings = 0;
  lifetime = new AbortController();
  watchClock(() => {
    awakenings += 1;
  }, lifetime.signal);
});

afterEach(() => {
  vi.useRealTimers();
});

/** Timers stand still and the wall clock goes on, in milliseconds. */
function sleep(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds);
}

test('as long as timers come in time, nothing is noticed', () => {
  vi.advanceTimersByTime(100 * TIMERS.clockLook);
  sleep(TIMERS.clockLate);
  vi.advanceTimersByTime(TIMERS.clockLook);
  expect(awakenings).toBe(0);
});

test('each sleep is noticed once, at the first look after it', () => {
  for (const count of [1, 2]) {
    sleep(TIMERS.clockLate + 1);
    vi.advanceTimersByTime(TIMERS.clockLook);
    expect(awakenings).toBe(count);
    vi.advanceTimersByTime(10 * TIMERS.clockLook);
    expect(awakenings).toBe(count);
  }
});

test('a clock that is put back is no sleep', () => {
  sleep(-60_000);
  vi.advanceTimersByTime(2 * TIMERS.clockLook);
  expect(awakenings).toBe(0);
});

test('ends with the call', () => {
  lifetime.abort();
  sleep(60_000);
  vi.advanceTimersByTime(TIMERS.clockLook);
  expect(awakenings).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
