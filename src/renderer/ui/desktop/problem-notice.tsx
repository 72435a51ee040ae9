import { useTranslation } from 'react-i18next';
import { formatPageLink } from '../../../protocol/invitation.ts';
import type { HostingRequest } from '../../../protocol/ipc-hosting.ts';
import type { ConnectionProblem } from '../../../protocol/ipc-trust.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import type { SessionProblem, Undertaking } from './use-desktop-session.ts';

interface ProblemNoticeProps {
  /** Problems with what was typed stand at the field instead. */
  readonly problem: Exclude<SessionProblem, { kind: 'address' }>;
  /** While something is undertaken nothing else can be. */
  readonly busy: boolean;
  readonly onUndertake: (undertaking: Undertaking) => void;
  /** Puts the cursor where an address or another invitation goes. */
  readonly onChangeAddress: () => void;
  readonly openExternal: (url: string) => void;
  readonly onDismiss: () => void;
}

/** What another try with the same address does not change. */
const WRONG_ADDRESS: ReadonlySet<ConnectionProblem> = new Set(['name-not-found', 'not-tls', 'not-parley']);

/** What another try is to do differently. */
function changed(undertaking: Undertaking, changes: Partial<HostingRequest>): Undertaking {
  return undertaking.kind === 'hosting'
    ? { ...undertaking, request: { ...undertaking.request, ...changes } }
    : undertaking;
}

/** What did not work and why, and the one way on. */
export function ProblemNotice(props: ProblemNoticeProps) {
  const { problem, busy, onUndertake, onDismiss } = props;
  const { t } = useTranslation();
  const notice = (title: string, help: string, wayOn: string, onClick: () => void) => (
    <div role="alert">
      <Notice
        tone="attention"
        title={title}
        help={help}
        action={
          <Button variant="primary" disabled={busy} onClick={onClick}>
            {wayOn}
          </Button>
        }
        onDismiss={onDismiss}
      />
    </div>
  );
  if (problem.kind === 'invitation') {
    const help = t(`desktop.addressProblem.${problem.problem}`);
    return notice(t('desktop.badInvitation'), help, t('desktop.otherInvitation'), () => {
      onDismiss();
      props.onChangeAddress();
    });
  }
  const { undertaking } = problem;
  const tryAgain = [t('desktop.tryAgain'), () => onUndertake(undertaking)] as const;
  if (problem.kind === 'connection') {
    const { problem: why } = problem;
    const { invitation, room } = problem.undertaking;
    const [title, help] = [t(`desktop.connection.${why}.title`), t(`desktop.connection.${why}.help`)];
    if (why === 'origin-refused') {
      const page = formatPageLink({ ...invitation, room });
      return notice(title, help, t('desktop.openInBrowser'), () => props.openExternal(page));
    }
    return WRONG_ADDRESS.has(why)
      ? notice(title, help, t('desktop.changeAddress'), props.onChangeAddress)
      : notice(title, help, ...tryAgain);
  }
  const { code } = problem;
  switch (code) {
    case 'port-taken':
    case 'port-forbidden':
    case 'certificate-unreadable': {
      const changes = code === 'certificate-unreadable' ? { renewCertificate: true } : { port: null };
      return notice(
        t(`desktop.refusal.${code}.title`),
        t(`desktop.refusal.${code}.help`),
        t(`desktop.refusal.${code}.action`),
        () => onUndertake(changed(undertaking, changes)),
      );
    }
    default:
      return notice(t(`desktop.failed.${undertaking.kind}`), t('desktop.failed.help'), ...tryAgain);
  }
}
