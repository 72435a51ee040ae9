import { describe, expect, it } from 'vitest';
import { SilenceDetector } from './silence-detector.ts';
import { TIMERS } from './timers.ts';

/** What is told after silence was heard from one time to another. */
function listen(detector: SilenceDetector, from: number, to: number): boolean | 'settled' {
  let told: boolean | 'settled' = false;
  for (let now = from; now <= to; now += TIMERS.levelLook) told = detector.hear(0, now);
  return told;
}

describe('SilenceDetector', () => {
  it('takes a microphone for silent only after a while', () => {
    const detector = new SilenceDetector();
    expect(listen(detector, 500, 500 + TIMERS.silenceCounts - TIMERS.levelLook)).toBe(false);
    expect(detector.hear(0, 500 + TIMERS.silenceCounts)).toBe(true);
  });

  it('adds up the times in which it is listened to, as with push-to-talk', () => {
    const detector = new SilenceDetector();
    const half = TIMERS.silenceCounts / 2;
    expect(listen(detector, 0, half)).toBe(false);
    expect(listen(detector, 60_000, 60_000 + half - TIMERS.levelLook * 4)).toBe(false);
    expect(listen(detector, 120_000, 120_000 + half)).toBe(true);
  });

  it('is settled by the faintest sound, at any time', () => {
    const detector = new SilenceDetector();
    expect(detector.hear(0.0001, 0)).toBe('settled');
    expect(listen(detector, 0, TIMERS.silenceCounts)).toBe(true);
    expect(detector.hear(0.0001, TIMERS.silenceCounts + 1)).toBe('settled');
  });
});
