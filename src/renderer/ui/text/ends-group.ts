import type { ChatMessage } from '../../call/snapshot.ts';

const MINUTE = 60_000;

/** Whether a message ends a run by one author within a minute of the clock: only there its time is shown. */
export function endsGroup(message: ChatMessage, next: ChatMessage | undefined): boolean {
  if (next === undefined || next.from !== message.from) return true;
  return Math.floor(next.at / MINUTE) !== Math.floor(message.at / MINUTE);
}
