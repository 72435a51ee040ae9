import ArrowUp from 'lucide-react/icons/arrow-up';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CHAT_MESSAGE_BYTES } from '../../../protocol/control-messages.ts';
import { EmojiPalette } from './emoji-palette.tsx';
import './composer.css';

interface ComposerProps {
  readonly canSend: boolean;
  readonly onSend: (text: string) => boolean;
  readonly takesFocus: boolean;
  readonly onUse: () => void;
}

const encoder = new TextEncoder();

/** Where a message is written. Enter sends, Shift+Enter makes a new line; an unsent message is never lost. */
export function Composer({ canSend, onSend, takesFocus, onUse }: ComposerProps) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const tooLong = encoder.encode(text).length > CHAT_MESSAGE_BYTES;
  const alarming = tooLong || failed;

  const note = () => {
    if (!canSend) return t('chat.notOpen');
    if (tooLong) return t('chat.tooLong');
    return failed ? t('chat.notSent') : null;
  };
  const words = note();

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const change = (next: string) => {
    setText(next);
    setFailed(false);
  };

  const send = () => {
    if (!canSend || tooLong || text.trim() === '') return;
    const sent = onSend(text);
    setFailed(!sent);
    if (sent) setText('');
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While an input method composes, Enter chooses a word.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  const insert = (emoji: string) => {
    const area = field.current;
    if (area === null) return;
    area.setRangeText(emoji, area.selectionStart, area.selectionEnd, 'end');
    change(area.value);
  };

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="composer-box">
        <textarea
          ref={field}
          rows={1}
          aria-label={t('chat.message')}
          aria-invalid={tooLong}
          aria-describedby={words === null ? undefined : id}
          placeholder={t('chat.placeholder')}
          value={text}
          onChange={(event) => change(event.target.value)}
          onFocus={onUse}
          onKeyDown={onKeyDown}
        />
        <EmojiPalette onChoose={insert} />
        <button
          type="submit"
          className="composer-send"
          aria-label={t('chat.send')}
          title={t('chat.send')}
          disabled={!canSend || tooLong}
        >
          <ArrowUp aria-hidden="true" />
        </button>
      </div>
      {words !== null && (
        <p
          id={id}
          className={`composer-note ${alarming ? 'composer-alarm' : ''}`}
          role={alarming ? 'alert' : undefined}
        >
          {words}
        </p>
      )}
    </form>
  );
}
