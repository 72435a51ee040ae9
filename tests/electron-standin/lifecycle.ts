/** The end of the stand-in's process. */

/** Longest wait for Chromium to close by itself, in milliseconds; it takes about 200. */
const CLEAN_UP_TIME = 3000;

const cleanups: (() => Promise<void>)[] = [];
let exiting = false;

/** Has something done before the process ends. */
export function beforeExit(cleanup: () => Promise<void>): void {
  cleanups.push(cleanup);
}

/** Whether the process is about to end. */
export function isExiting(): boolean {
  return exiting;
}

/** Cleans up, then ends the process with this code. The first call decides. */
export function exitProcess(code: number): void {
  if (exiting) return;
  exiting = true;
  const end = (): void => process.exit(code);
  setTimeout(end, CLEAN_UP_TIME).unref();
  void Promise.allSettled(cleanups.map((cleanup) => cleanup())).then(end);
}
