import { useEffect, useState } from 'react';
import type { VisibleSettings } from '../../../protocol/ipc.ts';
import type { DesktopFeatures } from '../../platform/desktop-features.ts';

/** The user's settings as the main process keeps them; null until it has told them. */
export function useSettings(desktop: DesktopFeatures): VisibleSettings | null {
  const [settings, setSettings] = useState<VisibleSettings | null>(null);
  useEffect(() => {
    const unsubscribe = desktop.settings.onChange(setSettings);
    void desktop.settings.get().then(setSettings);
    return unsubscribe;
  }, [desktop]);
  return settings;
}
