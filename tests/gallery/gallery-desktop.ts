import type { DesktopFeatures } from '../../src/renderer/platform/desktop-features.ts';

const fingerprintOf = (byte: string) => Array.from({ length: 32 }, () => byte).join(':');

/** What the settings ask the desktop app for. */
export const galleryDesktop = {
  info: () =>
    Promise.resolve({
      version: '1.4.0',
      electron: '45.4.1',
      chromium: '156.0.1',
      node: '24.11.0',
      platform: 'linux',
      languages: ['en'],
      settingsSetAside: '/home/maya/.config/Parley/settings.json.broken-1',
    }),
  openLogFolder: () => Promise.resolve(),
  trust: {
    pins: () =>
      Promise.resolve([
        { host: '192.168.1.5', port: 8443, fingerprint: fingerprintOf('A7') },
        { host: 'parley.a-rather-long-name.example.org', port: 9000, fingerprint: fingerprintOf('3C') },
      ]),
    forget: () => Promise.resolve(),
  },
} as unknown as DesktopFeatures;
