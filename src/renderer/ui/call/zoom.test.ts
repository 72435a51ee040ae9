import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampView, fitted, MOST_ZOOM, panBy, WHOLE, zoomAt, type Sight } from './zoom.ts';

/** A picture of 16:10 in a wide frame: bars at its left and right. */
const sight: Sight = { frame: { x: 1000, y: 500 }, picture: { x: 800, y: 500 } };

describe('fitted', () => {
  it('keeps the proportions and touches the nearer edges', () => {
    expect(fitted({ x: 1920, y: 1200 }, sight.frame)).toEqual(sight.picture);
    expect(fitted({ x: 1200, y: 300 }, { x: 600, y: 600 })).toEqual({ x: 600, y: 150 });
  });
});

describe('zoomAt', () => {
  it('about the middle only enlarges', () => {
    expect(zoomAt(WHOLE, 2, { x: 0, y: 0 }, sight)).toEqual({ scale: 2, x: 0, y: 0 });
  });

  it('keeps what is under the point where it is', () => {
    const point = { x: 200, y: -100 };
    const view = zoomAt(WHOLE, 2, point, sight);
    // Before zooming, the offset of the picture's part under the point was the point itself.
    expect(point.x * view.scale + view.x).toBeCloseTo(point.x);
    expect(point.y * view.scale + view.y).toBeCloseTo(point.y);
  });

  it('never goes beyond its limits', () => {
    expect(zoomAt(WHOLE, 1000, { x: 0, y: 0 }, sight).scale).toBe(MOST_ZOOM);
    expect(zoomAt({ scale: 2, x: 150, y: 40 }, 0.01, { x: 300, y: 0 }, sight)).toEqual(WHOLE);
  });
});

describe('panBy', () => {
  it('does not move a picture that is seen whole', () => {
    expect(panBy(WHOLE, { x: 50, y: -50 }, sight)).toEqual(WHOLE);
  });

  it('stops at the edge of the picture', () => {
    const view = panBy({ scale: 2, x: 0, y: 0 }, { x: 5000, y: -5000 }, sight);
    // 800 * 2 is 600 wider than the frame, 500 * 2 is 500 higher.
    expect(view).toEqual({ scale: 2, x: 300, y: -250 });
  });
});

it('whatever is done, no bar shows at an edge that the picture can reach', () => {
  const number = fc.double({ min: -3000, max: 3000, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 20, noNaN: true }), number, number, (scale, x, y) => {
      const view = clampView({ scale, x, y }, sight);
      for (const axis of ['x', 'y'] as const) {
        const size = sight.picture[axis] * view.scale;
        const gap = sight.frame[axis] / 2 - (size / 2 - Math.abs(view[axis]));
        expect(gap).toBeLessThanOrEqual(Math.max(0, sight.frame[axis] - size) / 2 + 1e-6);
      }
    }),
  );
});
