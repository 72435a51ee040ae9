import { useRef } from 'react';
import { useAudioLevel } from '../hooks/use-audio-level.ts';
import './level-meter.css';

interface LevelMeterProps {
  readonly stream: MediaStream;
  readonly label: string;
}

/** How loud the microphone hears you. It is drawn outside of React: it moves many times a second. */
export function LevelMeter({ stream, label }: LevelMeterProps) {
  const bar = useRef<HTMLSpanElement>(null);
  useAudioLevel(stream, (level) =>
    bar.current?.style.setProperty('transform', `scaleX(${level.toFixed(2)})`),
  );
  return (
    <span className="level" role="img" aria-label={label}>
      <span ref={bar} className="level-bar" />
    </span>
  );
}
