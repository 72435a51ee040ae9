import {
  PreferencesInMemory,
  readPreferences,
  type Preferences,
  type PreferencesStore,
} from '../../protocol/preferences.ts';
import type { SettingsFeature } from './desktop-features.ts';

const KEY = 'parley.preferences';

/** Keeps a text in localStorage below a key; where storage is blocked it is not kept, and nothing fails. */
export type KeptText = Pick<Storage, 'getItem' | 'setItem'>;

function readKept(storage: KeptText): unknown {
  try {
    return JSON.parse(storage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

/** Preferences that a browser keeps for this site. */
export function keepPreferencesInBrowser(window: { readonly localStorage: KeptText }): PreferencesStore {
  // Reading the property itself throws where storage is blocked.
  const storage = (): KeptText | null => {
    try {
      return window.localStorage;
    } catch {
      return null;
    }
  };
  const kept = storage();
  const read = () => readPreferences(kept === null ? {} : readKept(kept));
  const store = new PreferencesInMemory(read());
  return {
    get: () => store.get(),
    update(patch) {
      try {
        // What another tab has changed meanwhile stays.
        kept?.setItem(KEY, JSON.stringify({ ...read(), ...patch }));
      } catch {
        // A full storage forgets them at the end of this visit, which is all that is lost.
      }
      store.update(patch);
    },
    onChange: (listener) => store.onChange(listener),
  };
}

/** Preferences in the desktop app's settings file. @throws {DesktopError} when the settings cannot be asked for */
export async function keepPreferencesInSettings(settings: SettingsFeature): Promise<PreferencesStore> {
  const known = new PreferencesInMemory((await settings.get()).preferences);
  settings.onChange(({ preferences }) => {
    if (JSON.stringify(preferences) !== JSON.stringify(known.get())) known.update(preferences);
  });
  return {
    get: () => known.get(),
    update(patch: Partial<Preferences>) {
      known.update(patch);
      // An unwritable file is told by the main process's log; the change holds until the app ends.
      settings.update({ preferences: patch }).catch(() => undefined);
    },
    onChange: (listener) => known.onChange(listener),
  };
}
