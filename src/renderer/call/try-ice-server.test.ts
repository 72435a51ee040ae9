import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TIMERS } from './timers.ts';
import { tryIceServer, type IceServerTrial, type TrialConnection } from './try-ice-server.ts';

const STUN = { urls: ['stun:stun.example.org'] };
const TURN = { urls: ['turn:relay.example.org'], username: 'u', credential: 'c' };

class FakeConnection extends EventTarget {
  iceGatheringState: RTCIceGatheringState = 'new';
  isClosed = false;
  readonly createDataChannel = vi.fn();
  readonly createOffer = vi.fn(async () => Promise.resolve({ type: 'offer', sdp: '' }));
  readonly setLocalDescription = vi.fn(async () => Promise.resolve());

  close(): void {
    this.isClosed = true;
  }

  finds(type: string, address: string | null): void {
    this.dispatchEvent(Object.assign(new Event('icecandidate'), { candidate: { type, address } }));
  }

  fails(errorCode: number, errorText: string): void {
    this.dispatchEvent(Object.assign(new Event('icecandidateerror'), { errorCode, errorText }));
  }

  completes(): void {
    this.iceGatheringState = 'complete';
    this.dispatchEvent(new Event('icegatheringstatechange'));
  }
}

let connection: FakeConnection;
let configurations: RTCConfiguration[];
let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  connection = new FakeConnection();
  configurations = [];
  lifetime = new AbortController();
});

afterEach(() => {
  vi.useRealTimers();
});

async function trial(server: typeof STUN, errorsAreTold = true): Promise<IceServerTrial> {
  return tryIceServer(
    server,
    lifetime.signal,
    (configuration) => {
      configurations.push(configuration);
      return connection as unknown as TrialConnection;
    },
    () => errorsAreTold,
  );
}

test('a STUN server that tells an address', async () => {
  const outcome = trial(STUN);
  connection.finds('host', '10.0.0.2');
  connection.finds('srflx', '203.0.113.9');
  expect(await outcome).toEqual({ outcome: 'address-told', address: '203.0.113.9' });
  expect(configurations).toEqual([{ iceServers: [STUN], iceTransportPolicy: 'all' }]);
  expect(connection.isClosed).toBe(true);
});

test('a STUN server that sees the same address: gathering ends without a complaint', async () => {
  const outcome = trial(STUN);
  connection.finds('host', '10.0.0.2');
  connection.completes();
  expect(await outcome).toEqual({ outcome: 'same-address' });
});

test('a browser that does not tell errors leaves it open whether there was an answer', async () => {
  const outcome = trial(STUN, false);
  connection.finds('host', '10.0.0.2');
  connection.completes();
  expect(await outcome).toEqual({ outcome: 'unanswered' });
});

test('without a network nothing was reached', async () => {
  const outcome = trial(STUN);
  connection.completes();
  expect(await outcome).toEqual({ outcome: 'unanswered' });
});

test('one adapter without an answer does not hide the answer of another', async () => {
  const outcome = trial(STUN);
  connection.finds('host', '10.0.0.2');
  connection.fails(701, 'STUN binding request timed out.');
  connection.finds('srflx', '203.0.113.9');
  expect(await outcome).toEqual({ outcome: 'address-told', address: '203.0.113.9' });
});

test('a TURN server is tried as a relay alone', async () => {
  const outcome = trial(TURN);
  connection.finds('relay', '198.51.100.7');
  expect(await outcome).toEqual({ outcome: 'relays', address: '198.51.100.7' });
  expect(configurations).toEqual([{ iceServers: [TURN], iceTransportPolicy: 'relay' }]);
});

test.each([
  [401, 'Unauthorized', { outcome: 'credentials-refused' }],
  [486, 'Allocation Quota Reached', { outcome: 'refused', reason: 'Allocation Quota Reached' }],
  [701, 'TURN allocate request timed out.', { outcome: 'unanswered' }],
])('a TURN server that ends with %i', async (code, text, expected) => {
  const outcome = trial(TURN);
  connection.fails(code, text);
  connection.completes();
  expect(await outcome).toEqual(expected);
});

test('a TURN server whose gathering ends with nothing has not answered', async () => {
  const outcome = trial(TURN);
  connection.completes();
  expect(await outcome).toEqual({ outcome: 'unanswered' });
});

test('silence ends by itself, and leaves nothing behind', async () => {
  const outcome = trial(STUN);
  connection.finds('host', '10.0.0.2');
  vi.advanceTimersByTime(TIMERS.iceServerAnswers);
  expect(await outcome).toEqual({ outcome: 'unanswered' });
  expect(connection.isClosed).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('the user can give up', async () => {
  const outcome = trial(STUN);
  lifetime.abort();
  expect(await outcome).toEqual({ outcome: 'unanswered' });
  expect(connection.isClosed).toBe(true);
});

test('an offer that cannot be made is told', async () => {
  connection.createOffer.mockRejectedValue(new Error('no'));
  await expect(trial(STUN)).rejects.toThrow('no');
  expect(connection.isClosed).toBe(true);
});
