import type { Log } from './log.ts';
import { openWebAudioLevel, type OpenLevel } from './microphone-level.ts';
import { TIMERS } from './timers.ts';

/** Judges what is heard of a microphone. */
export interface LevelDetector {
  /**
   * @param level root mean square of samples from -1 to 1
   * @param now in milliseconds on any clock
   * @returns whether it is so; `settled` when it is not and will not be
   */
  hear(level: number, now: number): boolean | 'settled';
}

export interface LevelWatchOptions {
  /** By Web Audio unless given. */
  readonly openLevel: OpenLevel | undefined;
  readonly log: Log;
  /** Judges this track. */
  readonly detector: (track: MediaStreamTrack) => LevelDetector;
  readonly onChange: (isSo: boolean) => void;
}

/** Follows how loud a track is. A copy of it is listened to: a muted track is silent. */
export class LevelWatch {
  readonly #options: LevelWatchOptions;
  #track: MediaStreamTrack | null = null;
  #stop: () => void = () => undefined;
  #isSo = false;

  constructor(options: LevelWatchOptions) {
    this.#options = options;
  }

  /** Listens to this track from now on, or to none. */
  listenTo(track: MediaStreamTrack | null): void {
    if (track === this.#track) return;
    this.#track = track;
    this.#stop();
    this.#tell(false);
    if (track) this.#start(track);
  }

  #start(track: MediaStreamTrack): void {
    const detector = this.#options.detector(track);
    const copy = track.clone();
    copy.enabled = true;
    try {
      const level = (this.#options.openLevel ?? openWebAudioLevel)(copy);
      const timer = setInterval(() => {
        const heard = level.read();
        if (heard !== null) this.#judge(detector.hear(heard, performance.now()));
      }, TIMERS.levelLook);
      this.#stop = () => {
        this.#stop = () => undefined;
        clearInterval(timer);
        level.close();
      };
    } catch (error) {
      copy.stop();
      this.#options.log('The microphone cannot be listened to.', error);
    }
  }

  #judge(verdict: boolean | 'settled'): void {
    this.#tell(verdict === true);
    if (verdict === 'settled') this.#stop();
  }

  #tell(isSo: boolean): void {
    if (isSo === this.#isSo) return;
    this.#isSo = isSo;
    this.#options.onChange(isSo);
  }
}
