/**
 * Five clients over three rooms, in any interleaving of what can happen to them. Each client keeps its own view of its
 * room, made only from what it is sent; after every step that view must be what the rooms really are.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertNever } from '../protocol/assert-never.ts';
import { EXTENSION_EVENTS } from '../protocol/signaling.ts';
import type { RoomMessage } from './messages.ts';
import type { Effect, Identity } from './room.ts';
import { MemoryRooms } from './rooms.ts';

const ROOMS = ['red', 'green', '__proto__'];
const CLIENTS = 5;
/** The last of the clients are lab clients. */
const PARLEY_CLIENTS = 3;

type Step =
  | { readonly does: 'join'; readonly client: number; readonly room: string }
  /** Says bye with its room, with nothing, or with some room. */
  | { readonly does: 'bye'; readonly client: number; readonly named: string | undefined }
  | { readonly does: 'send'; readonly client: number }
  /** Closes its connection cleanly and forgets its call. */
  | { readonly does: 'disconnect'; readonly client: number }
  /** Its connection breaks, and the server notices. */
  | { readonly does: 'break'; readonly client: number }
  /** Makes a new connection and joins its room again, whether or not the old one is still open. */
  | { readonly does: 'reconnect'; readonly client: number }
  /** Its page is loaded anew, which breaks its connection unnoticed. */
  | { readonly does: 'reload'; readonly client: number }
  /** The grace period that has run longest is over. */
  | { readonly does: 'expire' };

/** What one page knows of its call. */
interface View {
  readonly room: string;
  peer: boolean;
  peerAway: boolean;
}

interface Client {
  readonly name: string;
  /** Counts pages: a new one has lost its call. */
  page: number;
  connection: string | null;
  view: View | null;
}

/** Vitest's own expectations are too slow for millions of them. */
function claim(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Does not hold: ${what}`);
}

/** All of the world that is outside the rooms: clients, connections and time. */
class World {
  readonly rooms = new MemoryRooms({ graceSeconds: 15 });
  readonly #clients: readonly Client[];
  /** Open connections and whose they are. */
  readonly #open = new Map<string, Client>();
  readonly #graces: { readonly room: string; readonly connection: string }[] = [];
  #connections = 0;
  #messages = 0;

  constructor() {
    this.#clients = Array.from({ length: CLIENTS }, (_, index) => ({
      name: index < PARLEY_CLIENTS ? `parley-${index}` : `lab-${index}`,
      page: 0,
      connection: null,
      view: null,
    }));
  }

  run(step: Step): void {
    if (step.does === 'expire') {
      this.#expire();
      return;
    }
    const client = this.#clients[step.client];
    if (client === undefined) return;
    switch (step.does) {
      case 'join':
        this.#join(client, step.room);
        break;
      case 'bye':
        this.#bye(client, step.named);
        break;
      case 'send':
        this.#send(client);
        break;
      case 'disconnect':
        this.#end(client, 'leave');
        client.view = null;
        break;
      case 'break':
        this.#end(client, 'lose');
        if (identityOf(client) === null) client.view = null;
        break;
      case 'reconnect':
        if (client.view && identityOf(client)) this.#reconnect(client, client.view.room);
        break;
      case 'reload':
        this.#reload(client);
        break;
      default:
        assertNever(step);
    }
  }

  /** Everybody goes and time passes. */
  finish(): void {
    for (const client of this.#clients) this.#end(client, 'lose');
    while (this.#graces.length > 0) this.#expire();
  }

  check(): void {
    for (const room of ROOMS) claim(this.rooms.membersOf(room) <= 2, 'at most two members');
    const used = ROOMS.filter((room) => this.rooms.membersOf(room) > 0).length;
    claim(this.rooms.size === used, 'no empty room is kept');
    for (const client of this.#clients) this.#checkView(client);
    for (const room of ROOMS) this.#checkMembers(room);
  }

  /** No ghosts: whoever holds a place is connected, or its grace period runs. */
  #checkMembers(room: string): void {
    const present = [...this.#open.keys()].filter((connection) => this.#isIn(connection, room)).length;
    const kept = this.#graces.filter(
      ({ room: of, connection }) => of === room && this.rooms.isMember(connection),
    );
    claim(this.rooms.membersOf(room) === present + kept.length, `no ghost in ${room}`);
  }

  #checkView({ connection, view, name }: Client): void {
    if (connection === null || view === null || !this.rooms.isMember(connection)) return;
    claim(view.peer === (this.rooms.membersOf(view.room) === 2), `${name} knows whether it has a peer`);
    if (!name.startsWith('parley')) return;
    const away = this.#graces.some(
      (grace) => grace.room === view.room && this.rooms.isMember(grace.connection),
    );
    claim(view.peerAway === away, `${name} knows whether its peer is away`);
  }

  #isIn(connection: string, room: string): boolean {
    return this.rooms.isMember(connection) && this.#open.get(connection)?.view?.room === room;
  }

  #connect(client: Client): string {
    if (client.connection !== null) return client.connection;
    this.#connections += 1;
    const connection = `connection-${this.#connections}`;
    client.connection = connection;
    this.#open.set(connection, client);
    return connection;
  }

  #join(client: Client, room: string): void {
    // A page that is not connected and goes elsewhere has given its call up, so that it is as good as loaded anew.
    if (client.connection === null && client.view?.room !== room) {
      client.page += 1;
      client.view = null;
    }
    const connection = this.#connect(client);
    const knows = client.view?.room === room;
    const wasMember = this.rooms.isMember(connection);
    const { outcome, effects } = this.rooms.join(connection, identityOf(client), room);
    const stays = outcome.outcome === 'full' || (knows && (outcome.resumed || wasMember));
    if (!stays) client.view = { room, peer: outcome.peerPresent, peerAway: false };
    this.#perform(effects, connection);
    const told = outcome.outcome === 'full' || client.view?.peer === outcome.peerPresent;
    claim(told, `${client.name} has the peer that the reply states`);
  }

  #bye(client: Client, named: string | undefined): void {
    if (client.connection === null) return;
    const wasMember = this.rooms.isMember(client.connection);
    const result = this.rooms.bye(client.connection, identityOf(client), named);
    if (result.accepted) this.#perform(result.effects, client.connection);
    if (wasMember && !this.rooms.isMember(client.connection)) client.view = null;
  }

  #send(client: Client): void {
    if (client.connection === null) return;
    this.#messages += 1;
    const result = this.rooms.forward(client.connection, { event: 'ice_candidate', args: [this.#messages] });
    claim(result.accepted === this.rooms.isMember(client.connection), 'only members send');
    if (!result.accepted) return;
    const receivers = result.effects.map((effect) => effect.type === 'send' && this.#open.get(effect.to));
    claim(receivers.length <= 1, 'one receiver');
    for (const receiver of receivers) {
      if (!receiver) throw new Error('A message was sent to nobody.');
      claim(receiver !== client && receiver.view?.room === client.view?.room, 'only to the peer');
    }
  }

  #end(client: Client, how: 'leave' | 'lose'): void {
    const { connection } = client;
    if (connection === null) return;
    client.connection = null;
    this.#open.delete(connection);
    this.#perform(this.rooms[how](connection), connection);
  }

  /** The old connection stays open on the server's side until its place is taken. */
  #reconnect(client: Client, room: string): void {
    client.connection = null;
    this.#join(client, room);
    this.#dropLeftovers(client);
  }

  #reload(client: Client): void {
    const room = client.view?.room;
    client.page += 1;
    client.view = null;
    if (room === undefined || identityOf(client) === null) this.#end(client, 'lose');
    else this.#reconnect(client, room);
  }

  /** A connection that its client has left behind breaks sooner or later. */
  #dropLeftovers(client: Client): void {
    for (const [connection, owner] of this.#open) {
      if (owner !== client || connection === client.connection) continue;
      this.#open.delete(connection);
      this.#perform(this.rooms.lose(connection), connection);
    }
  }

  #expire(): void {
    const grace = this.#graces.shift();
    if (grace) this.#perform(this.rooms.expire(grace.room, grace.connection), grace.connection);
  }

  #perform(effects: readonly Effect[], cause: string): void {
    for (const effect of effects) {
      switch (effect.type) {
        case 'send':
          this.#receive(this.#open.get(effect.to), effect.message);
          break;
        case 'drop':
          claim(effect.connection !== cause, 'nobody drops itself');
          claim(this.#open.delete(effect.connection), 'only open connections are dropped');
          // What took the place over has announced all there is to say.
          claim(this.rooms.lose(effect.connection).length === 0, 'dropped unannounced');
          break;
        case 'keep':
          this.#graces.push(effect);
          break;
        case 'note':
          break;
        default:
          assertNever(effect);
      }
    }
  }

  /** Whatever a client is told must be news to it. */
  #receive(client: Client | undefined, { event, args }: RoomMessage): void {
    if (client === undefined) throw new Error(`${event} was sent to a connection that is not open.`);
    const { view, name } = client;
    switch (event) {
      case 'new_peer':
        claim(view?.peer === false, `${event} is news to ${name}`);
        client.view = { room: String(args[0]), peer: true, peerAway: false };
        break;
      case 'bye':
        claim(view?.peer === true, `${event} is news to ${name}`);
        client.view = { room: String(args[0]), peer: false, peerAway: false };
        break;
      case EXTENSION_EVENTS.peerAway:
        claim(identityOf(client) !== null, 'extensions are for Parley clients');
        claim(view?.peer === true && !view.peerAway, `${event} is news to ${name}`);
        if (view) view.peerAway = true;
        break;
      case EXTENSION_EVENTS.peerBack:
        claim(identityOf(client) !== null, 'extensions are for Parley clients');
        claim(view?.peer === true, `${event} is about a peer of ${name}`);
        if (view) view.peerAway = false;
        break;
      default:
        claim(['created', 'joined', 'full', 'ice_candidate'].includes(event), `${event} is known`);
    }
  }
}

function identityOf({ name, page }: Client): Identity | null {
  return name.startsWith('parley') ? { resume: name, instance: `page-${page}` } : null;
}

const client = fc.nat(CLIENTS - 1);
// Mostly the same room, so that things happen in it.
const room = fc.oneof({ weight: 3, arbitrary: fc.constant('red') }, fc.constantFrom(...ROOMS));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('join'), client, room }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('bye'), client, named: fc.option(room, { nil: undefined }) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('send'), client }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('disconnect'), client }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('break'), client }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('reconnect'), client }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('reload'), client }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('expire') }) },
);

test('[J5] [B5] [L1] [L2] [R1] to [R9] any interleaving: at most two in a room, no ghosts, everyone told exactly once', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
      const world = new World();
      for (const one of steps) {
        world.run(one);
        world.check();
      }
      world.finish();
      expect(world.rooms.size).toBe(0);
    }),
    { numRuns: 3000 },
  );
}, 30_000);
