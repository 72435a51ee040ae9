import type { LevelDetector } from './level-watch.ts';
import { TIMERS } from './timers.ts';

/** Below this root mean square (-100 dB) nothing is there: the quietest room is louder, a switched-off microphone is not. */
export const SILENCE = 1e-5;

/**
 * Tells a microphone that gives nothing at all, by how long it was listened to in sum. Once it gave a sound it works: some
 * give nothing while nobody speaks.
 */
export class SilenceDetector implements LevelDetector {
  #last: number | null = null;
  #silentFor = 0;

  hear(level: number, now: number): boolean | 'settled' {
    if (level > SILENCE) return 'settled';
    // Between two looks that are further apart it was not listened to.
    const since = this.#last === null ? 0 : now - this.#last;
    this.#silentFor += Math.min(since, TIMERS.levelLook * 2);
    this.#last = now;
    return this.#silentFor >= TIMERS.silenceCounts;
  }
}
