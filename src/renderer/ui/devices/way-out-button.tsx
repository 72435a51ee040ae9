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

/** What the user can do here about a device that cannot be had; nothing where nothing can be done. */
export function WayOutButton({ kind, problem, controller, openSystemSettings }: WayOutButtonProps) {
  const { t } = useTranslation();
  const way = wayOut(problem, openSystemSettings !== undefined);
  if (way === null) return null;
  return way === 'retry' ? (
    <RetryButton controller={controller} />
  ) : (
    <Button onClick={() => openSystemSettings?.(kind)}>{t('devices.systemSettings')}</Button>
  );
}

/** Tries again. It is still there afterwards only if that was in vain, and then says so. */
function RetryButton({ controller }: { readonly controller: CallController }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'untold' | 'in-vain'>('untold');
  const retry = () => {
    setState('untold');
    void controller.retryDevices().then(() => setState('in-vain'));
  };
  return (
    <>
      <Button onClick={retry}>{t('devices.retry')}</Button>
      {state === 'in-vain' && <p>{t('devices.retriedInVain')}</p>}
    </>
  );
}
