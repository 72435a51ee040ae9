import Mic from 'lucide-react/icons/mic';
import Video from 'lucide-react/icons/video';
import Volume2 from 'lucide-react/icons/volume-2';
import { useTranslation } from 'react-i18next';
import type { CallController, DevicesSnapshot } from '../../call/snapshot.ts';
import { DeviceSelect } from './device-select.tsx';
import { canChooseSpeaker, offeredKinds } from './offered-kinds.ts';
import './device-picks.css';

const ICONS = { camera: Video, microphone: Mic, speaker: Volume2 } as const;

interface DevicePicksProps {
  readonly devices: DevicesSnapshot;
  readonly controller: CallController;
}

/** The devices in one line, beneath the preview. */
export function DevicePicks({ devices, controller }: DevicePicksProps) {
  const { t } = useTranslation();
  return (
    <div className="device-picks" role="group" aria-label={t('devices.pick')}>
      {offeredKinds(devices, canChooseSpeaker()).map((kind) => {
        const Icon = ICONS[kind];
        return (
          <DeviceSelect
            key={kind}
            kind={kind}
            devices={devices}
            controller={controller}
            icon={<Icon aria-hidden="true" />}
          />
        );
      })}
    </div>
  );
}
