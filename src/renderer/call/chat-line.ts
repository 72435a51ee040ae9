import type { ChatGreeting, ControlMessage } from '../../protocol/control-messages.ts';

/** What two Parleys say to each other about chat over their control channel [P10]. */
export type ChatControlMessage = Extract<ControlMessage, { type: 'chat' | 'chat-received' }>;

export interface ChatLineHandlers {
  /** Sends over the control channel; false when that is not open. */
  readonly send: (message: ChatControlMessage) => boolean;
  /** The peer is known as one that counts messages. */
  readonly onGreeting: (greeting: ChatGreeting) => void;
  readonly onMessage: (message: ChatControlMessage) => void;
  /** Something came over the plain channel. */
  readonly onPlain: (data: unknown) => void;
  /** Whether and how the line carries messages may have changed. */
  readonly onChange: () => void;
}

/**
 * How chat goes over one connection. `plain`: texts on the first data channel, as the lab has it [P11]. `numbered`: over the
 * control channel, confirmed [P10]. `undecided` until the peer has shown what it is.
 */
export type ChatMode = 'undecided' | 'plain' | 'numbered';

/** The chat's part of one connection to one peer. It is replaced with the connection. */
export class ChatLine {
  readonly #handlers: ChatLineHandlers;
  #mode: ChatMode = 'undecided';
  #channel: RTCDataChannel | null = null;
  /** The highest number that went over this very line. */
  #lastSent = 0;

  constructor(handlers: ChatLineHandlers) {
    this.#handlers = handlers;
  }

  get mode(): ChatMode {
    return this.#mode;
  }

  /** Whether a message that is handed over now goes out now. */
  get isOpen(): boolean {
    return this.#mode === 'numbered' || (this.#mode === 'plain' && this.#channel?.readyState === 'open');
  }

  /** The first data channel of the connection. */
  useChannel(channel: RTCDataChannel, signal: AbortSignal): void {
    this.#channel = channel;
    const { onChange, onPlain } = this.#handlers;
    for (const event of ['open', 'closing', 'close']) channel.addEventListener(event, onChange, { signal });
    channel.addEventListener('message', (event) => onPlain(event.data), { signal });
    signal.addEventListener('abort', () => {
      this.#channel = null;
      onChange();
    });
    onChange();
  }

  /** A lab peer knows nothing but plain texts; a Parley says more in its greeting. */
  meet(isParley: boolean): void {
    if (!isParley) this.#decide('plain');
  }

  /** What the peer's `hello` says of chat; an older Parley says nothing. Only the first one counts. */
  greet(greeting: ChatGreeting | undefined): void {
    if (this.#mode !== 'undecided') return;
    if (greeting) this.#handlers.onGreeting(greeting);
    this.#decide(greeting ? 'numbered' : 'plain');
  }

  /** Something about chat came over the control channel. */
  take(message: ChatControlMessage): void {
    if (this.#mode === 'numbered') this.#handlers.onMessage(message);
  }

  /**
   * Sends a plain text.
   * @throws {DOMException} when the channel does not take it
   */
  sendPlain(text: string): void {
    this.#channel?.send(text);
  }

  /** Sends a numbered text unless this line has carried it already; false when it could not be sent. */
  sendNumbered(number: number, text: string): boolean {
    if (number <= this.#lastSent) return true;
    if (!this.#handlers.send({ type: 'chat', number, text })) return false;
    this.#lastSent = number;
    return true;
  }

  /** Confirms all messages up to this number. */
  confirm(number: number): void {
    this.#handlers.send({ type: 'chat-received', number });
  }

  #decide(mode: ChatMode): void {
    this.#mode = mode;
    this.#handlers.onChange();
  }
}
