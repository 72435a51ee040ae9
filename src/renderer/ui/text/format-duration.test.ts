import { describe, expect, it } from 'vitest';
import { formatDuration, isoDuration } from './format-duration.ts';

describe('formatDuration', () => {
  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [7_000, '0:07'],
    [59_999, '0:59'],
    [60_000, '1:00'],
    [754_000, '12:34'],
    [3_600_000, '1:00:00'],
    [3_723_000, '1:02:03'],
    [36_000_000, '10:00:00'],
  ])('shows %i ms as %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });

  it('never shows a negative time, which a clock that was set back would give', () => {
    expect(formatDuration(-5_000)).toBe('0:00');
  });
});

describe('isoDuration', () => {
  it('is what <time dateTime> wants', () => {
    expect(isoDuration(3_723_999)).toBe('PT1H2M3S');
    expect(isoDuration(-1)).toBe('PT0H0M0S');
  });
});
