/** One event for a client, with its arguments. */
export interface RoomMessage {
  readonly event: string;
  readonly args: readonly unknown[];
}

/** The lab's events of a room that the server itself sends. */
export const CREATED = 'created';
export const JOINED = 'joined';
export const FULL = 'full';
export const NEW_PEER = 'new_peer';
export const BYE = 'bye';
