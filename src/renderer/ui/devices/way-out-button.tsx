import { useState } from 'react';
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

/** What the user can do here about a device that cannot be had. */
export function WayOutButton({ kind, problem, controller, openSystemSettings }: WayOutButtonProps) {
  const { t } = useTranslation();
  switch (wayOut(problem, openSystemSettings !== undefined)) {
    case 'retry':
      return <RetryButton problem={problem} controller={controller} />;
    case 'systemSettings':
      return <Button onClick={() => openSystemSettings?.(kind)}>{t('devices.systemSettings')}</Button>;
    case 'securePage':
      return <Button onClick={openSecurely}>{t('devices.securePage')}</Button>;
  }
}

/** The same page over TLS. */
function openSecurely(): void {
  location.protocol = 'https:';
}

/** Tries again, and says when that was in vain: then the same problem is still there afterwards. */
function RetryButton({ problem, controller }: Pick<WayOutButtonProps, 'problem' | 'controller'>) {
  const { t } = useTranslation();
  const [trying, setTrying] = useState(false);
  const [tried, setTried] = useState<DeviceProblem | null>(null);
  const retry = () => {
    // One question at a time.
    if (trying) return;
    setTrying(true);
    void controller.retryDevices().then(() => {
      setTrying(false);
      setTried(problem);
    });
  };
  return (
    <>
      <Button onClick={retry}>{t('devices.retry')}</Button>
      {!trying && tried === problem && <p>{t('devices.retriedInVain')}</p>}
    </>
  );
}
