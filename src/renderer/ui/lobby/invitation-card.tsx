import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import Mail from 'lucide-react/icons/mail';
import Share2 from 'lucide-react/icons/share-2';
import { lazy, Suspense, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { useCopy } from '../hooks/use-copy.ts';
import { isLocalOnly } from '../text/invitation-link.ts';
import { mailLink } from '../text/mail-link.ts';
import './invitation-card.css';

// Drawing the code takes as much code as the whole card.
const QrCode = lazy(async () => {
  const { QrCode: component } = await import('./qr-code.tsx');
  return { default: component };
});

interface InvitationCardProps {
  readonly link: string;
  /** The link that a phone opens; there is no code of one that leads nowhere but to this computer. */
  readonly qrLink: string;
  /** What an e-mail says, the link included. */
  readonly mailText: string;
  /** Whether something else comes before passing the link on: then copying it is not the first thing to do. */
  readonly secondary?: boolean;
  readonly openExternal: (url: string) => void;
}

/** The invitation: a link to copy, to send or to pass on, and a code for a phone. */
export function InvitationCard({
  link,
  qrLink,
  mailText,
  secondary = false,
  openExternal,
}: InvitationCardProps) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopy(() => field.current?.select());
  const email = () => openExternal(mailLink(t('waiting.emailSubject'), mailText, link));
  // Closing the system's sheet again is no failure, and there is nothing else to be done about one.
  const share = () =>
    void navigator.share({ title: t('waiting.emailSubject'), text: mailText }).catch(() => undefined);
  return (
    <div className="invitation">
      <div className="invitation-words">
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
            variant={secondary ? 'secondary' : 'primary'}
            icon={outcome === 'copied' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
            onClick={() => void copy(link)}
          >
            {t(outcome === 'copied' ? 'waiting.copied' : 'waiting.copy')}
          </Button>
          <Button icon={<Mail aria-hidden="true" />} onClick={email}>
            {t('waiting.email')}
          </Button>
          {'share' in navigator && (
            <Button icon={<Share2 aria-hidden="true" />} onClick={share}>
              {t('waiting.share')}
            </Button>
          )}
        </div>
        <p className={outcome === 'failed' ? 'invitation-note' : 'visually-hidden'} aria-live="polite">
          {outcome === 'copied' && t('waiting.copied')}
          {outcome === 'failed' && t('waiting.copyFailed')}
        </p>
      </div>
      {!isLocalOnly(qrLink) && (
        <figure className="invitation-qr">
          {/* The server may be gone by now; then there is a link without a picture of it. */}
          <ErrorBoundary fallback={null}>
            <Suspense fallback={<div className="qr-code" />}>
              <QrCode label={t('waiting.qr')} text={qrLink} />
            </Suspense>
          </ErrorBoundary>
          <figcaption>{t('waiting.qrHelp')}</figcaption>
        </figure>
      )}
    </div>
  );
}
