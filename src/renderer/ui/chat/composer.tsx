import ArrowUp from 'lucide-react/icons/arrow-up';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import './composer.css';

interface ComposerProps {
  readonly canSend: boolean;
  readonly onSend: (text: string) => boolean;
  readonly takesFocus: boolean;
}

/** Where a message is written. Enter sends, Shift+Enter makes a new line; an unsent message is never lost. */
export function Composer({ canSend, onSend, takesFocus }: ComposerProps) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const note = !canSend ? t('chat.notOpen') : failed ? t('chat.notSent') : null;

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const send = () => {
    if (!canSend || text.trim() === '') return;
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
          aria-describedby={note === null ? undefined : id}
          placeholder={t('chat.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setFailed(false);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="composer-send" aria-label={t('chat.send')} disabled={!canSend}>
          <ArrowUp aria-hidden="true" />
        </button>
      </div>
      {note !== null && (
        <p id={id} className="composer-note" role={failed ? 'alert' : undefined}>
          {note}
        </p>
      )}
    </form>
  );
}
