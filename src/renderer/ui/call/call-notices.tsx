import ScreenShare from 'lucide-react/icons/screen-share';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallController, CallSnapshot } from '../../call/snapshot.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { noticesFor, type NoticeContent } from '../text/notices.ts';
import './call-notices.css';

interface CallNoticesProps {
  readonly snapshot: CallSnapshot;
  readonly controller: CallController;
}

/** The notices of a call, each until it no longer holds or was dismissed. Screen readers hear of new ones. */
export function CallNotices({ snapshot, controller }: CallNoticesProps) {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = useState<readonly NoticeContent['id'][]>([]);
  const help = ({ id, device }: NoticeContent) => {
    if (device !== undefined) {
      return device.kind === 'camera'
        ? t(`devices.problem.camera.${device.problem}`)
        : t(`devices.problem.microphone.${device.problem}`);
    }
    return id === 'signalingLost' ? t('notice.signalingLost.help') : undefined;
  };
  return (
    <div className="call-notices" aria-live="polite">
      {noticesFor(snapshot)
        .filter(({ id }) => !dismissed.includes(id))
        .map((notice) => (
          <Notice
            key={notice.id}
            tone={notice.tone}
            title={t(`notice.${notice.id}.title`)}
            help={help(notice)}
            action={
              notice.offersScreen === true && (
                <Button
                  icon={<ScreenShare aria-hidden="true" />}
                  onClick={() => void controller.shareScreen()}
                >
                  {t('notice.shareInstead')}
                </Button>
              )
            }
            onDismiss={() => setDismissed([...dismissed, notice.id])}
          />
        ))}
    </div>
  );
}
