import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import type { SessionProblem } from './use-desktop-session.ts';

interface ProblemNoticeProps {
  readonly problem: SessionProblem;
  /** Hosts again on any free port. */
  readonly onOtherPort: () => void;
  /** Hosts again with a new certificate. */
  readonly onRenewCertificate: () => void;
  readonly onDismiss: () => void;
}

/** Why hosting or joining did not work, and the way on. Problems with what was typed stand at the field instead. */
export function ProblemNotice({ problem, onOtherPort, onRenewCertificate, onDismiss }: ProblemNoticeProps) {
  const { t } = useTranslation();
  if (problem.kind === 'address') return null;
  if (problem.kind === 'connection') {
    return (
      <div role="alert">
        <Notice
          tone="attention"
          title={t(`desktop.connection.${problem.problem}.title`)}
          help={t(`desktop.connection.${problem.problem}.help`)}
          onDismiss={onDismiss}
        />
      </div>
    );
  }
  const { code } = problem;
  const known =
    code === 'port-taken' ||
    code === 'port-forbidden' ||
    code === 'certificate-unreadable' ||
    code === 'settings-unwritable'
      ? code
      : 'other';
  const action =
    known === 'port-taken' || known === 'port-forbidden' ? (
      <Button onClick={onOtherPort}>{t(`desktop.refusal.${known}.action`)}</Button>
    ) : known === 'certificate-unreadable' ? (
      <Button onClick={onRenewCertificate}>{t(`desktop.refusal.${known}.action`)}</Button>
    ) : undefined;
  return (
    <div role="alert">
      <Notice
        tone="attention"
        title={t(`desktop.refusal.${known}.title`)}
        help={t(`desktop.refusal.${known}.help`)}
        action={action}
        onDismiss={onDismiss}
      />
    </div>
  );
}
