import type { Shell, SystemPreferences } from 'electron';
import type { MediaAccess, MediaAccessStatus, MediaKind } from '../protocol/ipc.ts';
import { IpcError } from './ipc-error.ts';

/** The pages of the systems' settings where access to devices is given. Linux has no common one. */
const SETTINGS_PAGES: Readonly<Record<string, Readonly<Record<MediaKind, string>>>> = {
  darwin: {
    camera: 'x-apple.systempreferences:com.apple.preference.security?Privacy_Camera',
    microphone: 'x-apple.systempreferences:com.apple.preference.security?Privacy_Microphone',
    screen: 'x-apple.systempreferences:com.apple.preference.security?Privacy_ScreenCapture',
  },
  win32: {
    camera: 'ms-settings:privacy-webcam',
    microphone: 'ms-settings:privacy-microphone',
    screen: 'ms-settings:privacy-graphicscaptureprogrammatic',
  },
};

export interface MediaAccessOptions {
  readonly platform: string;
  readonly systemPreferences: Pick<SystemPreferences, 'askForMediaAccess' | 'getMediaAccessStatus'>;
  readonly shell: Pick<Shell, 'openExternal'>;
}

/** What the operating system lets the app use of camera, microphone and screen. */
export interface MediaAccessGate {
  status(): MediaAccess;
  /** Asks the system for every kind; on macOS the user sees its question the first time. False when one was denied. */
  ask(mediaTypes: readonly ('video' | 'audio')[]): Promise<boolean>;
  /** @throws {IpcError} `link-refused` where the system has no such settings */
  openSettings(kind: MediaKind): Promise<void>;
}

/** Creates the gate for a platform as Node names it. */
export function createMediaAccess({
  platform,
  systemPreferences,
  shell,
}: MediaAccessOptions): MediaAccessGate {
  const statusOf = (kind: MediaKind): MediaAccessStatus =>
    // Linux does not say, and Electron has no answer there.
    platform === 'darwin' || platform === 'win32' ? systemPreferences.getMediaAccessStatus(kind) : 'unknown';
  return {
    status: () => ({
      camera: statusOf('camera'),
      microphone: statusOf('microphone'),
      screen: statusOf('screen'),
    }),
    async ask(mediaTypes) {
      if (platform !== 'darwin') return true;
      for (const type of new Set(mediaTypes)) {
        const granted = await systemPreferences.askForMediaAccess(type === 'video' ? 'camera' : 'microphone');
        if (!granted) return false;
      }
      return true;
    },
    async openSettings(kind) {
      const page = SETTINGS_PAGES[platform]?.[kind];
      if (page === undefined) throw new IpcError('link-refused', 'This system has no such settings.');
      await shell.openExternal(page);
    },
  };
}
