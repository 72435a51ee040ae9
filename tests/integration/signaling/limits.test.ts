/** What the server does about too much of anything. Each test has limits of its own, small enough to be reached. */
import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import type { ServerLimits } from '../../../src/signaling-server/limits.ts';
import { RawClient } from './support/raw-client.ts';
import { ConnectError, newIdentity, type TestClient } from './support/test-client.ts';
import { TestServer } from './support/test-server.ts';

const CANDIDATE = { candidate: '' };

let server: TestServer;
afterEach(() => server.stop());

async function start(limits: Partial<ServerLimits>): Promise<void> {
  server = await TestServer.start({ limits });
}

async function meet(): Promise<readonly [caller: TestClient, callee: TestClient]> {
  const caller = await server.lab();
  const callee = await server.lab();
  await caller.ask('join', 'room');
  await callee.ask('join', 'room');
  await caller.settle();
  caller.takeAll();
  callee.takeAll();
  return [caller, callee];
}

describe('messages', () => {
  test('[M1] over the limit are dropped, with one refusal, and the connection lives on', async () => {
    await start({ messageBurst: 10, messagesPerSecond: 0.001, excessMessages: 100 });
    const [caller, callee] = await meet();
    for (let index = 0; index < 60; index += 1) caller.emit('ice_candidate', CANDIDATE);
    expect(await caller.next('parley:refused')).toMatchObject([
      { code: 'too-many-messages', event: 'ice_candidate' },
    ]);
    await callee.settle();
    // The join and the probe before counted, too.
    expect(callee.pending.map(({ event }) => event)).toEqual(Array(8).fill('ice_candidate'));
    expect(caller.connected).toBe(true);
    expect(server.membersOf('room')).toBe(2);
  });

  test('[M1] the refusal goes to the callback where there is one', async () => {
    await start({ messageBurst: 1, messagesPerSecond: 0.001 });
    const client = await server.lab();
    await client.ask('join', 'room');
    expect(await client.ask('join', 'room')).toMatchObject([
      { outcome: 'refused', refusal: { code: 'too-many-messages', event: 'join' } },
    ]);
  });

  test('[M2] [L1] in a flood end the connection, and the peer gets bye at once', async () => {
    await start({ messageBurst: 10, messagesPerSecond: 1, excessMessages: 20 });
    const identity = newIdentity();
    const flooder = await server.parley(identity);
    await flooder.ask('join', 'room');
    const peer = await server.lab();
    await peer.ask('join', 'room');
    await peer.next('joined');
    for (let index = 0; index < 100; index += 1) flooder.emit('nonsense', index);
    await flooder.waitForDisconnect();
    expect(flooder.disconnectReason).toBe('io server disconnect');
    expect(await peer.next('bye')).toEqual(['room']);
    expect(server.membersOf('room')).toBe(1);
  });

  test('[M3] of too many bytes end the connection', async () => {
    await start({ byteBurst: 50_000, bytesPerSecond: 1 });
    const [caller, callee] = await meet();
    for (let index = 0; index < 3; index += 1) {
      caller.emit('invite', { type: 'offer', sdp: 'x'.repeat(20_000) });
    }
    await caller.waitForDisconnect();
    expect(await callee.next('invite')).toHaveLength(1);
    expect(await callee.next('invite')).toHaveLength(1);
    expect(await callee.next('bye')).toEqual(['room']);
  });

  test('[M3] packets below events count, too', async () => {
    await start({ byteBurst: 5000, bytesPerSecond: 1 });
    const client = await RawClient.open(server, 4);
    await client.post(Array(50).fill('40/nowhere,').join('\u{1e}'));
    expect((await client.post('40')).status).toBe(400);
  });

  test('[M7] of more than 128 KiB end the connection', async () => {
    await start({});
    const [caller, callee] = await meet();
    caller.emit('nonsense', 'x'.repeat(128 * 1024));
    await caller.waitForDisconnect();
    expect(await callee.next('bye')).toEqual(['room']);
  });
});

describe('[M4] connections from one address', () => {
  test('are limited; the surplus is told why, and closing one makes room', async () => {
    await start({ connectionsPerAddress: 2 });
    const first = await server.lab();
    await server.oldLab();
    for (const connect of [server.lab.bind(server), server.oldLab.bind(server)]) {
      const error = await connect().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ConnectError);
      expect(error).toMatchObject({ data: { code: 'too-many-connections', event: 'connect' } });
    }
    expect(server.connections).toBe(2);
    first.close();
    await expect.poll(() => server.connections).toBe(1);
    await expect
      .poll(() =>
        server.lab().then(
          () => 'connected',
          () => 'refused',
        ),
      )
      .toBe('connected');
  });

  test('are not even answered from twice the limit', async () => {
    await start({ connectionsPerAddress: 2 });
    const path = '/socket.io/?EIO=4&transport=polling';
    const statuses = [];
    for (let index = 0; index < 6; index += 1) statuses.push((await server.request({ path })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 403, 403]);
  });

  test('are limited below TLS', async () => {
    await start({ socketsPerAddress: 3 });
    const sockets = Array.from({ length: 3 }, () => connectTcp(server.port, '127.0.0.1'));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    const surplus = connectTcp(server.port, '127.0.0.1');
    surplus.on('error', () => undefined);
    surplus.resume();
    await once(surplus, 'close');
    expect(sockets.map(({ destroyed }) => destroyed)).toEqual([false, false, false]);
    for (const socket of sockets) socket.destroy();
    await expect
      .poll(() =>
        server.lab().then(
          () => 'connected',
          () => 'refused',
        ),
      )
      .toBe('connected');
  });
});

describe('[M5] a connection that is in no room', () => {
  test('is closed after a while so that the client connects again; one in a room is not', async () => {
    await start({ idleMilliseconds: 1000 });
    const member = await server.lab();
    await member.ask('join', 'room');
    const idle = await server.lab();
    const oldIdle = await server.oldLab();
    await idle.waitForDisconnect();
    await oldIdle.waitForDisconnect();
    for (const { disconnectReason } of [idle, oldIdle]) expect(disconnectReason).toBe('transport close');
    expect(member.connected).toBe(true);
    await member.ask('bye');
    await member.waitForDisconnect();
    expect(server.connections).toBe(0);
  });
});

describe('[M6] a connection that does not get on', () => {
  test.each([
    ['says nothing', ''],
    ['begins a TLS handshake only', Buffer.from([22, 3, 1])],
    ['begins a plain request only', 'GET / HT'],
  ])('and %s is closed', async (_what, text) => {
    await start({ handshakeMilliseconds: 200 });
    const socket = connectTcp(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.resume();
    socket.write(text);
    await once(socket, 'close');
    expect(socket.bytesRead).toBe(0);
  });

  test('and never sends the rest of its headers is closed', async () => {
    await start({ handshakeMilliseconds: 3000 });
    const socket = connectTls({ host: '127.0.0.1', port: server.port, ca: server.tls.certificate });
    await once(socket, 'secureConnect');
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 408 /);
    await once(socket, 'close');
  });

  test('and never finishes the handshake of Socket.IO is closed', async () => {
    await start({ handshakeMilliseconds: 3000 });
    const client = await RawClient.open(server, 4);
    expect(await client.poll()).toBe('1');
  });
});

describe('[T2] a client that gives no sign of life', () => {
  // Long enough for the others to come and to answer on a busy machine.
  const IMPATIENT = { pingIntervalMilliseconds: 100, pingTimeoutMilliseconds: 3000 };

  test('[L2] leaves at once if it is a lab client', async () => {
    await start(IMPATIENT);
    const silent = await RawClient.connect(server);
    await silent.post('42["join","room"]');
    const peer = await server.lab();
    await peer.ask('join', 'room');
    await peer.next('joined');
    expect(await peer.next('bye')).toEqual(['room']);
    expect(server.membersOf('room')).toBe(1);
  });

  test('[R1] keeps its place if it is a Parley client', async () => {
    await start(IMPATIENT);
    const silent = await RawClient.connect(server, { parley: newIdentity() });
    await silent.post('42["join","room"]');
    const peer = await server.parley();
    await peer.ask('join', 'room');
    await peer.next('joined');
    expect(await peer.next('parley:peer_away')).toEqual([{ graceSeconds: 15 }]);
    expect(server.membersOf('room')).toBe(2);
  });
});
