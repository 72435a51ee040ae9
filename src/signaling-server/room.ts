/**
 * One room as plain, immutable data, and what happens to it. Nothing here knows of time, timers or sockets: a member's
 * grace period starts and ends as an event from outside. The ids in brackets are rules of docs/protocol.md.
 */
import { EXTENSION_EVENTS, type PeerAway, type PeerBack, type Role } from '../protocol/signaling.ts';
import { BYE, CREATED, FULL, JOINED, NEW_PEER, type RoomMessage } from './messages.ts';
import { forgetPeer, remember } from './missed.ts';

/** Names one connection; never used twice. */
export type ConnectionId = string;

/** What makes a Parley client known again after its connection broke. */
export interface Identity {
  readonly resume: string;
  /** Another one than before says that the client has lost its call. */
  readonly instance: string;
}

export interface Member {
  readonly connection: ConnectionId;
  /** Null for a lab client, which cannot come back. */
  readonly identity: Identity | null;
  /** Whether the connection broke and only the place is kept. */
  readonly away: boolean;
  /** What was meant for the member while it was away [R6]. */
  readonly missed: readonly RoomMessage[];
}

/** At most two members; the first is the caller, the second the callee. */
export interface Room {
  readonly name: string;
  readonly members: readonly Member[];
}

/** What is to be done outside after a room has changed, in this order. */
export type Effect =
  | { readonly type: 'send'; readonly to: ConnectionId; readonly message: RoomMessage }
  /** Closes a connection whose place another one took; it is in no room any more. */
  | { readonly type: 'drop'; readonly connection: ConnectionId }
  /** Starts the grace period of a member; at its end the room is told with the same connection. */
  | { readonly type: 'keep'; readonly room: string; readonly connection: ConnectionId }
  | {
      readonly type: 'note';
      readonly change: LifecycleChange;
      readonly room: string;
      readonly connection: ConnectionId;
      readonly members: number;
    };

/** What a log says about a room. */
export type LifecycleChange =
  'created' | 'joined' | 'full' | 'left' | 'away' | 'back' | 'expired' | 'put-out';

export interface RoomChange {
  readonly room: Room;
  readonly effects: readonly Effect[];
}

/** How a join ended. */
export type JoinOutcome =
  | {
      readonly outcome: 'joined';
      readonly role: Role;
      readonly peerPresent: boolean;
      readonly resumed: boolean;
    }
  | { readonly outcome: 'full' };

/** What is fixed for all rooms of a server. */
export interface RoomPolicy {
  /** How long, in seconds, a broken connection keeps its place. */
  readonly graceSeconds: number;
}

/** Most members of a room [J5]. */
const ROOM_CAPACITY = 2;

export function emptyRoom(name: string): Room {
  return { name, members: [] };
}

function send(to: ConnectionId, event: string, ...args: readonly unknown[]): Effect {
  return { type: 'send', to, message: { event, args } };
}

function note(change: LifecycleChange, room: Room, connection: ConnectionId): Effect {
  return { type: 'note', change, room: room.name, connection, members: room.members.length };
}

function memberOf(room: Room, connection: ConnectionId): Member | undefined {
  return room.members.find((member) => member.connection === connection);
}

function otherThan(room: Room, connection: ConnectionId): Member | undefined {
  return room.members.find((member) => member.connection !== connection);
}

function roleOf(room: Room, connection: ConnectionId): Role {
  return room.members[0]?.connection === connection ? 'caller' : 'callee';
}

function roleEvent(room: Room, connection: ConnectionId): Effect {
  return send(connection, roleOf(room, connection) === 'caller' ? CREATED : JOINED, room.name);
}

function withMember(room: Room, connection: ConnectionId, replacement: Member): Room {
  const members = room.members.map((member) => (member.connection === connection ? replacement : member));
  return { ...room, members };
}

/** Sends a message to a member, or keeps it while the member is away. */
function deliver(room: Room, member: Member, event: string, ...args: readonly unknown[]): RoomChange {
  if (!member.away) return { room, effects: [send(member.connection, event, ...args)] };
  const missed = remember(member.missed, { event, args });
  return { room: withMember(room, member.connection, { ...member, missed }), effects: [] };
}

function peerAway(policy: RoomPolicy): PeerAway {
  return { graceSeconds: policy.graceSeconds };
}

function joined(room: Room, connection: ConnectionId, resumed: boolean): JoinOutcome {
  const peerPresent = otherThan(room, connection) !== undefined;
  return { outcome: 'joined', role: roleOf(room, connection), peerPresent, resumed };
}

/** A newcomer takes a free place [J2] [J3]. */
function enter(room: Room, newcomer: Member, policy: RoomPolicy): RoomChange {
  const entered: Room = { ...room, members: [...room.members, newcomer] };
  const effects = [roleEvent(entered, newcomer.connection)];
  const other = room.members[0];
  if (other === undefined)
    return { room: entered, effects: [...effects, note('created', entered, newcomer.connection)] };
  // A lab client knows nothing of kept places [X2].
  if (other.away && newcomer.identity !== null)
    effects.push(send(newcomer.connection, EXTENSION_EVENTS.peerAway, peerAway(policy)));
  const told = deliver(entered, other, NEW_PEER, room.name);
  effects.push(...told.effects, note('joined', entered, newcomer.connection));
  return { room: told.room, effects };
}

/** The owner of a place is back and takes it over from its old connection [R3]. */
function takeBack(
  room: Room,
  old: Member,
  returner: Member,
  restarted: boolean,
  policy: RoomPolicy,
): RoomChange {
  const other = otherThan(room, old.connection);
  let current = withMember(room, old.connection, returner);
  const effects: Effect[] = [];
  if (!old.away) effects.push({ type: 'drop', connection: old.connection });

  // A lab peer cannot negotiate anew: its call is over, and so it is out of the room, as after a bye [R5].
  const putOut = restarted && other !== undefined && other.identity === null;
  if (putOut) current = { ...current, members: [returner] };
  effects.push(roleEvent(current, returner.connection));
  if (!restarted)
    for (const message of old.missed) effects.push(send(returner.connection, message.event, ...message.args));
  if (putOut) {
    effects.push(send(other.connection, BYE, room.name), note('put-out', current, other.connection));
  } else if (other?.identity) {
    if (restarted && other.away)
      effects.push(send(returner.connection, EXTENSION_EVENTS.peerAway, peerAway(policy)));
    const back: PeerBack = { restarted };
    const told = deliver(current, other, EXTENSION_EVENTS.peerBack, back);
    current = told.room;
    effects.push(...told.effects);
  }
  effects.push(note('back', current, returner.connection));
  return { room: current, effects };
}

/**
 * A connection asks for a place in the room [J2] to [J6], [R3].
 * @param identity null for a lab client
 */
export function joinRoom(
  room: Room,
  connection: ConnectionId,
  identity: Identity | null,
  policy: RoomPolicy,
): RoomChange & { readonly outcome: JoinOutcome } {
  if (memberOf(room, connection)) {
    return { room, effects: [roleEvent(room, connection)], outcome: joined(room, connection, false) };
  }
  const member: Member = { connection, identity, away: false, missed: [] };
  const kept = room.members.find((other) => identity !== null && other.identity?.resume === identity.resume);
  if (kept) {
    const change = takeBack(room, kept, member, kept.identity?.instance !== identity?.instance, policy);
    return { ...change, outcome: joined(change.room, connection, true) };
  }
  if (room.members.length >= ROOM_CAPACITY) {
    const effects = [send(connection, FULL, room.name), note('full', room, connection)];
    return { room, effects, outcome: { outcome: 'full' } };
  }
  const change = enter(room, member, policy);
  return { ...change, outcome: joined(change.room, connection, false) };
}

/** Tells a member that its peer has left. */
function sayGoodbye(room: Room, member: Member): RoomChange {
  const goodbye: RoomMessage = { event: BYE, args: [room.name] };
  if (!member.away) return { room, effects: [{ type: 'send', to: member.connection, message: goodbye }] };
  const missed = forgetPeer(member.missed, goodbye);
  return { room: withMember(room, member.connection, { ...member, missed }), effects: [] };
}

function remove(room: Room, connection: ConnectionId, change: 'left' | 'expired'): RoomChange {
  const other = otherThan(room, connection);
  const rest: Room = { ...room, members: other ? [other] : [] };
  const told = other ? sayGoodbye(rest, other) : { room: rest, effects: [] };
  return { room: told.room, effects: [note(change, rest, connection), ...told.effects] };
}

/** A member leaves: it is out before the other one is told [B1]. Nothing happens when it is not in the room. */
export function leaveRoom(room: Room, connection: ConnectionId): RoomChange {
  return memberOf(room, connection) ? remove(room, connection, 'left') : { room, effects: [] };
}

/** The owner of a place that is kept for it gives it up: it hung up while its connection was broken [R9]. */
export function giveUpPlace(room: Room, identity: Identity): RoomChange {
  const kept = room.members.find(({ away, identity: owner }) => away && owner?.resume === identity.resume);
  return kept ? remove(room, kept.connection, 'left') : { room, effects: [] };
}

/** A member's connection broke. A lab client leaves with it [L2]; a Parley client's place is kept [R1]. */
export function loseMember(room: Room, connection: ConnectionId, policy: RoomPolicy): RoomChange {
  const member = memberOf(room, connection);
  if (member === undefined) return { room, effects: [] };
  if (member.identity === null) return remove(room, connection, 'left');
  let current = withMember(room, connection, { ...member, away: true });
  const effects: Effect[] = [
    { type: 'keep', room: room.name, connection },
    note('away', current, connection),
  ];
  const other = otherThan(current, connection);
  if (other?.identity) {
    const told = deliver(current, other, EXTENSION_EVENTS.peerAway, peerAway(policy));
    current = told.room;
    effects.push(...told.effects);
  }
  return { room: current, effects };
}

/** A grace period is over: who is still away leaves [R2]. Stale news of someone who is back changes nothing. */
export function expireMember(room: Room, connection: ConnectionId): RoomChange {
  return memberOf(room, connection)?.away ? remove(room, connection, 'expired') : { room, effects: [] };
}

/** A member's message goes to the other member, or nowhere while there is none [F1] [F3]. */
export function forwardInRoom(room: Room, connection: ConnectionId, message: RoomMessage): RoomChange {
  const other = otherThan(room, connection);
  return other ? deliver(room, other, message.event, ...message.args) : { room, effects: [] };
}
