import { useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { cornerByKey, nearestCorner, type Corner, type Point } from './corners.ts';

/** A press that moves less than this, in CSS pixels, is still a press. */
const SLACK = 6;

/** Lets the tile glide from where it was to where it is now. */
function glide(tile: HTMLElement, from: DOMRect): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const to = tile.getBoundingClientRect();
  tile.animate([{ translate: `${from.x - to.x}px ${from.y - to.y}px` }, { translate: '0 0' }], {
    duration: 180,
    easing: 'cubic-bezier(0.2, 0, 0, 1)',
  });
}

/**
 * Moves a tile to another corner of the box that it is placed in, by dragging or by the arrow keys. While it is dragged
 * nothing is drawn by React.
 */
export function useCornerDrag(
  tile: RefObject<HTMLDivElement | null>,
  corner: Corner,
  onCorner: (corner: Corner) => void,
) {
  const start = useRef<Point | null>(null);
  const dragged = useRef(false);

  const settle = (next: Corner) => {
    const element = tile.current;
    if (element === null) return;
    const from = element.getBoundingClientRect();
    element.style.removeProperty('translate');
    flushSync(() => onCorner(next));
    glide(element, from);
  };

  const handlers = {
    onPointerDown(event: PointerEvent) {
      dragged.current = false;
      if (event.button !== 0) return;
      start.current = { x: event.clientX, y: event.clientY };
      // At once: a quick first move may already be outside.
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      if (start.current === null || tile.current === null) return;
      const x = event.clientX - start.current.x;
      const y = event.clientY - start.current.y;
      if (!dragged.current && Math.hypot(x, y) < SLACK) return;
      dragged.current = true;
      tile.current.style.setProperty('translate', `${x}px ${y}px`);
    },
    onPointerUp() {
      start.current = null;
      const element = tile.current;
      if (!dragged.current || element === null) return;
      const box = element.getBoundingClientRect();
      const area = element.offsetParent?.getBoundingClientRect() ?? box;
      const middle = { x: box.x + box.width / 2 - area.x, y: box.y + box.height / 2 - area.y };
      settle(nearestCorner(middle, { x: area.width, y: area.height }));
    },
    onPointerCancel() {
      start.current = null;
      if (dragged.current) settle(corner);
    },
    onKeyDown(event: KeyboardEvent) {
      dragged.current = false;
      const next = cornerByKey(corner, event.key);
      if (next === null) return;
      event.preventDefault();
      settle(next);
    },
  };
  /** Whether the press that just ended was a drag. */
  const wasDragged = () => dragged.current;
  return { handlers, wasDragged };
}
