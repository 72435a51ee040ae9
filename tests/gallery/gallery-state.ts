import type { Preferences } from '../../src/protocol/preferences.ts';
import type { CallSnapshot } from '../../src/renderer/call/snapshot.ts';
import type { Platform } from '../../src/renderer/platform/platform.ts';
import type { SettingsPlace } from '../../src/renderer/ui/settings/sections.tsx';
import type { DesktopSurroundings } from './gallery-desktop.ts';

/** One state of the interface: a snapshot of the call, and where it runs. Pictures are added when it is shown. */
export interface GalleryState {
  readonly snapshot: CallSnapshot;
  readonly platform?: Partial<Platform>;
  readonly preferences?: Partial<Preferences>;
  /** Where the settings are open, as they are in the desktop app. */
  readonly settings?: SettingsPlace;
  /** Makes it a state of the desktop app. */
  readonly desktop?: DesktopSurroundings;
  /** What is pressed to get there: selectors of elements, one after the other. */
  readonly press?: readonly string[];
  /** Selector of what has to be there before the state is drawn; without it a heading, or the settings. */
  readonly awaited?: string;
}
