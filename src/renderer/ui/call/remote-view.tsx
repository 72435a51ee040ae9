import Volume2 from 'lucide-react/icons/volume-2';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallPhase, RemoteMediaSnapshot } from '../../call/snapshot.ts';
import { Avatar } from '../components/avatar.tsx';
import { Button } from '../components/button.tsx';
import { useStream } from '../hooks/use-stream.ts';
import './remote-view.css';

interface RemoteViewProps {
  readonly remote: RemoteMediaSnapshot;
  readonly phase: CallPhase;
  /** Whether the picture fills the window, its edges cut off, or is shown whole. */
  readonly fill: boolean;
}

/** The other person's picture, edge to edge, with words where there is none. */
export function RemoteView({ remote, phase, fill }: RemoteViewProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLVideoElement>(null);
  const { hasPicture, blocked, play } = useStream(ref, remote.stream);
  const shown = hasPicture && (!remote.cameraOff || remote.sharing);
  return (
    <div className="remote" data-phase={phase}>
      <video
        ref={ref}
        className={`remote-video ${fill ? 'remote-video-fill' : ''}`}
        data-shown={shown}
        aria-label={t('call.remoteVideo')}
        playsInline
      />
      {!shown && phase === 'connected' && (
        <div className="remote-words">
          <Avatar name={remote.name} />
          <p>{t(remote.cameraOff ? 'call.remote.cameraOff' : 'call.noPicture')}</p>
        </div>
      )}
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
