import { describe, expect, it } from 'vitest';
import { createBrowserPlatform } from '../../platform/browser.ts';
import { invitationLink, isLocalOnly } from './invitation-link.ts';

describe('invitationLink', () => {
  it('names the room', () => {
    expect(invitationLink('https://192.168.1.5:8443', 'calm-otter', null)).toBe(
      'https://192.168.1.5:8443/?room=calm-otter',
    );
  });

  it('leads to the page for guests where there is a fingerprint to compare', () => {
    expect(invitationLink('https://192.168.1.5:8443', 'calm-otter', 'AB:CD')).toBe(
      'http://192.168.1.5:8443/guest?room=calm-otter#fingerprint=AB:CD',
    );
  });

  it.each(['a b', 'a+b', 'ä&ö=ü', '100 %', '#1', '会議 👋', '"><script>'])('carries %j unchanged', (room) => {
    const { origin, search } = new URL(invitationLink('https://[2001:db8::1]:8443', room, null));
    const platform = createBrowserPlatform({
      location: { origin, search },
      navigator: { languages: [] },
      localStorage: { getItem: () => null, setItem: () => undefined },
      open: () => null,
      fetch: () => Promise.reject(new TypeError('offline')),
    });
    expect(platform.requestedRoom).toBe(room);
  });
});

describe('isLocalOnly', () => {
  it.each(['https://localhost:8443/', 'https://127.0.0.1/', 'https://127.8.0.1/', 'https://[::1]:1/'])(
    'is true for %s',
    (link) => expect(isLocalOnly(link)).toBe(true),
  );
  it.each(['https://192.168.1.5/', 'https://parley.example/', 'https://127.example/', 'https://[fe80::1]/'])(
    'is false for %s',
    (link) => expect(isLocalOnly(link)).toBe(false),
  );
});
