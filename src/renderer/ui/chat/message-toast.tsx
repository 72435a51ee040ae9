import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChatMessage } from '../../call/snapshot.ts';
import './message-toast.css';

/** How long a new message stays in view, in milliseconds: long enough to read two lines. */
const SHOWN = 6000;

interface MessageToastProps {
  /** The newest unread message, if any. */
  readonly message: ChatMessage | undefined;
  readonly otherName: string;
  readonly onOpen: () => void;
}

/** Shows a message for a while when the chat is closed; pressing it opens the chat. */
export function MessageToast({ message, otherName, onOpen }: MessageToastProps) {
  const { t } = useTranslation();
  const [faded, setFaded] = useState<number | null>(null);
  const id = message?.id;
  useEffect(() => {
    if (id === undefined) return;
    const timer = setTimeout(() => setFaded(id), SHOWN);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <div className="toast-place" aria-live="polite">
      {message !== undefined && message.id !== faded && (
        <button type="button" className="toast" onClick={onOpen}>
          <bdi className="toast-name">{otherName}</bdi>
          <span className="visually-hidden">{t('chat.wrote')}</span>
          <bdi className="toast-text">{message.text}</bdi>
        </button>
      )}
    </div>
  );
}
