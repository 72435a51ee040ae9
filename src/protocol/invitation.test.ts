import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeHost } from './address.ts';
import {
  LINK_CHARACTERS,
  formatGuestLink,
  formatInvitation,
  formatPageLink,
  isInvitableRoom,
  parseAddress,
  parseInvitationLink,
  type Invitation,
} from './invitation.ts';

const fingerprint = Array.from({ length: 32 }, () => 'AB').join(':');
const address = { host: '192.168.1.5', port: 8443 };

describe('what a person types to join', () => {
  test.each<[string, string, number]>([
    ['laptop', 'laptop', 8443],
    ['  laptop\n', 'laptop', 8443],
    ['laptop:9000', 'laptop', 9000],
    ['[fe80::1]:9000', 'fe80::1', 9000],
    ['2001:db8::1', '2001:db8::1', 8443],
    ['https://laptop', 'laptop', 443],
    ['HTTPS://Laptop:8443/', 'laptop', 8443],
    ['https://laptop:8443/index.html', 'laptop', 8443],
    ['https://laptop:8443/guest', 'laptop', 8443],
    ['http://laptop:8443/guest', 'laptop', 8443],
    ['http://laptop/guest', 'laptop', 80],
    ['parley://laptop', 'laptop', 8443],
    ['parley://laptop/', 'laptop', 8443],
    ['parley://[::1]:7000/', '::1', 7000],
  ])('%j', (text, host, port) => {
    expect(parseAddress(text)).toEqual({
      ok: true,
      invitation: { address: { host, port }, room: null, fingerprint: null },
    });
  });

  test.each<[string, string]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['parley://', 'empty'],
    ['http://laptop:8443', 'insecure-scheme'],
    ['http://laptop:8443/', 'insecure-scheme'],
    ['http://laptop:8443/guest/', 'insecure-scheme'],
    ['wss://laptop', 'unsupported-scheme'],
    ['file://server/share', 'unsupported-scheme'],
    ['javascript://laptop', 'unsupported-scheme'],
    ['https://user:secret@laptop', 'credentials'],
    ['parley://user@laptop', 'credentials'],
    ['user@laptop', 'credentials'],
    ['https://laptop:0', 'invalid-port'],
    ['laptop:port', 'invalid-port'],
    ['mailto:someone', 'invalid-port'],
    ['two words', 'invalid-host'],
    ['\\\\server\\share', 'invalid-host'],
    ['laptop\u0000', 'control-character'],
    ['lap\ntop', 'control-character'],
    ['lap\u0085top', 'control-character'],
    ['parley://laptop/path', 'invalid-link'],
    ['parley://laptop/?room=%', 'invalid-room'],
    ['parley://laptop/?room=%00', 'invalid-room'],
    ['parley://laptop/?room=%20', 'invalid-room'],
    [`parley://laptop/?room=${'x'.repeat(65)}`, 'invalid-room'],
    ['https://laptop/?room=%ff', 'invalid-room'],
    ['parley://laptop/?fingerprint=AB', 'invalid-fingerprint'],
    ['parley://laptop/?fingerprint=', 'invalid-fingerprint'],
    ['https://laptop/#fingerprint=%zz', 'invalid-fingerprint'],
    [`laptop/${'x'.repeat(LINK_CHARACTERS)}`, 'too-long'],
  ])('refuses %j', (text, problem) => {
    expect(parseAddress(text)).toEqual({ ok: false, problem });
  });

  test('arbitrary text never throws, and what is accepted is well formed', () => {
    const fragments = fc.constantFrom(
      'parley://',
      'https://',
      ':',
      '[',
      ']',
      '/',
      '?room=',
      '#fingerprint=',
      '%',
      '::',
    );
    const text = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fragments), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const result = parseAddress(parts.join(''));
        if (!result.ok) return;
        const { address: found, room } = result.invitation;
        expect(normalizeHost(found.host)).toBe(found.host);
        expect(found.port).toBeGreaterThanOrEqual(1);
        expect(found.port).toBeLessThanOrEqual(65_535);
        if (room !== null) expect(isInvitableRoom(room)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('links', () => {
  test('have one canonical form', () => {
    const invitation = { address, room: 'tea & cake', fingerprint };
    expect(formatInvitation(invitation)).toBe(
      `parley://192.168.1.5/?room=tea%20%26%20cake&fingerprint=${fingerprint}`,
    );
    expect(formatPageLink(invitation)).toBe(
      `https://192.168.1.5:8443/?room=tea%20%26%20cake#fingerprint=${fingerprint}`,
    );
    expect(formatGuestLink(invitation)).toBe(
      `http://192.168.1.5:8443/guest?room=tea%20%26%20cake#fingerprint=${fingerprint}`,
    );
    expect(formatInvitation({ address, room: null, fingerprint: null })).toBe('parley://192.168.1.5/');
    expect(formatPageLink({ address: { host: '::1', port: 443 }, room: null, fingerprint: null })).toBe(
      'https://[::1]/',
    );
    expect(formatGuestLink({ address: { host: '::1', port: 443 }, room: null, fingerprint: null })).toBe(
      'http://[::1]:443/guest',
    );
  });

  test('read plus signs as browsers read them, ignore unknown parameters and take the first of equals', () => {
    const result = parseAddress('https://laptop/?later=1&room=a+b%2Bc&room=other#later=2');
    expect(result).toEqual({
      ok: true,
      invitation: { address: { host: 'laptop', port: 443 }, room: 'a b+c', fingerprint: null },
    });
  });

  test('accept a fingerprint without colons and in lower case', () => {
    const digits = fingerprint.replaceAll(':', '').toLowerCase();
    expect(parseAddress(`parley://laptop/?fingerprint=${digits}`)).toMatchObject({
      invitation: { fingerprint },
    });
  });

  test('from the operating system must be invitations', () => {
    expect(parseInvitationLink('parley://laptop/?room=tea')).toMatchObject({ ok: true });
    expect(parseInvitationLink('PARLEY://laptop')).toMatchObject({ ok: true });
    for (const text of ['https://laptop/', 'laptop', '', '--flag', 'parley:laptop', 'notparley://laptop'])
      expect(parseInvitationLink(text)).toEqual({ ok: false, problem: 'unsupported-scheme' });
  });

  test('cannot hold every room', () => {
    for (const room of ['', ' ', 'a\nb', '\ud800', 'x'.repeat(65)]) {
      expect(isInvitableRoom(room)).toBe(false);
      expect(() => formatInvitation({ address, room, fingerprint })).toThrow(RangeError);
      expect(() => formatGuestLink({ address, room, fingerprint })).toThrow(RangeError);
      expect(() => formatPageLink({ address, room, fingerprint })).toThrow(RangeError);
    }
  });

  test('survive the way there and back', () => {
    const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,10}[a-z])?$/);
    const host = fc.oneof(
      label,
      fc.ipV4(),
      fc.ipV6().map((text) => normalizeHost(text) ?? ''),
    );
    const invitations: fc.Arbitrary<Invitation> = fc.record({
      address: fc.record({ host, port: fc.integer({ min: 1, max: 65_535 }) }),
      room: fc.option(fc.string({ unit: 'binary', maxLength: 64 }).filter(isInvitableRoom)),
      fingerprint: fc.constantFrom(fingerprint, null),
    });
    fc.assert(
      fc.property(invitations, (invitation) => {
        expect(parseInvitationLink(formatInvitation(invitation))).toEqual({ ok: true, invitation });
        expect(parseAddress(formatGuestLink(invitation))).toEqual({ ok: true, invitation });
        expect(parseAddress(formatPageLink(invitation))).toEqual({ ok: true, invitation });
        expect(formatInvitation(invitation).length).toBeLessThan(LINK_CHARACTERS);
      }),
    );
  });
});
