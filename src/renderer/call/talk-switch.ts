/** Whether the microphone is heard. */
export interface TalkSwitch {
  /** Switched off by the user, or by push-to-talk. */
  readonly muted: boolean;
  readonly pushToTalk: boolean;
  /** Whether the talk key is held. */
  readonly talking: boolean;
}

export const OPEN_SWITCH: TalkSwitch = { muted: false, pushToTalk: false, talking: false };

/** With push-to-talk, the held key opens a muted microphone; the switch still opens it for whoever cannot hold a key. */
export function isHeard({ muted, pushToTalk, talking }: TalkSwitch): boolean {
  return !muted || (pushToTalk && talking);
}

/** Push-to-talk begins muted. When it ends the microphone stays muted: nobody is heard without wanting it. */
export function withPushToTalk(before: TalkSwitch, pushToTalk: boolean): TalkSwitch {
  if (before.pushToTalk === pushToTalk) return before;
  return { muted: before.muted || pushToTalk, pushToTalk, talking: false };
}
