import { watchClock } from './clock-watch.ts';

/** The Network Information API, where a browser has it (Chromium; WICG draft of 2020, section 4). */
interface NavigatorWithConnection {
  readonly connection?: EventTarget;
}

/**
 * Calls `onReason` whenever there is a reason to look whether connections still stand: the browser is online again, the
 * network is another one, or this computer has slept. None of them says that anything is broken.
 * @param signal ends it
 */
export function onReasonToCheck(onReason: () => void, signal: AbortSignal): void {
  addEventListener('online', onReason, { signal });
  const { connection } = navigator as NavigatorWithConnection;
  // No network is no reason: `online` follows when there is one again, and what was sent meanwhile would only hold up the
  // closing of the connection to the server.
  connection?.addEventListener('change', () => navigator.onLine && onReason(), { signal });
  watchClock(onReason, signal);
}
