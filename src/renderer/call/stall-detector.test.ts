import { expect, test } from 'vitest';
import { StallDetector, type Flow } from './stall-detector.ts';
import { TIMERS } from './timers.ts';

/** Looks at the received bytes one after the other, by default at the pace of the watch; the looks that told so. */
function looksThatTold(flow: Flow, received: readonly number[], pace: number = TIMERS.stallLook): number[] {
  const detector = new StallDetector();
  return received.flatMap((bytes, index) =>
    detector.look(bytes, 5_000 + index * pace) === flow ? [index] : [],
  );
}
const endsOf = (received: readonly number[], pace?: number) => looksThatTold('returned', received, pace);

const LOOKS = TIMERS.stallCounts / TIMERS.stallLook;

test('what comes all the time is no stall, and neither is the first that comes', () => {
  expect(endsOf([0, 100, 200, 300, 400])).toEqual([]);
  expect(endsOf([900, 1000])).toEqual([]);
});

test('a stall ends with the first that comes after it, once', () => {
  const silence = Array.from({ length: LOOKS }, () => 200);
  expect(endsOf([100, ...silence, 300, 400, 500])).toEqual([LOOKS + 1]);
  expect(endsOf([100, ...silence, 300, ...silence.map(() => 300), 400])).toEqual([LOOKS + 1, 2 * LOOKS + 2]);
});

test('a pause that is shorter does not count', () => {
  const pause = Array.from({ length: LOOKS - 1 }, () => 200);
  expect(endsOf([100, ...pause, 300])).toEqual([]);
});

test('a stall that never ends has no end', () => {
  expect(endsOf([100, ...Array.from({ length: 10 * LOOKS }, () => 200)])).toEqual([]);
});

test('a stall is told from the moment on at which it shows, until something comes', () => {
  const untilTold = TIMERS.stallTold / TIMERS.stallLook;
  const silence = Array.from({ length: untilTold + 2 }, () => 100);
  // The first look has seen the last growth.
  expect(looksThatTold('stalled', [100, ...silence, 200, 300])).toEqual([
    untilTold,
    untilTold + 1,
    untilTold + 2,
  ]);
  expect(looksThatTold('stalled', [100, ...silence.slice(3), 200, 300])).toEqual([]);
});

test('one late look is not a stall that shows', () => {
  expect(looksThatTold('stalled', [100, 100, 200], TIMERS.stallTold)).toEqual([]);
});

test('looks that come late, as in a page in the background, are no stall', () => {
  expect(endsOf([100, 200, 300, 400], TIMERS.stallCounts)).toEqual([]);
  expect(endsOf([100, 200, 200, 300], TIMERS.stallCounts)).toEqual([3]);
});
