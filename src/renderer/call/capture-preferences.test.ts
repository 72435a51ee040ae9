import { expect, test, vi } from 'vitest';
import { PreferencesInMemory } from '../../protocol/preferences.ts';
import { onCapturePreferences } from './capture-preferences.ts';

test('tells what camera and microphone follow, and nothing else', () => {
  const preferences = new PreferencesInMemory();
  const listener = vi.fn();
  const stop = onCapturePreferences(preferences, listener);
  preferences.update({ chatBeside: false });
  preferences.update({ language: 'de', relayOnly: true });
  preferences.update({ quality: preferences.get().quality });
  expect(listener).not.toHaveBeenCalled();
  preferences.update({ quality: 'data-saver' });
  preferences.update({ musicMode: true });
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  preferences.update({ musicMode: false });
  expect(listener).toHaveBeenCalledTimes(2);
});
