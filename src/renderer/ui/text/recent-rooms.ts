import { isInvitableRoom } from '../../../protocol/invitation.ts';

/** So many rooms are remembered; more would be a list to read. */
const LIMIT = 5;

/** The rooms in what was kept, the newest first, whatever became of it meanwhile. */
export function readRecentRooms(kept: string): readonly string[] {
  try {
    const rooms: unknown = JSON.parse(kept);
    if (!Array.isArray(rooms)) return [];
    const named = rooms.filter((room): room is string => typeof room === 'string');
    return named.filter((room) => isInvitableRoom(room)).slice(0, LIMIT);
  } catch {
    return [];
  }
}

/** The rooms with `room` as the newest. */
export function addRecentRoom(rooms: readonly string[], room: string): readonly string[] {
  return [room, ...removeRecentRoom(rooms, room)].slice(0, LIMIT);
}

/** The rooms without `room`. */
export function removeRecentRoom(rooms: readonly string[], room: string): readonly string[] {
  return rooms.filter((known) => known !== room);
}
