/** Runs a window's preload in a world of its own, which Electron calls the isolated context. */
import { failClosed } from '../fail-closed.ts';
import { decode, encode, type Wire } from '../wire-format.ts';
import { createIpcRenderer } from './ipc-renderer.ts';
import {
  isAppPage,
  type MainMessage,
  type PageMessage,
  type RequestBody,
  type WorldSettings,
} from './messages.ts';
import type { PageServices } from './permission-shims.ts';
import { openWorldBridge } from './world-bridge.ts';

/** The preload's text as a function of what CommonJS and Electron give it. */
export type Preload = (
  require: (name: string) => unknown,
  exports: object,
  module: { exports: object },
  process: object,
) => void;

type IsolatedGlobal = Record<string, ((text: string) => void) | undefined>;

/** Takes the function that sends to the main process away from the preload, and answers with its sender. */
function openChannel(settings: WorldSettings, onPush: (channel: string, wire: Wire) => void) {
  const scope = globalThis as unknown as IsolatedGlobal;
  const send = scope[settings.binding];
  Reflect.deleteProperty(scope, settings.binding);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  const post = (message: PageMessage): void => {
    send?.(JSON.stringify(message));
  };
  scope[settings.receiver] = (text) => {
    const message = JSON.parse(text) as MainMessage;
    if (message.type === 'push') {
      onPush(message.channel, message.arguments);
      return;
    }
    const settler = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) settler?.resolve(decode(message.value));
    else settler?.reject(new Error(message.message));
  };
  const request = (body: RequestBody): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      post({ ...body, id });
    });
  return { post, request };
}

/** Sets the world up and runs the preload, unless this is a frame inside the page: those get none. */
export function start(settings: WorldSettings, preload: Preload | null): void {
  if (!isAppPage(settings)) return;
  const bridge = openWorldBridge(settings.secret, 'isolated');
  const { ipcRenderer, deliver } = createIpcRenderer(async (channel, parameters) =>
    request({ type: 'invoke', channel, arguments: encode(structuredClone(parameters)) }),
  );
  const { post, request } = openChannel(settings, (channel, wire) => {
    deliver(channel, decode(wire) as unknown[]);
  });
  const refuse = (what: string): Error => {
    post({ type: 'unsupported', what });
    return new Error(`[standin] ${what} is not part of the stand-in`);
  };
  const services: PageServices = {
    askPermission: (permission, mediaTypes) => request({ type: 'permission', permission, mediaTypes }),
    askDisplayMedia: (audio, video) => request({ type: 'display-media', audio, video }),
    displayMediaSettled: () => {
      post({ type: 'display-media-settled' });
    },
    openWindow: (url, frameName) => {
      post({ type: 'open-window', url, frameName });
    },
  };
  bridge.offer('services', services);
  if (preload === null) return;

  const exposed = new Set<string>();
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown): void => {
      if (exposed.has(name)) {
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      }
      exposed.add(name);
      bridge.offer(`expose:${name}`, api);
    },
  };
  const electron = failClosed(
    'a preload’s electron',
    {
      contextBridge: failClosed('contextBridge', contextBridge, refuse),
      ipcRenderer: failClosed('ipcRenderer', ipcRenderer, refuse),
    },
    refuse,
  );
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  try {
    preload(require, module.exports, module, failClosed('a preload’s process', settings.process, refuse));
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    post({ type: 'preload-error', message, stack: stack ?? message });
  }
}
