import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FakePeerLink } from '../../../tests/fixtures/call/fake-peer-link.ts';
import type { Role } from '../../protocol/signaling.ts';
import { Chat } from './chat.ts';
import { LinkKeeper } from './link-keeper.ts';
import { DEFAULT_PREFERENCES } from '../../protocol/preferences.ts';
import { LocalMedia } from './local-media.ts';
import type { NegotiationMessage } from './negotiation.ts';
import { RemoteMedia } from './remote-media.ts';
import type { SignalingClient } from './signaling-client.ts';
import type { CallPhase, SignalingStatus } from './snapshot.ts';
import type { CallEvent } from './state.ts';

vi.mock('./peer-link.ts', async () => {
  const { FakePeerLink: PeerLink } = await import('../../../tests/fixtures/call/fake-peer-link.ts');
  return { PeerLink };
});

const OFFER = { type: 'offer', sdp: 'v=0' } as const;
const ANSWER = { type: 'answer', sdp: 'v=0' } as const;
const CANDIDATE = { candidate: 'candidate:1' };

let phase: CallPhase;
let status: SignalingStatus;
let dispatched: CallEvent[];
let sent: [string, unknown][];
let verified: number;
let remote: RemoteMedia;
let links: LinkKeeper;
let chat: Chat;

/** Does what the state machine asks for when a peer arrives. */
function dispatch(event: CallEvent): void {
  dispatched.push(event);
  if (event.type !== 'peer-arrived') return;
  phase = phase === 'connected' || phase === 'reconnecting' ? 'reconnecting' : 'connecting';
  if (event.role === 'caller') links.open('caller');
}

beforeEach(() => {
  FakePeerLink.made.length = 0;
  phase = 'connecting';
  status = 'online';
  dispatched = [];
  sent = [];
  verified = 0;
  const log = (): void => undefined;
  const signaling = {
    get status() {
      return status;
    },
    verify: () => {
      verified += 1;
    },
    send: (event: string, payload: unknown) => {
      sent.push([event, payload]);
      return true;
    },
  } as unknown as SignalingClient;
  remote = new RemoteMedia(() => undefined);
  chat = new Chat({ onChange: () => undefined, log });
  links = new LinkKeeper({
    name: '  Ada  ',
    media: new LocalMedia({
      source: undefined,
      log,
      preferences: () => DEFAULT_PREFERENCES,
      videoCodecs: () => [],
      wantedDevice: () => null,
      onEnded: () => undefined,
      onChange: () => links.mediaChanged(),
    }),
    chat,
    remote,
    log,
    signaling,
    configuration: () => ({}),
    phase: () => phase,
    dispatch,
    onAnswered: () => undefined,
  });
});

/** A link that stands, with this side in the given role. */
function connect(role: Role): FakePeerLink {
  links.takeRole(role);
  if (role === 'caller') links.open('caller');
  else links.receiveOffer(OFFER);
  const link = FakePeerLink.last;
  link.answered = true;
  link.seemsAlive = true;
  phase = 'connected';
  dispatched.length = 0;
  return link;
}

function typesOf(events: readonly CallEvent[]): string[] {
  return events.map((event) => (event.type === 'peer-arrived' ? `${event.type} ${event.role}` : event.type));
}

describe('the link of a callee', () => {
  test.each(['preparing', 'waiting'] as const)('is not made by an offer while %s', (early) => {
    links.takeRole('callee');
    phase = early;
    links.receiveOffer(OFFER);
    links.receiveCandidate(CANDIDATE);
    expect(FakePeerLink.made).toEqual([]);
  });

  test('is made by the first thing that the caller sends, once', () => {
    links.takeRole('callee');
    links.receiveCandidate(CANDIDATE);
    links.receiveOffer(OFFER);
    expect(FakePeerLink.made).toHaveLength(1);
    expect(FakePeerLink.last.role).toBe('callee');
    expect(FakePeerLink.last.received).toEqual([{ candidate: CANDIDATE }, OFFER]);
  });
});

describe('the link of a caller', () => {
  test('is not made by an offer or a candidate', () => {
    links.takeRole('caller');
    links.receiveOffer(OFFER);
    links.receiveCandidate(CANDIDATE);
    links.receiveAnswer(ANSWER);
    expect(FakePeerLink.made).toEqual([]);
  });

  test('gets the answer', () => {
    links.takeRole('caller');
    links.open('caller');
    links.receiveAnswer(ANSWER);
    expect(FakePeerLink.last.received).toEqual([ANSWER]);
  });
});

describe('an offer', () => {
  test('of the peer that the link stands with goes to the link', () => {
    const link = connect('caller');
    links.receiveOffer(OFFER);
    expect(link.received).toEqual([OFFER]);
    expect(FakePeerLink.made).toHaveLength(1);
  });

  test('[P8] of a new connection of the peer replaces the link', () => {
    const link = connect('callee');
    link.samePeer = false;
    links.receiveOffer(OFFER);
    expect(typesOf(dispatched)).toEqual(['peer-arrived callee']);
    expect(link.happened).toEqual(['closed']);
    expect(FakePeerLink.made).toHaveLength(2);
    expect(FakePeerLink.last).toMatchObject({ role: 'callee', received: [OFFER] });
  });

  test('of a peer that calls because the roles have changed replaces an own offer without an answer', () => {
    links.takeRole('caller');
    links.open('caller');
    links.takeRole('callee');
    links.receiveOffer(OFFER);
    expect(FakePeerLink.made).toHaveLength(2);
    expect(FakePeerLink.last).toMatchObject({ role: 'callee', received: [OFFER] });
  });

  test('against an own offer, with roles as they were, is left to the negotiation', () => {
    links.takeRole('caller');
    links.open('caller');
    links.receiveOffer(OFFER);
    expect(FakePeerLink.made).toHaveLength(1);
    expect(FakePeerLink.last.received).toEqual([OFFER]);
  });
});

describe('a new peer', () => {
  test('[J3] is called', async () => {
    links.takeRole('caller');
    phase = 'waiting';
    await links.greetNewPeer();
    expect(typesOf(dispatched)).toEqual(['joined-room', 'peer-arrived caller']);
  });

  test('[P6] is the old one after a restart of the server, when its end of the link answers', async () => {
    const link = connect('callee');
    links.takeRole('caller');
    await links.greetNewPeer();
    expect(dispatched).toEqual([]);
    expect(FakePeerLink.made).toHaveLength(1);
    expect(link.happened).toEqual(['transport returned', 'ping', 'transport returned']);
  });

  test('[P6] is another one when nobody answers, or the link is known to be lost', async () => {
    const link = connect('caller');
    link.pong = Promise.resolve(false);
    await links.greetNewPeer();
    expect(typesOf(dispatched)).toEqual(['peer-arrived caller']);
    expect(link.happened).toEqual(['ping', 'closed']);
    FakePeerLink.last.seemsAlive = false;
    await links.greetNewPeer();
    expect(FakePeerLink.last.happened).toEqual([]);
    expect(FakePeerLink.made).toHaveLength(3);
  });

  test('that has offered by itself meanwhile is not called', async () => {
    const link = connect('callee');
    let answerPing: (alive: boolean) => void = () => undefined;
    link.pong = new Promise((resolve) => {
      answerPing = resolve;
    });
    const greeted = links.greetNewPeer();
    link.samePeer = false;
    links.receiveOffer(OFFER);
    answerPing(false);
    await greeted;
    expect(FakePeerLink.made).toHaveLength(2);
    expect(FakePeerLink.last.happened).toEqual([]);
  });

  test('is of no interest after the end', async () => {
    const link = connect('caller');
    link.pong = Promise.resolve(false);
    const greeted = links.greetNewPeer();
    links.close(true);
    await greeted;
    expect(dispatched).toEqual([]);
  });
});

describe('[R7] a peer that is back', () => {
  test('without its call is called by the caller', () => {
    connect('caller');
    links.peerBack(true);
    expect(typesOf(dispatched)).toEqual(['peer-arrived caller']);
  });

  test('without its call is waited for by the callee', () => {
    const link = connect('callee');
    links.peerBack(true);
    expect(typesOf(dispatched)).toEqual(['link-lost']);
    expect(link.happened).toEqual([]);
  });

  test('with its call gets what it may have missed', () => {
    const link = connect('callee');
    links.peerAway();
    expect(links.isPeerAway).toBe(true);
    links.peerBack(false);
    expect(links.isPeerAway).toBe(false);
    expect(dispatched).toEqual([]);
    expect(link.happened).toEqual(['transport returned']);
  });
});

describe('a peer that is out of the room', () => {
  function endings(): string[] {
    return dispatched.map((event) => (event.type === 'peer-ended' ? event.reason : event.type));
  }

  test('[B1] has hung up, and is not asked', async () => {
    const link = connect('caller');
    await links.peerLeft();
    expect(endings()).toEqual(['hung-up']);
    expect(link.happened).toEqual([]);
  });

  test('[R2] has vanished when it was away and does not answer, or the connection is lost', async () => {
    const link = connect('caller');
    link.pong = Promise.resolve(false);
    links.peerAway();
    await links.peerLeft();
    expect(endings()).toEqual(['peer-vanished']);
    phase = 'reconnecting';
    links.peerBack(false);
    link.seemsAlive = false;
    await links.peerLeft();
    expect(endings()).toEqual(['peer-vanished', 'peer-vanished']);
  });

  test('[P6] has only lost the server when it answers: the call goes on without it', async () => {
    const link = connect('caller');
    links.peerAway();
    await links.peerLeft();
    expect(dispatched).toEqual([]);
    link.options.handlers.send({ type: 'candidate', candidate: CANDIDATE }, false);
    expect(sent).toEqual([]);
    expect(link.control).toHaveLength(1);
    await links.greetNewPeer();
    expect(FakePeerLink.made).toHaveLength(1);
    await links.peerLeft();
    expect(endings()).toEqual(['hung-up']);
  });

  test('is forgotten when another one is there meanwhile, or the call is over', async () => {
    const link = connect('callee');
    let answerPing: (alive: boolean) => void = () => undefined;
    link.pong = new Promise((resolve) => {
      answerPing = resolve;
    });
    links.peerAway();
    const left = links.peerLeft();
    link.samePeer = false;
    links.receiveOffer(OFFER);
    answerPing(false);
    await left;
    expect(endings()).toEqual(['peer-arrived']);
  });
});

test('[R8] joining again leaves the link alone and sends what got lost', () => {
  const link = connect('caller');
  links.takeRole('callee');
  expect(dispatched).toEqual([]);
  expect(link.happened).toEqual(['transport returned']);
});

describe('[P5] the way of a message to the peer', () => {
  const messages: [NegotiationMessage, string, unknown][] = [
    [{ type: 'description', description: OFFER }, 'invite', OFFER],
    [{ type: 'description', description: ANSWER }, 'ok', ANSWER],
    [{ type: 'candidate', candidate: CANDIDATE }, 'ice_candidate', CANDIDATE],
  ];

  test.each(messages)('is over the server while both are there: %o', (message, event, payload) => {
    const link = connect('caller');
    link.options.handlers.send(message, false);
    expect(sent).toEqual([[event, payload]]);
    expect(link.control).toEqual([]);
  });

  test.each([
    ['this side lost the server', () => (status = 'lost')],
    ['the peer is away', () => links.peerAway()],
    ['the peer has not joined again', () => links.setPeerPresent(false)],
  ])('is the connection itself when %s', (_why, happen) => {
    const link = connect('caller');
    happen();
    for (const [message] of messages) link.options.handlers.send(message, false);
    expect(sent).toEqual([]);
    expect(link.control).toEqual(messages.map(([message]) => message));
  });

  test('[R6] is over the server, which keeps it, when the peer is away and nothing else is left', () => {
    const link = connect('caller');
    link.seemsAlive = false;
    links.peerAway();
    link.options.handlers.send({ type: 'candidate', candidate: CANDIDATE }, false);
    expect(sent).toEqual([['ice_candidate', CANDIDATE]]);
  });

  test('is there while the server or the connection itself reaches the peer', () => {
    const link = connect('caller');
    const { canSend } = link.options.handlers;
    expect(canSend()).toBe(true);
    status = 'lost';
    expect(canSend()).toBe(true);
    link.seemsAlive = false;
    expect(canSend()).toBe(false);
    status = 'online';
    expect(canSend()).toBe(true);
    links.peerAway();
    expect(canSend()).toBe(false);
  });

  test('is both when it was sent before and may have got lost', () => {
    const link = connect('caller');
    link.options.handlers.send({ type: 'description', description: OFFER }, true);
    expect(sent).toEqual([['invite', OFFER]]);
    expect(link.control).toEqual([{ type: 'description', description: OFFER }]);
  });
});

describe('[P4] what the peer is told', () => {
  test('when the control channel opens: name and media', () => {
    const link = connect('caller');
    link.options.handlers.onControlOpen();
    expect(link.control).toEqual([
      { type: 'hello', version: 1, name: 'Ada', chat: chat.greeting },
      { type: 'media', microphoneMuted: true, cameraOff: true, sharing: false },
    ]);
  });

  test('whenever the media change', () => {
    const link = connect('caller');
    void links.mediaChanged();
    expect(link.control).toHaveLength(1);
    expect(link.tracks).toMatchObject({ audio: null, video: null });
  });

  test('is shown', () => {
    const link = connect('caller');
    link.options.handlers.onState({ type: 'hello', version: 1, name: ' Ben ' });
    link.options.handlers.onState({ type: 'media', microphoneMuted: true, cameraOff: false, sharing: true });
    expect(remote.snapshot).toEqual({
      stream: null,
      name: 'Ben',
      microphoneMuted: true,
      cameraOff: false,
      sharing: true,
      stalled: false,
    });
    link.options.handlers.onState({ type: 'hello', version: 1, name: '  ' });
    expect(remote.snapshot.name).toBeNull();
  });
});

test('[P10] chat goes over the link that the peer greets on, and what was not confirmed over the next one', () => {
  const first = connect('caller');
  first.options.handlers.onState({
    type: 'hello',
    version: 1,
    name: '',
    chat: { session: 'a', received: null },
  });
  expect(chat.send('Hello')).toBe(true);
  expect(first.control).toEqual([{ type: 'chat', number: 1, text: 'Hello' }]);
  links.open('caller');
  const second = FakePeerLink.last;
  second.seemsAlive = true;
  second.options.handlers.onState({
    type: 'hello',
    version: 1,
    name: '',
    chat: { session: 'b', received: null },
  });
  expect(second.control).toEqual(first.control);
  second.options.handlers.onChat({ type: 'chat-received', number: 1 });
  expect(chat.snapshot.messages).toMatchObject([{ text: 'Hello', delivery: 'delivered' }]);
});

test('what happens on the link is reported', () => {
  const { options } = connect('caller');
  options.handlers.onConnected();
  options.handlers.onLost();
  options.handlers.onBye();
  expect(typesOf(dispatched)).toEqual(['link-connected', 'link-lost', 'peer-ended']);
  // With the connection, that to the server may be dead as well.
  expect(verified).toBe(1);
});

test('a change of the network is looked into', () => {
  links.checkConnection();
  const link = connect('caller');
  links.checkConnection();
  expect(link.happened).toEqual(['check']);
  expect(verified).toBe(2);
});
