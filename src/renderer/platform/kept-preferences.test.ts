import { expect, test, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../protocol/preferences.ts';
import type { VisibleSettings } from '../../protocol/ipc.ts';
import type { SettingsFeature } from './desktop-features.ts';
import { keepPreferencesInBrowser, keepPreferencesInSettings } from './kept-preferences.ts';

function storageWith(text: string | null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  };
}

test('a browser keeps them for the next visit', () => {
  const localStorage = storageWith(null);
  keepPreferencesInBrowser({ localStorage }).update({ relayOnly: true });
  expect(keepPreferencesInBrowser({ localStorage }).get()).toEqual({
    ...DEFAULT_PREFERENCES,
    relayOnly: true,
  });
});

test('two tabs do not undo each other’s changes', () => {
  const localStorage = storageWith(null);
  const [one, other] = [
    keepPreferencesInBrowser({ localStorage }),
    keepPreferencesInBrowser({ localStorage }),
  ];
  one.update({ relayOnly: true });
  other.update({ chatBeside: false });
  expect(keepPreferencesInBrowser({ localStorage }).get()).toMatchObject({
    relayOnly: true,
    chatBeside: false,
  });
});

test.each(['', '{', '[]', '{"relayOnly":"yes"}'])('what is broken gives the defaults: %j', (text) => {
  expect(keepPreferencesInBrowser({ localStorage: storageWith(text) }).get()).toEqual(DEFAULT_PREFERENCES);
});

test('blocked storage costs nothing but the memory', () => {
  const blocked = {
    get localStorage(): Storage {
      throw new DOMException('Blocked', 'SecurityError');
    },
  };
  const store = keepPreferencesInBrowser(blocked);
  store.update({ relayOnly: true });
  expect(store.get().relayOnly).toBe(true);
});

function settingsWith(visible: VisibleSettings) {
  let tell: (settings: VisibleSettings) => void = () => undefined;
  const update = vi.fn<SettingsFeature['update']>(() => Promise.resolve());
  const feature: Pick<SettingsFeature, 'get' | 'update' | 'onChange'> = {
    get: () => Promise.resolve(visible),
    update,
    onChange: (listener) => {
      tell = listener;
      return () => undefined;
    },
  };
  return { feature: feature as SettingsFeature, update, tell: (settings: VisibleSettings) => tell(settings) };
}

const visible: VisibleSettings = { name: '', recentAddresses: [], preferences: DEFAULT_PREFERENCES };

test('the desktop app keeps them in its settings', async () => {
  const { feature, update } = settingsWith(visible);
  const store = await keepPreferencesInSettings(feature);
  store.update({ musicMode: true });
  expect(store.get().musicMode).toBe(true);
  expect(update).toHaveBeenCalledExactlyOnceWith({ preferences: { musicMode: true } });
});

test('a change from elsewhere is told once, and one of other settings is not', async () => {
  const { feature, tell } = settingsWith(visible);
  const store = await keepPreferencesInSettings(feature);
  const listener = vi.fn();
  store.onChange(listener);
  tell({ ...visible, name: 'Ada' });
  expect(listener).not.toHaveBeenCalled();
  tell({ ...visible, preferences: { ...DEFAULT_PREFERENCES, relayOnly: true } });
  expect(listener).toHaveBeenCalledTimes(1);
});

test('settings that cannot be written hold until the end', async () => {
  const { feature, update } = settingsWith(visible);
  update.mockRejectedValue(new Error('read-only'));
  const store = await keepPreferencesInSettings(feature);
  store.update({ relayOnly: true });
  expect(store.get().relayOnly).toBe(true);
});
