import type { Handshake } from '../../../src/protocol/signaling.ts';
import type { OpenSignalingSocket, SignalingSocket } from '../../../src/renderer/call/signaling-socket.ts';
import { later } from './later.ts';

type Listener = (...args: unknown[]) => void;

interface Client {
  readonly handshake: Handshake;
  room: string | null;
  readonly deliver: (event: string, ...args: unknown[]) => void;
}

/** What was sent through the server, for tests to look at. */
export interface Relayed {
  readonly event: string;
  readonly payload: unknown;
}

/**
 * The lab's signaling server in the memory of the page, with what Parley adds to it as far as a test asks for it. It can
 * go away and come back, knowing nothing then, like a server that was restarted.
 */
export class MemoryServer {
  readonly relayed: Relayed[] = [];
  #up = true;
  #rooms = new Map<string, Client[]>();
  readonly #sockets = new Set<MemorySocket>();

  readonly openSocket: OpenSignalingSocket = (_url, handshake) => {
    const socket = new MemorySocket(this, handshake);
    this.#sockets.add(socket);
    return socket;
  };

  get isUp(): boolean {
    return this.#up;
  }

  /** Stops: every connection breaks and every room is forgotten. */
  stop(): void {
    this.#up = false;
    this.#rooms = new Map();
    for (const socket of this.#sockets) socket.lose();
  }

  /** Starts again: every socket that still wants to be connected comes back, in the given order of their opening. */
  start(order: 'same' | 'reversed' = 'same'): void {
    this.#up = true;
    const sockets = [...this.#sockets];
    for (const socket of order === 'same' ? sockets : sockets.toReversed()) socket.retry();
  }

  /** How many sockets want to be connected and are not. */
  get waiting(): number {
    return [...this.#sockets].filter((socket) => socket.isWaiting).length;
  }

  membersOf(room: string): number {
    return this.#rooms.get(room)?.length ?? 0;
  }

  /** Sends any event to the member that joined first or second, as a hostile server might. */
  inject(room: string, member: 0 | 1, event: string, ...args: unknown[]): void {
    this.#rooms.get(room)?.[member]?.deliver(event, ...args);
  }

  receive(client: Client, event: string, payload: unknown): void {
    if (event === 'join' && typeof payload === 'string') return this.#join(client, payload);
    const other = this.#otherOf(client);
    if (event === 'bye') this.leave(client);
    this.relayed.push({ event, payload });
    // What goes over a wire is a copy.
    other?.deliver(event, structuredClone(payload));
  }

  leave(client: Client): void {
    if (client.room === null) return;
    const rest = (this.#rooms.get(client.room) ?? []).filter((member) => member !== client);
    this.#rooms.set(client.room, rest);
    client.room = null;
  }

  forget(socket: MemorySocket): void {
    this.#sockets.delete(socket);
  }

  #join(client: Client, room: string): void {
    const members = this.#rooms.get(room) ?? [];
    const [first] = members;
    if (members.length >= 2) return client.deliver('full', room);
    this.#rooms.set(room, [...members, client]);
    client.room = room;
    client.deliver(first ? 'joined' : 'created', room);
    first?.deliver('new_peer', room);
  }

  #otherOf(client: Client): Client | undefined {
    if (client.room === null) return undefined;
    return this.#rooms.get(client.room)?.find((member) => member !== client);
  }
}

/** One client's connection. Everything arrives in a later task, as over a network, and in order. */
class MemorySocket implements SignalingSocket {
  readonly active = true;
  readonly io = { engine: { close: (): void => this.lose() } };
  readonly #server: MemoryServer;
  readonly #handshake: Handshake;
  readonly #listeners = new Map<string, Listener[]>();
  #client: Client | null = null;
  #wanted = false;

  constructor(server: MemoryServer, handshake: Handshake) {
    this.#server = server;
    this.#handshake = handshake;
  }

  get isWaiting(): boolean {
    return this.#wanted && this.#client === null;
  }

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return this;
  }

  emit(event: string, payload: unknown): this {
    const client = this.#client;
    if (client) later(() => this.#server.receive(client, event, payload));
    return this;
  }

  connect(): this {
    this.#wanted = true;
    this.retry();
    return this;
  }

  disconnect(): this {
    this.#wanted = false;
    const client = this.#client;
    this.#client = null;
    this.#server.forget(this);
    if (client) later(() => this.#server.leave(client));
    return this;
  }

  retry(): void {
    if (!this.#wanted || this.#client || !this.#server.isUp) return;
    const client: Client = {
      handshake: this.#handshake,
      room: null,
      deliver: (event, ...args) => {
        later(() => this.#client === client && this.#fire(event, ...args));
      },
    };
    this.#client = client;
    client.deliver('connect');
  }

  lose(): void {
    if (!this.#client) return;
    this.#client = null;
    this.#fire('disconnect', 'transport close');
  }

  #fire(event: string, ...args: unknown[]): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(...args);
  }
}
