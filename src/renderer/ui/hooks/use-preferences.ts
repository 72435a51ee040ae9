import { useCallback, useSyncExternalStore } from 'react';
import type { Preferences, PreferencesStore } from '../../../protocol/preferences.ts';

/** What the user has chosen; draws again with every change. */
export function usePreferences(store: PreferencesStore): Preferences {
  return useSyncExternalStore(
    useCallback((changed) => store.onChange(changed), [store]),
    () => store.get(),
  );
}
