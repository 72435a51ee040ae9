import type { Log } from './log.ts';
import { SpeechDetector } from './speech-detector.ts';
import { TIMERS } from './timers.ts';

/** How loud a microphone is. */
export interface MicrophoneLevel {
  /** Root mean square of the last samples, which are from -1 to 1. */
  read(): number;
  close(): void;
}

/** Starts to listen to a track, which then belongs to what is returned. */
export type OpenLevel = (track: MediaStreamTrack) => MicrophoneLevel;

/** Listens by Web Audio. */
const openWebAudioLevel: OpenLevel = (track) => {
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: 1024 });
  const source = new MediaStreamAudioSourceNode(context, { mediaStream: new MediaStream([track]) });
  source.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    read: () => {
      analyser.getFloatTimeDomainData(samples);
      return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
    },
    close: () => {
      source.disconnect();
      track.stop();
      void context.close();
    },
  };
};

export interface MutedSpeechOptions {
  readonly openLevel: OpenLevel | undefined;
  readonly log: Log;
  readonly onChange: (speaking: boolean) => void;
}

/** Notices that the user speaks although nobody can hear it. A muted track is silent, so a copy of it is listened to. */
export class MutedSpeech {
  readonly #options: MutedSpeechOptions;
  readonly #detector = new SpeechDetector();
  #track: MediaStreamTrack | null = null;
  #stop: () => void = () => undefined;
  #speaking = false;

  constructor(options: MutedSpeechOptions) {
    this.#options = options;
  }

  /** Listens to the muted microphone; null when there is none, or when it is heard. */
  listenTo(track: MediaStreamTrack | null): void {
    if (track === this.#track) return;
    this.#track = track;
    this.#stop();
    this.#stop = () => undefined;
    if (track) this.#start(track);
    else this.#tell(false);
  }

  #start(track: MediaStreamTrack): void {
    const copy = track.clone();
    copy.enabled = true;
    try {
      const level = (this.#options.openLevel ?? openWebAudioLevel)(copy);
      const timer = setInterval(
        () => this.#tell(this.#detector.hear(level.read(), performance.now())),
        TIMERS.speechLook,
      );
      this.#stop = () => {
        clearInterval(timer);
        level.close();
      };
    } catch (error) {
      copy.stop();
      this.#options.log('The muted microphone cannot be listened to.', error);
    }
  }

  #tell(speaking: boolean): void {
    if (speaking === this.#speaking) return;
    this.#speaking = speaking;
    this.#options.onChange(speaking);
  }
}
