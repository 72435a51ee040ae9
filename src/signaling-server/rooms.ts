import type { RefusalCode } from '../protocol/signaling.ts';
import type { RoomMessage } from './messages.ts';
import {
  emptyRoom,
  expireMember,
  forwardInRoom,
  giveUpPlace,
  joinRoom,
  leaveRoom,
  loseMember,
  type ConnectionId,
  type Effect,
  type Identity,
  type JoinOutcome,
  type Room,
  type RoomChange,
  type RoomPolicy,
} from './room.ts';

/** What a request led to. Refused means that nothing has changed. */
export type RequestResult =
  | { readonly accepted: true; readonly effects: readonly Effect[] }
  | { readonly accepted: false; readonly code: RefusalCode };

export interface JoinResult {
  readonly outcome: JoinOutcome;
  readonly effects: readonly Effect[];
}

/**
 * Who is in which room. It sends nothing and knows no time: it returns what is to be done, and its caller tells it when a
 * grace period has run out. All that it keeps is plain data, one value per room.
 */
export interface Rooms {
  /** [J1] to [J7], [R3] */
  join(connection: ConnectionId, identity: Identity | null, name: string): JoinResult;
  /** [F1] to [F3] */
  forward(connection: ConnectionId, message: RoomMessage): RequestResult;
  /**
   * [B1] to [B4], [R9]
   * @param identity null for a lab client
   * @param named the room that the sender named, if it named one
   */
  bye(connection: ConnectionId, identity: Identity | null, named: string | undefined): RequestResult;
  /** The client closed its connection [L1]. */
  leave(connection: ConnectionId): readonly Effect[];
  /** The connection broke [L2] [R1]. */
  lose(connection: ConnectionId): readonly Effect[];
  /** The grace period that an effect `keep` started is over [R2]. */
  expire(name: string, connection: ConnectionId): readonly Effect[];
  /** Whether a connection is a member of some room. */
  isMember(connection: ConnectionId): boolean;
  /** How many rooms have a member. */
  readonly size: number;
  /** The number of members in a room, those that are away included; 0 when there is no such room. */
  membersOf(name: string): number;
}

/** Rooms in the memory of one process. */
export class MemoryRooms implements Rooms {
  readonly #policy: RoomPolicy;
  readonly #rooms = new Map<string, Room>();
  /** The room that each connection is in. */
  readonly #current = new Map<ConnectionId, string>();
  /** The room that each open connection left last, so that an answering bye is known as such [B3]. */
  readonly #left = new Map<ConnectionId, string>();

  constructor(policy: RoomPolicy) {
    this.#policy = policy;
  }

  get size(): number {
    return this.#rooms.size;
  }

  isMember(connection: ConnectionId): boolean {
    return this.#current.has(connection);
  }

  membersOf(name: string): number {
    return this.#rooms.get(name)?.members.length ?? 0;
  }

  join(connection: ConnectionId, identity: Identity | null, name: string): JoinResult {
    const previous = this.#current.get(connection);
    const change = joinRoom(this.#room(name), connection, identity, this.#policy);
    if (change.outcome.outcome === 'full' || previous === name) return change;
    const leaving = previous === undefined ? [] : this.#store(leaveRoom(this.#room(previous), connection));
    return { outcome: change.outcome, effects: [...leaving, ...this.#store(change)] };
  }

  forward(connection: ConnectionId, message: RoomMessage): RequestResult {
    const name = this.#current.get(connection);
    if (name === undefined) return { accepted: false, code: 'not-in-a-room' };
    return { accepted: true, effects: this.#store(forwardInRoom(this.#room(name), connection, message)) };
  }

  bye(connection: ConnectionId, identity: Identity | null, named: string | undefined): RequestResult {
    const name = this.#current.get(connection);
    if (name !== undefined && (named === undefined || named === name)) {
      return { accepted: true, effects: this.#store(leaveRoom(this.#room(name), connection)) };
    }
    if (identity !== null && named !== undefined) {
      const change = giveUpPlace(this.#room(named), identity);
      if (change.effects.length > 0) return { accepted: true, effects: this.#store(change) };
    }
    const left = this.#left.get(connection);
    const answersBye = left !== undefined && (named === undefined || named === left);
    return answersBye ? { accepted: true, effects: [] } : { accepted: false, code: 'not-in-a-room' };
  }

  leave(connection: ConnectionId): readonly Effect[] {
    return this.#close(connection, leaveRoom);
  }

  lose(connection: ConnectionId): readonly Effect[] {
    return this.#close(connection, (room, member) => loseMember(room, member, this.#policy));
  }

  expire(name: string, connection: ConnectionId): readonly Effect[] {
    const effects = this.#store(expireMember(this.#room(name), connection));
    // The connection has ended long ago, and even when its place was taken back nothing must be left of it.
    this.#left.delete(connection);
    return effects;
  }

  #close(
    connection: ConnectionId,
    change: (room: Room, connection: ConnectionId) => RoomChange,
  ): readonly Effect[] {
    const name = this.#current.get(connection);
    const effects = name === undefined ? [] : this.#store(change(this.#room(name), connection));
    this.#left.delete(connection);
    return effects;
  }

  #room(name: string): Room {
    return this.#rooms.get(name) ?? emptyRoom(name);
  }

  /** Puts a changed room in place of the old one and keeps the two indexes true to it. */
  #store(change: RoomChange): readonly Effect[] {
    const { name, members } = change.room;
    const stays = new Set(members.map((member) => member.connection));
    for (const { connection } of this.#room(name).members) {
      if (stays.has(connection)) continue;
      this.#current.delete(connection);
      this.#left.set(connection, name);
    }
    for (const connection of stays) this.#current.set(connection, name);
    if (members.length === 0) this.#rooms.delete(name);
    else this.#rooms.set(name, change.room);
    return change.effects;
  }
}
