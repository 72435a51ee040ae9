import { useTranslation } from 'react-i18next';
import { DEFAULT_PORT, formatAuthority, type ServerAddress } from '../../../protocol/address.ts';
import type { TrustVerdict } from '../../../protocol/ipc-trust.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Fingerprint } from '../components/fingerprint.tsx';

/** A certificate that only the user can decide about. */
export interface CertificateQuestion {
  readonly address: ServerAddress;
  readonly verdict: Extract<TrustVerdict, { status: 'unknown' | 'changed' }>;
}

interface TrustDialogProps {
  readonly question: CertificateQuestion;
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
}

/** Asks whether a certificate is the host's. A changed one is a loud warning whose default is no. */
export function TrustDialog({ question, onAccept, onRefuse }: TrustDialogProps) {
  const { t, i18n } = useTranslation();
  const { address, verdict } = question;
  const values = { address: formatAuthority(address, DEFAULT_PORT) };
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(
    verdict.certificate.validTo,
  );
  const changed = verdict.status === 'changed';
  const words = !changed ? 'unknown' : verdict.expectedBy === 'pin' ? 'changedPin' : 'changedInvitation';
  return (
    <Dialog
      title={t(`desktop.trust.${words}.title`)}
      tone={changed ? 'warning' : 'plain'}
      onClose={onRefuse}
      // The first button has the focus: without a look at the fingerprint the answer is no.
      actions={
        <>
          <Button variant={changed ? 'primary' : 'secondary'} onClick={onRefuse}>
            {t('desktop.trust.refuse')}
          </Button>
          <Button variant={changed ? 'secondary' : 'primary'} onClick={onAccept}>
            {t(`desktop.trust.${words}.accept`)}
          </Button>
        </>
      }
    >
      <p>{t(`desktop.trust.${words}.help`, values)}</p>
      <Fingerprint label={t('desktop.trust.fingerprint')} value={verdict.fingerprint} />
      {verdict.status === 'changed' && (
        <Fingerprint label={t('desktop.trust.expected')} value={verdict.expectedFingerprint} />
      )}
      <p className="fingerprint-note">
        {t('desktop.trust.issuedFor', { subject: verdict.certificate.subject, date })}
      </p>
    </Dialog>
  );
}
