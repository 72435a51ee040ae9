import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeDataChannel } from '../../../tests/fixtures/call/fake-data-channel.ts';
import { FakeMediaDevices, FakeStream } from '../../../tests/fixtures/call/fake-media.ts';
import { FakePeerLink } from '../../../tests/fixtures/call/fake-peer-link.ts';
import { recordsInMemory } from '../../../tests/fixtures/call/records-in-memory.ts';
import { FakeSignalingSocket } from '../../../tests/fixtures/call/fake-signaling-socket.ts';
import type { Handshake, JoinReply } from '../../protocol/signaling.ts';
import { CallSession } from './call-session.ts';
import { createCallController, type CallControllerOptions } from './controller.ts';
import type { CallController } from './snapshot.ts';
import { TIMERS } from './timers.ts';

vi.mock('./peer-link.ts', async () => {
  const { FakePeerLink: PeerLink } = await import('../../../tests/fixtures/call/fake-peer-link.ts');
  return { PeerLink };
});

const REQUEST = { signalingUrl: 'https://127.0.0.1:8443', room: 'lab', name: 'Ada' };
const OFFER = { type: 'offer', sdp: 'v=0' };

let devices: FakeMediaDevices;
let sockets: FakeSignalingSocket[];
let handshakes: Handshake[];
let page: EventTarget;
let controller: CallController;

function make(options: CallControllerOptions = {}): CallController {
  return createCallController({
    mediaDevices: devices,
    loadSession: () => Promise.resolve(CallSession),
    openLevel: () => ({ read: () => 0, close: () => undefined }),
    openSocket: (_url, handshake) => {
      const socket = new FakeSignalingSocket();
      sockets.push(socket);
      handshakes.push(handshake);
      return socket;
    },
    ...options,
  });
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.stubGlobal('MediaStream', FakeStream);
  vi.stubGlobal('navigator', {});
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  FakePeerLink.made.length = 0;
  devices = new FakeMediaDevices();
  sockets = [];
  handshakes = [];
  controller = make();
});

afterEach(() => {
  controller.dispose();
  expect(devices.live).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function socket(): FakeSignalingSocket {
  const last = sockets.at(-1);
  if (!last) throw new Error('No socket was opened.');
  return last;
}

async function settle(milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

async function join(role: 'created' | 'joined'): Promise<void> {
  controller.call(REQUEST);
  await settle();
  socket().fire('connect');
  socket().fire(role, 'lab');
  await settle();
}

function reply(fields: Partial<Extract<JoinReply, { outcome: 'joined' }>>): void {
  socket().acknowledge('join', {
    outcome: 'joined',
    role: 'caller',
    peerPresent: false,
    resumed: false,
    iceServers: [],
    graceSeconds: 15,
    ...fields,
  });
}

async function connect(role: 'created' | 'joined' = 'created'): Promise<FakePeerLink> {
  await join(role);
  if (role === 'created') socket().fire('new_peer', 'lab');
  else socket().fire('invite', OFFER);
  await settle();
  const link = FakePeerLink.last;
  link.answered = true;
  link.options.handlers.onAnswered();
  link.options.handlers.onConnected();
  return link;
}

function call(): unknown {
  return controller.getSnapshot().call;
}

describe('a call', () => {
  test('goes through its phases as caller', async () => {
    const phases: string[] = [];
    controller.subscribe(() => {
      const { phase } = controller.getSnapshot().call;
      if (phases.at(-1) !== phase) phases.push(phase);
    });
    await connect('created');
    expect(call()).toEqual({ phase: 'connected', room: 'lab', role: 'caller', since: 1_000_000 });
    await settle(5_000);
    controller.hangUp();
    expect(phases).toEqual(['preparing', 'waiting', 'connecting', 'connected', 'ended']);
    expect(call()).toMatchObject({ reason: 'hung-up', by: 'local', duration: 5_000 });
    expect(FakePeerLink.last.happened).toEqual(['closed with a farewell']);
    expect(socket().argumentsOf('bye')).toEqual([['lab']]);
    expect(socket().wanted).toBe(false);
    expect(devices.live).toEqual([]);
    expect(controller.getSnapshot()).toMatchObject({ signaling: 'offline', local: { stream: null } });
  });

  test('[B2] answers the bye of the peer with a bye', async () => {
    await connect('joined');
    socket().fire('bye', 'lab');
    expect(call()).toMatchObject({ phase: 'ended', reason: 'hung-up', by: 'remote' });
    expect(socket().argumentsOf('bye')).toEqual([['lab']]);
    expect(devices.live).toEqual([]);
  });

  test('uses the tracks of the preview, and acquires no second camera', async () => {
    await controller.startPreview();
    const { stream } = controller.getSnapshot().local;
    await connect();
    expect(devices.asked).toEqual(['audio+video']);
    expect(controller.getSnapshot().local.stream).toBe(stream);
    expect(FakePeerLink.last.tracks).toMatchObject({ audio: devices.given[0], video: devices.given[1] });
  });

  test('is the only one at a time', async () => {
    await connect();
    controller.call({ ...REQUEST, room: 'other' });
    await controller.startPreview();
    controller.stopPreview();
    controller.dismiss();
    await settle();
    expect(sockets).toHaveLength(1);
    expect(call()).toMatchObject({ phase: 'connected', room: 'lab' });
    expect(devices.live).toHaveLength(2);
  });

  test('[H2] [R4] has an instance of its own and the same secret as the one before', async () => {
    await connect();
    controller.hangUp();
    await connect();
    const [first, second] = handshakes.map(({ parley }) => parley);
    expect(first?.resume).toBe(second?.resume);
    expect(first?.instance).not.toBe(second?.instance);
  });

  test('keeps its chat until it is dismissed', async () => {
    const link = await connect();
    const channel = new FakeDataChannel();
    link.options.chat.meet(false);
    link.options.chat.useChannel(channel.asChannel(), new AbortController().signal);
    channel.open();
    expect(controller.sendMessage('Hello')).toBe(true);
    controller.hangUp();
    expect(controller.sendMessage('too late')).toBe(false);
    expect(controller.getSnapshot().chat).toMatchObject({ open: false, messages: [{ text: 'Hello' }] });
    controller.dismiss();
    expect(controller.getSnapshot()).toMatchObject({ call: { phase: 'idle' }, chat: { messages: [] } });
  });

  test('is not disturbed by its predecessor', async () => {
    const link = await connect();
    const old = socket();
    controller.hangUp();
    await join('created');
    old.fire('bye', 'lab');
    old.fire('full', 'lab');
    link.options.handlers.onConnected();
    link.options.handlers.onBye();
    expect(call()).toMatchObject({ phase: 'waiting' });
  });
});

describe('preparing', () => {
  test('waits for the permission to connect', async () => {
    let allow = (): void => undefined;
    controller = make({
      beforeConnect: async (request) => {
        expect(request).toEqual(REQUEST);
        await new Promise<void>((resolve) => {
          allow = resolve;
        });
      },
    });
    controller.call(REQUEST);
    await settle();
    expect(sockets).toEqual([]);
    allow();
    await settle();
    expect(socket().wanted).toBe(true);
  });

  test('ends when the permission is not given', async () => {
    controller = make({ beforeConnect: async () => await Promise.reject(new Error('not trusted')) });
    controller.call(REQUEST);
    await settle();
    expect(call()).toMatchObject({ phase: 'ended', reason: 'server-unreachable' });
    expect(sockets).toEqual([]);
  });

  test('goes on without camera and microphone on the user’s wish, and takes them in once they are there', async () => {
    let answer = (): void => undefined;
    devices.pending = new Promise((resolve) => {
      answer = resolve;
    });
    controller.call(REQUEST);
    await settle();
    expect(call()).toMatchObject({ phase: 'preparing' });
    expect(sockets).toEqual([]);
    controller.goOnWithoutDevices();
    await settle();
    socket().fire('connect');
    socket().fire('created', 'lab');
    await settle();
    expect(call()).toMatchObject({ phase: 'waiting' });
    expect(controller.getSnapshot().local).toMatchObject({ video: 'none', audio: 'none' });
    devices.pending = null;
    answer();
    await settle();
    expect(controller.getSnapshot().local).toMatchObject({ video: 'camera', audio: 'microphone' });
  });

  test('can be broken off at any moment', async () => {
    let signal: AbortSignal | undefined;
    controller = make({
      beforeConnect: async (_request, given) => {
        signal = given;
        await new Promise<never>(() => undefined);
      },
    });
    controller.call(REQUEST);
    controller.hangUp();
    await settle();
    expect(signal).toBeUndefined();
    controller.call(REQUEST);
    await settle();
    controller.hangUp();
    expect(signal?.aborted).toBe(true);
    await settle(60_000);
    expect(sockets).toEqual([]);
    expect(devices.live).toEqual([]);
  });

  test('ends when the server is not there, and releases everything', async () => {
    controller.call(REQUEST);
    await settle(TIMERS.serverUnreachable);
    expect(call()).toMatchObject({ reason: 'server-unreachable', by: 'network' });
    expect(socket().wanted).toBe(false);
    expect(socket().argumentsOf('bye')).toEqual([]);
  });

  test.each([
    ['[J4] a full room', () => socket().fire('full', 'lab'), 'room-full'],
    [
      '[E1] a refused room',
      () => socket().fire('parley:refused', { code: 'invalid-room-name', message: '', event: 'join' }),
      'room-refused',
    ],
    [
      '[E1] too many requests',
      () => socket().fire('parley:refused', { code: 'too-many-messages', message: '', event: 'join' }),
      'server-busy',
    ],
    [
      '[H3] another version',
      () =>
        socket().fire(
          'connect_error',
          Object.assign(new Error('No.'), {
            data: { code: 'unsupported-version', message: '', event: 'connect' },
          }),
        ),
      'server-incompatible',
    ],
  ])('ends with %s', async (_name, happen, reason) => {
    controller.call(REQUEST);
    await settle();
    socket().fire('connect');
    happen();
    expect(call()).toMatchObject({ phase: 'ended', reason, by: 'server' });
    expect(socket().argumentsOf('bye')).toEqual([]);
  });
});

describe('deadlines', () => {
  test('a caller that never offers', async () => {
    await join('joined');
    await settle(TIMERS.offerAwaited - 1);
    expect(call()).toMatchObject({ phase: 'connecting' });
    await settle(1);
    expect(call()).toMatchObject({ reason: 'peer-vanished', by: 'remote' });
    expect(socket().argumentsOf('bye')).toEqual([['lab']]);
  });

  test('a callee that never answers', async () => {
    await join('created');
    await settle(60 * 60_000);
    expect(call()).toMatchObject({ phase: 'waiting' });
    socket().fire('new_peer', 'lab');
    await settle(TIMERS.answerAwaited);
    expect(call()).toMatchObject({ reason: 'peer-vanished', by: 'remote' });
  });

  test('a connection that never comes about', async () => {
    await join('created');
    socket().fire('new_peer', 'lab');
    await settle(TIMERS.answerAwaited - 1);
    FakePeerLink.last.options.handlers.onAnswered();
    await settle(TIMERS.connecting - 1);
    expect(call()).toMatchObject({ phase: 'connecting' });
    await settle(1);
    expect(call()).toMatchObject({ reason: 'connection-failed', by: 'network' });
  });

  test('a renegotiation has none', async () => {
    const link = await connect();
    link.options.handlers.onAnswered();
    await settle(60 * 60_000);
    expect(call()).toMatchObject({ phase: 'connected' });
  });

  test('a connection that does not come back', async () => {
    const link = await connect();
    await settle(60 * 60_000);
    link.options.handlers.onLost();
    expect(call()).toMatchObject({ phase: 'reconnecting', lostAt: 1_000_000 + 60 * 60_000 });
    await settle(TIMERS.recovery - 1);
    link.options.handlers.onConnected();
    expect(call()).toMatchObject({ phase: 'connected', since: 1_000_000 });
    await settle(60 * 60_000);
    link.options.handlers.onLost();
    // A later renegotiation is no sign that it stands.
    link.options.handlers.onAnswered();
    await settle(TIMERS.recovery);
    expect(call()).toMatchObject({ reason: 'connection-failed', by: 'network' });
  });
});

describe('a peer that vanishes', () => {
  test('[R1] [R2] is told from one that hangs up', async () => {
    await connect();
    socket().fire('parley:peer_away', { graceSeconds: 15 });
    expect(call()).toMatchObject({ phase: 'connected' });
    socket().fire('bye', 'lab');
    expect(call()).toMatchObject({ reason: 'peer-vanished', by: 'remote' });
  });

  test('[R4] may be back and then hang up', async () => {
    await connect();
    socket().fire('parley:peer_away', { graceSeconds: 15 });
    socket().fire('parley:peer_back', { restarted: false });
    socket().fire('bye', 'lab');
    expect(call()).toMatchObject({ reason: 'hung-up', by: 'remote' });
  });

  test('is told from a network that fails', async () => {
    const link = await connect();
    socket().fire('parley:peer_away', { graceSeconds: 60 });
    link.options.handlers.onLost();
    await settle(TIMERS.recovery);
    expect(call()).toMatchObject({ reason: 'peer-vanished', by: 'remote' });
  });

  test('says goodbye over the connection when the server is gone', async () => {
    const link = await connect();
    socket().fire('disconnect', 'transport close');
    link.options.handlers.onBye();
    expect(call()).toMatchObject({ reason: 'hung-up', by: 'remote' });
  });
});

describe('a server that is lost', () => {
  test('is shown, and costs neither the call nor its connection', async () => {
    const link = await connect();
    socket().fire('disconnect', 'transport close');
    expect(controller.getSnapshot()).toMatchObject({ signaling: 'lost', call: { phase: 'connected' } });
    await settle(60 * 60_000);
    socket().fire('connect');
    socket().fire('joined', 'lab');
    expect(controller.getSnapshot()).toMatchObject({
      signaling: 'online',
      call: { phase: 'connected', role: 'caller' },
    });
    expect(link.happened).toEqual(['transport returned']);
    expect(FakePeerLink.made).toHaveLength(1);
  });

  test('may have given the places to others: the call goes on, and asks again', async () => {
    await connect();
    socket().fire('disconnect', 'transport close');
    socket().fire('connect');
    socket().fire('full', 'lab');
    expect(controller.getSnapshot()).toMatchObject({ signaling: 'lost', call: { phase: 'connected' } });
    await settle(TIMERS.joinAgain);
    expect(socket().argumentsOf('join')).toHaveLength(3);
  });

  test('may have let somebody else in while this side waited: then that one calls', async () => {
    await join('created');
    socket().fire('disconnect', 'transport close');
    expect(controller.getSnapshot()).toMatchObject({ signaling: 'lost', call: { phase: 'waiting' } });
    socket().fire('connect');
    socket().fire('joined', 'lab');
    expect(call()).toMatchObject({ phase: 'connecting', role: 'callee' });
  });

  test('[R9] does not keep a hang-up from being told, nor the next call from being made', async () => {
    await connect();
    const old = socket();
    old.fire('disconnect', 'transport close');
    controller.hangUp();
    expect(call()).toMatchObject({ phase: 'ended', by: 'local' });
    expect(old.wanted).toBe(true);
    controller.call(REQUEST);
    expect(old.wanted).toBe(false);
    await settle();
    old.fire('connect');
    expect(old.argumentsOf('bye')).toEqual([]);
  });
});

describe('coming back after a reload', () => {
  test.each(['reply first', 'role first'])(
    '[R7] the caller offers at once, and only once (%s)',
    async (order) => {
      controller.call(REQUEST);
      await settle();
      socket().fire('connect');
      if (order === 'reply first') reply({ peerPresent: true, resumed: true });
      socket().fire('created', 'lab');
      if (order === 'role first') reply({ peerPresent: true, resumed: true });
      expect(call()).toMatchObject({ phase: 'connecting', role: 'caller' });
      expect(FakePeerLink.made.map(({ role }) => role)).toEqual(['caller']);

      socket().fire('disconnect', 'transport close');
      socket().fire('connect');
      reply({ peerPresent: true, resumed: true });
      socket().fire('created', 'lab');
      expect(FakePeerLink.made).toHaveLength(1);
    },
  );

  test('[R7] the callee is offered to', async () => {
    controller.call(REQUEST);
    await settle();
    socket().fire('connect');
    reply({ role: 'callee', peerPresent: true, resumed: true });
    socket().fire('joined', 'lab');
    expect(FakePeerLink.made).toEqual([]);
    expect(call()).toMatchObject({ phase: 'connecting', role: 'callee' });
  });
});

describe('the record of a call', () => {
  /** What is kept at the moment, without the secret. */
  const kept = (storage: ReturnType<typeof recordsInMemory>): unknown => [...storage.values.values()][0];

  test('is there from the place in the room to the end, and fresh', async () => {
    const storage = recordsInMemory();
    controller.dispose();
    controller = make({ recordStorage: storage });
    controller.call({ ...REQUEST, way: { kind: 'joining', invitation: 'parley://127.0.0.1/' } });
    await settle();
    socket().fire('connect');
    expect(storage.values.size).toBe(0);
    reply({ graceSeconds: 20 });
    socket().fire('created', 'lab');
    await settle();
    expect(kept(storage)).toEqual({
      resume: handshakes.at(-1)?.parley.resume,
      signalingUrl: REQUEST.signalingUrl,
      room: 'lab',
      way: { kind: 'joining', invitation: 'parley://127.0.0.1/' },
      microphoneMuted: false,
      cameraOff: false,
      at: 1_000_000,
      keptFor: 20_000,
    });
    await settle(TIMERS.callNoted);
    controller.setMicrophoneMuted(true);
    expect(kept(storage)).toMatchObject({ at: 1_000_000 + TIMERS.callNoted, microphoneMuted: true });
    controller.hangUp();
    await settle(TIMERS.callNoted);
    expect(storage.values.size).toBe(0);
  });

  test('counts on the other side waiting for a server that this side hosts, or that says nothing', async () => {
    const storage = recordsInMemory();
    controller.dispose();
    controller = make({ recordStorage: storage });
    controller.call({ ...REQUEST, way: { kind: 'hosting', port: 8443 } });
    await settle();
    socket().fire('connect');
    socket().fire('created', 'lab');
    expect(kept(storage)).toMatchObject({ keptFor: TIMERS.recovery });
    reply({ graceSeconds: 15 });
    expect(kept(storage)).toMatchObject({ keptFor: TIMERS.recovery });
  });

  const LEFT = {
    resume: 'abcdefghijklmnopqrstuv',
    signalingUrl: REQUEST.signalingUrl,
    room: 'lab',
    way: null,
    microphoneMuted: true,
    cameraOff: true,
    at: 999_000,
    keptFor: 15_000,
  };

  test('[R3] leads back into the call, with what was off still off', async () => {
    const storage = recordsInMemory(LEFT);
    controller.dispose();
    controller = make({ recordStorage: storage });
    await settle();
    expect(controller.getSnapshot().interrupted).toEqual({
      room: 'lab',
      signalingUrl: REQUEST.signalingUrl,
      way: null,
    });
    controller.call(REQUEST);
    await settle();
    expect(handshakes.at(-1)?.parley.resume).toBe(LEFT.resume);
    expect(controller.getSnapshot()).toMatchObject({
      interrupted: null,
      local: { microphoneMuted: true, cameraOff: true, video: 'none' },
    });
  });

  test('does not switch the camera of a preview on that was off', async () => {
    controller.dispose();
    controller = make({ recordStorage: recordsInMemory(LEFT) });
    await controller.startPreview();
    expect(controller.getSnapshot().local).toMatchObject({ video: 'none', audio: 'microphone' });
    expect(devices.given.map(({ kind }) => kind)).toEqual(['audio']);
  });

  test('does not follow into another room', async () => {
    controller.dispose();
    controller = make({ recordStorage: recordsInMemory(LEFT) });
    await settle();
    controller.call({ ...REQUEST, room: 'other' });
    await settle();
    expect(handshakes.at(-1)?.parley.resume).not.toBe(LEFT.resume);
    expect(controller.getSnapshot()).toMatchObject({ interrupted: null, call: { room: 'other' } });
  });

  test('is of no use when the place is not kept any more', async () => {
    const storage = recordsInMemory(LEFT);
    controller.dispose();
    controller = make({ recordStorage: storage });
    await settle(LEFT.at + TIMERS.callNoted + LEFT.keptFor - 1_000_000 - 1);
    expect(controller.getSnapshot().interrupted).not.toBeNull();
    await settle(1);
    expect(controller.getSnapshot().interrupted).toBeNull();
    expect(storage.values.size).toBe(0);
  });

  test('can be dismissed', async () => {
    const storage = recordsInMemory(LEFT);
    controller.dispose();
    controller = make({ recordStorage: storage });
    await settle();
    controller.dismissInterrupted();
    expect(controller.getSnapshot().interrupted).toBeNull();
    expect(storage.values.size).toBe(0);
  });
});

test('[J8] ICE servers that the server hands out are used', async () => {
  await join('created');
  const turn = { urls: ['turn:turn.example.org'], username: 'u', credential: 'c' };
  reply({ iceServers: [turn] });
  socket().fire('new_peer', 'lab');
  await settle();
  expect(FakePeerLink.last.options.configuration().iceServers).toEqual([turn]);

  // The link finds that it is lost: a restart after a long call needs credentials that still count.
  FakePeerLink.last.options.handlers.onLost();
  const fresh = { ...turn, username: 'u2', credential: 'c2' };
  reply({ iceServers: [fresh] });
  expect(FakePeerLink.last.options.configuration().iceServers).toEqual([fresh]);
});

test('a network that is back is looked into, while a call lasts', async () => {
  const link = await connect();
  page.dispatchEvent(new Event('online'));
  expect(link.happened).toEqual(['check']);
  controller.hangUp();
  page.dispatchEvent(new Event('online'));
  expect(link.happened).toEqual(['check', 'closed with a farewell']);
});

describe('this side’s media', () => {
  test('are sent as they change', async () => {
    const link = await connect();
    expect(await controller.shareScreen()).toBe(true);
    expect(link.tracks.video).toBe(devices.given[2]);
    await controller.stopSharing();
    expect(link.tracks.video).toBe(devices.given[1]);
    await controller.setCameraOff(true);
    expect(link.tracks.video).toBeNull();
    await controller.setCameraOff(false);
    expect(link.tracks.video).toBe(devices.given[3]);
  });

  test('without the last camera go on with the camera off, which can be switched on when there is one again', async () => {
    const camera = { kind: 'videoinput', deviceId: 'usb', label: 'USB', groupId: 'g' } as MediaDeviceInfo;
    devices.infos = [camera];
    const link = await connect();
    devices.infos = [];
    devices.given.find(({ kind }) => kind === 'video')?.unplug();
    devices.dispatchEvent(new Event('devicechange'));
    await settle(TIMERS.devicesSettle);
    expect(controller.getSnapshot()).toMatchObject({
      call: { phase: 'connected' },
      local: { video: 'none', cameraOff: true, cameraProblem: null, audio: 'microphone' },
      devices: { change: { kind: 'camera', reason: 'unplugged', now: null } },
    });
    expect(link.tracks.video).toBeNull();

    devices.infos = [camera];
    devices.dispatchEvent(new Event('devicechange'));
    await settle(TIMERS.devicesSettle);
    expect(controller.getSnapshot().local).toMatchObject({ video: 'none', cameraOff: true });
    await controller.setCameraOff(false);
    expect(controller.getSnapshot().local).toMatchObject({ video: 'camera', cameraOff: false });
    expect(link.tracks.video?.readyState).toBe('live');
  });

  test('are not touched before a preview or call', async () => {
    await controller.setCameraOff(true);
    await controller.setCameraOff(false);
    controller.setMicrophoneMuted(true);
    expect(await controller.shareScreen()).toBe(false);
    expect(devices.asked).toEqual([]);
  });

  test('are had without a press once they are allowed, as long as they are wanted', async () => {
    const permission = Object.assign(new EventTarget(), { state: 'denied' });
    const query = () => Promise.resolve(permission as EventTarget as PermissionStatus);
    controller.dispose();
    controller = make({ permissions: { query } });
    devices.camera = devices.microphone = new DOMException('No', 'NotAllowedError');
    const allow = async () => {
      permission.state = 'granted';
      permission.dispatchEvent(new Event('change'));
      await settle();
    };
    await controller.startPreview();
    expect(controller.getSnapshot().local.cameraProblem).toBe('denied');
    devices.camera = devices.microphone = 'granted';
    await allow();
    expect(controller.getSnapshot()).toMatchObject({
      local: { video: 'camera', audio: 'microphone' },
      devices: { change: { kind: 'microphone', reason: 'allowed', now: 'Fake audio' } },
    });

    controller.stopPreview();
    await allow();
    expect(controller.getSnapshot().local).toMatchObject({ video: 'none', audio: 'none' });
  });

  test('are told as allowed, not as plugged in, where the list of devices tells of it first', async () => {
    const refused = new DOMException('No', 'NotAllowedError');
    devices.camera = devices.microphone = refused;
    devices.infos = [{ kind: 'videoinput', deviceId: 'usb', label: 'USB', groupId: 'g' } as MediaDeviceInfo];
    controller.dispose();
    controller = make();
    await settle();
    await controller.startPreview();
    devices.microphone = 'granted';
    const microphone = { kind: 'audioinput', deviceId: 'headset', label: 'Headset', groupId: 'h' };
    devices.infos = [...devices.infos, microphone as MediaDeviceInfo];
    devices.dispatchEvent(new Event('devicechange'));
    await settle(TIMERS.devicesSettle);
    expect(controller.getSnapshot()).toMatchObject({
      local: { video: 'none', cameraProblem: 'denied', audio: 'microphone' },
      devices: { change: { kind: 'microphone', reason: 'allowed' } },
    });
  });

  test('a preview can be stopped, and its camera switched off and on', async () => {
    await controller.startPreview();
    await controller.setCameraOff(true);
    expect(devices.live.map(({ kind }) => kind)).toEqual(['audio']);
    await controller.setCameraOff(false);
    expect(controller.getSnapshot().local.video).toBe('camera');
    controller.stopPreview();
    expect(devices.live).toEqual([]);
  });
});

describe('code of calls that is still under way', () => {
  let bring: () => void;
  let fail: () => void;

  beforeEach(() => {
    controller.dispose();
    const loaded = new Promise<typeof CallSession>((resolve, reject) => {
      bring = () => resolve(CallSession);
      fail = () => reject(new Error('offline'));
    });
    controller = make({ loadSession: () => loaded });
  });

  test('is waited for while the devices are asked for, once', async () => {
    controller.call(REQUEST);
    await settle();
    expect(call()).toEqual({ phase: 'preparing', room: 'lab' });
    expect(controller.getSnapshot().local.video).toBe('camera');
    expect(sockets).toEqual([]);
    const asked = devices.asked.length;
    bring();
    await settle();
    expect(sockets).toHaveLength(1);
    expect(devices.asked).toHaveLength(asked);
  });

  test('is waited for no longer than a server is', async () => {
    controller.call(REQUEST);
    await settle(TIMERS.serverUnreachable - 1);
    expect(call()).toEqual({ phase: 'preparing', room: 'lab' });
    await settle(1);
    expect(call()).toMatchObject({ phase: 'ended', reason: 'server-unreachable', by: 'network' });
    expect(devices.live).toEqual([]);
    bring();
    await settle();
    expect(sockets).toEqual([]);
    controller.call(REQUEST);
    await settle();
    expect(sockets).toHaveLength(1);
  });

  test('comes too late for a call that was hung up', async () => {
    controller.call(REQUEST);
    await settle();
    controller.hangUp();
    expect(devices.live).toEqual([]);
    bring();
    await settle();
    expect(call()).toMatchObject({ phase: 'ended', reason: 'hung-up', by: 'local' });
    expect(sockets).toEqual([]);
  });

  test('ends the call where it cannot be fetched', async () => {
    controller.call(REQUEST);
    fail();
    await settle();
    expect(call()).toMatchObject({ phase: 'ended', reason: 'server-unreachable', by: 'network' });
    expect(devices.live).toEqual([]);
  });
});

test('disposing ends everything for good', async () => {
  await connect();
  const listener = vi.fn<() => void>();
  controller.dispose();
  expect(call()).toMatchObject({ phase: 'ended', by: 'local' });
  expect(socket().argumentsOf('bye')).toEqual([['lab']]);
  controller.subscribe(listener);
  controller.call(REQUEST);
  await controller.startPreview();
  expect(listener).not.toHaveBeenCalled();
  expect(sockets).toHaveLength(1);
});
