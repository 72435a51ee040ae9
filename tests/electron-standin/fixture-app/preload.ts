/** Exposes what the specs of the bridge need. */
import { contextBridge, ipcRenderer } from 'electron';
import type { TinyBridge } from './tiny.ts';

const early: Promise<unknown> = ipcRenderer.invoke('sender');

const bridge: TinyBridge = {
  early: () => early,
  invoke: (channel, ...values): Promise<unknown> => ipcRenderer.invoke(channel, ...values),
  sum: (first, second) => first + second,
  callBack: (callback) => callback('called'),
  reject: () => Promise.reject(new TypeError('no')),
  subscribe: (channel, listener) => {
    const forward = (_event: unknown, ...values: unknown[]): void => {
      listener(...values);
    };
    ipcRenderer.on(channel, forward);
    return () => {
      ipcRenderer.off(channel, forward);
    };
  },
  nested: { list: [1, { deep: true }] },
};
contextBridge.exposeInMainWorld('tiny', bridge);
