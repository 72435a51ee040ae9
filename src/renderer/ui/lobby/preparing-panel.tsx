import { useTranslation } from 'react-i18next';
import type { SignalingStatus } from '../../call/snapshot.ts';
import { StatusLine } from '../components/status-line.tsx';
import { useFocusOnMount } from '../hooks/use-focus-on-mount.ts';

interface PreparingPanelProps {
  /** Camera and microphone come first: the server is not looked for before they are there. */
  readonly signaling: SignalingStatus;
  /** Whether the camera cannot be had: a screen is asked for then. */
  readonly cameraFailed: boolean;
}

/** Camera and microphone are being had, and the browser may be asking; then the server is being reached. */
export function PreparingPanel({ signaling, cameraFailed }: PreparingPanelProps) {
  const { t } = useTranslation();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const isReaching = signaling !== 'offline';
  const help = isReaching ? 'helpServer' : cameraFailed ? 'helpScreen' : 'help';
  return (
    <div className="lobby-intro">
      <StatusLine tone="busy">{t(isReaching ? 'status.waitingOffline' : 'status.preparing')}</StatusLine>
      <h1 ref={heading} tabIndex={-1}>
        {t('preparing.title')}
      </h1>
      <p>{t(`preparing.${help}`)}</p>
    </div>
  );
}
