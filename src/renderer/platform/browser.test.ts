import { describe, expect, it, vi } from 'vitest';
import { createBrowserPlatform } from './browser.ts';

const windowAt = (search: string) => ({
  location: { origin: 'https://192.168.1.5:8443', search },
  navigator: { languages: ['de-AT', 'en'] },
  localStorage: { getItem: () => null, setItem: () => undefined },
  open: vi.fn(),
  fetch: vi.fn((_url: string) => Promise.resolve({ json: (): Promise<unknown> => Promise.resolve(null) })),
});

describe('createBrowserPlatform', () => {
  it('takes the server that served the page as its signaling server', () => {
    const platform = createBrowserPlatform(windowAt(''));
    expect(platform.kind).toBe('browser');
    expect(platform.signalingUrl).toBe('https://192.168.1.5:8443');
    expect(platform.requestedRoom).toBeNull();
    expect(platform.invalidInvitation).toBe(false);
    expect(platform.systemLanguages).toEqual(['de-AT', 'en']);
  });

  it('reads the room from the address', () => {
    const platform = createBrowserPlatform(windowAt('?room=calm%20otter%20%26%20%C3%A9'));
    expect(platform.requestedRoom).toBe('calm otter & é');
    expect(platform.invalidInvitation).toBe(false);
  });

  it.each(['?room=', '?room=%20%20', `?room=${'x'.repeat(65)}`, '?room=a%00b'])(
    'reports that %s names no room [J1]',
    (search) => {
      const platform = createBrowserPlatform(windowAt(search));
      expect(platform.requestedRoom).toBeNull();
      expect(platform.invalidInvitation).toBe(true);
    },
  );

  it('asks its server what guests are to compare [T5]', async () => {
    const fingerprint = Array.from({ length: 32 }, () => 'AB').join(':');
    const window = windowAt('');
    const platform = createBrowserPlatform(window);
    const answers: readonly (readonly [unknown, string | null])[] = [
      [{ fingerprint }, fingerprint],
      [{ fingerprint: null }, null],
      [{ fingerprint: 'AB:CD' }, null],
      ['something else', null],
      [null, null],
    ];
    for (const [answer, expected] of answers) {
      window.fetch.mockResolvedValueOnce({ json: () => Promise.resolve(answer) });
      expect(await platform.fingerprintForGuests?.()).toBe(expected);
    }
    window.fetch.mockRejectedValueOnce(new TypeError('offline'));
    expect(await platform.fingerprintForGuests?.()).toBeNull();
  });

  it('opens safe links in a tab that cannot reach back', () => {
    const window = windowAt('');
    createBrowserPlatform(window).openExternal('https://example.org');
    expect(window.open).toHaveBeenCalledExactlyOnceWith(
      'https://example.org/',
      '_blank',
      'noopener,noreferrer',
    );
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'parley://x', 'https://a@b.example', 'nonsense', ''])(
    'does not open %j',
    (url) => {
      const window = windowAt('');
      createBrowserPlatform(window).openExternal(url);
      expect(window.open).not.toHaveBeenCalled();
    },
  );
});
