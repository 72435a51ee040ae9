import { useTranslation } from 'react-i18next';
import type { CallController, DeviceProblem } from '../../call/snapshot.ts';
import type { Platform } from '../../platform/platform.ts';
import { Button } from '../components/button.tsx';
import { wayOut } from '../text/device-words.ts';

/** Opens the operating system's settings. */
export type OpenSystemSettings = NonNullable<Platform['openSystemSettings']>;

interface WayOutButtonProps {
  readonly kind: 'camera' | 'microphone';
  readonly problem: DeviceProblem;
  readonly controller: CallController;
  /** Only in the desktop app. */
  readonly openSystemSettings: OpenSystemSettings | undefined;
}

/** What the user can do here about a device that cannot be had; nothing where nothing can be done. */
export function WayOutButton({ kind, problem, controller, openSystemSettings }: WayOutButtonProps) {
  const { t } = useTranslation();
  const way = wayOut(problem, openSystemSettings !== undefined);
  if (way === null) return null;
  return way === 'retry' ? (
    <Button onClick={() => void controller.retryDevices()}>{t('devices.retry')}</Button>
  ) : (
    <Button onClick={() => openSystemSettings?.(kind)}>{t('devices.systemSettings')}</Button>
  );
}
