import Mic from 'lucide-react/icons/mic';
import MicOff from 'lucide-react/icons/mic-off';
import ScreenShare from 'lucide-react/icons/screen-share';
import ScreenShareOff from 'lucide-react/icons/screen-share-off';
import Video from 'lucide-react/icons/video';
import VideoOff from 'lucide-react/icons/video-off';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallController, LocalMediaSnapshot } from '../../call/snapshot.ts';
import {
  isCameraOff,
  isMuted,
  microphoneAction,
  toggleCamera,
  toggleMicrophone,
  toggleSharing,
} from '../call/media-actions.ts';
import { ControlButton } from './control-button.tsx';

interface MediaControlsProps {
  readonly local: LocalMediaSnapshot;
  readonly controller: CallController;
  /** Whether a screen can be shared now: a call is under way. */
  readonly canShare: boolean;
  /** What stands beside the switch of the microphone, such as its menu. */
  readonly besideMicrophone?: ReactNode;
  readonly besideCamera?: ReactNode;
}

/** The switches of microphone, camera and shared screen. */
export function MediaControls(props: MediaControlsProps) {
  const { local, controller, canShare, besideMicrophone, besideCamera } = props;
  const { t } = useTranslation();
  const muted = isMuted(local);
  const cameraOff = isCameraOff(local);
  const sharing = local.video === 'screen';
  return (
    <>
      <ControlButton
        label={t(microphoneAction(local))}
        icon={muted ? <MicOff aria-hidden="true" /> : <Mic aria-hidden="true" />}
        tone={muted ? 'off' : 'plain'}
        shortcut="M"
        onClick={() => toggleMicrophone(controller, local)}
      />
      {besideMicrophone}
      <ControlButton
        label={t(cameraOff ? 'call.cameraOn' : 'call.cameraOff')}
        icon={cameraOff ? <VideoOff aria-hidden="true" /> : <Video aria-hidden="true" />}
        tone={cameraOff ? 'off' : 'plain'}
        shortcut="V"
        onClick={() => toggleCamera(controller, local)}
      />
      {besideCamera}
      {canShare && (
        <ControlButton
          label={t(sharing ? 'call.stopSharing' : 'call.share')}
          icon={sharing ? <ScreenShareOff aria-hidden="true" /> : <ScreenShare aria-hidden="true" />}
          tone={sharing ? 'active' : 'plain'}
          shortcut="S"
          onClick={() => toggleSharing(controller, local)}
        />
      )}
    </>
  );
}
