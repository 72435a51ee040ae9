import { assertNever } from '../../protocol/assert-never.ts';
import type { Role } from '../../protocol/signaling.ts';
import type { CallState, EndedBy, EndReason } from './snapshot.ts';

/** The call's phase together with the number of the call it belongs to. */
export interface CallMachine {
  readonly callId: number;
  readonly call: CallState;
}

/** Something that happened to a call. `at` is in milliseconds since the epoch. */
export type CallEvent =
  | { readonly type: 'start'; readonly room: string }
  | { readonly type: 'dismiss' }
  | { readonly type: 'hang-up'; readonly at: number }
  /** The server gave this side a place in the room. */
  | { readonly type: 'joined-room'; readonly role: Role }
  /** A peer without a connection to this side is there; `role` is this side's part in making one. */
  | { readonly type: 'peer-arrived'; readonly role: Role; readonly at: number }
  | { readonly type: 'link-connected'; readonly at: number }
  | { readonly type: 'link-lost'; readonly at: number }
  | { readonly type: 'peer-ended'; readonly reason: 'hung-up' | 'peer-vanished'; readonly at: number }
  | { readonly type: 'failed'; readonly reason: EndReason; readonly by: EndedBy; readonly at: number };

/** What has to be done after a transition. */
export type CallEffect =
  /** Acquire media, connect to the server and join the room. */
  | { readonly type: 'prepare' }
  /** As caller: make a new connection to the peer and offer it. */
  | { readonly type: 'open-link' }
  /** As callee: wait for the caller's offer, for a limited time. */
  | { readonly type: 'await-offer' }
  /** Give the connection a limited time to come back. */
  | { readonly type: 'await-recovery' }
  /** The connection stands: no deadline any more. */
  | { readonly type: 'settle' }
  /** Release everything; with a farewell the peer is told. */
  | { readonly type: 'finish'; readonly farewell: boolean };

export interface Transition {
  readonly machine: CallMachine;
  readonly effects: readonly CallEffect[];
  /** False when the event did not fit the phase, or belonged to another call: nothing has changed. */
  readonly accepted: boolean;
}

export const INITIAL_MACHINE: CallMachine = { callId: 0, call: { phase: 'idle' } };

type ActiveCall = Exclude<CallState, { phase: 'idle' | 'ended' }>;

function end(call: ActiveCall, reason: EndReason, by: EndedBy, at: number): Step {
  const until = call.phase === 'reconnecting' ? call.lostAt : at;
  const duration = 'since' in call ? Math.max(0, until - call.since) : 0;
  // A server that gave no place, or is not there, has nobody to pass a farewell on to.
  const farewell = by !== 'server' && reason !== 'server-unreachable';
  return step({ phase: 'ended', room: call.room, reason, by, duration }, { type: 'finish', farewell });
}

interface Step {
  readonly call: CallState;
  readonly effects: readonly CallEffect[];
}

function step(call: CallState, ...effects: readonly CallEffect[]): Step {
  return { call, effects };
}

function joinedRoom(call: ActiveCall, role: Role): Step | null {
  switch (call.phase) {
    case 'preparing':
    case 'waiting':
    case 'connecting':
      return role === 'caller'
        ? step({ phase: 'waiting', room: call.room, role })
        : step({ phase: 'connecting', room: call.room, role }, { type: 'await-offer' });
    case 'connected':
    case 'reconnecting':
      return null;
    default:
      return assertNever(call);
  }
}

function peerArrived(call: ActiveCall, role: Role, at: number): Step | null {
  const next: CallEffect = role === 'caller' ? { type: 'open-link' } : { type: 'await-offer' };
  switch (call.phase) {
    case 'preparing':
      return null;
    case 'waiting':
    case 'connecting':
      return step({ phase: 'connecting', room: call.room, role }, next);
    case 'connected':
    case 'reconnecting': {
      const lostAt = call.phase === 'connected' ? at : call.lostAt;
      return step({ ...call, phase: 'reconnecting', role, lostAt }, next, { type: 'await-recovery' });
    }
    default:
      return assertNever(call);
  }
}

function linkConnected(call: ActiveCall, at: number): Step | null {
  switch (call.phase) {
    case 'connecting':
      return step({ phase: 'connected', room: call.room, role: call.role, since: at }, { type: 'settle' });
    case 'reconnecting':
      return step(
        { phase: 'connected', room: call.room, role: call.role, since: call.since },
        { type: 'settle' },
      );
    case 'preparing':
    case 'waiting':
    case 'connected':
      return null;
    default:
      return assertNever(call);
  }
}

function linkLost(call: ActiveCall, at: number): Step | null {
  if (call.phase !== 'connected') return null;
  return step({ ...call, phase: 'reconnecting', lostAt: at }, { type: 'await-recovery' });
}

function peerEnded(call: ActiveCall, reason: 'hung-up' | 'peer-vanished', at: number): Step | null {
  return call.phase === 'preparing' || call.phase === 'waiting' ? null : end(call, reason, 'remote', at);
}

function advance(call: CallState, event: CallEvent): Step | null {
  if (call.phase === 'idle' || call.phase === 'ended') {
    if (event.type === 'start') return step({ phase: 'preparing', room: event.room }, { type: 'prepare' });
    return event.type === 'dismiss' && call.phase === 'ended' ? step({ phase: 'idle' }) : null;
  }
  switch (event.type) {
    case 'start':
    case 'dismiss':
      return null;
    case 'hang-up':
      return end(call, 'hung-up', 'local', event.at);
    case 'joined-room':
      return joinedRoom(call, event.role);
    case 'peer-arrived':
      return peerArrived(call, event.role, event.at);
    case 'link-connected':
      return linkConnected(call, event.at);
    case 'link-lost':
      return linkLost(call, event.at);
    case 'peer-ended':
      return peerEnded(call, event.reason, event.at);
    case 'failed':
      return end(call, event.reason, event.by, event.at);
    default:
      return assertNever(event);
  }
}

/**
 * The whole life of calls as a pure function.
 * @param callId the call that the event belongs to; a `start` carries the number of the call that it starts
 */
export function reduceCall(machine: CallMachine, callId: number, event: CallEvent): Transition {
  const stale = event.type === 'start' ? callId <= machine.callId : callId !== machine.callId;
  const next = stale ? null : advance(machine.call, event);
  if (next === null) return { machine, effects: [], accepted: false };
  return { machine: { callId, call: next.call }, effects: next.effects, accepted: true };
}
