import { useTranslation } from 'react-i18next';
import type { CallController, DeviceProblem } from '../../call/snapshot.ts';
import { Button } from '../components/button.tsx';
import { wayOut } from '../text/device-words.ts';

/** Opens the system's settings where access to the device is given. */
export type OpenMediaSettings = (kind: 'camera' | 'microphone') => Promise<void>;

interface WayOutButtonProps {
  readonly kind: 'camera' | 'microphone';
  readonly problem: DeviceProblem;
  readonly controller: CallController;
  /** Only in the desktop app. */
  readonly openMediaSettings: OpenMediaSettings | undefined;
}

/** What the user can do here about a device that cannot be had; nothing where nothing can be done. */
export function WayOutButton({ kind, problem, controller, openMediaSettings }: WayOutButtonProps) {
  const { t } = useTranslation();
  const way = wayOut(problem, openMediaSettings !== undefined);
  if (way === null) return null;
  return way === 'retry' ? (
    <Button onClick={() => void controller.retryDevices()}>{t('devices.retry')}</Button>
  ) : (
    // Where the settings do not open, the notice already says what to do in them.
    <Button onClick={() => void openMediaSettings?.(kind).catch(() => undefined)}>
      {t('devices.systemSettings')}
    </Button>
  );
}
