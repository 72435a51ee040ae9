import { describe, expect, it } from 'vitest';
import { audioLevel } from './audio-level.ts';

const wave = (amplitude: number) =>
  Float32Array.from({ length: 512 }, (_, index) => amplitude * Math.sin(index / 8));

describe('audioLevel', () => {
  it('is zero for silence and for nothing', () => {
    expect(audioLevel(new Float32Array(512))).toBe(0);
    expect(audioLevel(new Float32Array(0))).toBe(0);
  });

  it('grows with the loudness and never passes 1', () => {
    const levels = [0.01, 0.05, 0.1, 1].map((amplitude) => audioLevel(wave(amplitude)));
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    expect(levels[0]).toBeGreaterThan(0);
    expect(levels[1]).toBeCloseTo((0.05 / Math.SQRT2) * 6, 1);
    expect(levels.at(-1)).toBe(1);
  });
});
