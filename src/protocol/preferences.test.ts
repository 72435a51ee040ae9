import { expect, test, vi } from 'vitest';
import {
  arePreferencesIntact,
  DEFAULT_PREFERENCES,
  ICE_SERVERS,
  isPreferencesPatch,
  PreferencesInMemory,
  RANKED_DEVICES,
  readPreferences,
} from './preferences.ts';

const turn = { urls: ['turn:turn.example:3478'], username: 'a', credential: 'b' };
const webcam = { id: '1', label: 'Webcam' };

test('what was written is read', () => {
  const preferences = { ...DEFAULT_PREFERENCES, cameras: [webcam], iceServers: [turn], relayOnly: true };
  expect(readPreferences(JSON.parse(JSON.stringify(preferences)))).toEqual(preferences);
});

test.each([
  undefined,
  null,
  'text',
  [],
  { quality: 'best', relayOnly: 1, cameras: [{ id: 1 }], language: 'xx' },
])('what is not preferences gives the defaults: %j', (value) => {
  expect(readPreferences(value)).toEqual(DEFAULT_PREFERENCES);
});

test('one broken field does not cost the others', () => {
  const value = { musicMode: 'yes', relayOnly: true };
  expect(readPreferences(value)).toEqual({ ...DEFAULT_PREFERENCES, relayOnly: true });
  expect(arePreferencesIntact(value)).toBe(false);
  expect(arePreferencesIntact({ relayOnly: true, fromALaterVersion: 1 })).toBe(true);
});

test('a patch holds known fields with fitting values only', () => {
  expect(isPreferencesPatch({})).toBe(true);
  expect(isPreferencesPatch({ iceServers: null, microphones: [webcam] })).toBe(true);
  expect(isPreferencesPatch({ iceServers: [turn] })).toBe(true);
  expect(isPreferencesPatch({ unknown: 1 })).toBe(false);
  expect(isPreferencesPatch({ constructor: 1 })).toBe(false);
  expect(isPreferencesPatch({ iceServers: [{ urls: [] }] })).toBe(false);
  expect(isPreferencesPatch({ iceServers: [{ urls: ['https://example.org'] }] })).toBe(false);
  expect(isPreferencesPatch({ iceServers: Array.from({ length: ICE_SERVERS + 1 }, () => turn) })).toBe(false);
  expect(isPreferencesPatch({ cameras: Array.from({ length: RANKED_DEVICES + 1 }, () => webcam) })).toBe(
    false,
  );
  expect(isPreferencesPatch({ cameras: [{ ...webcam, label: 'x'.repeat(513) }] })).toBe(false);
});

test('a change is told until the listener leaves', () => {
  const store = new PreferencesInMemory();
  const listener = vi.fn();
  const stop = store.onChange(listener);
  store.update({ musicMode: true });
  expect(listener).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_PREFERENCES, musicMode: true });
  expect(store.get().musicMode).toBe(true);
  stop();
  store.update({ musicMode: false });
  expect(listener).toHaveBeenCalledTimes(1);
});
