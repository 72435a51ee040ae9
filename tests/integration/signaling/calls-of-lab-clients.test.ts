/** What every client knows, with both generations of Socket.IO and over every transport. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestClient, TransportName } from './support/test-client.ts';
import { TestServer } from './support/test-server.ts';

const OFFER = { type: 'offer', sdp: 'v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\n' };
const ANSWER = { type: 'answer', sdp: 'v=0\r\no=- 2 2 IN IP4 127.0.0.1\r\n' };
const CANDIDATE = {
  candidate: 'candidate:1 1 udp 2122260223 127.0.0.1 50000 typ host',
  sdpMid: '0',
  sdpMLineIndex: 0,
  usernameFragment: 'abcd',
};

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => server.stop());

type Connect = () => Promise<TestClient>;

/** Two members of a room, who have dealt with all that this brings. */
async function meet(
  connect: Connect,
  room: string,
): Promise<readonly [caller: TestClient, callee: TestClient]> {
  const caller = await connect();
  const callee = await connect();
  caller.emit('join', room);
  await caller.next('created');
  callee.emit('join', room);
  await callee.next('joined');
  await caller.next('new_peer');
  return [caller, callee];
}

const ways: readonly (readonly [string, (transports: readonly TransportName[]) => Promise<TestClient>])[] = [
  ['socket.io-client 2.3.1', (transports) => server.oldLab({ transports })],
  ['socket.io-client 4.8.4', (transports) => server.lab({ transports })],
];

const transportChoices: readonly (readonly TransportName[])[] = [
  ['polling', 'websocket'],
  ['polling'],
  ['websocket'],
];

describe.each(
  ways.flatMap(([name, connect]) => transportChoices.map((transports) => ({ name, connect, transports }))),
)('[T1] with $name by $transports', ({ connect, transports }) => {
  test('[J2] [J3] [F1] [I1] [B1] [B2] [B5] a whole call in the order of the lab, and the next one', async () => {
    const caller = await connect(transports);
    const callee = await connect(transports);
    for (const [first, second] of [
      [caller, callee],
      [callee, caller],
    ] as const) {
      first.emit('join', 'lab');
      expect(await first.next('created')).toEqual(['lab']);
      second.emit('join', 'lab');
      expect(await second.next('joined')).toEqual(['lab']);
      expect(await first.next('new_peer')).toEqual(['lab']);

      first.emit('invite', OFFER);
      expect(await second.next('invite')).toEqual([OFFER]);
      second.emit('ok', ANSWER);
      expect(await first.next('ok')).toEqual([ANSWER]);
      first.emit('ice_candidate', CANDIDATE);
      expect(await second.next('ice_candidate')).toEqual([CANDIDATE]);
      second.emit('ice_candidate', CANDIDATE);
      expect(await first.next('ice_candidate')).toEqual([CANDIDATE]);

      second.emit('bye', 'lab');
      expect(await first.next('bye')).toEqual(['lab']);
      first.emit('bye', 'lab');
      await first.expectNothing();
      await second.expectNothing();
      expect(server.rooms).toBe(0);
    }
  });
});

describe.each(ways)('with %s', (_name, connectBy) => {
  const connect = (): Promise<TestClient> => connectBy(['websocket']);

  test('[J4] [J5] a third one gets full, and the two hear nothing of it', async () => {
    const [caller, callee] = await meet(connect, 'lab');
    const third = await connect();
    third.emit('join', 'lab');
    expect(await third.next('full')).toEqual(['lab']);
    third.emit('invite', OFFER);
    await third.next('parley:refused');
    await caller.expectNothing();
    await callee.expectNothing();
    expect(server.membersOf('lab')).toBe(2);
  });

  test('[J6] joining again gives the same role, and the other hears nothing', async () => {
    const [caller, callee] = await meet(connect, 'lab');
    caller.emit('join', 'lab');
    expect(await caller.next('created')).toEqual(['lab']);
    callee.emit('join', 'lab');
    expect(await callee.next('joined')).toEqual(['lab']);
    await caller.expectNothing();
    await callee.expectNothing();
  });

  test('[J7] a join with odd arguments, with a callback and without', async () => {
    const client = await connect();
    client.emit('join', 'one', { odd: true }, [1], null, 'more');
    expect(await client.next('created')).toEqual(['one']);
    const [reply] = await client.ask('join', 'two', 'odd');
    expect(reply).toMatchObject({ outcome: 'joined', role: 'caller' });
    expect(await client.next('created')).toEqual(['two']);
  });

  test('[J9] joining a second room leaves the first', async () => {
    const [caller, callee] = await meet(connect, 'first');
    caller.emit('join', 'second');
    expect(await callee.next('bye')).toEqual(['first']);
    expect(await caller.next('created')).toEqual(['second']);
    caller.emit('invite', OFFER);
    await caller.settle();
    await callee.expectNothing();
    expect(server.membersOf('first')).toBe(1);
  });

  test('[J9] a second room that is full or refused changes nothing', async () => {
    const [caller, callee] = await meet(connect, 'first');
    await meet(connect, 'second');
    caller.emit('join', 'second');
    expect(await caller.next('full')).toEqual(['second']);
    caller.emit('join', '');
    await caller.next('parley:refused');
    caller.emit('invite', OFFER);
    expect(await callee.next('invite')).toEqual([OFFER]);
  });

  test('[J10] the callee that stays is the caller of the next call', async () => {
    const [caller, callee] = await meet(connect, 'lab');
    caller.emit('bye', 'lab');
    await callee.next('bye');
    const newcomer = await connect();
    newcomer.emit('join', 'lab');
    expect(await newcomer.next('joined')).toEqual(['lab']);
    expect(await callee.next('new_peer')).toEqual(['lab']);
  });

  test('[F1] [F5] messages stay in their room, in their order', async () => {
    const [caller, callee] = await meet(connect, 'one');
    const others = await meet(connect, 'two');
    for (let index = 0; index < 50; index += 1) {
      caller.emit('ice_candidate', { ...CANDIDATE, sdpMLineIndex: index });
    }
    expect(await caller.ask('invite', OFFER)).toEqual([]);
    for (let index = 0; index < 50; index += 1) {
      expect(await callee.next('ice_candidate')).toEqual([{ ...CANDIDATE, sdpMLineIndex: index }]);
    }
    expect(await callee.next('invite')).toEqual([OFFER]);
    for (const client of [caller, ...others]) await client.expectNothing();
  });

  test('[F2] what the schema does not name is cut off', async () => {
    const [caller, callee] = await meet(connect, 'lab');
    caller.emit('invite', { ...OFFER, extra: { deep: [1] } }, 'more');
    expect(await callee.next('invite')).toEqual([OFFER]);
  });

  test('[F2] [M7] a description of 64 kB gets through', async () => {
    const [caller, callee] = await meet(connect, 'lab');
    const line = 'a=candidate:1 1 udp 2122260223 127.0.0.1 50000 typ host\r\n';
    const sdp = line.repeat(Math.floor((64 * 1024) / line.length));
    caller.emit('invite', { type: 'offer', sdp });
    expect(await callee.next('invite')).toEqual([{ type: 'offer', sdp }]);
  });

  test('[F3] [F4] without a peer a message goes nowhere; without a room it is refused', async () => {
    const client = await connect();
    client.emit('invite', OFFER);
    expect(await client.next('parley:refused')).toMatchObject([{ code: 'not-in-a-room', event: 'invite' }]);
    client.emit('join', 'lab');
    await client.next('created');
    client.emit('invite', OFFER);
    await client.expectNothing();
  });

  test('[I2] the end of the candidates is passed on as it came', async () => {
    const [caller, callee] = await meet(connect, 'lab');
    caller.emit('ice_candidate', null);
    expect(await callee.next('ice_candidate')).toEqual([null]);
    caller.emit('ice_candidate');
    expect(await callee.next('ice_candidate')).toEqual([]);
    expect(await caller.ask('ice_candidate')).toEqual([]);
    expect(await callee.next('ice_candidate')).toEqual([]);
  });

  test.each([[['lab']], [[]], [[null]]])('[B1] [B3] crossing byes with %j cause no error', async (args) => {
    const [caller, callee] = await meet(connect, 'lab');
    caller.emit('bye', ...args);
    callee.emit('bye', ...args);
    await caller.settle();
    await callee.settle();
    // Whoever's bye came second was told of the first; both answer as the lab's page does.
    const told = [caller, callee].flatMap((client) => client.pending.map(({ event }) => event));
    expect(told).toEqual(['bye']);
    for (const client of [caller, callee]) {
      client.takeAll();
      client.emit('bye', ...args);
      await client.expectNothing();
    }
    expect(server.rooms).toBe(0);
  });

  test('[B4] a bye that concerns no room of the sender is refused', async () => {
    const [caller, callee] = await meet(connect, 'lab');
    caller.emit('bye', 'elsewhere');
    expect(await caller.next('parley:refused')).toMatchObject([{ code: 'not-in-a-room', event: 'bye' }]);
    const stranger = await connect();
    expect(await stranger.ask('bye', 'lab')).toMatchObject([{ code: 'not-in-a-room' }]);
    expect(await stranger.ask('bye')).toMatchObject([{ code: 'not-in-a-room' }]);
    await callee.expectNothing();
    expect(server.membersOf('lab')).toBe(2);
  });

  test('[L1] [B5] whoever closes its connection leaves at once, with a bye before it or without', async () => {
    const [caller, callee] = await meet(connect, 'lab');
    caller.close();
    expect(await callee.next('bye')).toEqual(['lab']);
    callee.emit('bye', 'lab');
    callee.close();
    await expect.poll(() => server.connections).toBe(0);
    expect(server.rooms).toBe(0);
  });

  test('[L2] whoever vanishes leaves at once', async () => {
    const [caller, callee] = await meet(connect, 'lab');
    callee.cut();
    expect(await caller.next('bye')).toEqual(['lab']);
    expect(server.membersOf('lab')).toBe(1);
    const again = await connect();
    again.emit('join', 'lab');
    expect(await again.next('joined')).toEqual(['lab']);
    expect(await caller.next('new_peer')).toEqual(['lab']);
  });

  test('[J1] any name is a name', async () => {
    for (const room of ['__proto__', 'constructor', 'hasOwnProperty', '💬 Ünïcode', ' padded ']) {
      const [caller, callee] = await meet(connect, room);
      caller.emit('bye', room);
      expect(await callee.next('bye')).toEqual([room]);
    }
  });

  test('[X1] [X2] a lab client sees nothing of a Parley client but the lab’s events', async () => {
    const parley = await server.parley();
    const lab = await connect();
    await parley.ask('join', 'lab');
    lab.emit('join', 'lab');
    expect(await lab.next('joined')).toEqual(['lab']);
    await parley.ask('invite', OFFER);
    expect(await lab.next('invite')).toEqual([OFFER]);
    parley.cut();
    await expect.poll(() => server.connections).toBe(1);
    await lab.expectNothing();
  });
});

test('[T1] old and new clients call each other', async () => {
  const old = await server.oldLab();
  const recent = await server.lab();
  old.emit('join', 'lab');
  await old.next('created');
  recent.emit('join', 'lab');
  await recent.next('joined');
  await old.next('new_peer');
  old.emit('invite', OFFER);
  expect(await recent.next('invite')).toEqual([OFFER]);
  recent.emit('bye', 'lab');
  expect(await old.next('bye')).toEqual(['lab']);
});

test('[T1] the connection moves from polling to WebSocket during a call', async () => {
  const [caller, callee] = await meet(() => server.lab({ transports: ['polling', 'websocket'] }), 'lab');
  await expect.poll(() => [caller.transport, callee.transport]).toEqual(['websocket', 'websocket']);
  caller.emit('invite', OFFER);
  expect(await callee.next('invite')).toEqual([OFFER]);
});
