import MicOff from 'lucide-react/icons/mic-off';
import ScreenShare from 'lucide-react/icons/screen-share';
import VideoOff from 'lucide-react/icons/video-off';
import { useTranslation } from 'react-i18next';
import type { CallState, RemoteMediaSnapshot } from '../../call/snapshot.ts';
import { Clock } from '../components/clock.tsx';
import { StatusLine } from '../components/status-line.tsx';
import { useFocusOnMount } from '../hooks/use-focus-on-mount.ts';
import './call-header.css';

/** The phases in which the two talk or are about to. */
export type CallUnderWay = Extract<CallState, { phase: 'connecting' | 'connected' | 'reconnecting' }>;

interface CallHeaderProps {
  readonly call: CallUnderWay;
  readonly remote: RemoteMediaSnapshot;
  /** Whether the place of their picture says when there is none. */
  readonly pictureSaysSo: boolean;
}

const TONE = { connecting: 'busy', connected: 'good', reconnecting: 'trouble' } as const;

/** Who it is, how the call stands, how long it has lasted, and what the other side has switched. */
export function CallHeader({ call, remote, pictureSaysSo }: CallHeaderProps) {
  const { t } = useTranslation();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const isConnected = call.phase === 'connected';
  const name = remote.name ?? t('call.otherPerson');
  return (
    <header className="call-header">
      <h1 ref={heading} tabIndex={-1} title={name}>
        <bdi>{name}</bdi>
      </h1>
      <div className="call-header-line">
        <StatusLine tone={TONE[call.phase]}>{t(`status.${call.phase}`)}</StatusLine>
        {call.phase !== 'connecting' && <Clock since={call.since} label={t('call.duration')} />}
      </div>
      <ul className="call-header-states" aria-live="polite" aria-label={t('call.remote.states')}>
        {isConnected && remote.microphoneMuted && (
          <li className="call-header-muted">
            <MicOff aria-hidden="true" />
            {t('call.remote.muted')}
          </li>
        )}
        {isConnected && remote.cameraOff && !remote.sharing && (
          <li className={pictureSaysSo ? 'visually-hidden' : undefined}>
            <VideoOff aria-hidden="true" />
            {t('call.remote.cameraOff')}
          </li>
        )}
        {isConnected && remote.sharing && (
          <li>
            <ScreenShare aria-hidden="true" />
            {t('call.remote.sharing')}
          </li>
        )}
      </ul>
    </header>
  );
}
