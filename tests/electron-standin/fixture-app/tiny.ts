/** What a spec sets and reads in the main process of the fixture app: `globalThis.tiny`. */
import type { BrowserWindow } from 'electron';

export interface Tiny {
  window: BrowserWindow | null;
  /** Permissions that the request handler refuses. */
  refused: string[];
  /** Permissions that the check handler allows. */
  allowed: string[];
  /** What the request handler was asked. */
  asked: { permission: string; requestingUrl?: string; mediaTypes?: string[] }[];
  /** Kind of source that a page may capture; null for none. */
  source: 'screen' | 'window' | null;
  /** What the certificate verify procedure answers. */
  verdict: number;
  certificates: { hostname: string; result: string; fingerprint: string }[];
  /** Command lines of second instances. */
  secondInstances: string[][];
  /** What a page wanted to open in a window of its own. */
  links: string[];
  /** Where a page wanted to go. */
  navigations: string[];
  windowEvents: string[];
  preventClose: boolean;
  /** Sends a message to a utility process and has it end. */
  fork(message: unknown): Promise<{ answer: unknown; code: number }>;
}

/** What the preload exposes: `window.tiny`. */
export interface TinyBridge {
  /** What the main process sees of a sender that asks before any script of the page runs. */
  early(): Promise<unknown>;
  invoke(channel: string, ...values: unknown[]): Promise<unknown>;
  sum(first: number, second: number): number;
  callBack(callback: (value: string) => unknown): unknown;
  reject(): Promise<never>;
  subscribe(channel: string, listener: (...values: unknown[]) => void): () => void;
  readonly nested: { readonly list: readonly unknown[] };
}
