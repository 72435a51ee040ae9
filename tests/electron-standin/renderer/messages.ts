/** What the isolated world of a page and the main process say to each other, as JSON texts. */
import type { Wire } from '../wire-format.ts';

/** What the page asks the app's permission handlers; Electron's names. */
export type AskedPermission = 'media' | 'clipboard-sanitized-write' | 'fullscreen';

/** Requests that are answered by a {@link Reply} of the same id. */
export type RequestBody =
  | { type: 'invoke'; channel: string; arguments: Wire }
  | { type: 'permission'; permission: AskedPermission; mediaTypes: ('audio' | 'video')[] }
  | { type: 'display-media'; audio: boolean; video: boolean };

/** From the page to the main process. */
export type PageMessage =
  | (RequestBody & { id: number })
  | { type: 'display-media-settled' }
  | { type: 'open-window'; url: string; frameName: string }
  | { type: 'preload-error'; message: string; stack: string }
  /** Something that is not built was used. */
  | { type: 'unsupported'; what: string };

/** The answer to a request of the page. */
export type Reply =
  | { type: 'reply'; id: number; ok: true; value: Wire }
  | { type: 'reply'; id: number; ok: false; message: string };

/** From the main process to the page. */
export type MainMessage = Reply | { type: 'push'; channel: string; arguments: Wire };

/** What the app's display media handler decided. */
export type DisplayMediaDecision =
  { granted: true; kind: 'screen' | 'window' } | { granted: false; name: string; message: string };

/** What both worlds are told when they start. */
export interface WorldSettings {
  /** Names the events by which the two worlds of a page talk; the page cannot guess it. */
  readonly secret: string;
  /** Name of the function that sends to the main process, in the isolated world. */
  readonly binding: string;
  /** Name of the function that the main process calls, in the isolated world. */
  readonly receiver: string;
  /** Where a window starts, before the app's page: nothing is set up there. */
  readonly blankHost: string;
  /** The preload's `process`. */
  readonly process: {
    readonly platform: string;
    readonly arch: string;
    readonly type: 'renderer';
    readonly sandboxed: true;
    readonly contextIsolated: true;
    readonly versions: Readonly<Record<string, string | undefined>>;
    readonly argv: readonly string[];
  };
}

/** Whether this is the app's page itself, and not a frame inside it: frames get neither preload nor shims. */
export function isAppPage(settings: WorldSettings): boolean {
  return window === window.top && location.host !== settings.blankHost;
}
