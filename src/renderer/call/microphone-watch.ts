import { LevelWatch } from './level-watch.ts';
import type { Log } from './log.ts';
import type { OpenLevel } from './microphone-level.ts';
import { SilenceDetector } from './silence-detector.ts';
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

  constructor({ openLevel, log, onChange }: MicrophoneWatchOptions) {
    // One for all tracks: it remembers when it was told last.
    const speech = new SpeechDetector();
    this.#mutedSpeech = new LevelWatch({
      openLevel,
      log,
      detector: () => speech,
      onChange: (speakingWhileMuted) => onChange({ speakingWhileMuted }),
    });
    this.#silence = new LevelWatch({
      openLevel,
      log,
      detector: () => new SilenceDetector(),
      onChange: (microphoneSilent) => onChange({ microphoneSilent }),
    });
  }

  /** @param heard whether what the microphone gives is sent */
  listenTo(microphone: MediaStreamTrack | null, heard: boolean): void {
    this.#mutedSpeech.listenTo(heard ? null : microphone);
    this.#silence.listenTo(heard ? microphone : null);
  }
}
