import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from '@playwright/test';

/** Commands and events of the Chrome DevTools Protocol, typed as Playwright types them. */
export interface DevToolsSession {
  send: CDPSession['send'];
  on: CDPSession['on'];
}

interface Pending {
  readonly method: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** One message from Chromium: the answer to a command, or an event. */
interface Incoming {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
}

/** Lets a command fail quietly: what it was for has closed meanwhile. */
export function tolerate(command: Promise<unknown>): void {
  command.catch(() => undefined);
}

/**
 * The DevTools protocol over Chromium's `--remote-debugging-pipe`: JSON texts, each ended by a zero byte. Chromium exits
 * when the pipe closes, so a stand-in that dies, however it dies, leaves no browser behind.
 */
export class DevToolsPipe {
  /** The browser itself. */
  readonly browser: DevToolsSession;
  private readonly output: Writable;
  private readonly pending = new Map<number, Pending>();
  private readonly sessions = new Map<string | undefined, EventEmitter>();
  private lastId = 0;

  constructor(output: Writable, input: Readable) {
    this.output = output;
    this.browser = this.session(undefined);
    let parts: Buffer[] = [];
    input.on('data', (chunk: Buffer) => {
      let start = 0;
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
        parts.push(chunk.subarray(start, end));
        this.receive(Buffer.concat(parts).toString());
        parts = [];
        start = end + 1;
      }
      if (start < chunk.length) parts.push(chunk.subarray(start));
    });
    // Commands that were on their way stay unanswered: without Chromium this process ends as well.
    input.on('error', () => undefined);
    output.on('error', () => undefined);
  }

  /** The session with that id, which `Target.attachedToTarget` told. */
  session(sessionId: string | undefined): DevToolsSession {
    const emitter = new EventEmitter();
    emitter.setMaxListeners(0);
    this.sessions.set(sessionId, emitter);
    const session = {
      send: (method: string, params: object = {}) => this.send(method, params, sessionId),
      on: (event: string, listener: (payload: unknown) => void) => emitter.on(event, listener),
    };
    return session as unknown as DevToolsSession;
  }

  private send(method: string, params: object, sessionId: string | undefined): Promise<unknown> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { method, resolve, reject });
      this.output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as Incoming;
    if (message.id === undefined) {
      // In a task of its own, so that what a listener throws does not stop the reading.
      queueMicrotask(() => this.sessions.get(message.sessionId)?.emit(message.method ?? '', message.params));
      return;
    }
    const waiting = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting?.resolve(message.result);
  }
}
