import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { iceServerSchema } from '../protocol/signaling.ts';
import type { TurnRelay } from './options.ts';
import { makeTurnServer } from './turn-credentials.ts';

const RELAY: TurnRelay = {
  urls: ['turn:relay.example:3478', 'turns:relay.example'],
  secret: 'north',
  ttlSeconds: 600,
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00.900Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

test('the credential is the base64 of what openssl makes with `dgst -sha1 -hmac`', () => {
  expect(makeTurnServer(RELAY, 'abc')).toEqual({
    urls: ['turn:relay.example:3478', 'turns:relay.example'],
    username: '1767226200:abc',
    credential: 'mnQw29ih/cKqKyJEcv2UhgI5i3Y=',
  });
});

test('a secret may have letters beyond ASCII: its UTF-8 is the key', () => {
  expect(makeTurnServer({ ...RELAY, secret: 'Schlüssel' }, 'abc').credential).toBe(
    'Mdrehz3CJIO7MgMIbueCSDHpfTg=',
  );
});

test('credentials end the same time after each join', () => {
  vi.advanceTimersByTime(60_000);
  expect(makeTurnServer(RELAY, 'abc').username).toBe('1767226260:abc');
  expect(makeTurnServer({ ...RELAY, ttlSeconds: 60 }, 'abc').username).toBe('1767225720:abc');
});

test('two joins in one second get credentials of their own, which clients take', () => {
  const [first, second] = [makeTurnServer(RELAY), makeTurnServer(RELAY)];
  expect(first.username).toMatch(/^1767226200:[0-9a-f]{16}$/);
  expect(first.username).not.toBe(second.username);
  expect(first.credential).not.toBe(second.credential);
  expect(iceServerSchema.parse(first)).toEqual(first);
});
