import { describe, expect, test } from 'vitest';
import {
  CHAT_MESSAGE_BYTES,
  clipName,
  NAME_CHARACTERS,
  parseControlMessage,
  type ControlMessage,
} from './control-messages.ts';

const VALID: ControlMessage[] = [
  { type: 'hello', version: 1, name: '' },
  { type: 'hello', version: 2, name: '👋'.repeat(NAME_CHARACTERS) },
  { type: 'hello', version: 1, name: 'Ada', chat: { session: 'aZ_-9', received: null } },
  { type: 'hello', version: 1, name: 'Ada', chat: { session: 'a', received: { session: 'b', number: 1 } } },
  { type: 'chat', number: 1, text: '' },
  { type: 'chat', number: 7, text: '\u0000'.repeat(CHAT_MESSAGE_BYTES) },
  { type: 'chat-received', number: Number.MAX_SAFE_INTEGER },
  { type: 'media', microphoneMuted: true, cameraOff: false, sharing: false },
  { type: 'description', description: { type: 'offer', sdp: 'v=0' } },
  { type: 'description', description: { type: 'answer', sdp: 'v=0' } },
  { type: 'candidate', candidate: { candidate: 'candidate:1', sdpMid: '0' } },
  { type: 'ping', id: 0 },
  { type: 'pong', id: 3 },
  { type: 'bye' },
];

const INVALID: unknown[] = [
  undefined,
  null,
  '',
  'bye',
  '"bye"',
  '[]',
  '{"type":"unknown"}',
  '{"type":"hello","version":0,"name":""}',
  '{"type":"hello","version":1}',
  JSON.stringify({ type: 'hello', version: 1, name: 'x'.repeat(NAME_CHARACTERS + 1) }),
  '{"type":"media","microphoneMuted":1,"cameraOff":false,"sharing":false}',
  '{"type":"description","description":{"type":"rollback","sdp":""}}',
  JSON.stringify({ type: 'description', description: { type: 'offer', sdp: 'x'.repeat(65 * 1024) } }),
  '{"type":"hello","version":1,"name":"","chat":{"session":""}}',
  '{"type":"hello","version":1,"name":"","chat":{"session":"a","received":{"session":"b","number":0}}}',
  '{"type":"chat","number":0,"text":"x"}',
  '{"type":"chat","number":1e300,"text":"x"}',
  '{"type":"chat","number":1}',
  '{"type":"chat-received","number":-1}',
  '{"type":"ping","id":-1}',
  '{"type":"ping","id":1.5}',
  ' '.repeat(200 * 1024) + '{"type":"bye"}',
];

describe('[P2] control messages', () => {
  test.each(VALID)('$type is read as it was written', (message) => {
    expect(parseControlMessage(JSON.stringify(message))).toEqual(message);
  });

  test.each(INVALID)('%s is none', (data) => {
    expect(parseControlMessage(data)).toBeNull();
  });

  test('fields of a later version are ignored', () => {
    expect(parseControlMessage('{"type":"bye","reason":"tired"}')).toEqual({ type: 'bye' });
  });
});

test('[P4] a name is cut to what another Parley accepts', () => {
  expect(clipName('  Ada ')).toBe('Ada');
  const name = clipName('👋'.repeat(NAME_CHARACTERS + 5));
  expect([...name]).toHaveLength(NAME_CHARACTERS);
  expect(parseControlMessage(JSON.stringify({ type: 'hello', version: 1, name }))).not.toBeNull();
});
