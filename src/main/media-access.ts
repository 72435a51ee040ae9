import type { SystemPreferences } from 'electron';
import type { MediaAccess, MediaAccessStatus, MediaKind } from '../protocol/ipc.ts';

export interface MediaAccessOptions {
  readonly platform: string;
  readonly systemPreferences: Pick<SystemPreferences, 'askForMediaAccess' | 'getMediaAccessStatus'>;
}

/** What the operating system lets the app use of camera, microphone and screen. */
export interface MediaAccessGate {
  status(): MediaAccess;
  /** Asks the system for every kind; on macOS the user sees its question the first time. False when one was denied. */
  ask(mediaTypes: readonly ('video' | 'audio')[]): Promise<boolean>;
}

/** Creates the gate for a platform as Node names it. */
export function createMediaAccess({ platform, systemPreferences }: MediaAccessOptions): MediaAccessGate {
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
  };
}
