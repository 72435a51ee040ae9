import type { Chromium } from './chromium.ts';
import type { Desktop } from './x11/desktop.ts';

/** What runs from shortly before `ready` on: one Chromium on one X display. */
export interface Running {
  readonly chromium: Chromium;
  readonly desktop: Desktop;
}

let current: Running | null = null;

/** Says that everything is up. */
export function setRunning(started: Running): void {
  current = started;
}

/**
 * Chromium and the display.
 * @throws {Error} before the app is ready
 */
export function running(): Running {
  if (!current) throw new Error('This is not available before the app is ready');
  return current;
}
