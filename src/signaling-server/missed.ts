import { BYE, NEW_PEER, type RoomMessage } from './messages.ts';

/** Most that is kept for a member that is away: several full negotiations with all their candidates [R6]. */
export const MISSED_LIMITS = { messages: 100, characters: 256 * 1024 } as const;

/** Of too many messages the oldest forwarded ones are lost first: the newest offer counts, not the first. */
export function remember(missed: readonly RoomMessage[], message: RoomMessage): readonly RoomMessage[] {
  const kept = [...missed, message];
  const lengths = kept.map(({ args }) => JSON.stringify(args).length);
  let characters = lengths.reduce((sum, length) => sum + length, 0);
  while (kept.length > MISSED_LIMITS.messages || characters > MISSED_LIMITS.characters) {
    const oldest = kept.findIndex(({ event }) => event !== BYE && event !== NEW_PEER);
    kept.splice(oldest, 1);
    characters -= lengths.splice(oldest, 1)[0] ?? 0;
  }
  return kept;
}

/**
 * What a peer said is void once it has left. A peer that came and went unseen leaves no trace; of one that the absent
 * member knew, only the goodbye is left.
 */
export function forgetPeer(missed: readonly RoomMessage[], goodbye: RoomMessage): readonly RoomMessage[] {
  const arrival = missed.findIndex(({ event }) => event === NEW_PEER);
  return arrival >= 0 ? missed.slice(0, arrival) : [goodbye];
}
