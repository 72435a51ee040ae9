/** Every limit of the server that is not part of the protocol itself. Times are in milliseconds. */
export interface ServerLimits {
  /** Open signaling connections that one address may have: several people behind one router, each with some tabs. */
  readonly connectionsPerAddress: number;
  /** Open TCP connections that one address may have: a browser makes up to six for one page beside its signaling. */
  readonly socketsPerAddress: number;
  /** Messages that a connection may send at once: many times the candidates of a call. */
  readonly messageBurst: number;
  /** Messages per second that a connection may send for long. */
  readonly messagesPerSecond: number;
  /** Messages over the limit after which the connection is closed. */
  readonly excessMessages: number;
  /** Bytes that a connection may send at once: 30 session descriptions of full size. */
  readonly byteBurst: number;
  /** Bytes per second that a connection may send for long. */
  readonly bytesPerSecond: number;
  /** Largest HTTP body or WebSocket message, in bytes: a session description of full size with its JSON around it. */
  readonly payloadBytes: number;
  /** A connection that is in no room for this long is closed; a client that still lives connects again. */
  readonly idleMilliseconds: number;
  /** A new connection has to finish its handshake within this time. */
  readonly handshakeMilliseconds: number;
  /** How often a heartbeat is due: a dead connection is noticed after this time and the next one. */
  readonly pingIntervalMilliseconds: number;
  /** How late a heartbeat may come. A lab page stands still while it asks for the room's name: it gets time for that. */
  readonly pingTimeoutMilliseconds: number;
}

export const DEFAULT_LIMITS: ServerLimits = {
  connectionsPerAddress: 20,
  socketsPerAddress: 100,
  messageBurst: 200,
  messagesPerSecond: 50,
  excessMessages: 500,
  byteBurst: 2 * 1024 * 1024,
  bytesPerSecond: 128 * 1024,
  payloadBytes: 128 * 1024,
  idleMilliseconds: 10 * 60_000,
  handshakeMilliseconds: 10_000,
  pingIntervalMilliseconds: 10_000,
  pingTimeoutMilliseconds: 20_000,
};
