import { describe, expect, test } from 'vitest';
import { RateLimit, type RateVerdict } from './rate-limit.ts';

const OPTIONS = { burst: 5, perSecond: 10, excess: 4 };

function takeMany(rate: RateLimit, count: number, now: number): readonly RateVerdict[] {
  return Array.from({ length: count }, () => rate.take(now));
}

describe('[M1] messages', () => {
  test('up to the burst are accepted at once', () => {
    expect(takeMany(new RateLimit(OPTIONS, 0), 5, 0)).toEqual(Array(5).fill('accepted'));
  });

  test('over it are refused once per second and else ignored', () => {
    const rate = new RateLimit({ ...OPTIONS, perSecond: 0, excess: 100 }, 0);
    takeMany(rate, 5, 0);
    expect(takeMany(rate, 3, 0)).toEqual(['refused', 'ignored', 'ignored']);
    expect(takeMany(rate, 2, 999)).toEqual(['ignored', 'ignored']);
    expect(takeMany(rate, 2, 1000)).toEqual(['refused', 'ignored']);
  });

  test('are accepted again as the bucket fills', () => {
    const rate = new RateLimit(OPTIONS, 0);
    takeMany(rate, 5, 0);
    expect(takeMany(rate, 2, 100)).toEqual(['accepted', 'refused']);
    expect(takeMany(rate, 1, 199)).toEqual(['ignored']);
    expect(takeMany(rate, 1, 200)).toEqual(['accepted']);
  });

  test('never gather more than the burst', () => {
    const rate = new RateLimit(OPTIONS, 0);
    expect(takeMany(rate, 6, 1_000_000).filter((verdict) => verdict === 'accepted')).toHaveLength(5);
  });
});

describe('[M2] a flood', () => {
  test('exhausts the patience', () => {
    const rate = new RateLimit(OPTIONS, 0);
    takeMany(rate, 5, 0);
    expect(takeMany(rate, 5, 0).at(-1)).toBe('exhausted');
  });

  test('is forgiven after a quiet time', () => {
    const rate = new RateLimit(OPTIONS, 0);
    takeMany(rate, 9, 0);
    takeMany(rate, 9, 10_000);
    expect(rate.take(10_000)).toBe('exhausted');
  });

  test('is not forgiven while it only slows down', () => {
    const rate = new RateLimit(OPTIONS, 0);
    takeMany(rate, 9, 0);
    expect(takeMany(rate, 2, 100)).toEqual(['accepted', 'exhausted']);
  });
});

test('[M3] costs are counted', () => {
  const rate = new RateLimit({ burst: 1000, perSecond: 100, excess: 0 }, 0);
  expect(rate.take(0, 900)).toBe('accepted');
  expect(rate.take(0, 100)).toBe('accepted');
  expect(rate.take(0, 1)).toBe('exhausted');
});
