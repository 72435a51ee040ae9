import { vi } from 'vitest';
import { createCallController, type CallControllerOptions } from '../../../src/renderer/call/controller.ts';
import type { CallController, CallPhase } from '../../../src/renderer/call/snapshot.ts';
import { MemoryServer } from './memory-server.ts';

const URL_OF_SERVER = 'https://127.0.0.1:8443';

/** Generous, because the machine may be busy; a condition that holds is seen at once. */
const WAITING = { timeout: 30_000, interval: 20 };

/** Waits until `condition` is true. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string | (() => string),
): Promise<void> {
  await vi.waitFor(async () => {
    if (await condition()) return;
    throw new Error(`It never came to this: ${typeof what === 'string' ? what : what()}`);
  }, WAITING);
}

/** One side of a call with a video element that shows the other side, as a page has it. */
export class Side {
  readonly controller: CallController;
  readonly log: string[] = [];
  readonly #name: string;
  readonly #video = document.createElement('video');

  constructor(name: string, server: MemoryServer, options: CallControllerOptions = {}) {
    this.#name = name;
    this.controller = createCallController({
      openSocket: server.openSocket,
      log: (message, details) => {
        const text = details instanceof Error ? `${message} ${details.message}` : message;
        this.log.push(text);
      },
      ...options,
    });
    this.#video.muted = true;
    this.#video.autoplay = true;
    document.body.append(this.#video);
    this.controller.subscribe(() => {
      const { stream } = this.controller.getSnapshot().remote;
      if (this.#video.srcObject !== stream) this.#video.srcObject = stream;
    });
  }

  get snapshot(): ReturnType<CallController['getSnapshot']> {
    return this.controller.getSnapshot();
  }

  get phase(): CallPhase {
    return this.snapshot.call.phase;
  }

  get texts(): string[] {
    return this.snapshot.chat.messages.map(({ from, text }) => `${from}: ${text}`);
  }

  call(room = 'lab'): void {
    this.controller.call({ signalingUrl: URL_OF_SERVER, room, name: this.#name });
  }

  async reaches(phase: CallPhase): Promise<void> {
    await until(
      () => this.phase === phase,
      () => `${this.#name} is ${phase}; it is ${JSON.stringify(this.snapshot.call)}. ${this.log.join(' ')}`,
    );
  }

  /** How many frames of the other side were shown in this element so far. */
  get frames(): number {
    return this.#video.getVideoPlaybackQuality().totalVideoFrames;
  }

  /** Waits until pictures of the other side come. */
  async seesPictures(): Promise<void> {
    const before = this.frames;
    await until(() => this.frames > before + 5, `${this.#name} sees pictures`);
  }

  remove(): void {
    this.controller.dispose();
    this.#video.remove();
  }
}

/** Two sides and the server between them. */
export interface Pair {
  readonly server: MemoryServer;
  readonly caller: Side;
  readonly callee: Side;
}

export function makePair(options: CallControllerOptions = {}): Pair {
  const server = new MemoryServer();
  return { server, caller: new Side('Ada', server, options), callee: new Side('Ben', server, options) };
}

/** Calls from both sides, the caller first, until both are connected. */
export async function connect({ caller, callee }: Pair): Promise<void> {
  caller.call();
  await caller.reaches('waiting');
  callee.call();
  await Promise.all([caller.reaches('connected'), callee.reaches('connected')]);
}

export function removePair({ caller, callee }: Pair): void {
  caller.remove();
  callee.remove();
}
