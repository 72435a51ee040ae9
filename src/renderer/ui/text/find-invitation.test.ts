import { describe, expect, it } from 'vitest';
import { findInvitation } from './find-invitation.ts';

const ADDRESS = { host: '192.168.1.5', port: 8443 };
const FINGERPRINT = Array.from({ length: 32 }, () => 'AB').join(':');

describe('findInvitation', () => {
  it('reads both kinds of links', () => {
    const own = `parley://192.168.1.5/?room=calm-otter&fingerprint=${FINGERPRINT}`;
    expect(findInvitation(own)).toEqual({
      ok: true,
      invitation: { address: ADDRESS, room: 'calm-otter', fingerprint: FINGERPRINT },
    });
    expect(findInvitation('  https://192.168.1.5:8443/?room=calm-otter\n')).toEqual({
      ok: true,
      invitation: { address: ADDRESS, room: 'calm-otter', fingerprint: null },
    });
  });

  it('reads the link to the page for guests, with its fingerprint', () => {
    const link = `http://192.168.1.5:8443/guest?room=calm-otter#fingerprint=${FINGERPRINT}`;
    expect(findInvitation(`Join me:\n${link}\nUntil then`)).toEqual({
      ok: true,
      invitation: { address: ADDRESS, room: 'calm-otter', fingerprint: FINGERPRINT },
    });
    expect(findInvitation('Read http://example.org/guests and call me')).toBeNull();
  });

  it('finds the link in a whole message, without the full stop after it', () => {
    const mail =
      'Hello!\n\nMore at https://example.org.\nJoin me: https://192.168.1.5:8443/?room=tea. See you';
    expect(findInvitation(mail)).toMatchObject({ ok: true, invitation: { address: ADDRESS, room: 'tea' } });
  });

  it('takes a bare address, and leaves other words alone', () => {
    expect(findInvitation('192.168.1.5')).toMatchObject({ ok: true, invitation: { address: ADDRESS } });
    expect(findInvitation('studio.local:9000')).toMatchObject({
      ok: true,
      invitation: { address: { host: 'studio.local', port: 9000 }, room: null },
    });
    expect(findInvitation('calm-otter')).toBeNull();
    expect(findInvitation('see you at 10:30')).toBeNull();
    expect(findInvitation('')).toBeNull();
  });

  it('says what is wrong with a damaged one', () => {
    expect(findInvitation('parley://192.168.1.5/?fingerprint=no')).toEqual({
      ok: false,
      problem: 'invalid-fingerprint',
    });
    expect(findInvitation(`parley://${'x'.repeat(3000)}`)).toEqual({ ok: false, problem: 'too-long' });
  });

  it('does not search a book', () => {
    expect(findInvitation(`https://192.168.1.5/ ${'x'.repeat(10_000)}`)).toBeNull();
  });
});
