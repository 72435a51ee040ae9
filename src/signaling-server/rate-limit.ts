/** What to do with a message: `refused` comes once per window and deserves an answer, `ignored` gets none. */
export type RateVerdict = 'accepted' | 'refused' | 'ignored' | 'exhausted';

/** Counted in whatever unit the costs have: messages or bytes. */
export interface RateLimitOptions {
  /** What may come at once. */
  readonly burst: number;
  /** What may come for long. */
  readonly perSecond: number;
  /** Messages over the limit, whatever they cost, after which the verdict is `exhausted`. */
  readonly excess: number;
}

/** At most one refusal in this time, in milliseconds, so that answers to a flood are no flood. */
const REFUSAL_WINDOW = 1000;

/** A token bucket for one connection [M1] to [M3]. */
export class RateLimit {
  readonly #options: RateLimitOptions;
  #tokens: number;
  #refilledAt: number;
  #excess = 0;
  #refusedAt = Number.NEGATIVE_INFINITY;

  /** @param now milliseconds of a clock that never goes back */
  constructor(options: RateLimitOptions, now: number) {
    this.#options = options;
    this.#tokens = options.burst;
    this.#refilledAt = now;
  }

  /**
   * Counts one message.
   * @param now milliseconds of the same clock
   */
  take(now: number, cost: number = 1): RateVerdict {
    this.#refill(now);
    if (this.#tokens >= cost) {
      this.#tokens -= cost;
      return 'accepted';
    }
    this.#excess += 1;
    if (this.#excess > this.#options.excess) return 'exhausted';
    if (now - this.#refusedAt < REFUSAL_WINDOW) return 'ignored';
    this.#refusedAt = now;
    return 'refused';
  }

  #refill(now: number): void {
    const earned = ((now - this.#refilledAt) / 1000) * this.#options.perSecond;
    this.#tokens = Math.min(this.#options.burst, this.#tokens + earned);
    this.#refilledAt = now;
    // Who has kept quiet until the bucket was full again starts afresh.
    if (this.#tokens === this.#options.burst) this.#excess = 0;
  }
}
