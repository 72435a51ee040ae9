import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onReasonToCheck } from './network-events.ts';
import { TIMERS } from './timers.ts';

let page: EventTarget;
let reasons: number;
let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  reasons = 0;
  lifetime = new AbortController();
});

afterEach(() => {
  lifetime.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function listen(connection?: EventTarget, onLine = true): void {
  vi.stubGlobal('navigator', { connection, onLine });
  onReasonToCheck(() => {
    reasons += 1;
  }, lifetime.signal);
}

test('the network that is back, another network and sleep are reasons to check, until the end', () => {
  const connection = new EventTarget();
  listen(connection);
  page.dispatchEvent(new Event('online'));
  expect(reasons).toBe(1);
  connection.dispatchEvent(new Event('change'));
  expect(reasons).toBe(2);
  vi.setSystemTime(Date.now() + 60_000);
  vi.advanceTimersByTime(TIMERS.clockLook);
  expect(reasons).toBe(3);
  lifetime.abort();
  page.dispatchEvent(new Event('online'));
  connection.dispatchEvent(new Event('change'));
  expect(reasons).toBe(3);
});

test('a browser that does not tell of its network is no problem', () => {
  listen();
  page.dispatchEvent(new Event('online'));
  expect(reasons).toBe(1);
});

test('whoever knows of sleep gives a reason as well, until the end', () => {
  const awake = new Set<() => void>();
  vi.stubGlobal('navigator', { onLine: true });
  onReasonToCheck(
    () => {
      reasons += 1;
    },
    lifetime.signal,
    (listener) => {
      awake.add(listener);
      return () => awake.delete(listener);
    },
  );
  for (const listener of awake) listener();
  expect(reasons).toBe(1);
  lifetime.abort();
  expect(awake.size).toBe(0);
});

test('no network at all is no reason: there is nothing to ask', () => {
  const connection = new EventTarget();
  listen(connection, false);
  connection.dispatchEvent(new Event('change'));
  expect(reasons).toBe(0);
});
