import { useTranslation } from 'react-i18next';
import type { CallController, DeviceChange } from '../../call/snapshot.ts';
import { Notice } from '../components/notice.tsx';
import { usedNow } from '../text/device-words.ts';

interface ChangeNoticeProps {
  readonly change: DeviceChange;
  readonly controller: CallController;
}

/** A device that changed without the user, and the one that is used now. */
export function ChangeNotice({ change, controller }: ChangeNoticeProps) {
  const { t } = useTranslation();
  const used = usedNow(change);
  return (
    <Notice
      tone={change.reason === 'failed' || change.now === null ? 'attention' : 'info'}
      title={
        change.reason === 'allowed'
          ? t(`devices.allowed.${change.kind}`)
          : t(`devices.change.${change.kind}.${change.reason}`)
      }
      help={used === null ? undefined : t(`devices.change.now.${used}`, { device: change.now ?? '' })}
      onDismiss={() => controller.dismissDeviceChange()}
    />
  );
}
