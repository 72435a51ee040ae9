import { describe, expect, test } from 'vitest';
import { readIceServerUrl } from './ice-server-url.ts';

describe('the address of a STUN or TURN server', () => {
  test.each([
    ['stun:stun.example.org', 'stun'],
    ['stun:192.168.1.5:3478', 'stun'],
    ['stuns:stun.example.org:5349', 'stun'],
    ['turn:relay', 'turn'],
    ['turn:relay-2.example.org:3478?transport=udp', 'turn'],
    ['turn:[2001:db8::1]:3478?transport=tcp', 'turn'],
    ['turns:[::ffff:10.0.0.1]', 'turn'],
    ['turn:relay:65535', 'turn'],
  ] as const)('%s is read', (url, kind) => {
    expect(readIceServerUrl(url)).toEqual({ ok: true, url, kind });
  });

  test('blanks around it and capital letters of what is fixed do not matter', () => {
    expect(readIceServerUrl('  TURN:Relay.example:1?Transport=UDP ')).toEqual({
      ok: true,
      url: 'turn:Relay.example:1?transport=udp',
      kind: 'turn',
    });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['stun.example.org', 'scheme'],
    ['https://stun.example.org', 'scheme'],
    ['stun', 'scheme'],
    ['stun:', 'host'],
    ['turn:?transport=udp', 'host'],
    ['turn:a b', 'host'],
    ['turn:relay,user,password', 'host'],
    ['stun://stun.example.org', 'host'],
    ['turn:user@relay', 'host'],
    ['turn:2001:db8::1', 'port'],
    ['turn:[2001:db8::1', 'host'],
    ['turn:[relay]', 'host'],
    [`turn:${'a'.repeat(254)}`, 'host'],
    ['turn:relay\nturn:other', 'host'],
    ['turn:relay:', 'port'],
    ['turn:relay:0', 'port'],
    ['turn:relay:65536', 'port'],
    ['turn:relay:http', 'port'],
    ['turn:relay:1:2', 'port'],
    ['turn:relay?', 'transport'],
    ['turn:relay?transport=sctp', 'transport'],
    ['turn:relay?transport=udp?transport=tcp', 'transport'],
    ['turn:relay:3478?ttl=1', 'transport'],
    ['stun:stun.example.org?transport=udp', 'transport'],
  ] as const)('%j is refused: %s', (text, problem) => {
    expect(readIceServerUrl(text)).toEqual({ ok: false, problem });
  });
});
