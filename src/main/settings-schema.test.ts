import { describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '../protocol/preferences.ts';
import {
  DEFAULT_SETTINGS,
  SETTINGS_VERSION,
  formatSettings,
  readSettings,
  type Settings,
} from './settings-schema.ts';

const fingerprint = Array.from({ length: 32 }, () => 'AB').join(':');
const full: Settings = {
  window: { x: -10, y: 20, width: 900, height: 700, maximized: true },
  name: 'Ada',
  preferences: {
    ...DEFAULT_PREFERENCES,
    iceServers: [{ urls: ['turn:turn.example'], username: 'ada', credential: 'secret' }],
  },
  muteKey: { enabled: true, accelerator: 'F9' },
  recentAddresses: [{ host: 'laptop', port: 8443, room: 'tea', usedAt: 5 }],
  pins: [{ host: '::1', port: 9000, fingerprint, acceptedAt: 7 }],
};

test('what was written is what is read', () => {
  for (const settings of [DEFAULT_SETTINGS, full])
    expect(readSettings(formatSettings(settings))).toEqual({ settings, intact: true });
});

test('a field that an older version did not have gets its default, and nothing is lost', () => {
  const text = JSON.stringify({ version: SETTINGS_VERSION, name: 'Ada' });
  expect(readSettings(text)).toEqual({ settings: { ...DEFAULT_SETTINGS, name: 'Ada' }, intact: true });
});

describe('broken content', () => {
  test.each(['', '{', 'null', '[]', '"text"', '12', '\u0000', formatSettings(full).slice(0, -5)])(
    '%j',
    (text) => {
      expect(readSettings(text)).toEqual({ settings: DEFAULT_SETTINGS, intact: false });
    },
  );

  test.each<[keyof Settings, unknown]>([
    ['window', { x: 0, y: 0, width: 0, height: 1, maximized: false }],
    ['window', 'large'],
    ['name', 'x'.repeat(65)],
    ['name', 5],
    ['preferences', { iceServers: [{ urls: ['https://example.com'] }] }],
    ['recentAddresses', [{ host: 'A B', port: 8443, room: null, usedAt: 5 }]],
    ['recentAddresses', [{ host: 'laptop', port: 8443, room: '\n', usedAt: 5 }]],
    ['pins', [{ host: 'laptop', port: 8443, fingerprint: 'AA', acceptedAt: 1 }]],
    ['pins', [{ host: 'laptop', port: 0, fingerprint, acceptedAt: 1 }]],
  ])('of %s costs only that field: %j', (field, value) => {
    const text = JSON.stringify({ version: SETTINGS_VERSION, ...full, [field]: value });
    expect(readSettings(text)).toEqual({
      settings: { ...full, [field]: DEFAULT_SETTINGS[field] },
      intact: false,
    });
  });

  test('a file of another version is read for what fits', () => {
    const text = JSON.stringify({ ...full, version: SETTINGS_VERSION + 1 });
    expect(readSettings(text)).toEqual({ settings: full, intact: false });
  });

  test('names of members that every object has do no harm', () => {
    const text = `{"version":${SETTINGS_VERSION},"__proto__":{"name":"evil"},"constructor":1}`;
    expect(readSettings(text).settings).toEqual(DEFAULT_SETTINGS);
  });
});
