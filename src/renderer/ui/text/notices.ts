import type { CallSnapshot, DeviceProblem, LocalMediaSnapshot } from '../../call/snapshot.ts';
import type { en } from '../messages/en.ts';
import { isStillAsked } from './still-asked.ts';

/** A device that cannot be had, and why. */
export interface NoticeDevice {
  readonly kind: 'camera' | 'microphone';
  readonly problem: DeviceProblem;
}

/** Something the user should know while they go on: a key below `notice` and, for a device, why it failed. */
export interface NoticeContent {
  readonly id: Exclude<keyof typeof en.notice, 'dismiss' | 'shareInstead' | 'more_one' | 'more_other'>;
  readonly tone: 'info' | 'attention';
  readonly device?: NoticeDevice;
  /** Why the microphone failed as well as the camera. */
  readonly microphoneToo?: DeviceProblem;
  /**
   * Whether sharing the screen is the way on, and not another try: a camera that is plugged in is noticed by itself. A new
   * click is needed: the browser asks only right after one.
   */
  readonly offersScreen?: boolean;
}

function mediaNotices(local: LocalMediaSnapshot): readonly NoticeContent[] {
  const { video, audio, cameraProblem, microphoneProblem } = local;
  const unseen = video === 'none' && cameraProblem !== null;
  const unheard = audio === 'none' && microphoneProblem !== null;
  const notices: NoticeContent[] = [];
  // The call did not wait for the answer.
  if (isStillAsked(local)) {
    notices.push({ id: local.cameraOff ? 'microphoneAsked' : 'bothAsked', tone: 'attention' });
  }
  if (cameraProblem !== null) {
    const device = { kind: 'camera', problem: cameraProblem } as const;
    if (video === 'screen') notices.push({ id: 'screenInstead', tone: 'info', device });
    if (unseen) {
      const id = unheard ? 'notSeenNorHeard' : 'onlyHeard';
      const too = unheard && { microphoneToo: microphoneProblem };
      // A refused microphone can be had after all, and then there is something to be heard.
      const offersScreen = cameraProblem === 'not-found' && (!unheard || microphoneProblem === 'not-found');
      notices.push({ id, tone: 'attention', device, ...too, offersScreen });
    }
  }
  if (unheard && !unseen) {
    const device = { kind: 'microphone', problem: microphoneProblem } as const;
    notices.push({ id: 'notHeard', tone: 'attention', device });
  }
  return notices;
}

/** The notices that a snapshot calls for, the most important first. None while idle: the preview says it itself. */
export function noticesFor(snapshot: CallSnapshot): readonly NoticeContent[] {
  const { phase } = snapshot.call;
  if (phase === 'idle' || phase === 'preparing' || phase === 'ended') return [];
  const notices = mediaNotices(snapshot.local);
  const serverMissed = snapshot.signaling === 'lost' && phase === 'connected';
  return serverMissed ? [...notices, { id: 'signalingLost', tone: 'info' }] : notices;
}
