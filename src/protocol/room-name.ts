/** Longest room name, in Unicode characters [J1]. */
export const ROOM_NAME_CHARACTERS = 64;

export type RoomNameProblem = 'empty' | 'too-long';

/**
 * What keeps a text from being a room's name [J1], or null. Apart from the schemas, so that a page can check a name
 * without loading them.
 */
export function roomNameProblem(name: string): RoomNameProblem | null {
  if (name.trim() === '') return 'empty';
  return [...name].length > ROOM_NAME_CHARACTERS ? 'too-long' : null;
}
