import type { IpcRenderer, IpcRendererEvent } from 'electron';

type Listener = (event: IpcRendererEvent, ...parameters: unknown[]) => void;

/**
 * The `ipcRenderer` of a preload, and the function that hands it what the main process sends.
 * @param invoke asks the main process
 */
export function createIpcRenderer(invoke: (channel: string, parameters: unknown[]) => Promise<unknown>) {
  const listeners = new Map<string, Set<Listener>>();
  const asking: Pick<IpcRenderer, 'invoke'> = {
    invoke: (channel, ...parameters: unknown[]) => invoke(channel, parameters),
  };
  const ipcRenderer = {
    ...asking,
    on: (channel: string, listener: Listener): void => {
      const registered = listeners.get(channel) ?? new Set();
      listeners.set(channel, registered.add(listener));
    },
    off: (channel: string, listener: Listener): void => {
      listeners.get(channel)?.delete(listener);
    },
  };
  const deliver = (channel: string, parameters: unknown[]): void => {
    const event = { sender: ipcRenderer, ports: [] } as unknown as IpcRendererEvent;
    for (const listener of listeners.get(channel) ?? []) listener(event, ...parameters);
  };
  return { ipcRenderer, deliver };
}
