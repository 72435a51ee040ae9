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

/** A video that can be zoomed and moved; what listens to the user is undone by `dispose`. */
export interface ZoomSurface {
  /** Above 1 enlarges, about the middle. */
  readonly zoom: (factor: number) => void;
  readonly reset: () => void;
  readonly dispose: () => void;
}

/**
 * Lets a video be zoomed and moved within its frame: by Ctrl and the wheel, by pinching, dragging, double click and the
 * arrow keys. It works on the elements directly: the picture moves many times a second.
 * @param onScale called with each new scale, 1 for the whole picture
 */
export function createZoomSurface(
  frame: HTMLElement,
  video: HTMLVideoElement,
  onScale: (scale: number) => void,
): ZoomSurface {
  let view = WHOLE;
  const pointers = new Map<number, Point>();
  const controller = new AbortController();
  const { signal } = controller;

  const sight = (): Sight => {
    const room = { x: frame.clientWidth, y: frame.clientHeight };
    const { videoWidth, videoHeight } = video;
    const natural = videoWidth > 0 && videoHeight > 0 ? { x: videoWidth, y: videoHeight } : room;
    return { frame: room, picture: fitted(natural, room) };
  };
  const show = (next: View) => {
    const { scale: before } = view;
    view = next;
    video.style.transform = `translate(${next.x}px, ${next.y}px) scale(${next.scale})`;
    frame.dataset['zoomed'] = String(next.scale > 1);
    if (next.scale !== before) onScale(next.scale);
  };
  const zoom = (factor: number, point: Point = MIDDLE) => show(zoomAt(view, factor, point, sight()));
  const pan = (by: Point) => show(panBy(view, by, sight()));
  const reset = () => show(WHOLE);
  const fromMiddle = ({ clientX, clientY }: MouseEvent): Point => {
    const box = frame.getBoundingClientRect();
    return { x: clientX - box.x - box.width / 2, y: clientY - box.y - box.height / 2 };
  };

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    // Browsers report pinching on a touch pad as a wheel with Ctrl.
    if (event.ctrlKey) zoom(Math.exp((-event.deltaY * unit) / WHEEL_SPEED), fromMiddle(event));
    else pan({ x: -event.deltaX * unit, y: -event.deltaY * unit });
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, fromMiddle(event));
    frame.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = fromMiddle(event);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    if (other === undefined) return pan({ x: now.x - before.x, y: now.y - before.y });
    const was = between(before, other);
    const is = between(now, other);
    pan({ x: is.middle.x - was.middle.x, y: is.middle.y - was.middle.y });
    if (was.distance > 0) zoom(is.distance / was.distance, is.middle);
  };
  const release = (event: PointerEvent) => pointers.delete(event.pointerId);
  const onDoubleClick = (event: MouseEvent) => {
    if (view.scale > 1) return reset();
    const { picture: size } = sight();
    // To the picture's own size, or twice the size where it is shown that large already.
    zoom(Math.max(2, video.videoWidth / size.x), fromMiddle(event));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = ARROWS[event.key];
    if (by === undefined || event.target !== frame) return;
    event.preventDefault();
    pan(by);
  };

  frame.addEventListener('wheel', onWheel, { passive: false, signal });
  frame.addEventListener('pointerdown', onDown, { signal });
  frame.addEventListener('pointermove', onMove, { signal });
  frame.addEventListener('pointerup', release, { signal });
  frame.addEventListener('pointercancel', release, { signal });
  frame.addEventListener('dblclick', onDoubleClick, { signal });
  frame.addEventListener('keydown', onKeyDown, { signal });
  const fit = () => show(clampView(view, sight()));
  video.addEventListener('resize', fit, { signal });
  const observer = new ResizeObserver(fit);
  observer.observe(frame);

  return {
    zoom,
    reset,
    dispose() {
      controller.abort();
      observer.disconnect();
      video.style.transform = '';
      delete frame.dataset['zoomed'];
    },
  };
}
