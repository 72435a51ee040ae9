/** What decides whether a key press is one of the talk key: a KeyboardEvent, and where it happened. */
export interface TalkKeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Whether the focus is on something that needs Space itself: a field, a choice, a switch. */
  readonly onControl: boolean;
}

/** The talk key as it is in KeyboardEvent.key. */
export const TALK_KEY = ' ';

/** Whether holding the key means to talk. */
export function isTalkKey({ key, ctrlKey, metaKey, altKey, onControl }: TalkKeyPress): boolean {
  return key === TALK_KEY && !ctrlKey && !metaKey && !altKey && !onControl;
}
