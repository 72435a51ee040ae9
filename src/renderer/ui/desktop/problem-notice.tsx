import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPageLink } from '../../../protocol/invitation.ts';
import type { ConnectionProblem } from '../../../protocol/ipc-trust.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import type { SessionProblem } from './use-desktop-session.ts';

interface ProblemNoticeProps {
  /** Problems with what was typed stand at the field instead. */
  readonly problem: Exclude<SessionProblem, { kind: 'address' }>;
  readonly onTryAgain: () => void;
  /** Hosts again on any free port. */
  readonly onOtherPort: () => void;
  /** Hosts again with a new certificate. */
  readonly onRenewCertificate: () => void;
  readonly onChangeAddress: () => void;
  readonly openExternal: (url: string) => void;
  readonly onDismiss: () => void;
}

/** What another try with the same address does not change. */
const WRONG_ADDRESS: ReadonlySet<ConnectionProblem> = new Set(['name-not-found', 'not-tls', 'not-parley']);

/** Why hosting, joining or closing did not work, and the one way on. */
export function ProblemNotice(props: ProblemNoticeProps) {
  const { problem, onDismiss } = props;
  const { t } = useTranslation();
  const tryAgain = <WayOn onClick={props.onTryAgain}>{t('desktop.tryAgain')}</WayOn>;
  const notice = (title: string, help: string, action: ReactNode) => (
    <div role="alert">
      <Notice tone="attention" title={title} help={help} action={action} onDismiss={onDismiss} />
    </div>
  );
  if (problem.kind === 'connection') {
    const { problem: why, invitation } = problem;
    const action =
      why === 'origin-refused' ? (
        <WayOn onClick={() => props.openExternal(formatPageLink(invitation))}>
          {t('desktop.openInBrowser')}
        </WayOn>
      ) : WRONG_ADDRESS.has(why) ? (
        <WayOn onClick={props.onChangeAddress}>{t('desktop.changeAddress')}</WayOn>
      ) : (
        tryAgain
      );
    return notice(t(`desktop.connection.${why}.title`), t(`desktop.connection.${why}.help`), action);
  }
  const { code, during } = problem;
  switch (code) {
    case 'port-taken':
    case 'port-forbidden':
    case 'certificate-unreadable': {
      const onClick = code === 'certificate-unreadable' ? props.onRenewCertificate : props.onOtherPort;
      return notice(
        t(`desktop.refusal.${code}.title`),
        t(`desktop.refusal.${code}.help`),
        <WayOn onClick={onClick}>{t(`desktop.refusal.${code}.action`)}</WayOn>,
      );
    }
    case 'settings-unwritable':
      return notice(
        t('desktop.refusal.settings-unwritable.title'),
        t('desktop.refusal.settings-unwritable.help'),
        tryAgain,
      );
    default:
      return notice(t(`desktop.failed.${during}`), t('desktop.failed.help'), tryAgain);
  }
}

function WayOn({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <Button variant="primary" onClick={onClick}>
      {children}
    </Button>
  );
}
