import type { LocalMediaSnapshot } from '../../call/snapshot.ts';

/** Whether the user has not answered yet, in a call, whether the devices may be used: there is no sound, and no reason. */
export function isStillAsked({ audio, microphoneProblem }: LocalMediaSnapshot): boolean {
  return audio === 'none' && microphoneProblem === null;
}
