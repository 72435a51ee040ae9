import { TIMERS } from './timers.ts';

/**
 * What a look at the received bytes tells: something comes, nothing has come for a while, or something comes again after a
 * gap.
 */
export type Flow = 'steady' | 'stalled' | 'returned';

/** Follows whether anything comes from the peer. Fed with what has been received so far, at regular looks. */
export class StallDetector {
  #received = 0;
  #grewAt: number | null = null;
  /** A look that found nothing new. Looks of a page in the background come late, which alone is no stall. */
  #sawNothing = false;

  /**
   * @param received bytes that have come so far
   * @param now in milliseconds
   */
  look(received: number, now: number): Flow {
    const grewAt = this.#grewAt ?? now;
    const gap = this.#sawNothing ? now - grewAt : 0;
    if (received === this.#received) {
      this.#grewAt = grewAt;
      this.#sawNothing = true;
      return gap >= TIMERS.stallTold ? 'stalled' : 'steady';
    }
    this.#received = received;
    this.#grewAt = now;
    this.#sawNothing = false;
    return gap >= TIMERS.stallCounts ? 'returned' : 'steady';
  }
}
