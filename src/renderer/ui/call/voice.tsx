import { useEffect, useRef, type RefObject } from 'react';
import { useAudioLevel } from '../hooks/use-audio-level.ts';
import { hear, SILENT } from './speaking.ts';

interface VoiceProps {
  readonly stream: MediaStream;
  /** What shows it: gets `data-speaking`, and the level from 0 to 1 as `--voice`. */
  readonly target: RefObject<HTMLElement | null>;
}

/** Listens to the other person and marks `target` while they speak. Outside of React: it changes many times a second. */
export function Voice({ stream, target }: VoiceProps) {
  const heard = useRef(SILENT);
  useAudioLevel(stream, (level) => {
    const element = target.current;
    if (element === null) return;
    const before = heard.current;
    heard.current = hear(before, level, performance.now());
    const { speaking } = heard.current;
    if (speaking !== before.speaking) element.setAttribute('data-speaking', String(speaking));
    if (speaking || before.speaking) element.style.setProperty('--voice', level.toFixed(2));
  });
  // Nobody listens any more, as when they mute in the middle of a word.
  useEffect(() => {
    const element = target.current;
    return () => {
      element?.removeAttribute('data-speaking');
      element?.style.removeProperty('--voice');
    };
  }, [target]);
  return null;
}
