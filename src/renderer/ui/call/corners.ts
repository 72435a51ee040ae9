/** Where the small picture of a call lies. */
export type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** A point or an extent in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

function cornerOf(isTop: boolean, isLeft: boolean): Corner {
  if (isTop) return isLeft ? 'top-left' : 'top-right';
  return isLeft ? 'bottom-left' : 'bottom-right';
}

/**
 * The corner that is nearest to a point.
 * @param point measured from the top left of the area
 * @param area width (`x`) and height (`y`) of the area
 */
export function nearestCorner(point: Point, area: Point): Corner {
  return cornerOf(point.y < area.y / 2, point.x < area.x / 2);
}

/** The corner that an arrow key leads to, perhaps the same one; null for any other key. */
export function cornerByKey(corner: Corner, key: string): Corner | null {
  const isTop = corner.startsWith('top');
  const isLeft = corner.endsWith('left');
  switch (key) {
    case 'ArrowUp':
      return cornerOf(true, isLeft);
    case 'ArrowDown':
      return cornerOf(false, isLeft);
    case 'ArrowLeft':
      return cornerOf(isTop, true);
    case 'ArrowRight':
      return cornerOf(isTop, false);
    default:
      return null;
  }
}
