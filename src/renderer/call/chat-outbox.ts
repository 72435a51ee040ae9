/** A message of this side that the peer has not confirmed. */
export interface OutgoingMessage {
  /** Counts this side's messages of the call from 1 [P10]. */
  readonly number: number;
  /** The message's id in the log. */
  readonly id: number;
  readonly text: string;
}

/** So many messages wait at most for a peer that is away: 2 MiB of the longest ones, and a screen full of short ones. */
export const WAITING_MESSAGES = 128;

/** What this side has written and the peer has not confirmed, in order. */
export class ChatOutbox {
  #waiting: readonly OutgoingMessage[] = [];
  #lastNumber = 0;
  /** The highest number that was ever sent: nothing beyond it can have arrived. */
  #lastSent = 0;

  get isFull(): boolean {
    return this.#waiting.length >= WAITING_MESSAGES;
  }

  /** The oldest first. */
  get waiting(): readonly OutgoingMessage[] {
    return this.#waiting;
  }

  add(id: number, text: string): void {
    this.#lastNumber += 1;
    this.#waiting = [...this.#waiting, { number: this.#lastNumber, id, text }];
  }

  /** The message is on its way, over whatever connection. */
  markSent(number: number): void {
    this.#lastSent = Math.max(this.#lastSent, number);
  }

  /**
   * Takes out what has arrived.
   * @param number the last message that the peer has; what was not sent cannot be confirmed
   * @returns the ids of the messages in the log
   */
  confirm(number: number): readonly number[] {
    if (number > this.#lastSent) return [];
    const confirmed = this.#waiting.filter((message) => message.number <= number);
    this.#waiting = this.#waiting.slice(confirmed.length);
    return confirmed.map(({ id }) => id);
  }
}
