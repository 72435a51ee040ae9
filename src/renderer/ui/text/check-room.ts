import { isInvitableRoom } from '../../../protocol/invitation.ts';
import { LIMITS } from '../../../protocol/signaling.ts';

/** What is wrong with a room name, as a key below `start.roomError`. */
export type RoomError = 'empty' | 'tooLong' | 'unusable';

/** Checks a room name that the user typed; null when it is fine. Blanks around it do not count. */
export function checkRoom(typed: string): RoomError | null {
  const room = typed.trim();
  if (room === '') return 'empty';
  if ([...room].length > LIMITS.roomNameCharacters) return 'tooLong';
  return isInvitableRoom(room) ? null : 'unusable';
}
