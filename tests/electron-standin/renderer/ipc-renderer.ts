import type { IpcRenderer, IpcRendererEvent } from 'electron';

type Listener = (event: IpcRendererEvent, ...parameters: unknown[]) => void;

/** Carries a preload's messages to the main process. */
export interface IpcTransport {
  send(channel: string, parameters: unknown[]): void;
  invoke(channel: string, parameters: unknown[]): Promise<unknown>;
}

/** The `ipcRenderer` of a preload, and the function that hands it what the main process sends. */
export function createIpcRenderer(transport: IpcTransport) {
  const listeners = new Map<string, Set<Listener>>();
  const on = (channel: string, listener: Listener): void => {
    const registered = listeners.get(channel) ?? new Set();
    listeners.set(channel, registered.add(listener));
  };
  const off = (channel: string, listener: Listener): void => {
    listeners.get(channel)?.delete(listener);
  };
  const api: Pick<IpcRenderer, 'send' | 'invoke'> = {
    send: (channel, ...parameters: unknown[]) => {
      transport.send(channel, parameters);
    },
    invoke: (channel, ...parameters: unknown[]) => transport.invoke(channel, parameters),
  };
  const ipcRenderer = { ...api, on, off, removeListener: off };
  const deliver = (channel: string, parameters: unknown[]): void => {
    const event = { sender: ipcRenderer, ports: [] } as unknown as IpcRendererEvent;
    for (const listener of listeners.get(channel) ?? []) listener(event, ...parameters);
  };
  return { ipcRenderer, deliver };
}
