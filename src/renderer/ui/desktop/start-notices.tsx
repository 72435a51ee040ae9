import { useTranslation } from 'react-i18next';
import type { HostingStatus } from '../../../protocol/ipc-hosting.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { DesktopSession } from './use-desktop-session.ts';

interface StartNoticesProps {
  readonly session: DesktopSession;
  /** Puts the cursor where an address or another invitation goes. */
  readonly onChangeAddress: () => void;
  readonly openExternal: (url: string) => void;
}

/** Whether something has failed whose notice leads on: then that comes before hosting and calling. */
export function hasFailure({ problem, hosting }: DesktopSession): boolean {
  return (problem !== null && problem.kind !== 'address') || hosting.phase === 'failed';
}

/** What there is to know before the next call: the last thing that went wrong, and a room that is still open. */
export function StartNotices({ session, onChangeAddress, openExternal }: StartNoticesProps) {
  const { problem, hosting } = session;
  const busy = session.busy !== 'no';
  const wrong = problem?.kind === 'address' ? null : problem;
  return (
    <>
      {wrong !== null && (
        <ProblemNotice
          problem={wrong}
          busy={busy}
          onUndertake={session.undertake}
          onChangeAddress={onChangeAddress}
          openExternal={openExternal}
          onDismiss={session.clearProblem}
        />
      )}
      {/* One way on at a time. */}
      {(wrong === null || hosting.phase !== 'failed') && (
        <HostingNotice
          hosting={hosting}
          busy={busy}
          onStop={session.stopHosting}
          onOpenAgain={(broken) => session.host(broken.room, broken.port)}
        />
      )}
    </>
  );
}

interface HostingNoticeProps {
  readonly hosting: HostingStatus;
  readonly busy: boolean;
  /** Closes the room, or puts its breakdown aside. */
  readonly onStop: () => void;
  readonly onOpenAgain: (broken: { readonly room: string; readonly port: number }) => void;
}

/** Reminds of a room that stays open, or says that it closed by itself. */
function HostingNotice({ hosting, busy, onStop, onOpenAgain }: HostingNoticeProps) {
  const { t } = useTranslation();
  if (hosting.phase === 'stopped') return null;
  if (hosting.phase === 'failed') {
    return (
      <Notice
        tone="attention"
        title={t('desktop.hosting.failed.title')}
        help={t('desktop.hosting.failed.help')}
        action={
          <Button variant="primary" disabled={busy} onClick={() => onOpenAgain(hosting)}>
            {t('desktop.hosting.openAgain')}
          </Button>
        }
        onDismiss={onStop}
      />
    );
  }
  return (
    <Notice
      tone="info"
      title={t('desktop.hosting.open.title', { room: hosting.room })}
      help={t('desktop.hosting.open.help', { port: hosting.port })}
      action={
        <Button disabled={busy} onClick={onStop}>
          {t('desktop.hosting.stop')}
        </Button>
      }
    />
  );
}
