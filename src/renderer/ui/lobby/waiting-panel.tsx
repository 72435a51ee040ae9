import { useTranslation } from 'react-i18next';
import type { SignalingStatus } from '../../call/snapshot.ts';
import { Notice } from '../components/notice.tsx';
import { StatusLine } from '../components/status-line.tsx';
import { useFocusOnMount } from '../hooks/use-focus-on-mount.ts';
import { invitationLink, isLocalOnly } from '../text/invitation-link.ts';
import { InvitationCard } from './invitation-card.tsx';
import './waiting-panel.css';

interface WaitingPanelProps {
  readonly room: string;
  readonly signaling: SignalingStatus;
  readonly signalingUrl: string;
  /** What a guest is to compare before the browser's warning is passed; null where there is nothing to compare. */
  readonly fingerprint: string | null;
  readonly openExternal: (url: string) => void;
}

function statusKey(signaling: SignalingStatus) {
  if (signaling === 'lost') return 'status.waitingLost';
  return signaling === 'online' ? 'status.waiting' : 'status.waitingOffline';
}

/** Nobody else is in the room yet: the invitation is what matters. */
export function WaitingPanel({
  room,
  signaling,
  signalingUrl,
  fingerprint,
  openExternal,
}: WaitingPanelProps) {
  const { t } = useTranslation();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const link = invitationLink(signalingUrl, room, fingerprint);
  const localOnly = isLocalOnly(link);
  return (
    <>
      <div className="lobby-intro">
        <StatusLine tone={signaling === 'lost' ? 'trouble' : 'busy'}>{t(statusKey(signaling))}</StatusLine>
        <h1 ref={heading} tabIndex={-1}>
          {t(signaling === 'lost' ? 'waiting.titleLost' : 'waiting.title')}
        </h1>
        <p>{t(signaling === 'lost' ? 'waiting.introLost' : 'waiting.intro')}</p>
      </div>
      <InvitationCard
        link={link}
        qrLink={link}
        mailText={t('waiting.emailBody', { link })}
        secondary={localOnly}
        openExternal={openExternal}
      />
      {localOnly && (
        <Notice tone="info" title={t('waiting.localOnly.title')} help={t('waiting.localOnly.help')} />
      )}
      <div className="waiting-steps">
        <h2>{t('waiting.steps')}</h2>
        <ol>
          <li>{t('waiting.stepOpen')}</li>
          <li>{t('waiting.stepCall', { room })}</li>
        </ol>
      </div>
    </>
  );
}
