import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakePeerConnection } from '../../../tests/fixtures/call/fake-peer-connection.ts';
import type { Answer, Offer } from '../../protocol/signaling.ts';
import { Negotiation, type NegotiationMessage } from './negotiation.ts';
import { Scope } from './scope.ts';
import { readDescription } from './session-description.ts';
import { TIMERS } from './timers.ts';

/** One side, whose messages lie in `sent` until the test delivers them. */
class Peer {
  readonly connection = new FakePeerConnection();
  readonly sent: NegotiationMessage[] = [];
  readonly again: boolean[] = [];
  readonly logged: string[] = [];
  readonly happened: string[] = [];
  readonly negotiation: Negotiation;

  constructor(polite: boolean, scope: Scope) {
    this.negotiation = new Negotiation({
      connection: this.connection.asConnection(),
      polite,
      scope,
      log: (message) => this.logged.push(message),
      send: (message, again) => {
        this.sent.push(message);
        this.again.push(again);
      },
      onPeerKnown: (isParley) => this.happened.push(isParley ? 'parley' : 'lab'),
      onRemoteOffer: async () => {
        await Promise.resolve();
        this.happened.push(`attach in ${this.connection.signalingState}`);
      },
      onAnswered: () => this.happened.push('answered'),
    });
    this.connection.onNegotiationNeeded = () => this.negotiation.negotiate();
  }

  get descriptions(): (Offer | Answer)[] {
    return this.sent.flatMap((message) => (message.type === 'description' ? [message.description] : []));
  }

  /** Takes the oldest message that was sent. */
  take(): NegotiationMessage {
    const message = this.sent.shift();
    if (!message) throw new Error('Nothing was sent.');
    return message;
  }
}

let scope: Scope;
let caller: Peer;
let callee: Peer;

beforeEach(() => {
  vi.useFakeTimers();
  scope = new Scope();
  caller = new Peer(false, scope);
  callee = new Peer(true, scope);
});

afterEach(() => {
  scope.dispose();
  vi.useRealTimers();
});

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

function hand(message: NegotiationMessage, to: Peer): void {
  if (message.type === 'candidate') to.negotiation.receiveCandidate(message.candidate);
  else to.negotiation.receive(message.description);
}

/** Delivers everything in both directions until nothing is left. */
async function deliverAll(): Promise<void> {
  await settle();
  while (caller.sent.length + callee.sent.length > 0) {
    while (caller.sent.length > 0) hand(caller.take(), callee);
    while (callee.sent.length > 0) hand(callee.take(), caller);
    await settle();
  }
}

async function connect(): Promise<void> {
  caller.negotiation.negotiate();
  await deliverAll();
  caller.connection.steps.length = callee.connection.steps.length = 0;
  caller.happened.length = callee.happened.length = 0;
}

/** What a lab peer sends bears no mark of Parley. */
function asLab<Description extends Offer | Answer>(description: Description): Description {
  return { ...description, sdp: description.sdp.replace(/^a=x-parley.*\r\n/gm, '') };
}

function stripped(message: NegotiationMessage): Offer | Answer {
  if (message.type === 'candidate') throw new Error('That is a candidate.');
  return asLab(message.description);
}

describe('the first negotiation', () => {
  test('[P1] [P3] is offered by the caller, answered by the callee, and marked', async () => {
    caller.negotiation.negotiate();
    await settle();
    expect(caller.negotiation.answered).toBe(false);
    const [offer] = caller.descriptions;
    expect(offer?.type).toBe('offer');
    expect(offer && readDescription(offer.sdp)).toMatchObject({ isParley: true, answers: null });
    hand(caller.take(), callee);
    await settle();
    expect(callee.happened).toEqual(['parley', 'attach in have-remote-offer', 'answered']);
    const [answer] = callee.descriptions;
    expect(answer && offer && readDescription(answer.sdp).answers).toBe(
      offer?.sdp.match(/^o=- (\d+ \d+)/m)?.[1],
    );
    hand(callee.take(), caller);
    await settle();
    expect(caller.happened).toEqual(['parley', 'answered']);
    expect(caller.negotiation.answered && callee.negotiation.answered).toBe(true);
    expect(caller.connection.signalingState).toBe('stable');
  });

  test('is never begun by the callee', async () => {
    callee.negotiation.negotiate();
    await settle();
    expect(callee.sent).toEqual([]);
    expect(callee.connection.steps).toEqual([]);
  });

  test('candidates that come before the description wait for it, a limited number of them', async () => {
    for (let index = 0; index < 150; index += 1)
      callee.negotiation.receiveCandidate({ candidate: `c${index}` });
    callee.negotiation.receiveCandidate(null);
    callee.negotiation.receiveCandidate(undefined);
    await settle();
    expect(callee.connection.steps).toEqual([]);
    caller.negotiation.negotiate();
    await settle();
    hand(caller.take(), callee);
    await settle();
    expect(callee.connection.steps[0]).toMatch(/^remote offer/);
    expect(callee.connection.steps[1]).toBe('candidate c0');
    expect(callee.connection.steps.filter((step) => step.startsWith('candidate'))).toHaveLength(100);
    expect(callee.connection.steps.at(-1)).toMatch(/^local answer/);
  });

  test('own candidates are sent after the description that they belong to', async () => {
    caller.negotiation.negotiate();
    await Promise.resolve();
    caller.negotiation.sendCandidate({ candidate: 'early' });
    await settle();
    caller.negotiation.sendCandidate({ candidate: 'late' });
    expect(
      caller.sent.map((message) =>
        message.type === 'candidate' ? message.candidate.candidate : message.type,
      ),
    ).toEqual(['description', 'early', 'late']);
  });

  test('a candidate that fits nothing is noted and does no harm', async () => {
    await connect();
    callee.negotiation.receiveCandidate({ candidate: 'bad' });
    callee.negotiation.receiveCandidate({ candidate: 'good' });
    await settle();
    expect(callee.connection.steps).toEqual(['candidate good']);
    expect(callee.logged).toEqual(['A candidate of the peer was not usable.']);
  });
});

describe('an offer of a connection that the peer has not given up yet', () => {
  test('[P9] is ignored by a caller whose own first offer is only about to be made', async () => {
    await connect();
    callee.negotiation.restart();
    await settle();
    const returned = new Peer(false, scope);
    hand(callee.take(), returned);
    await settle();
    expect(returned.connection.steps).toEqual([]);
    expect(returned.logged).toEqual(['Both sides offered at once; the peer gives way.']);
    returned.negotiation.negotiate();
    await settle();
    expect(returned.descriptions.map(({ type }) => type)).toEqual(['offer']);
  });
});

describe('a later negotiation between two Parleys', () => {
  test('may be begun by either side, and is applied together with its answer', async () => {
    await connect();
    callee.negotiation.negotiate();
    await settle();
    expect(callee.descriptions.map(({ type }) => type)).toEqual(['offer']);
    expect(callee.connection.steps).toEqual([]);
    expect(callee.connection.signalingState).toBe('stable');
    await deliverAll();
    expect(callee.connection.steps.map((step) => step.replace(/ \d+$/, ''))).toEqual([
      'local offer',
      'remote answer',
    ]);
    expect(caller.connection.steps.map((step) => step.replace(/ \d+$/, ''))).toEqual([
      'remote offer',
      'local answer',
    ]);
  });

  test('is offered once, however often it is asked for', async () => {
    await connect();
    for (let times = 0; times < 3; times += 1) caller.negotiation.negotiate();
    await settle();
    expect(caller.descriptions).toHaveLength(1);
  });

  test('[P9] glare: the impolite peer ignores the offer, the polite one forgets its own, and nobody rolls back', async () => {
    await connect();
    caller.negotiation.negotiate();
    callee.negotiation.negotiate();
    await settle();
    const [fromCaller, fromCallee] = [caller.take(), callee.take()];
    hand(fromCallee, caller);
    caller.negotiation.receiveCandidate({ candidate: 'bad' });
    await settle();
    expect(caller.sent).toEqual([]);
    // The candidate belongs to the offer that was ignored: nothing to note.
    expect(caller.logged).toEqual(['Both sides offered at once; the peer gives way.']);
    hand(fromCaller, callee);
    await deliverAll();
    for (const { connection } of [caller, callee]) {
      expect(connection.signalingState).toBe('stable');
      expect(connection.steps).not.toContain('rollback');
      expect(connection.steps).toHaveLength(2);
    }
  });

  test('[P3] glare: an answer to the forgotten offer is not applied to a later one', async () => {
    await connect();
    callee.negotiation.negotiate();
    await settle();
    const forgotten = callee.take();
    // The caller answers, but its answer gets lost, and it offers by itself.
    hand(forgotten, caller);
    await settle();
    const late = caller.take();
    caller.negotiation.negotiate();
    await settle();
    hand(caller.take(), callee);
    await settle();
    callee.negotiation.negotiate();
    await settle();
    callee.connection.steps.length = 0;
    hand(late, callee);
    await settle();
    expect(callee.connection.steps).toEqual([]);
    expect(callee.logged).toContain('An answer to another offer was ignored.');
  });

  test('an offer that follows an answer still being applied is no glare (srdAnswerPending)', async () => {
    await connect();
    caller.negotiation.negotiate();
    await settle();
    hand(caller.take(), callee);
    await settle();
    callee.negotiation.negotiate();
    await settle();
    let apply = (): void => undefined;
    caller.connection.pending = new Promise((resolve) => {
      apply = resolve;
    });
    hand(callee.take(), caller);
    hand(callee.take(), caller);
    await settle();
    expect(caller.connection.signalingState).toBe('have-local-offer');
    caller.connection.pending = null;
    apply();
    await settle();
    expect(caller.logged).toEqual([]);
    expect(caller.connection.steps.map((step) => step.replace(/ \d+$/, ''))).toEqual([
      'local offer',
      'remote answer',
      'remote offer',
      'local answer',
    ]);
    expect(caller.descriptions.map(({ type }) => type)).toEqual(['answer']);
  });

  test('[P9] an offer that came late, after a newer one, is ignored', async () => {
    await connect();
    caller.negotiation.negotiate();
    await settle();
    const old = caller.take();
    hand(old, callee);
    await deliverAll();
    caller.negotiation.negotiate();
    await deliverAll();
    callee.connection.steps.length = 0;
    hand(old, callee);
    await settle();
    expect(callee.connection.steps).toEqual([]);
    expect(callee.sent).toEqual([]);
  });

  test('an answer without an offer is ignored', async () => {
    await connect();
    callee.negotiation.negotiate();
    await settle();
    hand(callee.take(), caller);
    await settle();
    const answer = caller.take();
    hand(answer, callee);
    hand(answer, callee);
    await settle();
    expect(callee.logged).toEqual(['An answer without an offer was ignored.']);
  });
});

describe('what got lost', () => {
  test('an offer to a Parley is sent again until it is answered', async () => {
    await connect();
    caller.negotiation.negotiate();
    await settle();
    const lost = caller.take();
    await vi.advanceTimersByTimeAsync(2 * TIMERS.offerResend);
    expect(caller.sent).toEqual([lost, lost]);
    expect(caller.again.slice(-2)).toEqual([true, true]);
    await deliverAll();
    await vi.advanceTimersByTimeAsync(10 * TIMERS.offerResend);
    expect(caller.sent).toEqual([]);
  });

  test('the same offer twice gets the same answer twice, and is applied once', async () => {
    await connect();
    caller.negotiation.negotiate();
    await settle();
    const offer = caller.take();
    hand(offer, callee);
    hand(offer, callee);
    await settle();
    expect(callee.descriptions).toHaveLength(2);
    expect(callee.descriptions[0]).toEqual(callee.descriptions[1]);
    expect(callee.connection.steps).toHaveLength(2);
    await deliverAll();
    expect(caller.connection.signalingState).toBe('stable');
    expect(caller.logged).toEqual(['An answer without an offer was ignored.']);
  });

  test('[R7] the first offer is sent again when messages can be sent again, and not by itself', async () => {
    caller.negotiation.negotiate();
    await settle();
    const lost = caller.take();
    await vi.advanceTimersByTimeAsync(10 * TIMERS.offerResend);
    expect(caller.sent).toEqual([]);
    caller.negotiation.resend();
    await settle();
    expect(caller.sent).toEqual([lost]);
  });

  test('the answer is sent again while the connection does not stand', async () => {
    caller.negotiation.negotiate();
    await settle();
    hand(caller.take(), callee);
    await settle();
    const lost = callee.take();
    callee.negotiation.resend();
    await settle();
    expect(callee.sent).toEqual([lost]);
    await deliverAll();
    callee.connection.connectionState = 'connected';
    callee.negotiation.resend();
    await settle();
    expect(callee.sent).toEqual([]);
  });
});

describe('an ICE restart', () => {
  test('that is open is only sent again, for each attempt', async () => {
    await connect();
    callee.negotiation.restart();
    await settle();
    const first = callee.take();
    callee.negotiation.restart();
    await settle();
    expect(callee.sent).toEqual([first]);
    expect(callee.again.at(-1)).toBe(true);
    expect(callee.connection.steps).toEqual(['restart']);
    await deliverAll();
    callee.negotiation.restart();
    await settle();
    expect(callee.descriptions).toHaveLength(1);
    expect(callee.sent).not.toEqual([first]);
  });

  test('is offered by either side, and replaces an offer that was never answered', async () => {
    await connect();
    callee.negotiation.negotiate();
    await settle();
    const replaced = callee.take();
    callee.negotiation.restart();
    await settle();
    expect(callee.connection.steps).toEqual(['restart']);
    const [restarting] = callee.descriptions;
    expect(callee.descriptions).toHaveLength(1);
    expect(restarting).not.toEqual(stripped(replaced));
    await deliverAll();
    expect(callee.connection.signalingState).toBe('stable');
  });

  test('is nothing before the first answer', async () => {
    caller.negotiation.restart();
    callee.negotiation.restart();
    await settle();
    expect(caller.connection.steps).toEqual([]);
    expect(callee.connection.steps).toEqual([]);
  });
});

describe('[X3] with a lab peer', () => {
  async function connectToLabCallee(): Promise<void> {
    caller.negotiation.negotiate();
    await settle();
    hand(caller.take(), callee);
    await settle();
    caller.negotiation.receive(stripped(callee.take()));
    await settle();
    expect(caller.happened).toEqual(['lab', 'answered']);
    caller.connection.steps.length = 0;
  }

  test('[P9] nothing is offered after the first time, and nothing twice', async () => {
    await connectToLabCallee();
    caller.negotiation.negotiate();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(caller.sent).toEqual([]);
  });

  test('a restart that is not answered is not repeated', async () => {
    await connectToLabCallee();
    caller.negotiation.restart();
    caller.negotiation.restart();
    caller.negotiation.resend();
    await settle();
    expect(caller.sent).toHaveLength(1);
  });

  test('the caller restarts ICE, once and without an end in a broken state', async () => {
    await connectToLabCallee();
    caller.negotiation.restart();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(caller.descriptions.map(({ type }) => type)).toEqual(['offer']);
    expect(caller.connection.signalingState).toBe('stable');
    hand(caller.take(), callee);
    await settle();
    caller.negotiation.receive(stripped(callee.take()));
    await settle();
    expect(caller.connection.steps.map((step) => step.replace(/ \d+$/, ''))).toEqual([
      'restart',
      'local offer',
      'remote answer',
    ]);
  });

  test('the callee never offers, not even a restart', async () => {
    caller.negotiation.negotiate();
    await settle();
    callee.negotiation.receive(stripped(caller.take()));
    await settle();
    expect(callee.happened).toContain('lab');
    callee.sent.length = 0;
    callee.negotiation.negotiate();
    callee.negotiation.restart();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(callee.sent).toEqual([]);
  });
});

describe('whose offer it is', () => {
  test('[P8] shows by the fingerprint', async () => {
    const other = new Peer(false, scope);
    caller.negotiation.negotiate();
    other.negotiation.negotiate();
    await settle();
    const [own, foreign] = [stripped(caller.take()), stripped(other.take())];
    if (own.type !== 'offer' || foreign.type !== 'offer') throw new Error('Offers were expected.');
    expect(callee.negotiation.isSamePeer(foreign)).toBe(true);
    callee.negotiation.receive(own);
    // Even before it was applied.
    expect(callee.negotiation.isSamePeer(own)).toBe(true);
    expect(callee.negotiation.isSamePeer(foreign)).toBe(false);
    await settle();
    expect(callee.negotiation.isSamePeer(foreign)).toBe(false);
  });
});

test('after the end nothing is applied or sent', async () => {
  await connect();
  caller.negotiation.negotiate();
  scope.dispose();
  callee.negotiation.receive({ type: 'offer', sdp: 'v=0' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(caller.sent).toEqual([]);
  expect(callee.connection.steps).toEqual([]);
});
