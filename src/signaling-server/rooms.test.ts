import { beforeEach, describe, expect, test } from 'vitest';
import { EXTENSION_EVENTS } from '../protocol/signaling.ts';
import type { RoomMessage } from './messages.ts';
import { MISSED_LIMITS } from './missed.ts';
import type { Effect, Identity } from './room.ts';
import { MemoryRooms } from './rooms.ts';

const ANNA: Identity = { resume: 'secret-of-anna', instance: 'page-1' };
const BERT: Identity = { resume: 'secret-of-bert', instance: 'page-1' };
const RELOADED_ANNA: Identity = { ...ANNA, instance: 'page-2' };
const RELOADED_BERT: Identity = { ...BERT, instance: 'page-2' };
const LAB = null;

const INVITE: RoomMessage = { event: 'invite', args: [{ type: 'offer', sdp: 'v=0' }] };
const PEER_AWAY = { event: EXTENSION_EVENTS.peerAway, args: [{ graceSeconds: 15 }] };

function peerBack(restarted: boolean): RoomMessage {
  return { event: EXTENSION_EVENTS.peerBack, args: [{ restarted }] };
}

function lab(event: string): RoomMessage {
  return { event, args: ['r'] };
}

/** What is sent to one connection. */
function sentTo(effects: readonly Effect[], connection: string): readonly RoomMessage[] {
  return effects.flatMap((effect) =>
    effect.type === 'send' && effect.to === connection ? [effect.message] : [],
  );
}

function sendsNothing(effects: readonly Effect[]): boolean {
  return effects.every(({ type }) => type === 'note' || type === 'keep');
}

let rooms: MemoryRooms;
beforeEach(() => {
  rooms = new MemoryRooms({ graceSeconds: 15 });
});

/** Two members in room `r`: the first is the caller. */
function meet(caller: Identity | null, callee: Identity | null): void {
  rooms.join('a', caller, 'r');
  rooms.join('b', callee, 'r');
}

describe('joining', () => {
  test('[J2] the first member is the caller', () => {
    const { outcome, effects } = rooms.join('a', LAB, 'r');
    expect(outcome).toEqual({ outcome: 'joined', role: 'caller', peerPresent: false, resumed: false });
    expect(sentTo(effects, 'a')).toEqual([lab('created')]);
  });

  test('[J3] the second member is the callee, and the caller is told', () => {
    rooms.join('a', LAB, 'r');
    const { outcome, effects } = rooms.join('b', LAB, 'r');
    expect(outcome).toEqual({ outcome: 'joined', role: 'callee', peerPresent: true, resumed: false });
    expect(sentTo(effects, 'b')).toEqual([lab('joined')]);
    expect(sentTo(effects, 'a')).toEqual([lab('new_peer')]);
  });

  test('[J4] [J5] a third one is told full, and nobody else hears of it', () => {
    meet(LAB, ANNA);
    const { outcome, effects } = rooms.join('c', BERT, 'r');
    expect(outcome).toEqual({ outcome: 'full' });
    expect(sentTo(effects, 'c')).toEqual([lab('full')]);
    expect(sentTo(effects, 'a')).toEqual([]);
    expect(sentTo(effects, 'b')).toEqual([]);
    expect(rooms.isMember('c')).toBe(false);
    expect(rooms.membersOf('r')).toBe(2);
  });

  test('[J6] joining the same room again answers the same and tells nobody', () => {
    meet(LAB, LAB);
    const again = rooms.join('b', LAB, 'r');
    expect(again.outcome).toMatchObject({ role: 'callee', peerPresent: true });
    expect(again.effects).toEqual([{ type: 'send', to: 'b', message: lab('joined') }]);
    expect(rooms.join('a', LAB, 'r').effects).toEqual([{ type: 'send', to: 'a', message: lab('created') }]);
  });

  test('[J9] joining a second room leaves the first, whose other member is told', () => {
    meet(LAB, LAB);
    const { effects } = rooms.join('a', LAB, 'elsewhere');
    expect(sentTo(effects, 'b')).toEqual([lab('bye')]);
    expect(rooms.membersOf('r')).toBe(1);
    expect(rooms.membersOf('elsewhere')).toBe(1);
  });

  test('[J9] when the second room is full the first is kept', () => {
    meet(LAB, LAB);
    rooms.join('c', LAB, 'elsewhere');
    const { outcome, effects } = rooms.join('c', LAB, 'r');
    expect(outcome).toEqual({ outcome: 'full' });
    expect(sentTo(effects, 'c')).toEqual([lab('full')]);
    expect(rooms.membersOf('elsewhere')).toBe(1);
    expect(rooms.isMember('c')).toBe(true);
  });

  test('[J10] who stays becomes the caller for the next one', () => {
    meet(LAB, LAB);
    rooms.bye('a', LAB, 'r');
    const { outcome, effects } = rooms.join('c', LAB, 'r');
    expect(outcome).toMatchObject({ role: 'callee' });
    expect(sentTo(effects, 'b')).toEqual([lab('new_peer')]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '[J1] %s is a name like any other',
    (name) => {
      expect(rooms.membersOf(name)).toBe(0);
      rooms.join('a', LAB, name);
      expect(rooms.join('b', LAB, name).outcome).toMatchObject({ role: 'callee' });
      expect(rooms.membersOf(name)).toBe(2);
      rooms.bye('a', LAB, name);
      rooms.bye('b', LAB, name);
      expect(rooms.size).toBe(0);
    },
  );
});

describe('forwarding', () => {
  test('[F1] reaches the other member of the own room and nobody else', () => {
    meet(LAB, LAB);
    rooms.join('c', LAB, 'elsewhere');
    expect(rooms.forward('a', INVITE)).toEqual({
      accepted: true,
      effects: [{ type: 'send', to: 'b', message: INVITE }],
    });
  });

  test('[F3] goes nowhere while there is no other member', () => {
    rooms.join('a', LAB, 'r');
    expect(rooms.forward('a', INVITE)).toEqual({ accepted: true, effects: [] });
  });

  test('[F4] is refused without a room', () => {
    expect(rooms.forward('a', INVITE)).toEqual({ accepted: false, code: 'not-in-a-room' });
  });
});

describe('bye', () => {
  test.each([
    ['the room', 'r'],
    ['nothing', undefined],
  ])('[B1] with %s: the sender is out, the other is told', (_what, named) => {
    meet(LAB, LAB);
    const result = rooms.bye('a', LAB, named);
    expect(result).toMatchObject({ accepted: true });
    expect(rooms.isMember('a')).toBe(false);
    expect(result.accepted && sentTo(result.effects, 'b')).toEqual([lab('bye')]);
    expect(result.accepted && sentTo(result.effects, 'a')).toEqual([]);
  });

  test('[B2] the answering bye of the other reaches nobody and frees the room', () => {
    meet(LAB, LAB);
    rooms.bye('a', LAB, 'r');
    const answer = rooms.bye('b', LAB, 'r');
    expect(answer.accepted && sendsNothing(answer.effects)).toBe(true);
    expect(rooms.size).toBe(0);
  });

  test.each([
    ['the room just left', 'r'],
    ['nothing', undefined],
  ])('[B3] by someone who has left, with %s, is swallowed', (_what, named) => {
    meet(LAB, LAB);
    rooms.bye('a', LAB, 'r');
    expect(rooms.bye('a', LAB, named)).toEqual({ accepted: true, effects: [] });
  });

  test('[B3] for the room just left does not end the membership of the next one', () => {
    meet(LAB, LAB);
    rooms.join('a', LAB, 'next');
    expect(rooms.bye('a', LAB, 'r')).toEqual({ accepted: true, effects: [] });
    expect(rooms.membersOf('next')).toBe(1);
  });

  test('[B4] is refused for a room that the sender never was in', () => {
    meet(LAB, LAB);
    expect(rooms.bye('a', LAB, 'other')).toEqual({ accepted: false, code: 'not-in-a-room' });
    expect(rooms.bye('c', LAB, 'r')).toEqual({ accepted: false, code: 'not-in-a-room' });
    expect(rooms.bye('c', LAB, undefined)).toEqual({ accepted: false, code: 'not-in-a-room' });
    expect(rooms.membersOf('r')).toBe(2);
  });
});

describe('the end of a connection', () => {
  test.each([
    ['lab', LAB],
    ['Parley', ANNA],
  ])('[L1] a %s client that closes it leaves at once', (_kind, identity) => {
    meet(identity, LAB);
    expect(sentTo(rooms.leave('a'), 'b')).toEqual([lab('bye')]);
    expect(rooms.membersOf('r')).toBe(1);
  });

  test('[L2] a lab client that vanishes leaves at once', () => {
    meet(LAB, ANNA);
    expect(sentTo(rooms.lose('a'), 'b')).toEqual([lab('bye')]);
    expect(rooms.membersOf('r')).toBe(1);
  });

  test('without a room tells nobody', () => {
    expect(rooms.leave('a')).toEqual([]);
    expect(rooms.lose('b')).toEqual([]);
  });
});

describe('a broken connection of a Parley client', () => {
  test('[R1] keeps its place; another Parley is told', () => {
    meet(ANNA, BERT);
    const effects = rooms.lose('a');
    expect(effects).toContainEqual({ type: 'keep', room: 'r', connection: 'a' });
    expect(sentTo(effects, 'b')).toEqual([PEER_AWAY]);
    expect(rooms.membersOf('r')).toBe(2);
    expect(rooms.join('c', null, 'r').outcome).toEqual({ outcome: 'full' });
  });

  test('[R1] [X2] a lab peer is told nothing', () => {
    meet(ANNA, LAB);
    expect(sentTo(rooms.lose('a'), 'b')).toEqual([]);
  });

  test.each([
    ['lab', LAB],
    ['Parley', BERT],
  ])('[R2] when the grace is over a %s peer gets bye', (_kind, peer) => {
    meet(ANNA, peer);
    rooms.lose('a');
    expect(sentTo(rooms.expire('r', 'a'), 'b')).toEqual([lab('bye')]);
    expect(rooms.membersOf('r')).toBe(1);
    expect(rooms.expire('r', 'a')).toEqual([]);
  });

  test('[R2] the end of a grace period changes nothing for one who is back', () => {
    meet(ANNA, BERT);
    rooms.lose('a');
    rooms.join('a2', ANNA, 'r');
    expect(rooms.expire('r', 'a')).toEqual([]);
    expect(rooms.membersOf('r')).toBe(2);
  });

  test('[R2] each absence has a grace period of its own', () => {
    meet(ANNA, BERT);
    rooms.lose('a');
    rooms.join('a2', ANNA, 'r');
    rooms.lose('a2');
    expect(rooms.expire('r', 'a')).toEqual([]);
    expect(sentTo(rooms.expire('r', 'a2'), 'b')).toEqual([lab('bye')]);
  });

  test('[R3] [R4] takes its place back with its role, and another Parley is told', () => {
    meet(ANNA, BERT);
    rooms.lose('a');
    const { outcome, effects } = rooms.join('a2', ANNA, 'r');
    expect(outcome).toEqual({ outcome: 'joined', role: 'caller', peerPresent: true, resumed: true });
    expect(sentTo(effects, 'a2')).toEqual([lab('created')]);
    expect(sentTo(effects, 'b')).toEqual([peerBack(false)]);
  });

  test('[R3] even before the server noticed the loss: the old connection is dropped unannounced', () => {
    meet(ANNA, BERT);
    const { outcome, effects } = rooms.join('b2', BERT, 'r');
    expect(outcome).toMatchObject({ role: 'callee', resumed: true });
    expect(effects).toContainEqual({ type: 'drop', connection: 'b' });
    expect(sentTo(effects, 'a')).toEqual([peerBack(false)]);
    expect(rooms.lose('b')).toEqual([]);
    expect(rooms.leave('b')).toEqual([]);
    expect(rooms.membersOf('r')).toBe(2);
  });

  test('[R3] the secret of one room opens no other', () => {
    meet(ANNA, BERT);
    rooms.lose('a');
    expect(rooms.join('a2', ANNA, 'other').outcome).toMatchObject({ resumed: false, role: 'caller' });
  });

  test('[R4] a lab peer does not notice that it was away', () => {
    meet(ANNA, LAB);
    rooms.lose('a');
    const { effects } = rooms.join('a2', ANNA, 'r');
    expect(sentTo(effects, 'b')).toEqual([]);
  });

  test('[R4] [R7] after a reload another Parley is told that it has lost its call', () => {
    meet(ANNA, BERT);
    rooms.lose('b');
    const { outcome, effects } = rooms.join('b2', RELOADED_BERT, 'r');
    expect(outcome).toMatchObject({ role: 'callee', peerPresent: true, resumed: true });
    expect(sentTo(effects, 'a')).toEqual([peerBack(true)]);
  });

  test('[R5] after a reload a lab peer gets bye and is out; its answer is swallowed', () => {
    meet(LAB, BERT);
    rooms.lose('b');
    const { outcome, effects } = rooms.join('b2', RELOADED_BERT, 'r');
    expect(outcome).toEqual({ outcome: 'joined', role: 'caller', peerPresent: false, resumed: true });
    expect(sentTo(effects, 'b2')).toEqual([lab('created')]);
    expect(sentTo(effects, 'a')).toEqual([lab('bye')]);
    expect(rooms.bye('a', LAB, 'r')).toEqual({ accepted: true, effects: [] });
    expect(rooms.membersOf('r')).toBe(1);
    expect(sentTo(rooms.join('a', LAB, 'r').effects, 'b2')).toEqual([lab('new_peer')]);
  });

  test('[R9] a bye that names the room gives the kept place up', () => {
    meet(ANNA, BERT);
    rooms.lose('a');
    const result = rooms.bye('a2', ANNA, 'r');
    expect(result.accepted && sentTo(result.effects, 'b')).toEqual([lab('bye')]);
    expect(rooms.membersOf('r')).toBe(1);
    expect(rooms.bye('c', RELOADED_BERT, 'r')).toEqual({ accepted: false, code: 'not-in-a-room' });
  });

  test('alone in its room it still keeps its place and role', () => {
    rooms.join('a', ANNA, 'r');
    rooms.lose('a');
    const newcomer = rooms.join('b', BERT, 'r');
    expect(sentTo(newcomer.effects, 'b')).toEqual([lab('joined'), PEER_AWAY]);
    const { outcome, effects } = rooms.join('a2', ANNA, 'r');
    expect(outcome).toMatchObject({ role: 'caller', peerPresent: true });
    expect(sentTo(effects, 'a2')).toEqual([lab('created'), lab('new_peer')]);
  });
});

describe('what an absent member missed', () => {
  test('[R6] is sent on its return, in order, after its role', () => {
    meet(ANNA, LAB);
    rooms.lose('a');
    const messages = [INVITE, { event: 'ice_candidate', args: [null] }, { event: 'ice_candidate', args: [] }];
    for (const message of messages)
      expect(rooms.forward('b', message)).toEqual({ accepted: true, effects: [] });
    const { effects } = rooms.join('a2', ANNA, 'r');
    expect(sentTo(effects, 'a2')).toEqual([lab('created'), ...messages]);
  });

  test('[R6] is void for one that has lost its call', () => {
    meet(ANNA, BERT);
    rooms.lose('a');
    rooms.forward('b', INVITE);
    expect(sentTo(rooms.join('a2', RELOADED_ANNA, 'r').effects, 'a2')).toEqual([lab('created')]);
  });

  test('[R6] is void with the peer it came from, but for the bye', () => {
    meet(ANNA, BERT);
    rooms.lose('a');
    rooms.forward('b', INVITE);
    rooms.bye('b', BERT, 'r');
    const { outcome, effects } = rooms.join('a2', ANNA, 'r');
    expect(outcome).toMatchObject({ role: 'caller', peerPresent: false });
    expect(sentTo(effects, 'a2')).toEqual([lab('created'), lab('bye')]);
  });

  test('[R6] leaves no trace of a peer that came and went unseen', () => {
    meet(ANNA, BERT);
    rooms.lose('a');
    rooms.bye('b', BERT, 'r');
    rooms.join('c', LAB, 'r');
    rooms.forward('c', INVITE);
    rooms.bye('c', LAB, 'r');
    expect(sentTo(rooms.join('a2', ANNA, 'r').effects, 'a2')).toEqual([lab('created'), lab('bye')]);
  });

  test('[R6] tells of the next peer, after the bye of the one before', () => {
    meet(ANNA, BERT);
    rooms.lose('a');
    rooms.bye('b', BERT, 'r');
    rooms.join('c', LAB, 'r');
    expect(sentTo(rooms.join('a2', ANNA, 'r').effects, 'a2')).toEqual([
      lab('created'),
      lab('bye'),
      lab('new_peer'),
    ]);
  });

  test('[R6] both away: the first to return learns of the other one when that returns', () => {
    meet(ANNA, BERT);
    rooms.lose('a');
    rooms.lose('b');
    expect(sentTo(rooms.join('a2', ANNA, 'r').effects, 'a2')).toEqual([lab('created'), PEER_AWAY]);
    const { effects } = rooms.join('b2', BERT, 'r');
    expect(sentTo(effects, 'b2')).toEqual([lab('joined'), peerBack(false)]);
    expect(sentTo(effects, 'a2')).toEqual([peerBack(false)]);
  });

  test('[R6] both away: one that has lost its call is told that the other is away', () => {
    meet(ANNA, BERT);
    rooms.lose('b');
    rooms.lose('a');
    expect(sentTo(rooms.join('a2', RELOADED_ANNA, 'r').effects, 'a2')).toEqual([lab('created'), PEER_AWAY]);
    expect(sentTo(rooms.join('b2', BERT, 'r').effects, 'b2')).toEqual([
      lab('joined'),
      PEER_AWAY,
      peerBack(true),
    ]);
  });

  test('[R6] is bounded in number: the oldest is lost', () => {
    meet(ANNA, LAB);
    rooms.lose('a');
    for (let index = 0; index <= MISSED_LIMITS.messages; index += 1) {
      rooms.forward('b', { event: 'ice_candidate', args: [index] });
    }
    const [, first, ...rest] = sentTo(rooms.join('a2', ANNA, 'r').effects, 'a2');
    expect(first?.args).toEqual([1]);
    expect(rest.at(-1)?.args).toEqual([MISSED_LIMITS.messages]);
    expect(rest).toHaveLength(MISSED_LIMITS.messages - 1);
  });

  test('[R6] is bounded in size, and a bye or a new peer is never lost', () => {
    meet(ANNA, LAB);
    rooms.lose('a');
    rooms.bye('b', LAB, 'r');
    rooms.join('c', LAB, 'r');
    const large = 'x'.repeat(MISSED_LIMITS.characters / 4);
    for (let index = 0; index < 5; index += 1) rooms.forward('c', { event: 'invite', args: [index, large] });
    const events = sentTo(rooms.join('a2', ANNA, 'r').effects, 'a2');
    expect(events.map(({ event, args }) => [event, args[0]])).toEqual([
      ['created', 'r'],
      ['bye', 'r'],
      ['new_peer', 'r'],
      ['invite', 2],
      ['invite', 3],
      ['invite', 4],
    ]);
  });
});
