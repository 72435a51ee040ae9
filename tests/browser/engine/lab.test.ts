import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Side, until } from './call-pair.ts';
import { LabPeer } from './lab-peer.ts';
import { MemoryServer } from './memory-server.ts';
import { iceUserNameOf, RecordedConnections } from './recorded-connections.ts';

let server: MemoryServer;
let parley: Side;
let lab: LabPeer;
let connections: RecordedConnections;

beforeEach(() => {
  connections = new RecordedConnections();
  server = new MemoryServer();
  parley = new Side('Ada', server);
  lab = new LabPeer(server);
});

afterEach(() => {
  parley.remove();
  lab.hangUp();
  lab.video.remove();
  connections.restore();
});

async function labSeesPictures(): Promise<void> {
  const before = lab.video.getVideoPlaybackQuality().totalVideoFrames;
  await until(
    () => lab.video.getVideoPlaybackQuality().totalVideoFrames > before + 5,
    'the lab peer sees pictures',
  );
}

async function expectPicturesAndChat(): Promise<void> {
  await Promise.all([labSeesPictures(), parley.seesPictures()]);
  await until(() => parley.texts.length > 0, 'the greeting of the lab peer is there');
  expect(parley.controller.sendMessage('Hello, lab')).toBe(true);
  lab.send('Hello, Parley');
  await until(() => parley.texts.length === 3 && lab.texts.length === 1, 'the chat went both ways');
  expect(lab.texts).toEqual(['Hello, lab']);
  expect(parley.texts).toEqual([
    'remote: *** Channel is ready ***',
    'local: Hello, lab',
    'remote: Hello, Parley',
  ]);
}

async function connectAs(role: 'caller' | 'callee'): Promise<void> {
  if (role === 'caller') {
    parley.call();
    await parley.reaches('waiting');
    await lab.call();
  } else {
    await lab.call();
    await until(() => server.membersOf('lab') === 1, 'the lab peer waits');
    parley.call();
  }
  await parley.reaches('connected');
}

/** Makes the engine see a failure that there is none of; the true state shows again afterwards. */
function pretendToFail(connection: RTCPeerConnection): void {
  Object.defineProperty(connection, 'connectionState', { configurable: true, value: 'failed' });
  connection.dispatchEvent(new Event('connectionstatechange'));
  Reflect.deleteProperty(connection, 'connectionState');
}

/** Nothing of Parley's own reaches a lab peer. */
function expectNoExtension(): void {
  expect(lab.channels).toHaveLength(1);
  expect(lab.errors).toEqual([]);
  expect(new Set(lab.received)).not.toContain('parley:peer_away');
  expect(parley.snapshot.remote.name).toBeNull();
}

describe('with a lab peer', () => {
  test('a call of Parley is answered', async () => {
    parley.call();
    await parley.reaches('waiting');
    await lab.call();
    await parley.reaches('connected');
    await expectPicturesAndChat();
    expectNoExtension();
    lab.hangUp();
    await parley.reaches('ended');
    expect(parley.snapshot.call).toMatchObject({ reason: 'hung-up', by: 'remote' });
    await until(() => server.membersOf('lab') === 0, 'the room is empty');
  });

  test('a call of the lab peer, which offers a picture only, is answered', async () => {
    await lab.call();
    await until(() => server.membersOf('lab') === 1, 'the lab peer waits');
    parley.call();
    await parley.reaches('connected');
    await expectPicturesAndChat();
    expectNoExtension();
    parley.controller.hangUp();
    await until(() => lab.received.includes('bye'), 'the lab peer was told');
    await until(() => server.membersOf('lab') === 0, 'the room is empty');
  });

  test.each(['caller', 'callee'] as const)(
    'the screen replaces the camera without a negotiation, as %s',
    async (role) => {
      await connectAs(role);
      await labSeesPictures();
      const offers = server.relayed.filter(({ event }) => event === 'invite').length;
      const button = document.createElement('button');
      let shared: Promise<boolean> | undefined;
      button.addEventListener('click', () => {
        shared = parley.controller.shareScreen();
      });
      document.body.append(button);
      button.textContent = 'Share';
      await userEvent.click(button);
      button.remove();
      expect(await shared).toBe(true);
      await labSeesPictures();
      expect(server.relayed.filter(({ event }) => event === 'invite')).toHaveLength(offers);
      expect(offers).toBe(1);
      expect(lab.errors).toEqual([]);
    },
  );

  test.each(['caller', 'callee'] as const)(
    'nothing is renegotiated but a restart by the caller, as %s',
    async (role) => {
      await connectAs(role);
      await labSeesPictures();
      // The first connection is the lab peer's, made with it.
      const own = connections.all.find((connection) => connection !== lab.connection);
      if (!own) throw new Error('Parley has no connection.');
      const before = iceUserNameOf(own);
      own.restartIce();
      await Promise.all([labSeesPictures(), parley.seesPictures()]);
      expect(server.relayed.filter(({ event }) => event === 'invite')).toHaveLength(1);

      pretendToFail(own);
      await parley.reaches('reconnecting');
      if (role === 'caller') {
        await until(() => iceUserNameOf(own) !== before, 'ICE was restarted');
        await until(() => own.connectionState === 'connected', 'the connection stands');
      }
      await Promise.all([labSeesPictures(), parley.seesPictures()]);
      expect(server.relayed.filter(({ event }) => event === 'invite')).toHaveLength(
        role === 'caller' ? 2 : 1,
      );
      expect(lab.errors).toEqual([]);
    },
  );
});

describe('what a server may not do', () => {
  const offer = { type: 'offer', sdp: 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n' };

  test('make a waiting client answer an offer, or change anything by malformed messages', async () => {
    parley.call();
    await parley.reaches('waiting');
    server.inject('lab', 0, 'invite', offer);
    for (const event of [
      'invite',
      'ok',
      'ice_candidate',
      'parley:refused',
      'parley:peer_away',
      'parley:peer_back',
    ]) {
      for (const payload of [
        undefined,
        null,
        7,
        'text',
        [],
        {},
        { type: 'offer' },
        { type: 'answer', sdp: 3 },
      ]) {
        server.inject('lab', 0, event, payload);
      }
    }
    server.inject('lab', 0, 'bye', 'lab');
    server.inject('lab', 0, 'created', 'lab');
    await lab.call();
    await parley.reaches('connected');
    expect(server.relayed.filter(({ event }) => event === 'ok')).toHaveLength(1);
    expect(parley.log.some((line) => line.includes('malformed'))).toBe(true);
  });

  test('let a third one in: it is told that the room is full', async () => {
    parley.call();
    await parley.reaches('waiting');
    await lab.call();
    await parley.reaches('connected');
    const third = new Side('Cleo', server);
    third.call();
    await third.reaches('ended');
    expect(third.snapshot.call).toMatchObject({ reason: 'room-full', by: 'server', duration: 0 });
    expect(third.snapshot.local.stream).toBeNull();
    expect(parley.phase).toBe('connected');
    third.remove();
  });
});
