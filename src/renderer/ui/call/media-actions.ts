import type { CallController, LocalMediaSnapshot } from '../../call/snapshot.ts';
import { isStillAsked } from '../text/still-asked.ts';

/** Whether the microphone is switched off, or cannot be had. Until the user has allowed it, what was chosen counts. */
export function isMuted(local: LocalMediaSnapshot): boolean {
  return local.microphoneMuted || canTryMicrophone(local);
}

/** Whether the camera is switched off, or cannot be had. Until the user has allowed it, what was chosen counts. */
export function isCameraOff(local: LocalMediaSnapshot): boolean {
  const missing = local.video === 'none' && !isStillAsked(local);
  return local.cameraOff || local.cameraProblem !== null || missing;
}

/** Whether there is no microphone, but another try may bring one: it was refused, or in use, or not plugged in. */
function canTryMicrophone(local: LocalMediaSnapshot): boolean {
  return local.audio === 'none' && local.microphoneProblem !== null;
}

/** What pressing the microphone's switch does: the key of its name. */
export function microphoneAction(
  local: LocalMediaSnapshot,
): 'call.tryMicrophone' | 'call.unmute' | 'call.mute' {
  if (canTryMicrophone(local)) return 'call.tryMicrophone';
  return isMuted(local) ? 'call.unmute' : 'call.mute';
}

/** Switches the microphone, or tries again to get one that could not be had. */
export function toggleMicrophone(controller: CallController, local: LocalMediaSnapshot): void {
  if (canTryMicrophone(local)) void controller.retryDevices();
  else controller.setMicrophoneMuted(!local.microphoneMuted);
}

export function toggleCamera(controller: CallController, local: LocalMediaSnapshot): void {
  void controller.setCameraOff(!isCameraOff(local));
}

/** Must be called within the event of a click or a key: the browser asks for a screen only right after one. */
export function toggleSharing(controller: CallController, local: LocalMediaSnapshot): void {
  void (local.video === 'screen' ? controller.stopSharing() : controller.shareScreen());
}
