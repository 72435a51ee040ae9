import { describe, expect, it } from 'vitest';
import { cornerByKey, nearestCorner } from './corners.ts';

describe('nearestCorner', () => {
  const area = { x: 1000, y: 600 };
  it.each([
    [{ x: 10, y: 10 }, 'top-left'],
    [{ x: 499, y: 299 }, 'top-left'],
    [{ x: 501, y: 299 }, 'top-right'],
    [{ x: 499, y: 301 }, 'bottom-left'],
    [{ x: 990, y: 590 }, 'bottom-right'],
    // Let go of outside the window
    [{ x: -200, y: 900 }, 'bottom-left'],
    [{ x: 4000, y: -1 }, 'top-right'],
  ] as const)('%o is nearest to %s', (point, corner) => {
    expect(nearestCorner(point, area)).toBe(corner);
  });
});

describe('cornerByKey', () => {
  it.each([
    ['bottom-right', 'ArrowLeft', 'bottom-left'],
    ['bottom-right', 'ArrowUp', 'top-right'],
    ['top-left', 'ArrowRight', 'top-right'],
    ['top-left', 'ArrowDown', 'bottom-left'],
    ['top-left', 'ArrowUp', 'top-left'],
    ['bottom-right', 'ArrowRight', 'bottom-right'],
  ] as const)('%s and %s lead to %s', (from, key, to) => {
    expect(cornerByKey(from, key)).toBe(to);
  });

  it('leaves other keys alone', () => {
    expect(cornerByKey('top-left', 'Enter')).toBeNull();
  });
});
