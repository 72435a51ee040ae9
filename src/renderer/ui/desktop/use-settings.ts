import { useEffect, useState } from 'react';
import type { VisibleSettings } from '../../../protocol/ipc.ts';
import type { DesktopFeatures } from '../../platform/desktop-features.ts';

const NONE: VisibleSettings = { name: '', iceServers: null, recentAddresses: [] };

/** The user's settings as the main process keeps them. */
export function useSettings(desktop: DesktopFeatures): VisibleSettings {
  const [settings, setSettings] = useState(NONE);
  useEffect(() => {
    const unsubscribe = desktop.settings.onChange(setSettings);
    void desktop.settings.get().then(setSettings);
    return unsubscribe;
  }, [desktop]);
  return settings;
}
