import type { Rectangle } from 'electron';
import type { WindowPlace } from './settings-schema.ts';

/** Smallest size at which every control has its place, in device-independent pixels. */
export const LEAST_SIZE = { width: 640, height: 480 } as const;

/** Size of the window at the very first start. */
const FIRST_SIZE = { width: 1200, height: 800 } as const;

/** So much of the title bar has to be on a screen for the window to be grabbed, in device-independent pixels. */
const GRABBABLE = { width: 120, height: 40 } as const;

/** Where a new window goes; without a position the system centres it. */
export interface WindowBounds {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}

function isGrabbable({ x, y, width }: WindowPlace, area: Rectangle): boolean {
  return (
    overlap(x, width, area.x, area.width) >= GRABBABLE.width &&
    overlap(y, GRABBABLE.height, area.y, area.height) >= GRABBABLE.height
  );
}

/**
 * Where the window goes: where it was, as long as a screen is there that shows its title bar; else onto the middle of
 * the main screen, no larger than that.
 * @param workAreas the usable parts of all screens, the main one first
 */
export function placeWindow(saved: WindowPlace | null, workAreas: readonly Rectangle[]): WindowBounds {
  const wanted = saved ?? FIRST_SIZE;
  const area = (saved !== null && workAreas.find((candidate) => isGrabbable(saved, candidate))) || null;
  const room = area ?? workAreas[0] ?? { ...FIRST_SIZE, x: 0, y: 0 };
  const size = {
    width: Math.max(LEAST_SIZE.width, Math.min(wanted.width, room.width)),
    height: Math.max(LEAST_SIZE.height, Math.min(wanted.height, room.height)),
  };
  return saved !== null && area !== null ? { x: saved.x, y: saved.y, ...size } : size;
}
