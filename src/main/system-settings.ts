import type { Shell } from 'electron';
import type { SystemSettingsPage } from '../protocol/ipc.ts';
import { IpcError } from './ipc-error.ts';

/** The pages of the systems' settings, by the platform as Node names it. Linux has no common ones. */
const PAGES: ReadonlyMap<string, Readonly<Record<SystemSettingsPage, string>>> = new Map([
  [
    'darwin',
    {
      camera: 'x-apple.systempreferences:com.apple.preference.security?Privacy_Camera',
      microphone: 'x-apple.systempreferences:com.apple.preference.security?Privacy_Microphone',
      screen: 'x-apple.systempreferences:com.apple.preference.security?Privacy_ScreenCapture',
      network: 'x-apple.systempreferences:com.apple.preference.network',
    },
  ],
  [
    'win32',
    {
      camera: 'ms-settings:privacy-webcam',
      microphone: 'ms-settings:privacy-microphone',
      screen: 'ms-settings:privacy-graphicscaptureprogrammatic',
      network: 'ms-settings:network',
    },
  ],
]);

/** The operating system's own settings. */
export interface SystemSettings {
  /** Whether they can be opened from here. */
  readonly canOpen: boolean;
  /** @throws {IpcError} `link-refused` where the system has no such settings */
  open(page: SystemSettingsPage): Promise<void>;
}

/** Creates the way to the settings of a platform as Node names it. */
export function createSystemSettings(platform: string, shell: Pick<Shell, 'openExternal'>): SystemSettings {
  const pages = PAGES.get(platform);
  return {
    canOpen: pages !== undefined,
    async open(page) {
      if (pages === undefined) throw new IpcError('link-refused', 'This system has no such settings.');
      await shell.openExternal(pages[page]);
    },
  };
}
