import { useEffect, type RefObject } from 'react';
import { canChooseSpeaker } from '../devices/offered-kinds.ts';

/**
 * Lets the element be heard through a speaker, where the browser leaves that to the page.
 * @param speaker its id; null for the system's default, which also stands in for a speaker that cannot be had
 */
export function useSpeaker(ref: RefObject<HTMLMediaElement | null>, speaker: string | null): void {
  useEffect(() => {
    const element = ref.current;
    if (element === null || !canChooseSpeaker()) return;
    let current = true;
    element.setSinkId(speaker ?? '').catch(() => {
      // The system's default cannot be refused; should it be, the sound stays where it is.
      if (current) element.setSinkId('').catch(() => undefined);
    });
    return () => {
      current = false;
    };
  }, [ref, speaker]);
}
