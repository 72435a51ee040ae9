import type { SystemSettingsPage } from '../../protocol/ipc.ts';
import type { PreferencesStore } from '../../protocol/preferences.ts';
import type { DesktopFeatures } from './desktop-features.ts';

/** What the web client needs from where it runs: a browser tab or the desktop app. */
export interface Platform {
  readonly kind: 'browser' | 'desktop';
  /** The signaling server that served this page; the desktop app has none until the user hosts or joins. */
  readonly signalingUrl: string | null;
  /** The room that the address of the page named (`?room=`), if any. */
  readonly requestedRoom: string | null;
  /** Whether the address of the page named a room that cannot be one. */
  readonly invalidInvitation: boolean;
  /**
   * The fingerprint that guests compare, as the server of this page tells it; null where browsers do not warn of its
   * certificate, or where it does not say. Never rejects. Only in a browser.
   */
  fingerprintForGuests?(): Promise<string | null>;
  /** What the user has chosen about calls, kept for the next time. */
  readonly preferences: PreferencesStore;
  /** What the user prefers according to the system, as BCP 47 tags, the most liked first. */
  readonly systemLanguages: readonly string[];
  /** Opens a checked http, https or mailto link outside the app. */
  openExternal(url: string): void;
  /** Opens the operating system's settings; only in the desktop app, and only where the system has some to open. */
  readonly openSystemSettings?: (page: SystemSettingsPage) => void;
  /** Hosting, certificates, settings and the like; only in the desktop app. */
  readonly desktop?: DesktopFeatures;
}
