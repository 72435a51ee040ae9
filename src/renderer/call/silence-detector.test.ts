import { describe, expect, it } from 'vitest';
import { SilenceDetector } from './silence-detector.ts';
import { TIMERS } from './timers.ts';

describe('SilenceDetector', () => {
  it('takes a microphone for silent only after a while', () => {
    const detector = new SilenceDetector();
    expect(detector.hear(0, 500)).toBe(false);
    expect(detector.hear(0, 500 + TIMERS.silenceCounts - 1)).toBe(false);
    expect(detector.hear(0, 500 + TIMERS.silenceCounts)).toBe(true);
  });

  it('is settled by the faintest sound, at any time', () => {
    const detector = new SilenceDetector();
    expect(detector.hear(0.0001, 0)).toBe('settled');
    expect(detector.hear(0, 1)).toBe(false);
    expect(detector.hear(0, 1 + TIMERS.silenceCounts)).toBe(true);
    expect(detector.hear(0.0001, 2 + TIMERS.silenceCounts)).toBe('settled');
  });
});
