import { describe, expect, test } from 'vitest';
import type { CallPhase, CallState } from './snapshot.ts';
import { INITIAL_MACHINE, reduceCall, type CallEffect, type CallEvent } from './state.ts';

const ROOM = 'lab';
const NOW = 5_000;

const STATES: Record<string, CallState> = {
  idle: { phase: 'idle' },
  preparing: { phase: 'preparing', room: ROOM },
  waiting: { phase: 'waiting', room: ROOM, role: 'caller' },
  connecting: { phase: 'connecting', room: ROOM, role: 'callee' },
  connected: { phase: 'connected', room: ROOM, role: 'callee', since: 1_000 },
  reconnecting: { phase: 'reconnecting', room: ROOM, role: 'callee', since: 1_000, lostAt: 4_000 },
  ended: { phase: 'ended', room: ROOM, reason: 'hung-up', by: 'remote', duration: 9 },
};

const EVENTS: Record<string, CallEvent> = {
  start: { type: 'start', room: 'next' },
  dismiss: { type: 'dismiss' },
  'hang-up': { type: 'hang-up', at: NOW },
  'joined as caller': { type: 'joined-room', role: 'caller' },
  'joined as callee': { type: 'joined-room', role: 'callee' },
  'peer arrived, to be called': { type: 'peer-arrived', role: 'caller', at: NOW },
  'peer arrived, calls': { type: 'peer-arrived', role: 'callee', at: NOW },
  'link connected': { type: 'link-connected', at: NOW },
  'link lost': { type: 'link-lost', at: NOW },
  'peer hung up': { type: 'peer-ended', reason: 'hung-up', at: NOW },
  'peer vanished': { type: 'peer-ended', reason: 'peer-vanished', at: NOW },
  'room full': { type: 'failed', reason: 'room-full', by: 'server', at: NOW },
  'connection failed': { type: 'failed', reason: 'connection-failed', by: 'network', at: NOW },
};

interface Outcome {
  readonly call: CallState;
  readonly effects: readonly CallEffect['type'][];
}

function start(): Outcome {
  return { call: { phase: 'preparing', room: 'next' }, effects: ['prepare'] };
}

function ended(
  reason: Extract<CallState, { phase: 'ended' }>['reason'],
  by: Extract<CallState, { phase: 'ended' }>['by'],
  duration = 0,
): Outcome {
  return { call: { phase: 'ended', room: ROOM, reason, by, duration }, effects: ['finish'] };
}

const WAITING: Outcome = { call: { phase: 'waiting', room: ROOM, role: 'caller' }, effects: [] };
const CALLING: Outcome = {
  call: { phase: 'connecting', room: ROOM, role: 'caller' },
  effects: ['open-link'],
};
const CALLED: Outcome = {
  call: { phase: 'connecting', room: ROOM, role: 'callee' },
  effects: ['await-offer'],
};

function again(role: 'caller' | 'callee', lostAt: number): Outcome {
  return {
    call: { phase: 'reconnecting', room: ROOM, role, since: 1_000, lostAt },
    effects: [role === 'caller' ? 'open-link' : 'await-offer', 'await-recovery'],
  };
}

/** What each event leads to in each phase; what is not here is a no-op. */
const TABLE: Record<string, Record<string, Outcome>> = {
  idle: { start: start() },
  preparing: {
    'hang-up': ended('hung-up', 'local'),
    'joined as caller': WAITING,
    'joined as callee': CALLED,
    'room full': ended('room-full', 'server'),
    'connection failed': ended('connection-failed', 'network'),
  },
  waiting: {
    'hang-up': ended('hung-up', 'local'),
    'joined as caller': WAITING,
    'joined as callee': CALLED,
    'peer arrived, to be called': CALLING,
    'peer arrived, calls': CALLED,
    'room full': ended('room-full', 'server'),
    'connection failed': ended('connection-failed', 'network'),
  },
  connecting: {
    'hang-up': ended('hung-up', 'local'),
    'joined as caller': WAITING,
    'joined as callee': CALLED,
    'peer arrived, to be called': CALLING,
    'peer arrived, calls': CALLED,
    'link connected': {
      call: { phase: 'connected', room: ROOM, role: 'callee', since: NOW },
      effects: ['settle'],
    },
    'peer hung up': ended('hung-up', 'remote'),
    'peer vanished': ended('peer-vanished', 'remote'),
    'room full': ended('room-full', 'server'),
    'connection failed': ended('connection-failed', 'network'),
  },
  connected: {
    'hang-up': ended('hung-up', 'local', 4_000),
    'peer arrived, to be called': again('caller', NOW),
    'peer arrived, calls': again('callee', NOW),
    'link lost': {
      call: { phase: 'reconnecting', room: ROOM, role: 'callee', since: 1_000, lostAt: NOW },
      effects: ['await-recovery'],
    },
    'peer hung up': ended('hung-up', 'remote', 4_000),
    'peer vanished': ended('peer-vanished', 'remote', 4_000),
    'room full': ended('room-full', 'server', 4_000),
    'connection failed': ended('connection-failed', 'network', 4_000),
  },
  reconnecting: {
    'hang-up': ended('hung-up', 'local', 3_000),
    'peer arrived, to be called': again('caller', 4_000),
    'peer arrived, calls': again('callee', 4_000),
    'link connected': {
      call: { phase: 'connected', room: ROOM, role: 'callee', since: 1_000 },
      effects: ['settle'],
    },
    'peer hung up': ended('hung-up', 'remote', 3_000),
    'peer vanished': ended('peer-vanished', 'remote', 3_000),
    'room full': ended('room-full', 'server', 3_000),
    'connection failed': ended('connection-failed', 'network', 3_000),
  },
  ended: { start: start(), dismiss: { call: { phase: 'idle' }, effects: [] } },
};

const PHASES = Object.keys(STATES) as CallPhase[];

describe.each(PHASES)('%s', (phase) => {
  test.each(Object.entries(EVENTS))('%s', (name, event) => {
    const call = STATES[phase] ?? { phase: 'idle' };
    const machine = { callId: 1, call };
    const transition = reduceCall(machine, event.type === 'start' ? 2 : 1, event);
    const expected = TABLE[phase]?.[name];
    if (expected === undefined) {
      expect(transition).toEqual({ machine, effects: [], accepted: false });
      expect(transition.machine).toBe(machine);
      return;
    }
    expect(transition.accepted).toBe(true);
    expect(transition.machine).toEqual({ callId: event.type === 'start' ? 2 : 1, call: expected.call });
    expect(transition.effects.map(({ type }) => type)).toEqual(expected.effects);
  });
});

describe('events of another call', () => {
  test.each(Object.entries(EVENTS))('%s changes nothing', (_name, event) => {
    for (const call of Object.values(STATES)) {
      const machine = { callId: 2, call };
      expect(reduceCall(machine, 1, event)).toEqual({ machine, effects: [], accepted: false });
    }
  });
});

describe('the farewell', () => {
  function farewellOf(event: CallEvent): boolean | undefined {
    const { effects } = reduceCall(
      { callId: 1, call: { phase: 'waiting', room: ROOM, role: 'caller' } },
      1,
      event,
    );
    return effects.find((effect) => effect.type === 'finish')?.farewell;
  }

  test('is said when this side hangs up, and answered when the peer did', () => {
    expect(farewellOf({ type: 'hang-up', at: NOW })).toBe(true);
    const connected = { callId: 1, call: STATES['connected'] ?? { phase: 'idle' as const } };
    const { effects } = reduceCall(connected, 1, { type: 'peer-ended', reason: 'hung-up', at: NOW });
    expect(effects).toEqual([{ type: 'finish', farewell: true }]);
  });

  test('is said when the connection failed, so that the peer does not wait', () => {
    expect(farewellOf({ type: 'failed', reason: 'connection-failed', by: 'network', at: NOW })).toBe(true);
  });

  test('is not said to a server that gave no place or is not there', () => {
    expect(farewellOf({ type: 'failed', reason: 'room-full', by: 'server', at: NOW })).toBe(false);
    expect(farewellOf({ type: 'failed', reason: 'server-unreachable', by: 'network', at: NOW })).toBe(false);
  });
});

test('nothing has happened at first', () => {
  expect(INITIAL_MACHINE).toEqual({ callId: 0, call: { phase: 'idle' } });
});
