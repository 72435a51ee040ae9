import Volume2 from 'lucide-react/icons/volume-2';
import { useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallPhase, RemoteMediaSnapshot } from '../../call/snapshot.ts';
import { Avatar } from '../components/avatar.tsx';
import { Button } from '../components/button.tsx';
import { useSpeaker } from '../hooks/use-speaker.ts';
import { useStream } from '../hooks/use-stream.ts';
import { Voice } from './voice.tsx';
import { ZoomControls } from './zoom-controls.tsx';
import './remote-view.css';

interface RemoteViewProps {
  readonly remote: RemoteMediaSnapshot;
  readonly phase: CallPhase;
  readonly video: RefObject<HTMLVideoElement | null>;
  /** The speaker through which they are heard; null for the system's default. */
  readonly speaker: string | null;
  /** Whether it is the large picture; small it is only looked at. */
  readonly large: boolean;
  /** Whether the camera's picture fills its place, its edges cut off, or is shown whole. A screen is always whole. */
  readonly fill: boolean;
}

/** The other person's picture with words where there is none. It shows when they speak. */
export function RemoteView({ remote, phase, video, speaker, large, fill }: RemoteViewProps) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const { hasPicture, blocked, play } = useStream(video, remote.stream);
  useSpeaker(video, speaker);
  const shown = hasPicture && (!remote.cameraOff || remote.sharing);
  const zoomable = large && shown && remote.sharing;
  const audible = phase === 'connected' && !remote.microphoneMuted;
  return (
    <div ref={root} className="remote" data-phase={phase}>
      <div
        ref={frame}
        className="remote-frame"
        {...(zoomable && { tabIndex: 0, role: 'group', 'aria-label': t('call.sharedScreen') })}
      >
        <video
          ref={video}
          className={`remote-video ${fill && !remote.sharing ? 'remote-video-fill' : ''}`}
          data-shown={shown}
          aria-label={t('call.remoteVideo')}
          playsInline
        />
      </div>
      {zoomable && <ZoomControls frame={frame} video={video} />}
      {!shown && phase === 'connected' && (
        <div className="remote-words">
          <span className="remote-avatar">
            <Avatar name={remote.name} />
          </span>
          {large && <p>{t(remote.cameraOff ? 'call.remote.cameraIsOff' : 'call.noPicture')}</p>}
        </div>
      )}
      {audible && remote.stream !== null && remote.stream.getAudioTracks().length > 0 && (
        <Voice stream={remote.stream} target={root} />
      )}
      <span className="remote-voice" aria-hidden="true" />
      <p className="remote-stalled" aria-live="polite">
        {shown && phase === 'connected' && remote.stalled && t('call.remote.stalled')}
      </p>
      {blocked && (
        <div className="remote-words remote-blocked">
          <Button variant="primary" icon={<Volume2 aria-hidden="true" />} onClick={play}>
            {t('call.hear')}
          </Button>
          <p>{t('call.hearHelp')}</p>
        </div>
      )}
    </div>
  );
}
