import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChatMessage } from '../../call/snapshot.ts';
import { useCopy } from '../hooks/use-copy.ts';
import './undelivered.css';

/** What this side wrote and the other person never got: its text is not lost with the call. */
export function Undelivered({ messages }: { readonly messages: readonly ChatMessage[] }) {
  const { t } = useTranslation();
  const lost = messages.filter(({ delivery }) => delivery === 'failed');
  if (lost.length === 0) return null;
  return (
    <section className="undelivered" aria-labelledby="undelivered-title">
      <h2 id="undelivered-title">{t('ended.undelivered', { count: lost.length })}</h2>
      <ul>
        {lost.map(({ id, text }) => (
          <LostMessage key={id} text={text} />
        ))}
      </ul>
    </section>
  );
}

function LostMessage({ text }: Pick<ChatMessage, 'text'>) {
  const { t } = useTranslation();
  const id = useId();
  const { outcome, copy } = useCopy(() => undefined);
  return (
    <li>
      <p id={id} dir="auto">
        {text}
      </p>
      <button type="button" aria-describedby={id} onClick={() => void copy(text)}>
        {t(`chat.copy.${outcome}`)}
      </button>
      <span className="visually-hidden" role="status">
        {outcome !== 'none' && t(`chat.copy.${outcome}`)}
      </span>
    </li>
  );
}
