import { describe, expect, it } from 'vitest';
import { originOf, parseMappedHost, toAppUrl, toChromiumPolicy, toChromiumUrl } from './address.ts';

describe('addresses of custom schemes', () => {
  it.each([
    ['app://parley/a/b.html?q=1#f', 'https://parley.app.standin/a/b.html?q=1#f'],
    ['app://parley/', 'https://parley.app.standin/'],
    ['https://127.0.0.1:8443/x', 'https://127.0.0.1:8443/x'],
    ['wss://127.0.0.1:8443/x', 'wss://127.0.0.1:8443/x'],
    ['about:blank', 'about:blank'],
    ['data:text/plain,x', 'data:text/plain,x'],
  ])('%s is loaded from %s, and comes back as it was', (app, chromium) => {
    expect(toChromiumUrl(app)).toBe(chromium);
    expect(toAppUrl(chromium)).toBe(app);
  });

  it('have an origin', () => {
    expect(originOf('app://parley/index.html')).toBe('app://parley');
    expect(originOf('https://127.0.0.1:8443/x')).toBe('https://127.0.0.1:8443');
    expect(originOf('about:blank')).toBe('null');
  });

  it('are read from a Host header, and from no other host', () => {
    expect(parseMappedHost('parley.app.standin:443')).toEqual({ host: 'parley', scheme: 'app' });
    expect(parseMappedHost('parley.app.standin.example')).toBeNull();
    expect(parseMappedHost('standin')).toBeNull();
  });

  it('are named in a content security policy', () => {
    expect(
      toChromiumPolicy("default-src 'self' app:; img-src app://parley data:; font-src myapp:", 'app'),
    ).toBe("default-src 'self' https:; img-src https://parley.app.standin data:; font-src myapp:");
  });
});
