import type { BrowserWindow } from 'electron';
import type { PushChannel } from '../protocol/ipc-channels.ts';
import type { PushMap } from '../protocol/ipc.ts';

/** Tells the window something; does nothing while there is no window. */
export type Push = <C extends PushChannel>(channel: C, payload: PushMap[C]) => void;

/** @param currentWindow the app's window, null while there is none */
export function createPush(
  currentWindow: () => Pick<BrowserWindow, 'isDestroyed' | 'webContents'> | null,
): Push {
  return (channel, payload) => {
    const window = currentWindow();
    if (window && !window.isDestroyed()) window.webContents.send(channel, payload);
  };
}
