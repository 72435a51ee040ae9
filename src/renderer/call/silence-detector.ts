import type { LevelDetector } from './level-watch.ts';
import { TIMERS } from './timers.ts';

/** Below this root mean square (-100 dB) nothing is there: the quietest room is louder, a switched-off microphone is not. */
const SILENCE = 1e-5;

/**
 * Tells a microphone that gives nothing at all. Once it gave a sound it works: some give nothing while nobody speaks.
 */
export class SilenceDetector implements LevelDetector {
  #since: number | null = null;

  hear(level: number, now: number): boolean | 'settled' {
    if (level > SILENCE) return 'settled';
    this.#since ??= now;
    return now - this.#since >= TIMERS.silenceCounts;
  }
}
