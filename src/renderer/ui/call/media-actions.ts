import type { CallController, LocalMediaSnapshot } from '../../call/snapshot.ts';

/** Whether nothing is sent from the microphone now, for whatever reason. */
export function isMuted(local: LocalMediaSnapshot): boolean {
  return local.audio === 'none' || local.microphoneMuted;
}

/** Whether the camera shows nothing now, for whatever reason. */
export function isCameraOff(local: LocalMediaSnapshot): boolean {
  return local.cameraOff || local.cameraProblem !== null || local.video === 'none';
}

/** Whether there is no microphone, but another try may bring one: it was refused, or in use, or not plugged in. */
export function canTryMicrophone(local: LocalMediaSnapshot): boolean {
  return local.audio === 'none' && local.microphoneProblem !== null;
}

/** Switches the microphone, or tries again to get one that could not be had. */
export function toggleMicrophone(controller: CallController, local: LocalMediaSnapshot): void {
  if (local.audio !== 'none') controller.setMicrophoneMuted(!local.microphoneMuted);
  else if (canTryMicrophone(local)) void controller.retryDevices();
}

export function toggleCamera(controller: CallController, local: LocalMediaSnapshot): void {
  void controller.setCameraOff(!isCameraOff(local));
}

/** Must be called within the event of a click or a key: the browser asks for a screen only right after one. */
export function toggleSharing(controller: CallController, local: LocalMediaSnapshot): void {
  void (local.video === 'screen' ? controller.stopSharing() : controller.shareScreen());
}
