import { LevelWatch } from './level-watch.ts';
import type { Log } from './log.ts';
import type { OpenLevel } from './microphone-level.ts';
import { SILENCE, SilenceDetector } from './silence-detector.ts';
import type { LocalMediaSnapshot } from './snapshot.ts';
import { SpeechDetector } from './speech-detector.ts';

export interface MicrophoneWatchOptions {
  readonly openLevel: OpenLevel | undefined;
  readonly log: Log;
  readonly onChange: (
    patch: Partial<Pick<LocalMediaSnapshot, 'speakingWhileMuted' | 'microphoneSilent'>>,
  ) => void;
}

/** Notices why the user is not heard: they speak although muted, or their microphone gives nothing. */
export class MicrophoneWatch {
  readonly #mutedSpeech: LevelWatch;
  readonly #silence: LevelWatch;
  /** Have given a sound, so that they work. */
  readonly #working = new WeakSet<MediaStreamTrack>();
  readonly #detectors = new WeakMap<MediaStreamTrack, SilenceDetector>();

  constructor({ openLevel, log, onChange }: MicrophoneWatchOptions) {
    // One for all tracks: it remembers when it was told last.
    const speech = new SpeechDetector();
    this.#mutedSpeech = new LevelWatch({
      openLevel,
      log,
      detector: (track) => ({
        hear: (level, now) => {
          if (level > SILENCE) this.#working.add(track);
          return speech.hear(level, now);
        },
      }),
      onChange: (speakingWhileMuted) => onChange({ speakingWhileMuted }),
    });
    this.#silence = new LevelWatch({
      openLevel,
      log,
      detector: (track) => ({
        hear: (level, now) => {
          const verdict = this.#detectorOf(track).hear(level, now);
          if (verdict === 'settled') this.#working.add(track);
          return verdict;
        },
      }),
      onChange: (microphoneSilent) => onChange({ microphoneSilent }),
    });
  }

  /** @param heard whether what the microphone gives is sent */
  listenTo(microphone: MediaStreamTrack | null, heard: boolean): void {
    const mayBeSilent = microphone !== null && heard && !this.#working.has(microphone);
    this.#mutedSpeech.listenTo(heard ? null : microphone);
    this.#silence.listenTo(mayBeSilent ? microphone : null);
  }

  #detectorOf(track: MediaStreamTrack): SilenceDetector {
    const detector = this.#detectors.get(track) ?? new SilenceDetector();
    this.#detectors.set(track, detector);
    return detector;
  }
}
