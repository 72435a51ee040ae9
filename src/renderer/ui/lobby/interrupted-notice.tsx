import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterruptedCall } from '../../call/snapshot.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';

interface InterruptedNoticeProps {
  readonly interrupted: InterruptedCall;
  /** Whether the room was hosted here and closed with the app: then returning opens it again. */
  readonly roomClosed?: boolean;
  readonly disabled?: boolean;
  readonly onReturn: () => void;
  readonly onDismiss: () => void;
}

/** The way back into a call that a reload or a crash has torn the user out of. */
export function InterruptedNotice(props: InterruptedNoticeProps) {
  const { interrupted, roomClosed = false, disabled, onReturn, onDismiss } = props;
  const { t } = useTranslation();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Somebody who types already is not interrupted.
    if (document.activeElement === document.body) group.current?.querySelector('button')?.focus();
  }, []);
  const title = t('start.interrupted.title', { room: interrupted.room });
  return (
    <div ref={group} role="group" aria-label={title}>
      <Notice
        tone="attention"
        title={title}
        help={t(roomClosed ? 'start.interrupted.helpHosted' : 'start.interrupted.help')}
        action={
          <Button variant="primary" disabled={disabled} onClick={onReturn}>
            {t('start.interrupted.action')}
          </Button>
        }
        onDismiss={onDismiss}
      />
    </div>
  );
}
