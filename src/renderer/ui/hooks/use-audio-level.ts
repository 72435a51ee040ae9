import { useEffect, useRef } from 'react';

/** How often the level is looked at, in milliseconds: smooth to the eye and cheap. */
const INTERVAL = 66;
/** Speech at a usual distance has an RMS of about 0.1, so this makes it fill most of the meter. */
const GAIN = 6;

/**
 * Tells `onLevel` how loud the stream's sound is, from 0 (silence) to 1, some fifteen times a second.
 * A stream without sound gives no level.
 */
export function useAudioLevel(stream: MediaStream, onLevel: (level: number) => void): void {
  const callback = useRef(onLevel);
  useEffect(() => {
    callback.current = onLevel;
  });
  useEffect(() => {
    if (stream.getAudioTracks().length === 0) return;
    const context = new AudioContext();
    const analyser = new AnalyserNode(context, { fftSize: 512 });
    const source = new MediaStreamAudioSourceNode(context, { mediaStream: stream });
    source.connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      let sum = 0;
      for (const sample of samples) sum += sample * sample;
      callback.current(Math.min(1, Math.sqrt(sum / samples.length) * GAIN));
    }, INTERVAL);
    return () => {
      clearInterval(timer);
      source.disconnect();
      void context.close();
    };
  }, [stream]);
}
