import { useEffect, useRef } from 'react';
import { wakeContext } from '../../call/wake-context.ts';
import { audioLevel } from '../text/audio-level.ts';

/** How often the level is looked at, in milliseconds: smooth to the eye and cheap. */
const INTERVAL = 66;

/** Tells `onLevel` how loud the stream's sound is, from 0 (silence) to 1, some fifteen times a second. */
export function useAudioLevel(stream: MediaStream, onLevel: (level: number) => void): void {
  const callback = useRef(onLevel);
  useEffect(() => {
    callback.current = onLevel;
  });
  useEffect(() => {
    const context = new AudioContext();
    const analyser = new AnalyserNode(context, { fftSize: 512 });
    const source = new MediaStreamAudioSourceNode(context, { mediaStream: stream });
    source.connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      wakeContext(context);
      analyser.getFloatTimeDomainData(samples);
      callback.current(audioLevel(samples));
    }, INTERVAL);
    return () => {
      clearInterval(timer);
      source.disconnect();
      void context.close();
    };
  }, [stream]);
}
