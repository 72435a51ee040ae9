import type { ChatGreeting } from '../../protocol/control-messages.ts';
import { ChatLine, type ChatControlMessage, type ChatLineHandlers } from './chat-line.ts';
import { ChatOutbox } from './chat-outbox.ts';
import { clipText, isSendable } from './chat-text.ts';
import { NO_CHAT } from './idle-snapshot.ts';
import type { Log } from './log.ts';
import { randomToken } from './random-token.ts';
import type { ChatMessage, ChatSnapshot } from './snapshot.ts';

/** So many messages of a call are kept; a peer that floods the chat must not fill the memory. */
const KEPT_MESSAGES = 2_000;

export interface ChatOptions {
  readonly onChange: () => void;
  readonly log: Log;
}

/**
 * The chat of one call, over any number of connections: each has a line of its own, and the last one counts. Between two
 * Parleys every message arrives exactly once and in order [P10]; a lab peer gets plain texts while its channel is open.
 */
export class Chat {
  readonly #options: ChatOptions;
  /** Names this side's messages: another page, or another call, begins anew. */
  readonly #session = randomToken();
  readonly #outbox = new ChatOutbox();
  #line: ChatLine | null = null;
  /** The last message of the peer that this side has. */
  #received: ChatGreeting['received'] = null;
  #peerSession: string | null = null;
  #snapshot: ChatSnapshot = NO_CHAT;
  #lastId = 0;
  #ended = false;

  constructor(options: ChatOptions) {
    this.#options = options;
  }

  get snapshot(): ChatSnapshot {
    return this.#snapshot;
  }

  /** What this side's `hello` says of chat. */
  get greeting(): ChatGreeting {
    return { session: this.#session, received: this.#received };
  }

  /**
   * The line of a new connection, in place of the former.
   * @param send sends over that connection's control channel; false when it is not open
   */
  openLine(send: ChatLineHandlers['send']): ChatLine {
    const own = (): boolean => this.#line === line;
    const line: ChatLine = new ChatLine({
      send,
      onGreeting: (greeting) => own() && this.#greeted(greeting),
      onMessage: (message) => own() && this.#take(line, message),
      onPlain: (data) => own() && this.#receivePlain(data),
      onChange: () => own() && this.#lineChanged(),
    });
    this.#line = line;
    this.#lineChanged();
    return line;
  }

  /**
   * Sends one message, or keeps it until the connection is mended. False, and nothing sent, when it is blank or too long,
   * the chat is not open, or too many messages wait already.
   */
  send(text: string): boolean {
    if (!this.#snapshot.open || !isSendable(text)) return false;
    if (this.#line?.mode === 'plain') {
      if (!this.#sendPlain(this.#line, text)) return false;
      this.#append('local', text, 'delivered');
      return true;
    }
    if (this.#outbox.isFull) return false;
    this.#outbox.add(this.#append('local', text, 'waiting'), text);
    this.#flush();
    return true;
  }

  /** The call is over: what was said stays. A confirmation that is under way still counts. */
  end(): void {
    this.#ended = true;
    this.#mark(
      this.#outbox.waiting.map(({ id }) => id),
      'failed',
    );
    this.#change({ open: false });
  }

  /** Between two Parleys the chat stays open while the connection is replaced. */
  #lineChanged(): void {
    if (this.#ended || !this.#line) return;
    const { mode, isOpen } = this.#line;
    const open = isOpen || (mode === 'undecided' && this.#snapshot.open && this.#peerSession !== null);
    if (mode === 'plain') this.#peerSession = null;
    if (open !== this.#snapshot.open) this.#change({ open });
    this.#flush();
  }

  #greeted({ session, received }: ChatGreeting): void {
    // Another session is another page: it has nothing yet, and counts its own messages anew.
    if (session !== this.#peerSession) {
      this.#peerSession = session;
      if (this.#received?.session !== session) this.#received = null;
    }
    if (received?.session === this.#session) this.#confirmed(received.number);
  }

  #take(line: ChatLine, message: ChatControlMessage): void {
    if (message.type === 'chat-received') {
      this.#confirmed(message.number);
      return this.#flush();
    }
    if (this.#ended || this.#peerSession === null) return;
    const { number, text } = message;
    // What was sent again over a new connection may have arrived over the old one.
    if (number > (this.#received?.number ?? 0)) {
      this.#received = { session: this.#peerSession, number };
      this.#append('remote', clipText(text), 'delivered');
    }
    line.confirm(this.#received?.number ?? number);
  }

  #confirmed(number: number): void {
    this.#mark(this.#outbox.confirm(number), 'delivered');
  }

  /** Sends what this line has not carried yet, in order; what the peer has in the end, it says itself. */
  #flush(): void {
    const line = this.#line;
    if (this.#ended || !line?.isOpen) return;
    for (const { number, text } of this.#outbox.waiting) {
      const sent = line.mode === 'plain' ? this.#sendPlain(line, text) : line.sendNumbered(number, text);
      if (!sent) return;
      this.#outbox.markSent(number);
      // Nobody confirms a plain text: it is on its way, and that is all that can be known.
      if (line.mode === 'plain') this.#confirmed(number);
    }
  }

  #sendPlain(line: ChatLine, text: string): boolean {
    try {
      line.sendPlain(text);
      return true;
    } catch (error) {
      this.#options.log('The chat message was not sent.', error);
      return false;
    }
  }

  #receivePlain(data: unknown): void {
    if (this.#ended) return;
    if (typeof data !== 'string') return this.#options.log('A chat message that is not text was ignored.');
    this.#append('remote', clipText(data), 'delivered');
  }

  /** @returns the id of the new message */
  #append(from: ChatMessage['from'], text: string, delivery: ChatMessage['delivery']): number {
    this.#lastId += 1;
    const message: ChatMessage = { id: this.#lastId, from, text, at: Date.now(), delivery };
    this.#change({ messages: [...this.#snapshot.messages, message].slice(-KEPT_MESSAGES) });
    return message.id;
  }

  #mark(ids: readonly number[], delivery: ChatMessage['delivery']): void {
    if (ids.length === 0) return;
    const marked = new Set(ids);
    this.#change({
      messages: this.#snapshot.messages.map((message) =>
        marked.has(message.id) ? { ...message, delivery } : message,
      ),
    });
  }

  #change(patch: Partial<ChatSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...patch };
    this.#options.onChange();
  }
}
