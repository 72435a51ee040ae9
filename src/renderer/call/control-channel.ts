import { parseControlMessage, type ControlMessage } from '../../protocol/control-messages.ts';
import type { Log } from './log.ts';
import { Scope } from './scope.ts';
import { TIMERS } from './timers.ts';

/** Fixed on both sides [P2]; Chromium allows ids up to 1023. */
const CONTROL_CHANNEL = { label: 'parley', id: 1000 } as const;

/** Messages other than ping and pong, which the channel answers by itself. */
export type PeerMessage = Exclude<ControlMessage, { type: 'ping' | 'pong' }>;

export interface ControlHandlers {
  readonly onOpen: () => void;
  readonly onMessage: (message: PeerMessage) => void;
  /** The peer's connection is gone; not called after this side closed it. */
  readonly onClose: () => void;
}

/**
 * The data channel that only Parleys have [P2]. Being negotiated in advance it leaves no trace on the wire until its first
 * message, so it can be made before the other side is known; nothing is sent before {@link ControlChannel.enable}.
 */
export class ControlChannel {
  readonly #channel: RTCDataChannel;
  readonly #handlers: ControlHandlers;
  readonly #log: Log;
  readonly #scope = new Scope();
  readonly #pings = new Map<number, () => void>();
  #enabled = false;
  #announced = false;
  #lastPing = 0;

  constructor(connection: Pick<RTCPeerConnection, 'createDataChannel'>, handlers: ControlHandlers, log: Log) {
    this.#handlers = handlers;
    this.#log = log;
    this.#channel = connection.createDataChannel(CONTROL_CHANNEL.label, {
      negotiated: true,
      id: CONTROL_CHANNEL.id,
    });
    const { signal } = this.#scope;
    this.#channel.addEventListener('open', () => this.#announce(), { signal });
    this.#channel.addEventListener('message', (event) => this.#receive(event.data), { signal });
    this.#channel.addEventListener('close', () => this.#enabled && handlers.onClose(), { signal });
  }

  get isOpen(): boolean {
    return this.#enabled && !this.#scope.isDisposed() && this.#channel.readyState === 'open';
  }

  /** The peer is known to be a Parley. */
  enable(): void {
    this.#enabled = true;
    this.#announce();
  }

  /** False when the channel is not open. */
  send(message: ControlMessage): boolean {
    if (!this.isOpen) return false;
    try {
      this.#channel.send(JSON.stringify(message));
      return true;
    } catch (error) {
      this.#log('A control message was not sent.', error);
      return false;
    }
  }

  /** Whether the other side of this connection answers in time. */
  async ping(): Promise<boolean> {
    this.#lastPing += 1;
    const id = this.#lastPing;
    if (!this.send({ type: 'ping', id })) return false;
    const answered = await new Promise<boolean>((resolve) => {
      this.#pings.set(id, () => resolve(true));
      this.#scope.after(TIMERS.pingAnswered, () => resolve(false));
      this.#scope.add(() => resolve(false));
    });
    this.#pings.delete(id);
    return answered;
  }

  /** Listens no more. */
  dispose(): void {
    this.#scope.dispose();
  }

  /**
   * Says goodbye and resolves when it has arrived, or at the latest after the farewell time. Until then only confirmations
   * of chat messages are still heard.
   */
  async farewell(): Promise<void> {
    if (!this.send({ type: 'bye' })) return;
    this.#scope.dispose();
    this.#channel.addEventListener('message', (event) => {
      const message = parseControlMessage(event.data);
      if (message?.type === 'chat-received') this.#handlers.onMessage(message);
    });
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, TIMERS.farewell);
      this.#channel.addEventListener('close', () => {
        clearTimeout(timer);
        resolve();
      });
      // Closing is graceful: what was sent before still arrives (RFC 8831 section 6.7).
      this.#channel.close();
    });
  }

  #announce(): void {
    if (this.#announced || !this.isOpen) return;
    this.#announced = true;
    this.#handlers.onOpen();
  }

  #receive(data: unknown): void {
    if (!this.#enabled) return;
    const message = parseControlMessage(data);
    if (message === null) {
      this.#log('A control message was not understood.');
    } else if (message.type === 'ping') {
      this.send({ type: 'pong', id: message.id });
    } else if (message.type === 'pong') {
      this.#pings.get(message.id)?.();
    } else {
      this.#handlers.onMessage(message);
    }
  }
}
