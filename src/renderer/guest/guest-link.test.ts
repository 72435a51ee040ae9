import { describe, expect, it } from 'vitest';
import { readGuestLink } from './guest-link.ts';

const FINGERPRINT = Array.from({ length: 32 }, () => 'AB').join(':');

describe('readGuestLink', () => {
  it('reads the room and the fingerprint, and leads to the same port', () => {
    expect(
      readGuestLink(new URL(`http://192.168.1.5:8443/guest?room=a%20b#fingerprint=${FINGERPRINT}`)),
    ).toEqual({
      room: 'a b',
      fingerprint: FINGERPRINT,
      isDamaged: false,
      page: 'https://192.168.1.5:8443/?room=a%20b',
    });
    expect(readGuestLink(new URL('http://[fd00::5]/guest'))).toEqual({
      room: null,
      fingerprint: null,
      isDamaged: false,
      page: 'https://[fd00::5]:80/',
    });
  });

  it('leads on even where the link is damaged, and says so of the fingerprint', () => {
    expect(readGuestLink(new URL('http://[fd00::5]:8443/guest?room=tea#fingerprint=AB:CD'))).toEqual({
      room: null,
      fingerprint: null,
      isDamaged: true,
      page: 'https://[fd00::5]:8443/',
    });
    expect(readGuestLink(new URL('http://laptop:8443/guest?room=%00'))).toMatchObject({
      isDamaged: false,
      page: 'https://laptop:8443/',
    });
  });
});
