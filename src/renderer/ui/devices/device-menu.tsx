import ChevronUp from 'lucide-react/icons/chevron-up';
import SettingsIcon from 'lucide-react/icons/settings';
import { useTranslation } from 'react-i18next';
import type { CallController, DevicesSnapshot, LocalMediaSnapshot } from '../../call/snapshot.ts';
import { LevelMeter } from '../components/level-meter.tsx';
import { Menu, MenuAction, MenuChoice, MenuGroup } from '../components/menu.tsx';
import { canChooseSpeaker, offeredKinds } from './offered-kinds.ts';
import './device-menu.css';

interface DeviceMenuProps {
  /** The menu of the microphone has the speakers as well. */
  readonly of: 'microphone' | 'camera';
  readonly local: LocalMediaSnapshot;
  readonly devices: DevicesSnapshot;
  readonly controller: CallController;
  readonly onSettings: () => void;
}

/** The devices beside the switch of the microphone or the camera, to be changed during a call. */
export function DeviceMenu({ of, local, devices, controller, onSettings }: DeviceMenuProps) {
  const { t } = useTranslation();
  const kinds = offeredKinds(devices, canChooseSpeaker()).filter(
    (kind) => (kind === 'camera') === (of === 'camera'),
  );
  const { microphone, microphoneMuted } = local;
  return (
    <Menu
      className="device-menu-button"
      label={t(`devices.menu.${of}`)}
      icon={<ChevronUp aria-hidden="true" />}
    >
      {kinds.map((kind) => (
        <MenuGroup key={kind} label={t(`devices.kind.${kind}`)}>
          <MenuChoice
            label={t('devices.systemDefault')}
            checked={devices.chosen[kind] === null}
            onSelect={() => void controller.chooseDevice(kind, null)}
          />
          {devices.available[kind].map(({ id, label }, index) => (
            <MenuChoice
              key={id}
              label={label === '' ? t('devices.unnamed', { number: index + 1 }) : label}
              checked={devices.chosen[kind] === id}
              onSelect={() => void controller.chooseDevice(kind, id)}
            />
          ))}
          {kind === 'microphone' && microphone !== null && !microphoneMuted && (
            <div className="device-menu-level" aria-hidden="true">
              <span>{t('devices.level.label')}</span>
              <LevelMeter stream={microphone} />
            </div>
          )}
        </MenuGroup>
      ))}
      <MenuAction
        label={t('devices.menu.settings')}
        icon={<SettingsIcon aria-hidden="true" />}
        onSelect={onSettings}
      />
    </Menu>
  );
}
