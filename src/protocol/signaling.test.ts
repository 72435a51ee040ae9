import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerSchema,
  candidateSchema,
  handshakeSchema,
  iceServerSchema,
  joinReplySchema,
  LIMITS,
  offerSchema,
  peerAwaySchema,
  peerBackSchema,
  refusalSchema,
  roomNameSchema,
} from './signaling.ts';

const CANDIDATE = {
  candidate: 'candidate:1 1 udp 2122260223 192.168.1.5 50000 typ host',
  sdpMid: '0',
  sdpMLineIndex: 0,
  usernameFragment: 'abcd',
};

/** Values of every other kind than the one that a schema wants. */
const NOT_TEXT: readonly unknown[] = [
  undefined,
  null,
  7,
  Number.NaN,
  true,
  [],
  ['room'],
  {},
  { toString: 'room' },
  new Uint8Array(3),
];

describe('[J1] a room name', () => {
  test.each([
    'r',
    'Zimmer 1',
    'Привет',
    '👋🏽',
    '__proto__',
    ' padded ',
    'x'.repeat(LIMITS.roomNameCharacters),
  ])('%j is one, as it stands', (name) => {
    expect(roomNameSchema.parse(name)).toBe(name);
  });

  test('is counted in characters, not in UTF-16 units', () => {
    expect(roomNameSchema.safeParse('😀'.repeat(LIMITS.roomNameCharacters)).success).toBe(true);
    expect(roomNameSchema.safeParse('😀'.repeat(LIMITS.roomNameCharacters + 1)).success).toBe(false);
  });

  test.each(['', ' ', '\t\n', '\u{a0}', 'x'.repeat(LIMITS.roomNameCharacters + 1)])('%j is none', (name) => {
    expect(roomNameSchema.safeParse(name).success).toBe(false);
  });

  test.each(NOT_TEXT)('%j is none', (value) => {
    expect(roomNameSchema.safeParse(value).success).toBe(false);
  });
});

describe.each([
  ['offer', offerSchema, 'answer'],
  ['answer', answerSchema, 'offer'],
])('[F2] an %s', (type, schema, otherType) => {
  test('is type and description; anything else is cut off', () => {
    expect(schema.parse({ type, sdp: 'v=0\r\n', extra: 1 })).toEqual({ type, sdp: 'v=0\r\n' });
  });

  test('may have 64 kB in UTF-8 and no more', () => {
    const longest = 'x'.repeat(LIMITS.descriptionBytes);
    expect(schema.safeParse({ type, sdp: longest }).success).toBe(true);
    expect(schema.safeParse({ type, sdp: `${longest}x` }).success).toBe(false);
    expect(schema.safeParse({ type, sdp: 'é'.repeat(LIMITS.descriptionBytes / 2) }).success).toBe(true);
    expect(schema.safeParse({ type, sdp: 'é'.repeat(LIMITS.descriptionBytes / 2 + 1) }).success).toBe(false);
  });

  test.each([
    { sdp: 'v=0' },
    { type: otherType, sdp: 'v=0' },
    { type, sdp: '' },
    { type },
    { type, sdp: 7 },
    { type, sdp: { toString: 'v=0' } },
    { type: [type], sdp: 'v=0' },
    'v=0',
    ...NOT_TEXT,
  ])('is not %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('an ICE candidate', () => {
  test('[I1] is as the browser makes it', () => {
    expect(candidateSchema.parse(CANDIDATE)).toEqual(CANDIDATE);
    expect(candidateSchema.parse({ ...CANDIDATE, extra: 1 })).toEqual(CANDIDATE);
  });

  test('[I1] may be empty, and may lack or have null for all but the candidate', () => {
    expect(candidateSchema.parse({ candidate: '' })).toEqual({ candidate: '' });
    const bare = { candidate: 'x', sdpMid: null, sdpMLineIndex: null, usernameFragment: null };
    expect(candidateSchema.parse(bare)).toEqual(bare);
  });

  test.each([null, undefined])('[I2] may be %j: the end of the candidates', (value) => {
    expect(candidateSchema.parse(value)).toBe(value);
  });

  test('[I1] may have 4 kB as JSON and no more', () => {
    const around = JSON.stringify({ candidate: '' }).length;
    const longest = 'x'.repeat(LIMITS.candidateBytes - around);
    expect(candidateSchema.safeParse({ candidate: longest }).success).toBe(true);
    expect(candidateSchema.safeParse({ candidate: `${longest}x` }).success).toBe(false);
  });

  test.each([
    {},
    [],
    'candidate:1',
    7,
    { candidate: 7 },
    { candidate: null },
    { candidate: 'x', sdpMid: 0 },
    { candidate: 'x', sdpMLineIndex: -1 },
    { candidate: 'x', sdpMLineIndex: 0.5 },
    { candidate: 'x', sdpMLineIndex: 65_536 },
    { candidate: 'x', usernameFragment: 7 },
  ])('[I1] is not %j', (value) => {
    expect(candidateSchema.safeParse(value).success).toBe(false);
  });
});

describe('[H2] the handshake', () => {
  const parley = { version: 1, resume: 'a'.repeat(LIMITS.resumeSecretCharacters.least), instance: 'page' };

  test('states version, resume secret and instance', () => {
    expect(handshakeSchema.parse({ parley, token: 'ignored' })).toEqual({ parley });
  });

  test.each([
    {},
    { parley: null },
    { parley: true },
    { parley: { ...parley, version: 0 } },
    { parley: { ...parley, version: '1' } },
    { parley: { ...parley, version: 1.5 } },
    { parley: { ...parley, resume: 'short' } },
    { parley: { ...parley, resume: 'a'.repeat(LIMITS.resumeSecretCharacters.most + 1) } },
    { parley: { ...parley, resume: 'a b'.repeat(10) } },
    { parley: { ...parley, instance: '' } },
    { parley: { ...parley, instance: 'x'.repeat(65) } },
    { parley: { version: 1 } },
  ])('is not %j', (value) => {
    expect(handshakeSchema.safeParse(value).success).toBe(false);
  });
});

describe('an ICE server', () => {
  test.each(['stun:h', 'stuns:h:1', 'turn:h?transport=tcp', 'turns:h'])('may be %s', (url) => {
    expect(iceServerSchema.safeParse({ urls: [url] }).success).toBe(true);
  });

  test.each([{ urls: [] }, { urls: ['http://h'] }, { urls: 'stun:h' }, { urls: ['javascript:stun:'] }, {}])(
    'may not be %j',
    (value) => {
      expect(iceServerSchema.safeParse(value).success).toBe(false);
    },
  );
});

describe('what the server says', () => {
  const joined = {
    outcome: 'joined',
    role: 'caller',
    peerPresent: true,
    resumed: false,
    iceServers: [{ urls: ['stun:h'] }],
    graceSeconds: 15,
  };
  const refusal = { code: 'invalid-room-name', message: 'The room name is empty.', event: 'join' };

  test('[J8] the reply to a join', () => {
    for (const reply of [joined, { outcome: 'full' }, { outcome: 'refused', refusal }]) {
      expect(joinReplySchema.parse(reply)).toEqual(reply);
    }
  });

  test.each([
    {},
    { outcome: 'maybe' },
    { ...joined, role: 'host' },
    { ...joined, graceSeconds: -1 },
    { ...joined, iceServers: [{ urls: ['http://h'] }] },
    { outcome: 'refused' },
    { outcome: 'refused', refusal: { ...refusal, code: 'because' } },
  ])('[J8] is not %j', (value) => {
    expect(joinReplySchema.safeParse(value).success).toBe(false);
  });

  test('[E1] [R1] [R4] refusals and news of the peer', () => {
    expect(refusalSchema.parse(refusal)).toEqual(refusal);
    expect(peerAwaySchema.safeParse({ graceSeconds: 15 }).success).toBe(true);
    expect(peerAwaySchema.safeParse({}).success).toBe(false);
    expect(peerBackSchema.safeParse({ restarted: true }).success).toBe(true);
    expect(peerBackSchema.safeParse({ restarted: 'yes' }).success).toBe(false);
  });
});

test('[F2] no value at all makes a schema throw, and what passes is plain data of the stated shape', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withTypedArray: true }), (value) => {
      const name = roomNameSchema.safeParse(value);
      if (name.success) expect(typeof name.data).toBe('string');
      const offer = offerSchema.safeParse(value);
      if (offer.success) expect(Object.keys(offer.data)).toEqual(['type', 'sdp']);
      const candidate = candidateSchema.safeParse(value);
      if (candidate.success && candidate.data) expect(typeof candidate.data.candidate).toBe('string');
      expect(handshakeSchema.safeParse(value).success).toBe(false);
    }),
  );
});
