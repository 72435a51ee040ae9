import type { Bridge } from '../../protocol/ipc.ts';

/** The bridge that the preload put on the window, null in a browser. */
export function findDesktopBridge(window: object): Bridge | null {
  const { parley } = window as { readonly parley?: Bridge };
  return parley ?? null;
}
