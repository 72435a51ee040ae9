import { useEffect, useRef, type RefObject } from 'react';
import type { Point } from './corners.ts';
import { clampView, fitted, panBy, WHOLE, zoomAt, type Sight, type View } from './zoom.ts';

/** How far an arrow key moves the picture, in CSS pixels. */
const ARROW_STEP = 80;
/** Turns the way of a wheel, in CSS pixels, into a factor: a notch of 100 is about 1.25. */
const WHEEL_SPEED = 450;
/** Wheels that count in lines move so many pixels a line. */
const LINE = 16;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: ARROW_STEP, y: 0 },
  ArrowRight: { x: -ARROW_STEP, y: 0 },
  ArrowUp: { x: 0, y: ARROW_STEP },
  ArrowDown: { x: 0, y: -ARROW_STEP },
};
const MIDDLE: Point = { x: 0, y: 0 };

function between(one: Point, other: Point) {
  return {
    middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
    distance: Math.hypot(one.x - other.x, one.y - other.y),
  };
}

/**
 * Lets a video be zoomed and moved within its frame: by Ctrl and the wheel, by pinching, dragging, double click and the
 * arrow keys. The picture is moved without React, which only hears of a new scale.
 * @param onScale called with the scale, 1 for the whole picture
 */
export function useZoom(
  frame: RefObject<HTMLElement | null>,
  video: RefObject<HTMLVideoElement | null>,
  onScale: (scale: number) => void,
) {
  const view = useRef(WHOLE);
  const callback = useRef(onScale);
  useEffect(() => {
    callback.current = onScale;
  });

  const sight = (): Sight => {
    const room = { x: frame.current?.clientWidth ?? 1, y: frame.current?.clientHeight ?? 1 };
    const { videoWidth = 0, videoHeight = 0 } = video.current ?? {};
    const natural = videoWidth > 0 && videoHeight > 0 ? { x: videoWidth, y: videoHeight } : room;
    return { frame: room, picture: fitted(natural, room) };
  };

  const show = (next: View) => {
    const changed = next.scale !== view.current.scale;
    view.current = next;
    if (video.current !== null)
      video.current.style.transform = `translate(${next.x}px, ${next.y}px) scale(${next.scale})`;
    if (frame.current !== null) frame.current.dataset['zoomed'] = String(next.scale > 1);
    if (changed) callback.current(next.scale);
  };
  const zoom = (factor: number, point: Point = MIDDLE) => show(zoomAt(view.current, factor, point, sight()));
  const pan = (by: Point) => show(panBy(view.current, by, sight()));
  const reset = () => show(WHOLE);

  const actions = useRef({ zoom, pan, reset, show, sight });
  useEffect(() => {
    const element = frame.current;
    const picture = video.current;
    if (element === null || picture === null) return;
    const act = actions.current;
    const pointers = new Map<number, Point>();
    const controller = new AbortController();
    const { signal } = controller;
    const fromMiddle = ({ clientX, clientY }: MouseEvent): Point => {
      const box = element.getBoundingClientRect();
      return { x: clientX - box.x - box.width / 2, y: clientY - box.y - box.height / 2 };
    };

    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
      // Browsers report pinching on a touch pad as a wheel with Ctrl.
      if (event.ctrlKey) act.zoom(Math.exp((-event.deltaY * unit) / WHEEL_SPEED), fromMiddle(event));
      else act.pan({ x: -event.deltaX * unit, y: -event.deltaY * unit });
    };
    const onMove = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      if (before === undefined) return;
      const now = fromMiddle(event);
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, now);
      if (other === undefined) return act.pan({ x: now.x - before.x, y: now.y - before.y });
      const was = between(before, other);
      const is = between(now, other);
      act.pan({ x: is.middle.x - was.middle.x, y: is.middle.y - was.middle.y });
      if (was.distance > 0) act.zoom(is.distance / was.distance, is.middle);
    };
    const release = (event: PointerEvent) => pointers.delete(event.pointerId);
    const onDoubleClick = (event: MouseEvent) => {
      if (view.current.scale > 1) return act.reset();
      const { picture: size } = act.sight();
      // To the picture's own size, or twice the size where it is shown that large already.
      act.zoom(Math.max(2, picture.videoWidth / size.x), fromMiddle(event));
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const by = ARROWS[event.key];
      if (by === undefined || event.target !== element) return;
      event.preventDefault();
      act.pan(by);
    };

    element.addEventListener('wheel', onWheel, { passive: false, signal });
    element.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        pointers.set(event.pointerId, fromMiddle(event));
        element.setPointerCapture(event.pointerId);
      },
      { signal },
    );
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerup', release, { signal });
    element.addEventListener('pointercancel', release, { signal });
    element.addEventListener('dblclick', onDoubleClick, { signal });
    element.addEventListener('keydown', onKeyDown, { signal });
    const fit = () => act.show(clampView(view.current, act.sight()));
    picture.addEventListener('resize', fit, { signal });
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => {
      controller.abort();
      observer.disconnect();
      picture.style.transform = '';
      delete element.dataset['zoomed'];
    };
  }, [frame, video]);

  return { zoom, reset };
}
