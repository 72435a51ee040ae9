/** Where a browser cannot say when it is idle (Safari), in milliseconds: the start screen is drawn by then. */
const TAKEN_FOR_IDLE = 1_000;

/** Does `work` once, when the page has nothing more urgent to do. */
export function whenIdle(window: Window, work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work);
  else setTimeout(work, TAKEN_FOR_IDLE);
}
