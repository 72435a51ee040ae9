/** Parley clients whose connections break, over real connections and with real grace periods. */
import { afterEach, describe, expect, test } from 'vitest';
import { joinReplySchema, type JoinReply } from '../../../src/protocol/signaling.ts';
import { newIdentity, restarted, type ParleyIdentity, type TestClient } from './support/test-client.ts';
import { TestServer } from './support/test-server.ts';

const OFFER = { type: 'offer', sdp: 'v=0\r\n' };
const ANSWER = { type: 'answer', sdp: 'v=0\r\n' };
const STUN = { urls: ['stun:stun.invalid:3478'] };

/** So long that no test waits for it. */
const LONG = 60_000;
/** So short that it is over at once. */
const SHORT = 50;

let server: TestServer;
afterEach(() => server.stop());

async function start(graceMilliseconds: number): Promise<void> {
  server = await TestServer.start({ graceMilliseconds, iceServers: [STUN] });
}

async function join(client: TestClient, room = 'room'): Promise<JoinReply> {
  const [reply] = await client.ask('join', room);
  return joinReplySchema.parse(reply);
}

interface Member {
  readonly client: TestClient;
  readonly identity: ParleyIdentity;
}

async function parleyMember(expected: 'created' | 'joined'): Promise<Member> {
  const identity = newIdentity();
  const client = await server.parley(identity);
  await join(client);
  await client.next(expected);
  return { client, identity };
}

async function labMember(expected: 'created' | 'joined'): Promise<TestClient> {
  const client = await server.oldLab();
  client.emit('join', 'room');
  await client.next(expected);
  return client;
}

describe('[J8] the reply to a join', () => {
  test('tells a Parley client all, before the event of its role', async () => {
    await start(LONG);
    const client = await server.parley();
    const replied = client.ask('join', 'room').then(([reply]) => [reply, client.pending.length]);
    expect(await replied).toEqual([
      {
        outcome: 'joined',
        role: 'caller',
        peerPresent: false,
        resumed: false,
        iceServers: [STUN],
        graceSeconds: 60,
      },
      0,
    ]);
    expect(await client.next('created')).toEqual(['room']);
  });

  test('[J8] carries credentials for the TURN server that are new at each join', async () => {
    const turnRelay = { urls: ['turn:relay.invalid'], secret: 'north', ttlSeconds: 600 };
    server = await TestServer.start({ iceServers: [STUN], turnRelay });
    const client = await server.parley();
    const replies = [await join(client), await join(client), await join(client, 'another room')];
    const servers = replies.flatMap((reply) => (reply.outcome === 'joined' ? [reply.iceServers] : []));
    const made = {
      urls: ['turn:relay.invalid'],
      username: expect.stringMatching(/^\d+:[0-9a-f]+$/) as string,
      credential: expect.stringMatching(/^[\w+/]{27}=$/) as string,
    };
    expect(servers).toEqual([
      [STUN, made],
      [STUN, made],
      [STUN, made],
    ]);
    expect(new Set(servers.map(([, relay]) => relay?.credential)).size).toBe(3);
  });

  test('tells of a full room, and of a refusal', async () => {
    await start(LONG);
    await parleyMember('created');
    await parleyMember('joined');
    const third = await server.parley();
    expect(await join(third)).toEqual({ outcome: 'full' });
    await third.next('full');
    expect(await third.ask('join', '')).toEqual([
      {
        outcome: 'refused',
        refusal: { code: 'invalid-room-name', event: 'join', message: 'The room name is empty.' },
      },
    ]);
    await third.expectNothing();
  });
});

describe('two Parley clients', () => {
  test('[R1] [R3] [R4] one breaks off and comes back into its place; a full room lets it in', async () => {
    await start(LONG);
    const caller = await parleyMember('created');
    const callee = await parleyMember('joined');
    await caller.client.next('new_peer');

    callee.client.cut();
    expect(await caller.client.next('parley:peer_away')).toEqual([{ graceSeconds: 60 }]);
    const stranger = await server.parley();
    expect(await join(stranger)).toEqual({ outcome: 'full' });

    const returner = await server.parley(callee.identity);
    expect(await join(returner)).toMatchObject({ role: 'callee', peerPresent: true, resumed: true });
    expect(await returner.next('joined')).toEqual(['room']);
    expect(await caller.client.next('parley:peer_back')).toEqual([{ restarted: false }]);
    await caller.client.ask('invite', OFFER);
    expect(await returner.next('invite')).toEqual([OFFER]);
    await caller.client.expectNothing();
  });

  test('[R2] when the grace is over the other gets bye, and the room is free', async () => {
    await start(SHORT);
    const caller = await parleyMember('created');
    const callee = await parleyMember('joined');
    await caller.client.next('new_peer');
    callee.client.cut();
    await caller.client.next('parley:peer_away');
    expect(await caller.client.next('bye')).toEqual(['room']);
    expect(server.membersOf('room')).toBe(1);

    const late = await server.parley(callee.identity);
    expect(await join(late)).toMatchObject({ role: 'callee', resumed: false });
    await caller.client.next('new_peer');
  });

  test('[R3] the old connection is dropped unannounced when its place is taken', async () => {
    await start(LONG);
    const caller = await parleyMember('created');
    const callee = await parleyMember('joined');
    await caller.client.next('new_peer');
    const returner = await server.parley(caller.identity);
    expect(await join(returner)).toMatchObject({ role: 'caller', resumed: true, peerPresent: true });
    await caller.client.waitForDisconnect();
    expect(await callee.client.next('parley:peer_back')).toEqual([{ restarted: false }]);
    await callee.client.expectNothing();
    expect(server.membersOf('room')).toBe(2);
    await expect.poll(() => server.connections).toBe(2);
  });

  test('[R4] [R7] the callee was loaded anew: the caller is told, and offers', async () => {
    await start(LONG);
    const caller = await parleyMember('created');
    const callee = await parleyMember('joined');
    await caller.client.next('new_peer');
    callee.client.cut();
    await caller.client.next('parley:peer_away');
    const returner = await server.parley(restarted(callee.identity));
    expect(await join(returner)).toMatchObject({ role: 'callee', peerPresent: true, resumed: true });
    await returner.next('joined');
    expect(await caller.client.next('parley:peer_back')).toEqual([{ restarted: true }]);
    await caller.client.ask('invite', OFFER);
    expect(await returner.next('invite')).toEqual([OFFER]);
  });

  test('[R7] the caller was loaded anew: it learns that its peer is there, and offers', async () => {
    await start(LONG);
    const caller = await parleyMember('created');
    const callee = await parleyMember('joined');
    await caller.client.next('new_peer');
    caller.client.cut();
    await callee.client.next('parley:peer_away');
    await callee.client.ask('ok', ANSWER);
    const returner = await server.parley(restarted(caller.identity));
    expect(await join(returner)).toMatchObject({ role: 'caller', peerPresent: true, resumed: true });
    await returner.next('created');
    await returner.expectNothing();
    expect(await callee.client.next('parley:peer_back')).toEqual([{ restarted: true }]);
  });

  test('[R6] what was sent meanwhile arrives on return, in order', async () => {
    await start(LONG);
    const caller = await parleyMember('created');
    const callee = await parleyMember('joined');
    await caller.client.next('new_peer');
    callee.client.cut();
    await caller.client.next('parley:peer_away');
    await caller.client.ask('invite', OFFER);
    await caller.client.ask('ice_candidate', null);
    await caller.client.ask('ice_candidate');
    await caller.client.ask('bye', 'room');
    const returner = await server.parley(callee.identity);
    expect(await join(returner)).toMatchObject({ role: 'caller', peerPresent: false, resumed: true });
    await returner.next('created');
    expect(await returner.next('bye')).toEqual(['room']);
    await returner.expectNothing();
  });

  test('[R6] an offer made meanwhile arrives on return', async () => {
    await start(LONG);
    const caller = await parleyMember('created');
    const callee = await parleyMember('joined');
    await caller.client.next('new_peer');
    callee.client.cut();
    await caller.client.next('parley:peer_away');
    await caller.client.ask('invite', OFFER);
    await caller.client.ask('ice_candidate', null);
    await caller.client.ask('ice_candidate');
    const returner = await server.parley(callee.identity);
    await join(returner);
    await returner.next('joined');
    expect(await returner.next('invite')).toEqual([OFFER]);
    expect(await returner.next('ice_candidate')).toEqual([null]);
    expect(await returner.next('ice_candidate')).toEqual([]);
    await returner.expectNothing();
  });

  test('[R9] one that hung up while it was cut off says so when it is back', async () => {
    await start(LONG);
    const caller = await parleyMember('created');
    const callee = await parleyMember('joined');
    await caller.client.next('new_peer');
    callee.client.cut();
    await caller.client.next('parley:peer_away');
    const returner = await server.parley(callee.identity);
    expect(await returner.ask('bye', 'room')).toEqual([]);
    expect(await caller.client.next('bye')).toEqual(['room']);
    expect(server.membersOf('room')).toBe(1);
    await returner.expectNothing();
  });

  test('[R10] whoever joins a member that is away is told so', async () => {
    await start(LONG);
    const caller = await parleyMember('created');
    caller.client.cut();
    await expect.poll(() => server.connections).toBe(0);
    const callee = await parleyMember('joined');
    expect(await callee.client.next('parley:peer_away')).toEqual([{ graceSeconds: 60 }]);
    const returner = await server.parley(caller.identity);
    await join(returner);
    await returner.next('created');
    expect(await returner.next('new_peer')).toEqual(['room']);
    expect(await callee.client.next('parley:peer_back')).toEqual([{ restarted: false }]);
  });

  test('[L1] one that closes its connection leaves at once', async () => {
    await start(LONG);
    const caller = await parleyMember('created');
    const callee = await parleyMember('joined');
    await caller.client.next('new_peer');
    callee.client.close();
    expect(await caller.client.next('bye')).toEqual(['room']);
    expect(server.membersOf('room')).toBe(1);
  });

  test('[R3] nobody else’s secret opens a full room', async () => {
    await start(LONG);
    const caller = await parleyMember('created');
    await parleyMember('joined');
    caller.client.cut();
    await expect.poll(() => server.connections).toBe(1);
    const other = await server.parley({ ...newIdentity(), instance: caller.identity.instance });
    expect(await join(other)).toEqual({ outcome: 'full' });
    const lab = await server.lab();
    expect(await join(lab)).toEqual({ outcome: 'full' });
  });
});

describe('a Parley client and a lab client', () => {
  test('[R1] [R4] [X2] the lab client notices nothing of a short loss', async () => {
    await start(LONG);
    const caller = await parleyMember('created');
    const lab = await labMember('joined');
    await caller.client.next('new_peer');
    caller.client.cut();
    await expect.poll(() => server.connections).toBe(1);
    lab.emit('ok', ANSWER);
    await lab.expectNothing();
    const returner = await server.parley(caller.identity);
    await join(returner);
    await returner.next('created');
    expect(await returner.next('ok')).toEqual([ANSWER]);
    await lab.expectNothing();
  });

  test('[R2] the lab client gets bye when the grace is over, and answers as it always does', async () => {
    await start(SHORT);
    const lab = await labMember('created');
    const callee = await parleyMember('joined');
    await lab.next('new_peer');
    callee.client.cut();
    expect(await lab.next('bye')).toEqual(['room']);
    lab.emit('bye', 'room');
    await lab.expectNothing();
    expect(server.rooms).toBe(0);
  });

  test('[R5] after a reload the lab client’s call is over, and it can call again', async () => {
    await start(LONG);
    const lab = await labMember('created');
    const callee = await parleyMember('joined');
    await lab.next('new_peer');
    callee.client.cut();
    const returner = await server.parley(restarted(callee.identity));
    expect(await join(returner)).toMatchObject({ role: 'caller', peerPresent: false, resumed: true });
    expect(await returner.next('created')).toEqual(['room']);
    expect(await lab.next('bye')).toEqual(['room']);
    lab.emit('bye', 'room');
    await lab.expectNothing();
    await returner.expectNothing();

    lab.emit('join', 'room');
    await lab.next('joined');
    await returner.next('new_peer');
  });

  test('[L2] the Parley client gets bye at once when the lab client vanishes', async () => {
    await start(LONG);
    const lab = await labMember('created');
    const callee = await parleyMember('joined');
    await lab.next('new_peer');
    lab.cut();
    expect(await callee.client.next('bye')).toEqual(['room']);
  });
});

test('[R8] a server that closes says no bye', async () => {
  await start(LONG);
  const caller = await parleyMember('created');
  const callee = await parleyMember('joined');
  const lab = await server.oldLab();
  await caller.client.next('new_peer');
  await server.close();
  for (const client of [caller.client, callee.client, lab]) {
    await client.waitForDisconnect();
    expect(client.pending).toEqual([]);
    // The reasons after which Socket.IO's client connects again by itself.
    expect(['transport close', 'transport error']).toContain(client.disconnectReason);
  }
});
