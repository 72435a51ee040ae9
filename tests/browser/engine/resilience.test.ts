import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PreferencesInMemory } from '../../../src/protocol/preferences.ts';
import { connect, makePair, removePair, Side, until, type Pair } from './call-pair.ts';
import { iceUserNameOf, RecordedConnections } from './recorded-connections.ts';

let pair: Pair;
let connections: RecordedConnections;

beforeEach(() => {
  connections = new RecordedConnections();
  pair = makePair();
});

afterEach(() => {
  removePair(pair);
  connections.restore();
});

async function chatBothWays({ caller, callee }: Pair): Promise<void> {
  const before = { caller: caller.texts.length, callee: callee.texts.length };
  expect(caller.controller.sendMessage('Still there?')).toBe(true);
  expect(callee.controller.sendMessage('Yes.')).toBe(true);
  await until(
    () => caller.texts.length === before.caller + 2 && callee.texts.length === before.callee + 2,
    'the chat goes both ways',
  );
}

/** Both sides restart ICE in the same instant, and have new credentials after it. */
async function restartIceOnBoth(): Promise<void> {
  const { open } = connections;
  const before = open.map(iceUserNameOf);
  for (const connection of open) connection.restartIce();
  await until(
    () =>
      open.every(
        (connection, index) =>
          connection.signalingState === 'stable' && iceUserNameOf(connection) !== before[index],
      ),
    'ICE was restarted',
  );
}

describe('without its server', () => {
  test('a call goes on: pictures, chat, renegotiation and hanging up', async () => {
    const { caller, callee, server } = pair;
    await connect(pair);
    await until(
      () => caller.snapshot.remote.name === 'Ben' && callee.snapshot.remote.name === 'Ada',
      'names are known',
    );
    server.stop();
    expect([caller.snapshot.signaling, callee.snapshot.signaling]).toEqual(['lost', 'lost']);
    await Promise.all([caller.seesPictures(), callee.seesPictures()]);
    await chatBothWays(pair);

    const relayed = server.relayed.length;
    await restartIceOnBoth();
    expect(server.relayed).toHaveLength(relayed);
    await Promise.all([caller.seesPictures(), callee.seesPictures()]);
    expect([caller.phase, callee.phase]).toEqual(['connected', 'connected']);

    caller.controller.hangUp();
    await callee.reaches('ended');
    expect(callee.snapshot.call).toMatchObject({ reason: 'hung-up', by: 'remote' });
    await until(() => connections.open.length === 0, 'every connection is closed');
  });

  test.each(['same', 'reversed'] as const)(
    'a call goes on, and both sides join again when it was restarted (%s order)',
    async (order) => {
      const { caller, callee, server } = pair;
      await connect(pair);
      await until(
        () => caller.snapshot.remote.name === 'Ben' && callee.snapshot.remote.name === 'Ada',
        'names are known',
      );
      const since = 'since' in caller.snapshot.call ? caller.snapshot.call.since : null;
      server.stop();
      server.start(order);
      await until(
        () => caller.snapshot.signaling === 'online' && callee.snapshot.signaling === 'online',
        'both sides have joined again',
      );
      await restartIceOnBoth();
      await Promise.all([caller.seesPictures(), callee.seesPictures()]);
      await chatBothWays(pair);
      // The very same connections, and no interruption.
      expect(connections.all).toHaveLength(2);
      expect(caller.snapshot.call).toMatchObject({ phase: 'connected', since, role: 'caller' });

      callee.controller.hangUp();
      await caller.reaches('ended');
      await until(() => server.membersOf('lab') === 0, 'the room is empty');
    },
  );

  test('a side that waits goes on waiting, and is called when it is back', async () => {
    const { caller, callee, server } = pair;
    caller.call();
    await caller.reaches('waiting');
    server.stop();
    expect(caller.snapshot).toMatchObject({ call: { phase: 'waiting' }, signaling: 'lost' });
    server.start();
    await until(() => caller.snapshot.signaling === 'online', 'the caller is back');
    callee.call();
    await Promise.all([caller.reaches('connected'), callee.reaches('connected')]);
  });
});

test('[P9] both sides restart ICE in the same instant, 50 times: all is settled each time, and the pictures go on', async () => {
  const { caller, callee } = pair;
  await connect(pair);
  await Promise.all([caller.seesPictures(), callee.seesPictures()]);
  for (let round = 1; round <= 50; round += 1) {
    await restartIceOnBoth();
  }
  await Promise.all([caller.seesPictures(), callee.seesPictures()]);
  await chatBothWays(pair);
  expect(connections.all).toHaveLength(2);
  expect([caller.phase, callee.phase]).toEqual(['connected', 'connected']);
});

test('a restart of ICE uses the ICE servers of that moment, on both sides', async () => {
  const preferences = new PreferencesInMemory();
  const { caller, callee, ...rest } = makePair({ preferences });
  pair = { caller, callee, ...rest };
  await connect(pair);
  const turn = { urls: ['turn:127.0.0.1:9?transport=tcp'], username: 'later', credential: 'fresh' };
  preferences.update({ iceServers: [turn] });
  const userNames = connections.open.map(iceUserNameOf);
  const [first, second] = connections.open;
  pretend(second, 'disconnected');
  pretend(first, 'failed');
  await until(
    () => connections.open.every((it, index) => iceUserNameOf(it) !== userNames[index]),
    'ICE was restarted',
  );
  for (const connection of connections.open) {
    expect(connection.getConfiguration().iceServers).toEqual([expect.objectContaining(turn)]);
    pretend(connection, 'connected');
  }
  await Promise.all([caller.seesPictures(), callee.seesPictures()]);
  expect([caller.phase, callee.phase]).toEqual(['connected', 'connected']);
});

/** Makes a connection say that it is in a state. */
function pretend(connection: RTCPeerConnection | undefined, state: RTCPeerConnectionState): void {
  if (connection === undefined) throw new Error('There is no connection.');
  Object.defineProperty(connection, 'connectionState', { value: state, configurable: true });
  connection.dispatchEvent(new Event('connectionstatechange'));
}

describe('a peer that lost its call', () => {
  test('is called anew after a restart of the server, and its clock goes on', async () => {
    const { caller, callee, server } = pair;
    await connect(pair);
    const since = 'since' in caller.snapshot.call ? caller.snapshot.call.since : null;
    // The callee's page ends without a word; a new one takes its place.
    server.stop();
    connections.all[1]?.close();
    await caller.reaches('reconnecting');
    const returned = new Side('Ben again', server);
    server.start();
    callee.remove();
    await until(() => caller.snapshot.signaling === 'online', 'the caller is back');
    returned.call();
    await Promise.all([caller.reaches('connected'), returned.reaches('connected')]);
    expect(caller.snapshot.call).toMatchObject({ phase: 'connected', since });
    await Promise.all([caller.seesPictures(), returned.seesPictures()]);
    await until(() => caller.snapshot.remote.name === 'Ben again', 'the new name is known');
    returned.remove();
  });

  test('may offer by itself: the other side, which waits for it, takes the new connection', async () => {
    const { caller, callee, server } = pair;
    await connect(pair);
    server.stop();
    connections.all[0]?.close();
    await callee.reaches('reconnecting');
    caller.remove();
    const returned = new Side('Ada again', server);
    returned.call();
    await until(() => server.waiting === 2, 'both sides wait for the server');
    server.start('reversed');
    await Promise.all([callee.reaches('connected'), returned.reaches('connected')]);
    expect(callee.snapshot.call).toMatchObject({ phase: 'connected', role: 'callee' });
    await Promise.all([callee.seesPictures(), returned.seesPictures()]);
    returned.remove();
  });
});
