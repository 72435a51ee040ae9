import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import Mail from 'lucide-react/icons/mail';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { useCopy } from '../hooks/use-copy.ts';
import './invitation-card.css';

interface InvitationCardProps {
  readonly link: string;
  readonly room: string;
  readonly openExternal: (url: string) => void;
}

/** The invitation link, to copy or to send by e-mail. */
export function InvitationCard({ link, room, openExternal }: InvitationCardProps) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopy(() => field.current?.select());
  const email = () => {
    const subject = encodeURIComponent(t('waiting.emailSubject'));
    const body = encodeURIComponent(t('waiting.emailBody', { link, room }));
    openExternal(`mailto:?subject=${subject}&body=${body}`);
  };
  return (
    <div className="invitation">
      <label htmlFor={id}>{t('waiting.link')}</label>
      <textarea
        ref={field}
        id={id}
        className="invitation-link"
        rows={1}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="invitation-actions">
        <Button
          variant="primary"
          icon={outcome === 'copied' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          onClick={() => void copy(link)}
        >
          {t(outcome === 'copied' ? 'waiting.copied' : 'waiting.copy')}
        </Button>
        <Button icon={<Mail aria-hidden="true" />} onClick={email}>
          {t('waiting.email')}
        </Button>
      </div>
      <p className={outcome === 'failed' ? 'invitation-note' : 'visually-hidden'} aria-live="polite">
        {outcome === 'copied' && t('waiting.copied')}
        {outcome === 'failed' && t('waiting.copyFailed')}
      </p>
    </div>
  );
}
