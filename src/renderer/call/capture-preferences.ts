import type { Preferences, PreferencesStore } from '../../protocol/preferences.ts';

/** What changes how camera and microphone run. */
const FIELDS: readonly (keyof Preferences)[] = [
  'quality',
  'echoCancellation',
  'noiseSuppression',
  'autoGainControl',
  'musicMode',
  'pushToTalk',
];

/** Calls `listener` when preferences have changed that camera and microphone follow; returns its own undoing. */
export function onCapturePreferences(preferences: PreferencesStore, listener: () => void): () => void {
  let before = preferences.get();
  return preferences.onChange((now) => {
    const changed = FIELDS.some((field) => now[field] !== before[field]);
    before = now;
    if (changed) listener();
  });
}
