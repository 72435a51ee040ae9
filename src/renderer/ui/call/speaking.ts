/** Whether somebody speaks, as far as the sound so far tells. Times are milliseconds of any one clock. */
export interface Speaking {
  readonly speaking: boolean;
  /** When it was last loud enough to count as speech. */
  readonly heardAt: number;
}

export const SILENT: Speaking = { speaking: false, heardAt: -Infinity };

/** Speech begins at this level, from 0 to 1: above the noise of a room. */
const BEGINS = 0.12;
/** Below this level it may be over; in between, one who speaks still does. */
const FADES = 0.06;
/** So long a pause may be within speech. */
const PAUSE = 500;

/** What a level of sound at the time `now` makes of it. Pauses between words do not count as silence. */
export function hear(before: Speaking, level: number, now: number): Speaking {
  if (level >= (before.speaking ? FADES : BEGINS)) return { speaking: true, heardAt: now };
  if (!before.speaking || now - before.heardAt < PAUSE) return before;
  return { speaking: false, heardAt: before.heardAt };
}
