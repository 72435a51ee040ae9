import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalSchema } from '../protocol/signaling.ts';
import { readRequest } from './requests.ts';

const OFFER = { type: 'offer', sdp: 'v=0\r\n' };
const ANSWER = { type: 'answer', sdp: 'v=0\r\n' };

function codeOf(event: unknown, ...args: readonly unknown[]): string | undefined {
  const request = readRequest(event, args);
  return request.type === 'refused' ? request.refusal.code : undefined;
}

test('[J7] a join may carry more arguments', () => {
  expect(readRequest('join', ['room', 'odd', { more: 1 }])).toEqual({ type: 'join', room: 'room' });
});

test.each([undefined, null, '', '   ', 'x'.repeat(65), 7, {}, ['room'], Buffer.from('room')])(
  '[J1] [E2] a join of %j is refused',
  (name) => {
    expect(codeOf('join', name)).toBe('invalid-room-name');
  },
);

test('[J1] a join of nothing is refused', () => {
  expect(codeOf('join')).toBe('invalid-room-name');
});

test.each([
  ['invite', OFFER],
  ['ok', ANSWER],
  ['ice_candidate', { candidate: '', sdpMid: '0', sdpMLineIndex: 0 }],
])('[F2] %s is forwarded as validated', (event, payload) => {
  expect(readRequest(event, [{ ...payload, extra: 1 }, 'more'])).toEqual({
    type: 'forward',
    message: { event, args: [payload] },
  });
});

test.each([
  ['invite', ANSWER],
  ['invite', { type: 'offer', sdp: 'x'.repeat(64 * 1024 + 1) }],
  ['invite', Buffer.from('v=0')],
  ['invite', null],
  ['ok', OFFER],
  ['ok', undefined],
  ['ok', JSON.stringify(ANSWER)],
  ['ice_candidate', { candidate: 'x'.repeat(4096) }],
  ['ice_candidate', 'candidate:1'],
  ['ice_candidate', []],
])('[F2] [E2] a wrong %s is refused: %j', (event, payload) => {
  expect(codeOf(event, payload)).toBe('invalid-payload');
});

test('[I2] no candidate is forwarded as it came', () => {
  expect(readRequest('ice_candidate', [null])).toMatchObject({ message: { args: [null] } });
  expect(readRequest('ice_candidate', [])).toMatchObject({ message: { args: [] } });
});

describe('[B1] bye', () => {
  test.each([[[]], [[null]], [[undefined]]])('may come with %j', (args) => {
    expect(readRequest('bye', args)).toEqual({ type: 'bye', room: undefined });
  });

  test('may come with the room', () => {
    expect(readRequest('bye', ['room'])).toEqual({ type: 'bye', room: 'room' });
  });

  test.each([7, {}, '', 'x'.repeat(65), Buffer.from('room')])('may not come with %j', (room) => {
    expect(codeOf('bye', room)).toBe('invalid-room-name');
  });
});

test.each([
  'new_peer',
  'created',
  'message',
  'JOIN',
  '',
  '__proto__',
  'constructor',
  'error',
  7,
  'parley:refused',
])('[E3] %j is no event', (event) => {
  expect(codeOf(event, 'room')).toBe('unknown-event');
});

test('[E1] a refusal repeats the event, but not all of a long one', () => {
  const request = readRequest('x'.repeat(1000), []);
  expect(request).toMatchObject({ refusal: { event: 'x'.repeat(64) } });
});

test('[E1] whatever comes is a request or a refusal of the protocol’s shape', () => {
  const event = fc.oneof(
    fc.constantFrom('join', 'invite', 'ok', 'ice_candidate', 'bye'),
    fc.string(),
    fc.integer(),
  );
  fc.assert(
    fc.property(event, fc.array(fc.anything()), (name, args) => {
      const request = readRequest(name, args);
      if (request.type === 'refused') expect(refusalSchema.safeParse(request.refusal).success).toBe(true);
    }),
  );
});
