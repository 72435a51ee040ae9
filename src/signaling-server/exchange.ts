import { assertNever } from '../protocol/assert-never.ts';
import type { Logger } from './options.ts';
import type { ConnectionId, Effect, Identity, JoinOutcome } from './room.ts';
import type { RoomMessage } from './messages.ts';
import type { Rooms } from './rooms.ts';
import type { RefusalCode } from '../protocol/signaling.ts';

/** What the exchange needs of an open connection. */
export interface Outlet {
  send(message: RoomMessage): void;
  /** Closes the connection. */
  drop(): void;
}

export interface ExchangeOptions {
  readonly rooms: Rooms;
  readonly graceMilliseconds: number;
  readonly logger: Logger;
  /** Called after anything has changed. */
  readonly changed: () => void;
}

/** Carries out what the rooms decide: sends, drops, counts the grace periods down and logs. */
export class Exchange {
  readonly #options: ExchangeOptions;
  readonly #outlets = new Map<ConnectionId, Outlet>();
  readonly #graceTimers = new Set<NodeJS.Timeout>();
  #closed = false;

  constructor(options: ExchangeOptions) {
    this.#options = options;
  }

  open(connection: ConnectionId, outlet: Outlet): void {
    this.#outlets.set(connection, outlet);
    this.#options.changed();
  }

  /**
   * @param answer called with the outcome before any event is sent, so that a client that asked for the outcome
   *   knows it when the role's event arrives [J8]
   */
  join(
    connection: ConnectionId,
    identity: Identity | null,
    room: string,
    answer: (outcome: JoinOutcome) => void,
  ): void {
    const { outcome, effects } = this.#options.rooms.join(connection, identity, room);
    answer(outcome);
    this.#perform(effects);
  }

  /** @returns why the message was refused, or null */
  forward(connection: ConnectionId, message: RoomMessage): RefusalCode | null {
    const result = this.#options.rooms.forward(connection, message);
    if (!result.accepted) return result.code;
    this.#perform(result.effects);
    return null;
  }

  /** @returns why the bye was refused, or null */
  bye(connection: ConnectionId, identity: Identity | null, named: string | undefined): RefusalCode | null {
    const result = this.#options.rooms.bye(connection, identity, named);
    if (!result.accepted) return result.code;
    this.#perform(result.effects);
    return null;
  }

  /** @param cleanly whether the client itself, or this server on purpose, ended the connection */
  end(connection: ConnectionId, cleanly: boolean): void {
    this.#outlets.delete(connection);
    if (this.#closed) return;
    const { rooms } = this.#options;
    this.#perform(cleanly ? rooms.leave(connection) : rooms.lose(connection));
    this.#options.changed();
  }

  /** Whether the connection is a member of some room. */
  isMember(connection: ConnectionId): boolean {
    return this.#options.rooms.isMember(connection);
  }

  /** How many connections are open. */
  get size(): number {
    return this.#outlets.size;
  }

  /** Stops all timers; nothing is announced any more: calls outlive their server [R8]. */
  close(): void {
    this.#closed = true;
    for (const timer of this.#graceTimers) clearTimeout(timer);
    this.#graceTimers.clear();
  }

  #perform(effects: readonly Effect[]): void {
    for (const effect of effects) this.#performOne(effect);
    if (effects.some(({ type }) => type === 'note')) this.#options.changed();
  }

  #performOne(effect: Effect): void {
    switch (effect.type) {
      case 'send':
        this.#outlets.get(effect.to)?.send(effect.message);
        return;
      case 'drop':
        this.#outlets.get(effect.connection)?.drop();
        return;
      case 'keep':
        this.#startGrace(effect.room, effect.connection);
        return;
      case 'note': {
        const { change, room, connection, members } = effect;
        this.#options.logger.info({ change, room, connection, members }, 'room');
        return;
      }
      default:
        assertNever(effect);
    }
  }

  #startGrace(room: string, connection: ConnectionId): void {
    const timer = setTimeout(() => {
      this.#graceTimers.delete(timer);
      this.#perform(this.#options.rooms.expire(room, connection));
    }, this.#options.graceMilliseconds);
    this.#graceTimers.add(timer);
  }
}
