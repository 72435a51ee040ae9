import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeSignalingSocket } from '../../../tests/fixtures/call/fake-signaling-socket.ts';
import { SignalingClient, type SignalingEvent } from './signaling-client.ts';
import type { SignalingStatus } from './snapshot.ts';
import { TIMERS } from './timers.ts';

const HANDSHAKE = { parley: { version: 1, resume: 'r'.repeat(22), instance: 'one' } };
const OFFER = { type: 'offer', sdp: 'v=0' } as const;

let socket: FakeSignalingSocket;
let events: SignalingEvent[];
let statuses: SignalingStatus[];
let logged: string[];
let client: SignalingClient;

beforeEach(() => {
  vi.useFakeTimers();
  socket = new FakeSignalingSocket();
  events = [];
  statuses = [];
  logged = [];
  client = new SignalingClient({
    url: 'https://127.0.0.1:8443',
    room: 'lab',
    handshake: HANDSHAKE,
    openSocket: (url, handshake) => {
      expect([url, handshake]).toEqual(['https://127.0.0.1:8443', HANDSHAKE]);
      return socket;
    },
    log: (message) => logged.push(message),
    onEvent: (event) => events.push(event),
    onStatus: (status) => statuses.push(status),
  });
});

afterEach(() => {
  client.close(false);
  vi.useRealTimers();
});

function join(role: 'created' | 'joined' = 'created'): void {
  client.connect();
  socket.fire('connect');
  socket.fire(role, 'lab');
}

describe('joining', () => {
  test('[J2] [J3] asks for the room when connected, and learns its role', () => {
    expect(socket.wanted).toBe(false);
    client.connect();
    expect(socket.wanted).toBe(true);
    expect(socket.emitted).toEqual([]);
    socket.fire('connect');
    expect(socket.argumentsOf('join')).toEqual([['lab']]);
    expect(client.status).toBe('connecting');
    socket.fire('joined');
    expect(events).toEqual([{ type: 'role', role: 'callee' }]);
    expect(statuses).toEqual(['connecting', 'online']);
  });

  test.each([
    ['nothing', []],
    ['null', [null]],
    ['something else', ['lab']],
  ])('[J8] [X3] an acknowledgement of a lab server with %s means nothing', (_name, answer) => {
    join();
    socket.acknowledge('join', ...answer);
    expect(events).toEqual([{ type: 'role', role: 'caller' }]);
  });

  test('[J8] a reply of a Parley server is passed on', () => {
    client.connect();
    socket.fire('connect');
    const reply = {
      outcome: 'joined',
      role: 'caller',
      peerPresent: false,
      resumed: false,
      iceServers: [],
      graceSeconds: 15,
    };
    socket.acknowledge('join', reply);
    expect(events).toEqual([{ type: 'reply', reply }]);
    expect(client.status).toBe('connecting');
  });

  test('[J4] a full room', () => {
    client.connect();
    socket.fire('connect');
    socket.fire('full', 'lab');
    vi.advanceTimersByTime(60_000);
    expect(events).toEqual([{ type: 'full' }]);
  });

  test.each(['acknowledgement', 'event'])('[E1] a refusal as %s', (way) => {
    const refusal = { code: 'invalid-room-name', message: 'The room name is empty.', event: 'join' };
    client.connect();
    socket.fire('connect');
    if (way === 'event') socket.fire('parley:refused', refusal);
    else socket.acknowledge('join', { outcome: 'refused', refusal });
    expect(events).toEqual([{ type: 'refused', refusal }]);
  });

  test('[E1] a refusal of anything else is only noted', () => {
    join();
    socket.fire('parley:refused', { code: 'invalid-payload', message: 'No.', event: 'invite' });
    expect(events).toEqual([{ type: 'role', role: 'caller' }]);
    expect(logged).toEqual(['The server refused a message.']);
  });
});

describe('a server that is not there', () => {
  test('is given up when the first connection takes too long', () => {
    client.connect();
    socket.fire('connect_error', new Error('xhr poll error'));
    vi.advanceTimersByTime(TIMERS.serverUnreachable - 1);
    expect(events).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(events).toEqual([{ type: 'failed', reason: 'server-unreachable' }]);
  });

  test('is the wrong one when it never answers to join', () => {
    client.connect();
    socket.fire('connect');
    vi.advanceTimersByTime(TIMERS.joinUnanswered);
    expect(events).toEqual([{ type: 'failed', reason: 'server-incompatible' }]);
  });

  test('[H3] refuses at the handshake', () => {
    const refusal = { code: 'unsupported-version', message: 'No.', event: 'connect' };
    client.connect();
    socket.fire('connect_error', Object.assign(new Error('No.'), { data: refusal }));
    expect(events).toEqual([{ type: 'refused', refusal }]);
  });

  test('speaks another version of Socket.IO', () => {
    client.connect();
    socket.fire('connect_error', Object.assign(new Error('server error'), { code: 'parser error' }));
    expect(events).toEqual([{ type: 'failed', reason: 'server-incompatible' }]);
  });

  test('[R8] is joined again whenever it is back, for ever', () => {
    join();
    for (let round = 1; round <= 3; round += 1) {
      socket.fire('disconnect', 'transport close');
      expect(client.status).toBe('lost');
      socket.fire('connect_error', new Error('xhr poll error'));
      vi.advanceTimersByTime(10 * 60_000);
      expect(events.filter(({ type }) => type === 'failed')).toEqual([]);
      socket.fire('connect');
      expect(client.status).toBe('lost');
      socket.fire('created', 'lab');
      expect(client.status).toBe('online');
      expect(socket.argumentsOf('join')).toHaveLength(round + 1);
    }
  });

  test('is connected to again when it closed the connection on purpose', () => {
    join();
    socket.active = false;
    socket.wanted = false;
    socket.fire('disconnect', 'io server disconnect');
    expect(socket.wanted).toBe(false);
    vi.advanceTimersByTime(TIMERS.reconnectMost);
    expect(socket.wanted).toBe(true);
  });

  test('is asked again for a place that it gave to others meanwhile', () => {
    join();
    socket.fire('disconnect', 'transport close');
    socket.fire('connect');
    socket.fire('full', 'lab');
    client.joinAgainLater();
    expect(client.status).toBe('lost');
    vi.advanceTimersByTime(TIMERS.joinAgain);
    expect(socket.argumentsOf('join')).toHaveLength(3);
  });
});

describe('making sure that the server is there', () => {
  const REPLY = {
    outcome: 'joined',
    role: 'caller',
    peerPresent: true,
    resumed: false,
    iceServers: [],
    graceSeconds: 15,
  };

  test('[J6] [J8] asks a Parley server again, whose answer brings ICE servers and changes nothing else', () => {
    join();
    socket.acknowledge('join', REPLY);
    const before = events.length;
    client.verify();
    client.verify();
    expect(socket.argumentsOf('join')).toHaveLength(2);
    const iceServers = [{ urls: ['turn:turn.example.org'], username: 'u', credential: 'c' }];
    socket.acknowledge('join', { ...REPLY, iceServers });
    socket.fire('created', 'lab');
    vi.advanceTimersByTime(60_000);
    expect(socket.breaks).toBe(0);
    expect(events.slice(before)).toEqual([{ type: 'ice-servers', iceServers }]);
    expect(client.status).toBe('online');
  });

  test('breaks a dead connection off without leaving the room, so that another one is made', () => {
    join();
    socket.acknowledge('join', REPLY);
    client.verify();
    vi.advanceTimersByTime(TIMERS.serverAnswers);
    expect(socket.breaks).toBe(1);
    expect(client.status).toBe('lost');
    expect(socket.wanted).toBe(true);
    socket.fire('connect');
    socket.fire('created', 'lab');
    expect(client.status).toBe('online');
    vi.advanceTimersByTime(60_000);
    expect(socket.breaks).toBe(1);
    client.verify();
    vi.advanceTimersByTime(TIMERS.serverAnswers);
    expect(socket.breaks).toBe(2);
  });

  test('is over when the connection breaks by itself', () => {
    join();
    socket.acknowledge('join', REPLY);
    client.verify();
    socket.fire('disconnect', 'transport close');
    vi.advanceTimersByTime(60_000);
    expect(socket.breaks).toBe(0);
  });

  test('[X3] asks nothing of a lab server, nor of one that is known to be lost', () => {
    join();
    socket.acknowledge('join');
    client.verify();
    expect(socket.argumentsOf('join')).toHaveLength(1);
  });
});

describe('messages of the peer', () => {
  test('[F1] [X4] are passed on, with or without the room', () => {
    join();
    socket.fire('new_peer');
    socket.fire('invite', OFFER);
    socket.fire('ok', { type: 'answer', sdp: 'v=0' });
    socket.fire('ice_candidate', { candidate: 'candidate:1', sdpMid: '0', sdpMLineIndex: 0, secret: 1 });
    socket.fire('bye');
    expect(events.slice(1)).toEqual([
      { type: 'new-peer' },
      { type: 'offer', offer: OFFER },
      { type: 'answer', answer: { type: 'answer', sdp: 'v=0' } },
      { type: 'candidate', candidate: { candidate: 'candidate:1', sdpMid: '0', sdpMLineIndex: 0 } },
      { type: 'bye' },
    ]);
  });

  test('[I2] the end of the candidates is null or nothing', () => {
    join();
    socket.fire('ice_candidate');
    socket.fire('ice_candidate', null);
    expect(events.slice(1)).toEqual([
      { type: 'candidate', candidate: undefined },
      { type: 'candidate', candidate: null },
    ]);
  });

  test('[R1] [R4] news of the peer is passed on', () => {
    join();
    socket.fire('parley:peer_away', { graceSeconds: 15 });
    socket.fire('parley:peer_back', { restarted: true });
    expect(events.slice(1)).toEqual([{ type: 'peer-away' }, { type: 'peer-back', restarted: true }]);
  });

  test.each(['invite', 'ok', 'parley:refused', 'parley:peer_away', 'parley:peer_back'])(
    '[F2] a malformed %s is dropped',
    (event) => {
      join();
      const payloads = [undefined, null, 1, 'text', [], {}, { type: 'offer' }, { type: 'x', sdp: 'v=0' }];
      for (const payload of payloads) socket.fire(event, payload);
      expect(events).toHaveLength(1);
      expect(logged).toHaveLength(payloads.length);
    },
  );

  test('[F2] a session description over 64 kB is dropped', () => {
    join();
    socket.fire('invite', { type: 'offer', sdp: 'x'.repeat(64 * 1024 + 1) });
    expect(events).toHaveLength(1);
  });
});

describe('messages to the peer', () => {
  test('are sent while the room is joined, and never kept for later', () => {
    client.connect();
    expect(client.send('invite', OFFER)).toBe(false);
    socket.fire('connect');
    expect(client.send('invite', OFFER)).toBe(false);
    socket.fire('created');
    expect(client.send('invite', OFFER)).toBe(true);
    socket.fire('disconnect', 'ping timeout');
    expect(client.send('invite', OFFER)).toBe(false);
    expect(socket.argumentsOf('invite')).toEqual([[OFFER]]);
  });
});

describe('the end', () => {
  test('[B1] says bye with the room and then closes', () => {
    join();
    client.close(true);
    expect(socket.argumentsOf('bye')).toEqual([['lab']]);
    expect(socket.wanted).toBe(false);
    expect(client.status).toBe('offline');
  });

  test('says nothing when there is nobody to tell', () => {
    join();
    client.close(false);
    expect(socket.argumentsOf('bye')).toEqual([]);
    expect(socket.wanted).toBe(false);
  });

  test('says nothing where this side never had a place: the room may be that of others', () => {
    client.connect();
    socket.fire('connect');
    client.close(true);
    expect(socket.argumentsOf('bye')).toEqual([]);
    expect(socket.wanted).toBe(false);
  });

  test('is deaf afterwards', () => {
    join();
    client.close(true);
    const before = events.length;
    for (const event of ['connect', 'created', 'full', 'new_peer', 'bye', 'disconnect']) socket.fire(event);
    socket.fire('invite', OFFER);
    socket.acknowledge('join', { outcome: 'full' });
    vi.advanceTimersByTime(60_000);
    expect(events).toHaveLength(before);
    expect(socket.argumentsOf('join')).toHaveLength(1);
    expect(client.status).toBe('offline');
  });

  test('[R9] is told to a server that was away as soon as it is back, without joining', () => {
    join();
    socket.fire('disconnect', 'transport close');
    client.close(true);
    expect(client.status).toBe('offline');
    expect(socket.wanted).toBe(true);
    socket.fire('connect');
    expect(socket.argumentsOf('bye')).toEqual([['lab']]);
    expect(socket.argumentsOf('join')).toHaveLength(1);
    expect(socket.wanted).toBe(false);
  });

  test('[R9] is given up with the time for which the server keeps the place', () => {
    join();
    socket.fire('disconnect', 'transport close');
    client.close(true);
    vi.advanceTimersByTime(TIMERS.farewellToServer);
    expect(socket.wanted).toBe(false);
    socket.fire('connect');
    expect(socket.argumentsOf('bye')).toEqual([]);
  });

  test('[R9] is given up when the room is wanted again', () => {
    join();
    socket.fire('disconnect', 'transport close');
    client.close(true);
    client.abandon();
    expect(socket.wanted).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
