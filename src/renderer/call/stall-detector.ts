import { TIMERS } from './timers.ts';

/**
 * Tells when something comes from the peer again after nothing has for a while. Fed with what has been received so far,
 * at regular looks.
 */
export class StallDetector {
  #received = 0;
  #grewAt: number | null = null;

  /**
   * @param received bytes that have come so far
   * @param now in milliseconds
   * @returns whether a stall has ended since the look before
   */
  look(received: number, now: number): boolean {
    const grewAt = this.#grewAt ?? now;
    if (received === this.#received) {
      this.#grewAt = grewAt;
      return false;
    }
    this.#received = received;
    this.#grewAt = now;
    return now - grewAt >= TIMERS.stallCounts;
  }
}
