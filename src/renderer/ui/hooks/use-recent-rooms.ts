import { addRecentRoom, readRecentRooms, removeRecentRoom } from '../text/recent-rooms.ts';
import { useRemembered } from './use-remembered.ts';

/** The rooms that were last called through this server, the newest first; kept in this browser only. */
export interface RecentRooms {
  readonly rooms: readonly string[];
  readonly add: (room: string) => void;
  readonly remove: (room: string) => void;
}

/** Remembers rooms in localStorage, which belongs to the server that served the page. */
export function useRecentRooms(): RecentRooms {
  const [kept, keep] = useRemembered('parley.rooms');
  const rooms = readRecentRooms(kept);
  const save = (next: readonly string[]) => keep(JSON.stringify(next));
  return {
    rooms,
    add: (room) => save(addRecentRoom(rooms, room)),
    remove: (room) => save(removeRecentRoom(rooms, room)),
  };
}
