import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalMediaSnapshot, SignalingStatus } from '../../call/snapshot.ts';
import { Button } from '../components/button.tsx';
import { StatusLine } from '../components/status-line.tsx';
import { useFocusOnMount } from '../hooks/use-focus-on-mount.ts';
import { useNow } from '../hooks/use-now.ts';
import { isStillAsked } from '../text/still-asked.ts';

/** Devices that are allowed are usually there sooner, and a double click on Call must not press what comes after it. */
const PATIENCE = 2000;

interface PreparingPanelProps {
  /** Camera and microphone come first: the server is not looked for before they are there. */
  readonly signaling: SignalingStatus;
  readonly local: LocalMediaSnapshot;
  /** Does not wait for them any longer. */
  readonly onGoOn: () => void;
}

/** Camera and microphone are being had, and the browser may be asking; then the server is being reached. */
export function PreparingPanel({ signaling, local, onGoOn }: PreparingPanelProps) {
  const { t } = useTranslation();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const now = useNow();
  const [began] = useState(now);
  const [goneOn, setGoneOn] = useState(false);
  // A screen is asked for then.
  const cameraFailed = local.cameraProblem !== null;
  const isReaching = signaling !== 'offline';
  const help = isReaching ? 'helpServer' : cameraFailed ? 'helpScreen' : 'help';
  const status = isReaching ? 'waitingOffline' : cameraFailed ? 'preparingScreen' : 'preparing';
  return (
    <div className="lobby-intro">
      <StatusLine tone="busy">{t(`status.${status}`)}</StatusLine>
      <h1 ref={heading} tabIndex={-1}>
        {t('preparing.title')}
      </h1>
      <p className="preparing-help">{t(`preparing.${help}`)}</p>
      {/* A browser's question for a screen has a button of its own that declines it, and may keep the page from being used. */}
      {!isReaching && !goneOn && isStillAsked(local) && now - began >= PATIENCE && (
        <Button
          onClick={() => {
            setGoneOn(true);
            onGoOn();
          }}
        >
          {t(local.cameraOff ? 'preparing.goOnMicrophone' : 'preparing.goOn')}
        </Button>
      )}
    </div>
  );
}
