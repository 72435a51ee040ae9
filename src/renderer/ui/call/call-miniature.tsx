import Mic from 'lucide-react/icons/mic';
import MicOff from 'lucide-react/icons/mic-off';
import PhoneOff from 'lucide-react/icons/phone-off';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallController, LocalMediaSnapshot, RemoteMediaSnapshot } from '../../call/snapshot.ts';
import { Avatar } from '../components/avatar.tsx';
import { ControlButton } from '../components/control-button.tsx';
import { useStream } from '../hooks/use-stream.ts';
import { isMuted, microphoneAction, toggleMicrophone } from './media-actions.ts';
import './call-miniature.css';

interface CallMiniatureProps {
  readonly local: LocalMediaSnapshot;
  readonly remote: RemoteMediaSnapshot;
  readonly controller: CallController;
}

/** The call in a small window over other programs: the other person, the microphone's switch, and Hang up. */
export function CallMiniature({ local, remote, controller }: CallMiniatureProps) {
  const { t } = useTranslation();
  const video = useRef<HTMLVideoElement>(null);
  const { hasPicture } = useStream(video, remote.stream);
  const shown = hasPicture && (!remote.cameraOff || remote.sharing);
  const muted = isMuted(local);
  return (
    <main className="miniature">
      {/* The sound comes from the large picture in the call's own window. */}
      <video
        ref={video}
        data-shown={shown}
        data-screen={remote.sharing}
        aria-label={t('call.remoteVideo')}
        muted
        playsInline
      />
      {!shown && (
        <div className="miniature-words">
          <Avatar name={remote.name} />
        </div>
      )}
      <div className="miniature-controls" role="group" aria-label={t('call.controls')}>
        <ControlButton
          label={t(microphoneAction(local))}
          icon={muted ? <MicOff aria-hidden="true" /> : <Mic aria-hidden="true" />}
          tone={muted ? 'off' : 'plain'}
          onClick={() => toggleMicrophone(controller, local)}
        />
        <ControlButton
          label={t('call.hangUp')}
          icon={<PhoneOff aria-hidden="true" />}
          tone="danger"
          onClick={() => controller.hangUp()}
        />
      </div>
    </main>
  );
}
