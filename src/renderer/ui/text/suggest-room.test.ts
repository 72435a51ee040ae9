import { describe, expect, it } from 'vitest';
import { roomNameSchema } from '../../../protocol/signaling.ts';
import { suggestRoom } from './suggest-room.ts';

describe('suggestRoom', () => {
  it('joins two words with a hyphen', () => {
    expect(suggestRoom(() => 0)).toBe('amber-acorn');
    expect(suggestRoom(() => 0.999_999)).toBe('young-willow');
  });

  it('is always a valid room name and seldom the same', () => {
    const names = Array.from({ length: 200 }, () => suggestRoom());
    for (const name of names) {
      expect(name).toMatch(/^[a-z]+-[a-z]+$/);
      expect(roomNameSchema.safeParse(name).success).toBe(true);
    }
    expect(new Set(names).size).toBeGreaterThan(150);
  });
});
