import { useTranslation } from 'react-i18next';
import type { HostingStatus } from '../../../protocol/ipc.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { DesktopSession } from './use-desktop-session.ts';
import type { InvitationForm } from './use-invitation-form.ts';

interface StartNoticesProps {
  readonly session: DesktopSession;
  readonly invitation: InvitationForm;
}

/** What there is to know before the next call: what went wrong, and a room that is still open. */
export function StartNotices({ session, invitation }: StartNoticesProps) {
  const { t } = useTranslation();
  const room = invitation.form.room.trim();
  return (
    <>
      {invitation.problem !== null && (
        <Notice
          tone="attention"
          title={t('desktop.badInvitation')}
          help={t(`desktop.addressProblem.${invitation.problem}`)}
          onDismiss={invitation.dismissProblem}
        />
      )}
      {session.problem !== null && (
        <ProblemNotice
          problem={session.problem}
          onOtherPort={() => session.host(room)}
          onRenewCertificate={() => session.host(room, { renewCertificate: true })}
          onDismiss={session.clearProblem}
        />
      )}
      <HostingNotice hosting={session.hosting} onStop={session.stopHosting} />
    </>
  );
}

interface HostingNoticeProps {
  readonly hosting: HostingStatus;
  readonly onStop: () => void;
}

/** Reminds of a room that stays open, or says that it closed by itself. */
function HostingNotice({ hosting, onStop }: HostingNoticeProps) {
  const { t } = useTranslation();
  if (hosting.phase === 'stopped') return null;
  if (hosting.phase === 'failed') {
    return (
      <Notice
        tone="attention"
        title={t('desktop.hosting.failed.title')}
        help={t('desktop.hosting.failed.help')}
      />
    );
  }
  return (
    <Notice
      tone="info"
      title={t('desktop.hosting.open.title', { room: hosting.room })}
      help={t('desktop.hosting.open.help', { port: hosting.port })}
      action={<Button onClick={onStop}>{t('desktop.hosting.stop')}</Button>}
    />
  );
}
