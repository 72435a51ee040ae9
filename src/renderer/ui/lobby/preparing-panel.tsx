import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignalingStatus } from '../../call/snapshot.ts';
import { Button } from '../components/button.tsx';
import { StatusLine } from '../components/status-line.tsx';
import { useFocusOnMount } from '../hooks/use-focus-on-mount.ts';
import { useNow } from '../hooks/use-now.ts';

/** Devices that are allowed are usually there sooner, and a double click on Call must not press what comes after it. */
const PATIENCE = 2000;

interface PreparingPanelProps {
  /** Camera and microphone come first: the server is not looked for before they are there. */
  readonly signaling: SignalingStatus;
  /** Whether the camera cannot be had: a screen is asked for then. */
  readonly cameraFailed: boolean;
  /** Does not wait for them any longer. */
  readonly onGoOn: () => void;
}

/** Camera and microphone are being had, and the browser may be asking; then the server is being reached. */
export function PreparingPanel({ signaling, cameraFailed, onGoOn }: PreparingPanelProps) {
  const { t } = useTranslation();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const now = useNow();
  const [began] = useState(now);
  const isReaching = signaling !== 'offline';
  const help = isReaching ? 'helpServer' : cameraFailed ? 'helpScreen' : 'help';
  return (
    <div className="lobby-intro">
      <StatusLine tone="busy">{t(isReaching ? 'status.waitingOffline' : 'status.preparing')}</StatusLine>
      <h1 ref={heading} tabIndex={-1}>
        {t('preparing.title')}
      </h1>
      <p>{t(`preparing.${help}`)}</p>
      {!isReaching && now - began >= PATIENCE && (
        <Button className="preparing-go-on" onClick={onGoOn}>
          {t(cameraFailed ? 'preparing.goOnScreen' : 'preparing.goOn')}
        </Button>
      )}
    </div>
  );
}
