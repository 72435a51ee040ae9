import type { IpcRenderer } from 'electron';
import { INVOKE_CHANNELS, PUSH_CHANNELS } from '../protocol/ipc-channels.ts';
import type { Bridge } from '../protocol/ipc.ts';

/** What of Electron's ipcRenderer the bridge uses. The page never sees any of it. */
export type BridgeTransport = Pick<IpcRenderer, 'invoke' | 'on' | 'off'>;

/**
 * One function per channel of the contract and nothing else: a page cannot name a channel of its own, and Electron's
 * event object, which leads to ipcRenderer, is kept from every listener.
 */
export function createBridge(ipc: BridgeTransport): Bridge {
  const invoke = Object.fromEntries(
    INVOKE_CHANNELS.map((channel) => [
      channel,
      (...args: unknown[]): Promise<unknown> => ipc.invoke(channel, ...args),
    ]),
  );
  const on = Object.fromEntries(
    PUSH_CHANNELS.map((channel) => [
      channel,
      (listener: (payload: unknown) => void) => {
        const forward = (_event: unknown, payload: unknown): void => {
          listener(payload);
        };
        ipc.on(channel, forward);
        return () => {
          ipc.off(channel, forward);
        };
      },
    ]),
  );
  // The lists of channels and the maps of the contract have the same keys (checked by the contract's test).
  return { invoke, on } as Bridge;
}
