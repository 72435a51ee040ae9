import { useTranslation } from 'react-i18next';
import type { HostingStatus } from '../../../protocol/ipc-hosting.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { DesktopSession } from './use-desktop-session.ts';
import type { InvitationForm } from './use-invitation-form.ts';

interface StartNoticesProps {
  readonly session: DesktopSession;
  readonly invitation: InvitationForm;
  /** Puts the cursor where an address or another invitation goes. */
  readonly onChangeAddress: () => void;
  readonly openExternal: (url: string) => void;
}

/** Whether something has failed whose notice leads on: then that comes before hosting and calling. */
export function hasFailure(session: DesktopSession, invitation: InvitationForm): boolean {
  const { problem, hosting } = session;
  return (
    invitation.problem !== null ||
    (problem !== null && problem.kind !== 'address') ||
    hosting.phase === 'failed'
  );
}

/** What there is to know before the next call: the last thing that went wrong, or a room that is still open. */
export function StartNotices({ session, invitation, onChangeAddress, openExternal }: StartNoticesProps) {
  const { t } = useTranslation();
  const room = invitation.form.room.trim();
  const { problem, hosting } = session;
  if (invitation.problem !== null) {
    return (
      <div role="alert">
        <Notice
          tone="attention"
          title={t('desktop.badInvitation')}
          help={t(`desktop.addressProblem.${invitation.problem}`)}
          action={
            <Button
              variant="primary"
              onClick={() => {
                invitation.dismissProblem();
                onChangeAddress();
              }}
            >
              {t('desktop.otherInvitation')}
            </Button>
          }
          onDismiss={invitation.dismissProblem}
        />
      </div>
    );
  }
  if (problem !== null && problem.kind !== 'address') {
    return (
      <ProblemNotice
        problem={problem}
        onTryAgain={session.tryAgain}
        onOtherPort={() => session.host(room)}
        onRenewCertificate={() => session.host(room, { renewCertificate: true })}
        onChangeAddress={onChangeAddress}
        openExternal={openExternal}
        onDismiss={session.clearProblem}
      />
    );
  }
  return (
    <HostingNotice
      hosting={hosting}
      onStop={session.stopHosting}
      onOpenAgain={(broken) => session.host(broken.room, { port: broken.port })}
      onDismiss={session.dismissBreakdown}
    />
  );
}

interface HostingNoticeProps {
  readonly hosting: HostingStatus;
  readonly onStop: () => void;
  readonly onOpenAgain: (broken: { readonly room: string; readonly port: number }) => void;
  /** Puts the breakdown aside. */
  readonly onDismiss: () => void;
}

/** Reminds of a room that stays open, or says that it closed by itself. */
function HostingNotice({ hosting, onStop, onOpenAgain, onDismiss }: HostingNoticeProps) {
  const { t } = useTranslation();
  if (hosting.phase === 'stopped') return null;
  if (hosting.phase === 'failed') {
    return (
      <Notice
        tone="attention"
        title={t('desktop.hosting.failed.title')}
        help={t('desktop.hosting.failed.help')}
        action={
          <Button variant="primary" onClick={() => onOpenAgain(hosting)}>
            {t('desktop.hosting.openAgain')}
          </Button>
        }
        onDismiss={onDismiss}
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
