import { TIMERS } from './timers.ts';

/**
 * Tells when something comes from the peer again after nothing has for a while. Fed with what has been received so far,
 * at regular looks.
 */
export class StallDetector {
  #received = 0;
  #grewAt: number | null = null;
  /** A look that found nothing new. Looks of a page in the background come late, which alone is no stall. */
  #sawNothing = false;

  /**
   * @param received bytes that have come so far
   * @param now in milliseconds
   * @returns whether a stall has ended since the look before
   */
  look(received: number, now: number): boolean {
    const grewAt = this.#grewAt ?? now;
    if (received === this.#received) {
      this.#grewAt = grewAt;
      this.#sawNothing = true;
      return false;
    }
    const ended = this.#sawNothing && now - grewAt >= TIMERS.stallCounts;
    this.#received = received;
    this.#grewAt = now;
    this.#sawNothing = false;
    return ended;
  }
}
