import type { CallSnapshot, DeviceProblem, LocalMediaSnapshot } from '../../call/snapshot.ts';
import type { en } from '../messages/en.ts';

/** Something the user should know while they go on: a key below `notice` and, for a device, why it failed. */
export interface NoticeContent {
  readonly id: Exclude<keyof typeof en.notice, 'dismiss' | 'shareInstead'>;
  readonly tone: 'info' | 'attention';
  readonly device?: { readonly kind: 'camera' | 'microphone'; readonly problem: DeviceProblem };
  /** Whether sharing the screen is the way on. A new click is needed: the browser asks only right after one. */
  readonly offersScreen?: boolean;
}

function mediaNotice(local: LocalMediaSnapshot): NoticeContent | null {
  const { cameraProblem, microphoneProblem } = local;
  if (cameraProblem !== null) {
    const device = { kind: 'camera', problem: cameraProblem } as const;
    if (local.video === 'screen') return { id: 'screenInstead', tone: 'info', device };
    if (local.video === 'none') {
      const id = local.audio === 'none' ? 'notSeenNorHeard' : 'onlyHeard';
      return { id, tone: 'attention', device, offersScreen: true };
    }
  }
  if (microphoneProblem !== null && local.audio === 'none') {
    return { id: 'notHeard', tone: 'attention', device: { kind: 'microphone', problem: microphoneProblem } };
  }
  return null;
}

/** The notices that a snapshot calls for, the most important first. None while idle: the preview says it itself. */
export function noticesFor(snapshot: CallSnapshot): readonly NoticeContent[] {
  const { phase } = snapshot.call;
  if (phase === 'idle' || phase === 'preparing' || phase === 'ended') return [];
  const notices: NoticeContent[] = [];
  const media = mediaNotice(snapshot.local);
  if (media !== null) notices.push(media);
  if (snapshot.signaling === 'lost' && (phase === 'connected' || phase === 'reconnecting')) {
    notices.push({ id: 'signalingLost', tone: 'info' });
  }
  return notices;
}
