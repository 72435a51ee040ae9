import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallPhase, ChatMessage } from '../../call/snapshot.ts';
import { playChatSound } from '../chat/chat-sound.ts';

/**
 * Tells of unread messages beyond the chat's button: their number in the window's title, and a sound for a new one.
 * @param sound whether it may be heard
 */
export function useUnreadTold(unread: readonly ChatMessage[], phase: CallPhase, sound: boolean): void {
  const { t } = useTranslation();
  const title = t(`app.title.${phase}`);
  const count = unread.length;
  useEffect(() => {
    if (count === 0) return;
    document.title = `(${count}) ${title}`;
    return () => {
      document.title = title;
    };
  }, [count, title]);

  const newest = unread.at(-1)?.id ?? 0;
  const told = useRef(newest);
  useEffect(() => {
    const isNew = newest > told.current;
    told.current = Math.max(told.current, newest);
    if (isNew && sound) playChatSound();
  }, [newest, sound]);
}
