import { isInvitableRoom } from '../../../protocol/invitation.ts';
import { roomNameProblem, type RoomNameProblem } from '../../../protocol/room-name.ts';

/** What is wrong with a room name, as a key below `start.roomError`. */
export type RoomError = RoomNameProblem | 'unusable' | 'link';

/** A link that was typed, or whose copy is damaged, would make a room where nobody else looks. */
const LINK = /^[a-z][a-z0-9+.-]*:\/\//iu;

/** Checks a room name that the user typed; null when it is fine. Blanks around it do not count. */
export function checkRoom(typed: string): RoomError | null {
  const room = typed.trim();
  if (LINK.test(room)) return 'link';
  return roomNameProblem(room) ?? (isInvitableRoom(room) ? null : 'unusable');
}
