/** Whatever is sent, the server answers clearly, changes nothing and lives on. */
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { refusalSchema, type RefusalCode } from '../../../src/protocol/signaling.ts';
import {
  closeClients,
  connect,
  connectOld,
  type ConnectOptions,
  type TestClient,
} from './support/test-client.ts';
import { TestServer } from './support/test-server.ts';

const OFFER = { type: 'offer', sdp: 'v=0\r\n' };

let server: TestServer;
beforeAll(async () => {
  // Limits on the rate are tested elsewhere; here nothing may be lost to them.
  server = await TestServer.start({ limits: { messageBurst: 1_000_000, byteBurst: 1_000_000_000 } });
});
afterAll(() => server.stop());

/** A caller that does everything wrong, and a callee that must not notice. */
let caller: TestClient;
let callee: TestClient;

async function enter(connectBy: (options: ConnectOptions) => Promise<TestClient>): Promise<void> {
  const options = { url: server.url, certificate: server.tls.certificate };
  caller = await connectBy(options);
  callee = await connectBy(options);
  await caller.ask('join', 'room');
  await callee.ask('join', 'room');
  await caller.settle();
  caller.takeAll();
  callee.takeAll();
}

async function expectUnchanged(): Promise<void> {
  await callee.expectNothing();
  expect(server.membersOf('room')).toBe(2);
  await caller.ask('invite', OFFER);
  expect(await callee.next('invite')).toEqual([OFFER]);
}

/** A label for values that are no JSON. */
function named<Value>(cases: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] {
  return Object.entries(cases);
}

/** As deep as Socket.IO's own clients can send. */
const deep = JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`) as unknown;

/** Of no event the payload. */
const NEVER_VALID = {
  'a number': 7,
  'a boolean': true,
  'an empty string': '',
  'a list': ['room'],
  'an object': { room: 'room' },
  'a nested object': { type: { type: 'offer' }, sdp: { sdp: 'v=0' }, candidate: { candidate: '' } },
  'a deep list': deep,
  'a binary buffer': randomBytes(64),
  'a list with a binary buffer': [randomBytes(8), { inside: randomBytes(8) }],
  'an object with a binary description': { type: 'offer', sdp: randomBytes(64), candidate: randomBytes(64) },
  'a prototype': JSON.parse(
    '{"__proto__":{"type":"offer","sdp":"v=0"},"constructor":{"prototype":{"candidate":""}}}',
  ) as unknown,
  'a huge string': 'x'.repeat(100_000),
};

const EVENTS: readonly (readonly [string, RefusalCode])[] = [
  ['join', 'invalid-room-name'],
  ['invite', 'invalid-payload'],
  ['ok', 'invalid-payload'],
  ['ice_candidate', 'invalid-payload'],
  ['bye', 'invalid-room-name'],
];

/** Socket.IO's clients themselves refuse to send these. */
const RESERVED = new Set([
  'connect',
  'connect_error',
  'disconnect',
  'disconnecting',
  'newListener',
  'removeListener',
]);

/** Mostly nonsense, sometimes almost right. */
const messages = fc.tuple(
  fc.oneof(
    fc.constantFrom('join', 'invite', 'ok', 'ice_candidate', 'bye', 'full', 'error', 'parley:refused'),
    fc.string({ maxLength: 100 }).filter((event) => !RESERVED.has(event)),
  ),
  fc.array(
    fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.uint8Array({ maxLength: 50 }).map((bytes) => Buffer.from(bytes)),
      fc.record({
        type: fc.constantFrom('offer', 'answer', 'rollback', 7),
        sdp: fc.oneof(fc.string(), fc.jsonValue()),
      }),
      fc.record({
        candidate: fc.oneof(fc.string(), fc.jsonValue()),
        sdpMid: fc.jsonValue(),
        sdpMLineIndex: fc.double(),
      }),
      fc.constantFrom('room', '__proto__', '', ' '),
    ),
    { maxLength: 3 },
  ),
);

describe.each([
  ['socket.io-client 2.3.1', connectOld],
  ['socket.io-client 4.8.4', connect],
])('with %s', (_name, connectBy) => {
  beforeEach(() => enter(connectBy));
  afterEach(async () => {
    closeClients();
    await expect.poll(() => [server.rooms, server.connections]).toEqual([0, 0]);
  });

  test.each(EVENTS)(
    '[E1] [E2] %s with what is never valid is refused, as an event or to the callback',
    async (event, code) => {
      for (const [what, payload] of named(NEVER_VALID)) {
        caller.emit(event, payload);
        const [refusal] = await caller.next('parley:refused');
        expect({ what, refusal }).toMatchObject({ what, refusal: { code, event } });
        expect(refusalSchema.safeParse(refusal).success).toBe(true);

        const [reply] = await caller.ask(event, payload);
        expect(reply).toEqual(event === 'join' ? { outcome: 'refused', refusal } : refusal);
      }
      await caller.expectNothing();
      await expectUnchanged();
    },
  );

  test('[J1] a join of nothing, null, blank or too long a name is refused', async () => {
    for (const args of [[], [null], ['   '], ['x'.repeat(65)], ['😀'.repeat(65)]]) {
      expect(await caller.ask('join', ...args)).toMatchObject([{ refusal: { code: 'invalid-room-name' } }]);
    }
    await expectUnchanged();
  });

  test('[F2] descriptions of the wrong type or over 64 kB, candidates over 4 kB', async () => {
    const sdp = 'x'.repeat(64 * 1024 + 1);
    const wrong: readonly (readonly [string, unknown])[] = [
      ['invite', { type: 'answer', sdp: 'v=0' }],
      ['invite', { type: 'offer', sdp }],
      ['invite', { type: 'offer', sdp: '' }],
      ['invite', { type: 'offer' }],
      ['invite', null],
      ['ok', { type: 'offer', sdp: 'v=0' }],
      ['ok', { type: 'answer', sdp }],
      ['ok', null],
      ['ice_candidate', { candidate: 'x'.repeat(4096) }],
      ['ice_candidate', { candidate: '', sdpMLineIndex: -1 }],
    ];
    for (const [event, payload] of wrong) {
      expect(await caller.ask(event, payload)).toMatchObject([{ code: 'invalid-payload', event }]);
    }
    expect(await caller.ask('invite')).toMatchObject([{ code: 'invalid-payload' }]);
    await expectUnchanged();
  });

  test('[E3] unknown events are refused, also those that a server sends', async () => {
    const long = 'x'.repeat(500);
    for (const event of [
      'new_peer',
      'created',
      'parley:peer_back',
      'message',
      '',
      '__proto__',
      'constructor',
      long,
    ]) {
      expect(await caller.ask(event, 'room')).toMatchObject([
        { code: 'unknown-event', event: event.slice(0, 64) },
      ]);
    }
    await expectUnchanged();
  });

  test('[E2] 1,000 random messages cause no crash and leave no room behind', async () => {
    const sent = fc.sample(messages, { numRuns: 1000, seed: 20_261_123 });
    for (const [event, args] of sent) caller.emit(event, ...args);
    await caller.settle();
    // Random bytes in the place of a room are no room, but a random string may be one: the caller is then in it.
    expect(server.rooms).toBeLessThanOrEqual(2);
    caller.close();
    await expect.poll(() => server.connections).toBe(1);
    callee.takeAll();
    await callee.ask('bye');
    await expect.poll(() => server.rooms).toBe(0);
  });
});
