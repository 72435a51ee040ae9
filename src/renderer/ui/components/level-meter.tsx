import { useRef } from 'react';
import { useAudioLevel } from '../hooks/use-audio-level.ts';
import './level-meter.css';

/** How loud the microphone hears you, for the eye. It is drawn outside of React: it moves many times a second. */
export function LevelMeter({ stream }: { readonly stream: MediaStream }) {
  const bar = useRef<HTMLSpanElement>(null);
  useAudioLevel(stream, (level) =>
    bar.current?.style.setProperty('transform', `scaleX(${level.toFixed(2)})`),
  );
  return (
    <span className="level" aria-hidden="true">
      <span ref={bar} className="level-bar" />
    </span>
  );
}
