import type { Log } from './log.ts';
import type { ChatMessage, ChatSnapshot } from './snapshot.ts';

export const NO_CHAT: ChatSnapshot = { open: false, messages: [] };

/** Longest chat message in bytes of UTF-8: every browser's data channel takes it in one piece. */
export const CHAT_MESSAGE_BYTES = 16 * 1024;

/** So many messages of a call are kept; a peer that floods the chat must not fill the memory. */
const KEPT_MESSAGES = 2_000;

const encoder = new TextEncoder();

/** The text itself, or as much of its beginning as fits without cutting a character in two. */
function clip(text: string): string {
  const buffer = new Uint8Array(CHAT_MESSAGE_BYTES);
  return text.slice(0, encoder.encodeInto(text, buffer).read);
}

/**
 * The chat of one call: plain strings on a data channel, as the lab has it. The channel may be replaced by that of a new
 * connection; the messages stay.
 */
export class Chat {
  readonly #onChange: () => void;
  readonly #log: Log;
  #channel: RTCDataChannel | null = null;
  #snapshot: ChatSnapshot = NO_CHAT;
  #lastId = 0;

  constructor(options: { readonly onChange: () => void; readonly log: Log }) {
    this.#onChange = options.onChange;
    this.#log = options.log;
  }

  get snapshot(): ChatSnapshot {
    return this.#snapshot;
  }

  /** Uses `channel` from now on, until `signal` aborts or another channel takes its place. */
  attach(channel: RTCDataChannel, signal: AbortSignal): void {
    this.#channel = channel;
    const own = (): boolean => this.#channel === channel;
    const update = (): void => {
      if (own()) this.#change({ open: channel.readyState === 'open' });
    };
    channel.addEventListener('open', update, { signal });
    channel.addEventListener('closing', update, { signal });
    channel.addEventListener('close', update, { signal });
    channel.addEventListener('message', (event) => own() && this.#receive(event.data), { signal });
    signal.addEventListener('abort', () => own() && this.detach());
    update();
  }

  /** No channel any more; what was said stays. */
  detach(): void {
    this.#channel = null;
    this.#change({ open: false });
  }

  /** Sends one message. False, and nothing sent, when it is blank, too long or there is no open channel. */
  send(text: string): boolean {
    if (text.trim() === '' || encoder.encode(text).length > CHAT_MESSAGE_BYTES) return false;
    if (this.#channel?.readyState !== 'open') return false;
    try {
      this.#channel.send(text);
    } catch (error) {
      this.#log('The chat message was not sent.', error);
      return false;
    }
    this.#append('local', text);
    return true;
  }

  #receive(data: unknown): void {
    if (typeof data !== 'string') {
      this.#log('A chat message that is not text was ignored.');
      return;
    }
    this.#append('remote', clip(data));
  }

  #append(from: ChatMessage['from'], text: string): void {
    this.#lastId += 1;
    const message: ChatMessage = { id: this.#lastId, from, text, at: Date.now(), delivery: 'delivered' };
    this.#change({ messages: [...this.#snapshot.messages, message].slice(-KEPT_MESSAGES) });
  }

  #change(patch: Partial<ChatSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...patch };
    this.#onChange();
  }
}
