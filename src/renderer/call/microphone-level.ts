import { wakeContext } from './wake-context.ts';

/** How loud a microphone is. */
export interface MicrophoneLevel {
  /** Root mean square of the last samples, which are from -1 to 1; null while the browser lets nothing be heard. */
  read(): number | null;
  close(): void;
}

/** Starts to listen to a track, which then belongs to what is returned. */
export type OpenLevel = (track: MediaStreamTrack) => MicrophoneLevel;

function connect(context: AudioContext, track: MediaStreamTrack) {
  const analyser = new AnalyserNode(context, { fftSize: 1024 });
  const source = new MediaStreamAudioSourceNode(context, { mediaStream: new MediaStream([track]) });
  source.connect(analyser);
  return { analyser, source };
}

/** Listens by Web Audio. */
export const openWebAudioLevel: OpenLevel = (track) => {
  const context = new AudioContext();
  try {
    const { analyser, source } = connect(context, track);
    const samples = new Float32Array(analyser.fftSize);
    return {
      read: () => {
        wakeContext(context);
        // What does not run would be taken for silence.
        if (context.state !== 'running') return null;
        analyser.getFloatTimeDomainData(samples);
        return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
      },
      close: () => {
        source.disconnect();
        track.stop();
        void context.close();
      },
    };
  } catch (error) {
    void context.close();
    throw error;
  }
};
