import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Negotiation, type NegotiationMessage } from '../../../src/renderer/call/negotiation.ts';
import { Scope } from '../../../src/renderer/call/scope.ts';
import { until } from './call-pair.ts';
import { later } from './later.ts';
import { iceUserNameOf } from './recorded-connections.ts';

interface Peer {
  readonly connection: RTCPeerConnection;
  readonly negotiation: Negotiation;
  other: Peer | null;
}

let scope: Scope;
let sent: NegotiationMessage[];
let impolite: Peer;
let polite: Peer;

function makePeer(isPolite: boolean): Peer {
  const connection = new RTCPeerConnection();
  const peer: Peer = {
    connection,
    other: null,
    negotiation: new Negotiation({
      connection,
      polite: isPolite,
      scope,
      log: () => undefined,
      send: (message) => {
        sent.push(message);
        later(() => {
          if (message.type === 'candidate') peer.other?.negotiation.receiveCandidate(message.candidate);
          else peer.other?.negotiation.receive(message.description);
        });
      },
      onPeerKnown: () => undefined,
      onRemoteOffer: async () => undefined,
      onAnswered: () => undefined,
    }),
  };
  connection.addEventListener('negotiationneeded', () => peer.negotiation.negotiate());
  connection.addEventListener('icecandidate', ({ candidate }) => {
    if (candidate?.candidate) {
      const { candidate: line, sdpMid, sdpMLineIndex, usernameFragment } = candidate;
      peer.negotiation.sendCandidate({ candidate: line, sdpMid, sdpMLineIndex, usernameFragment });
    }
  });
  scope.add(() => connection.close());
  return peer;
}

beforeEach(() => {
  scope = new Scope();
  sent = [];
  impolite = makePeer(false);
  polite = makePeer(true);
  impolite.other = polite;
  polite.other = impolite;
});

afterEach(() => {
  scope.dispose();
});

function isStable(): boolean {
  return [impolite, polite].every(({ connection }) => connection.signalingState === 'stable');
}

async function areConnected(): Promise<void> {
  await until(
    () =>
      [impolite, polite].every(({ connection }) => connection.connectionState === 'connected') && isStable(),
    'both are connected and stable',
  );
}

async function haveTransceivers(count: number): Promise<void> {
  const peers = [impolite, polite];
  await until(
    () => isStable() && peers.every(({ connection }) => connection.getTransceivers().length === count),
    `both sides have ${count} transceivers`,
  );
}

describe('perfect negotiation in Chromium', () => {
  test('settles when both sides change something in the same instant, 20 times', async () => {
    impolite.connection.createDataChannel('chat');
    await areConnected();
    for (let round = 1; round <= 20; round += 1) {
      const before = [iceUserNameOf(impolite.connection), iceUserNameOf(polite.connection)];
      for (const { connection } of [impolite, polite]) {
        connection.addTransceiver('audio');
        connection.restartIce();
      }
      await haveTransceivers(2 * round);
      await areConnected();
      expect([iceUserNameOf(impolite.connection), iceUserNameOf(polite.connection)]).not.toEqual(before);
    }
    const offers = sent.filter(
      (message) => message.type === 'description' && message.description.type === 'offer',
    );
    // One to begin with and at least one of each side in each round: they did collide.
    expect(offers.length).toBeGreaterThanOrEqual(41);
  });

  test('an offer that was lost is sent again', async () => {
    impolite.connection.createDataChannel('chat');
    await areConnected();
    impolite.other = null;
    sent = [];
    impolite.connection.addTransceiver('audio');
    await until(() => sent.length > 0, 'the offer was sent');
    impolite.other = polite;
    await until(() => polite.connection.getTransceivers().length === 1, 'the offer has arrived');
    await areConnected();
    const repeated = sent.filter(
      (message) => message.type === 'description' && message.description.type === 'offer',
    );
    expect(repeated.length).toBeGreaterThanOrEqual(2);
    expect(repeated[1]).toEqual(repeated[0]);
  });
});
