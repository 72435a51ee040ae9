import type { Point } from './corners.ts';

/** How a picture is looked at: enlarged `scale` times about its middle, then moved by `x` and `y` CSS pixels. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The whole picture, as it fits. */
export const WHOLE: View = { scale: 1, x: 0, y: 0 };

/** So many times the size at which the whole picture fits. */
export const MOST_ZOOM = 8;
/** What one press of a button or a key does. */
export const ZOOM_STEP = 1.25;

/** What is looked at: the frame, and the picture as it fits into it, both in CSS pixels. */
export interface Sight {
  readonly frame: Point;
  readonly picture: Point;
}

/** The size of a picture of `natural` size that is fitted whole into the frame. */
export function fitted(natural: Point, frame: Point): Point {
  const scale = Math.min(frame.x / natural.x, frame.y / natural.y);
  return { x: natural.x * scale, y: natural.y * scale };
}

/** Keeps the scale within its limits, and the picture in sight: it is never moved further than to its own edge. */
export function clampView(view: View, { frame, picture }: Sight): View {
  const scale = Math.min(MOST_ZOOM, Math.max(1, view.scale));
  const along = (offset: number, size: number, room: number) => {
    const most = Math.max(0, (size * scale - room) / 2);
    // Without room there is no negative zero either.
    return most === 0 ? 0 : Math.min(most, Math.max(-most, offset));
  };
  return { scale, x: along(view.x, picture.x, frame.x), y: along(view.y, picture.y, frame.y) };
}

/**
 * Zooms so that what lies under `point` stays there.
 * @param factor above 1 enlarges
 * @param point measured from the middle of the frame
 */
export function zoomAt(view: View, factor: number, point: Point, sight: Sight): View {
  const scale = Math.min(MOST_ZOOM, Math.max(1, view.scale * factor));
  const real = scale / view.scale;
  const next = {
    scale,
    x: point.x - (point.x - view.x) * real,
    y: point.y - (point.y - view.y) * real,
  };
  return clampView(next, sight);
}

/** Moves the picture by so many pixels, as far as there is more of it. */
export function panBy(view: View, by: Point, sight: Sight): View {
  return clampView({ scale: view.scale, x: view.x + by.x, y: view.y + by.y }, sight);
}
