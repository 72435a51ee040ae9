import type { VisibleSettings } from '../protocol/ipc.ts';
import type { Settings } from './settings-schema.ts';

/** What the window may see of the settings. */
export function visibleSettings({ name, preferences, recentAddresses }: Settings): VisibleSettings {
  return { name, preferences, recentAddresses };
}
