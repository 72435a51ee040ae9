import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_PORT,
  formatAuthority,
  normalizeHost,
  originOf,
  parseAuthority,
  parseIPv6,
  sameAddress,
} from './address.ts';

describe('normalizeHost', () => {
  test.each([
    ['Example.COM', 'example.com'],
    ['laptop', 'laptop'],
    ['my_server.local', 'my_server.local'],
    ['example.com.', 'example.com'],
    ['192.168.1.5', '192.168.1.5'],
    ['192.168.1.5.', '192.168.1.5'],
    ['xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['::', '::'],
    ['::1', '::1'],
    ['fe80::', 'fe80::'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['1:0:2:3:4:5:6:7', '1:0:2:3:4:5:6:7'],
    ['1::3:4:5:6:7:8', '1:0:3:4:5:6:7:8'],
    ['::ffff:192.168.1.5', '::ffff:c0a8:105'],
  ])('%s becomes %s', (text, host) => {
    expect(normalizeHost(text)).toBe(host);
  });

  test.each([
    '',
    '.',
    'a..b',
    '-a.de',
    'a-.de',
    'münchen.de',
    'a b',
    'a\\b',
    'a%2eb',
    '256.1.1.1',
    '1.2.3',
    '01.2.3.4',
    '0x7f.1',
    '127.0.0.0x1',
    '1.2.3.4.5',
    'fe80::1%eth0',
    '1::2::3',
    ':1',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7::8:9',
    '12345::',
    '::1.2.3.4:5',
    '1.2.3.4::',
    `${'a'.repeat(64)}.de`,
    `${'a.'.repeat(126)}ab`,
  ])('refuses %j', (text) => {
    expect(normalizeHost(text)).toBeNull();
  });

  test('any IPv6 address keeps its groups in the canonical form', () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        const groups = parseIPv6(text);
        expect(groups).toHaveLength(8);
        const host = normalizeHost(text);
        expect(host && parseIPv6(host)).toEqual(groups);
        expect(host && normalizeHost(host)).toBe(host);
      }),
    );
  });

  test('agrees with the URL Standard on the form of IPv6 addresses', () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        expect(`[${normalizeHost(text)}]`).toBe(new URL(`https://[${text}]/`).hostname);
      }),
    );
  });
});

describe('parseAuthority', () => {
  test.each([
    ['host', 'host', DEFAULT_PORT],
    ['host:1', 'host', 1],
    ['host:65535', 'host', 65_535],
    ['[::1]', '::1', DEFAULT_PORT],
    ['[::1]:9000', '::1', 9000],
    ['fe80::1', 'fe80::1', DEFAULT_PORT],
    ['10.0.0.1:08443', '10.0.0.1', 8443],
  ])('%s', (text, host, port) => {
    expect(parseAuthority(text, DEFAULT_PORT)).toEqual({ ok: true, address: { host, port } });
  });

  test.each([
    ['', 'empty'],
    ['user:secret@host', 'credentials'],
    ['host:', 'invalid-port'],
    ['host:0', 'invalid-port'],
    ['host:65536', 'invalid-port'],
    ['host:999999', 'invalid-port'],
    ['host:-1', 'invalid-port'],
    ['host:8443x', 'invalid-port'],
    ['host: 1', 'invalid-port'],
    [':8443', 'invalid-host'],
    ['[::1', 'invalid-host'],
    ['[::1]x', 'invalid-host'],
    ['[host]', 'invalid-host'],
    ['[]:1', 'invalid-host'],
    ['[::1]:', 'invalid-port'],
  ])('refuses %j', (text, problem) => {
    expect(parseAuthority(text, DEFAULT_PORT)).toEqual({ ok: false, problem });
  });
});

test('an IPv6 address stands in brackets', () => {
  expect(formatAuthority({ host: '::1', port: 8443 }, DEFAULT_PORT)).toBe('[::1]');
  expect(formatAuthority({ host: '::1', port: 1 }, DEFAULT_PORT)).toBe('[::1]:1');
  expect(originOf({ host: '::1', port: 8443 })).toBe('https://[::1]:8443');
  expect(originOf({ host: 'example.com', port: 443 })).toBe('https://example.com');
});

test('addresses are the same when host and port are', () => {
  expect(sameAddress({ host: 'a', port: 1 }, { host: 'a', port: 1 })).toBe(true);
  expect(sameAddress({ host: 'a', port: 1 }, { host: 'a', port: 2 })).toBe(false);
  expect(sameAddress({ host: 'a', port: 1 }, { host: 'b', port: 1 })).toBe(false);
});
