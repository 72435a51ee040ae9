import type { LocalMediaSnapshot } from './snapshot.ts';

export const NO_LOCAL_MEDIA: LocalMediaSnapshot = {
  stream: null,
  microphone: null,
  video: 'none',
  audio: 'none',
  microphoneMuted: false,
  cameraOff: false,
  cameraProblem: null,
  microphoneProblem: null,
  failures: 0,
  screenRefused: false,
  pushToTalk: false,
  talking: false,
  speakingWhileMuted: false,
  microphoneSilent: false,
};

/** A stream with this one track: the same as before while the track is. */
export function streamOf(track: MediaStreamTrack | null, before: MediaStream | null): MediaStream | null {
  const [shown = null] = before?.getTracks() ?? [];
  return shown === track ? before : track && new MediaStream([track]);
}
