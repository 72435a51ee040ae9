import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallController, DeviceKind, DevicesSnapshot } from '../../call/snapshot.ts';
import { SelectField } from '../components/select-field.tsx';

interface DeviceSelectProps {
  readonly kind: DeviceKind;
  readonly devices: DevicesSnapshot;
  readonly controller: CallController;
  readonly hint?: string | undefined;
  /** Stands for the label to the eye, where there is little room. */
  readonly icon?: ReactNode;
}

/** The choice of a camera, a microphone or a speaker. It acts at once. */
export function DeviceSelect({ kind, devices, controller, hint, icon }: DeviceSelectProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t(`devices.kind.${kind}`)}
      hint={hint}
      icon={icon}
      value={devices.chosen[kind] ?? ''}
      onChange={(id) => void controller.chooseDevice(kind, id === '' ? null : id)}
    >
      <option value="">{t('devices.systemDefault')}</option>
      {devices.available[kind].map(({ id, label }, index) => (
        <option key={id} value={id}>
          {label === '' ? t('devices.unnamed', { number: index + 1 }) : label}
        </option>
      ))}
    </SelectField>
  );
}
