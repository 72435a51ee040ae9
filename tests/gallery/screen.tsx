import { useState } from 'react';
import { DEFAULT_PREFERENCES, PreferencesInMemory } from '../../src/protocol/preferences.ts';
import type { CallController } from '../../src/renderer/call/snapshot.ts';
import type { DesktopFeatures } from '../../src/renderer/platform/desktop-features.ts';
import type { Platform } from '../../src/renderer/platform/platform.ts';
import { App } from '../../src/renderer/ui/app.tsx';
import { Settings } from '../../src/renderer/ui/settings/settings.tsx';
import type { GalleryState } from './gallery-state.ts';

interface ScreenProps {
  readonly state: GalleryState;
  readonly controller: CallController;
  readonly desktop: DesktopFeatures;
  /** What the system speaks, the most liked first. */
  readonly languages: readonly string[];
}

/** One state, as the app draws it. */
export function Screen({ state, controller, desktop, languages }: ScreenProps) {
  const [preferences] = useState(
    () => new PreferencesInMemory({ ...DEFAULT_PREFERENCES, ...state.preferences }),
  );
  const browser: Platform = {
    kind: 'browser',
    signalingUrl: 'https://192.168.1.5:8443',
    requestedRoom: null,
    invalidInvitation: false,
    systemLanguages: languages,
    preferences,
    openExternal: () => undefined,
    ...state.platform,
  };
  const desktopApp: Platform = {
    ...browser,
    kind: 'desktop',
    signalingUrl: null,
    desktop,
    ...(state.desktop?.withoutSystemSettings !== true && { openSystemSettings: () => undefined }),
  };
  return (
    <>
      <App controller={controller} platform={state.desktop === undefined ? browser : desktopApp} />
      {state.settings !== undefined && (
        <Settings
          first={state.settings}
          controller={controller}
          platform={desktopApp}
          name="Maya"
          onName={() => undefined}
          onClose={() => undefined}
        />
      )}
    </>
  );
}
