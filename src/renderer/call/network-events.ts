import { watchClock } from './clock-watch.ts';

/** The Network Information API, where a browser has it (Chromium; WICG draft of 2020, section 4). */
interface NavigatorWithConnection {
  readonly connection?: EventTarget;
}

/** Calls the listener whenever this computer has slept; returns its own undoing. */
export type OnAwake = (listener: () => void) => () => void;

/**
 * Calls `onReason` whenever there is a reason to look whether connections still stand: the browser is online again, the
 * network is another one, or this computer has slept. None of them says that anything is broken.
 * @param signal ends it
 * @param onAwake tells that this computer has slept, where something knows better than the clock; returns its own undoing
 */
export function onReasonToCheck(onReason: () => void, signal: AbortSignal, onAwake?: OnAwake): void {
  addEventListener('online', onReason, { signal });
  const { connection } = navigator as NavigatorWithConnection;
  // No network is no reason: `online` follows when there is one again, and what was sent meanwhile would only hold up the
  // closing of the connection to the server.
  connection?.addEventListener('change', () => navigator.onLine && onReason(), { signal });
  watchClock(onReason, signal);
  const stop = onAwake?.(onReason);
  // Without the event, which does not pass the desktop app's bridge.
  if (stop !== undefined) signal.addEventListener('abort', () => stop());
}
