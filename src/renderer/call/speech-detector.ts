import type { LevelDetector } from './level-watch.ts';
import { TIMERS } from './timers.ts';

/** Quietest speech as a root mean square of samples from -1 to 1; a quiet room with a fan stays below. */
const SPEECH_LEVEL = 0.02;

/** Tells speech from noise by its loudness and length. Times are in milliseconds on any clock. */
export class SpeechDetector implements LevelDetector {
  #loudSince: number | null = null;
  #lastLoud = -Infinity;
  #toldAt = -Infinity;
  #speaking = false;

  /** @returns whether somebody speaks, given this level (root mean square) now */
  hear(level: number, now: number): boolean {
    if (level >= SPEECH_LEVEL) {
      // Words have gaps; a gap longer than the beginning itself starts it anew.
      if (now - this.#lastLoud > TIMERS.speechBegins) this.#loudSince = now;
      this.#lastLoud = now;
    }
    if (this.#speaking) {
      this.#speaking = now - this.#lastLoud < TIMERS.speechEnds;
    } else if (this.#loudSince !== null && this.#lastLoud - this.#loudSince >= TIMERS.speechBegins) {
      this.#loudSince = null;
      if (now - this.#toldAt >= TIMERS.speechToldAgain) {
        this.#speaking = true;
        this.#toldAt = now;
      }
    }
    return this.#speaking;
  }
}
