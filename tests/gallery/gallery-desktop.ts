import type { InvitationResult } from '../../src/protocol/invitation.ts';
import type { HostingStatus } from '../../src/protocol/ipc-hosting.ts';
import type { TrustVerdict } from '../../src/protocol/ipc-trust.ts';
import type { IpcErrorCode, RecentAddress, ScreenSource } from '../../src/protocol/ipc.ts';
import { DEFAULT_PREFERENCES } from '../../src/protocol/preferences.ts';
import { DesktopError, type DesktopFeatures } from '../../src/renderer/platform/desktop-features.ts';
import { LONG } from './snapshots.ts';
import { still } from './pictures.ts';

/** What a state says of the desktop around it. */
export interface DesktopSurroundings {
  readonly name?: string;
  readonly hosting?: HostingStatus;
  readonly recent?: readonly RecentAddress[];
  /** An invitation that the system handed over. */
  readonly opened?: InvitationResult;
  /** What comes of looking at a server; without it the look lasts for ever. */
  readonly verdict?: TrustVerdict;
  /** Why nothing can be hosted. */
  readonly refusal?: IpcErrorCode;
  /** The picker of screens and windows is open, and what it shows. */
  readonly picker?: 'sources' | 'none' | 'denied';
  /** As on Linux, where there are no settings that every desktop has. */
  readonly withoutSystemSettings?: boolean;
}

/** A fingerprint that looks like one: the same at every start. */
function fingerprintFrom(seed: number): string {
  const byte = (index: number) => ((seed + index * 89) % 256).toString(16).toUpperCase().padStart(2, '0');
  return Array.from({ length: 32 }, (_, index) => byte(index)).join(':');
}

export const FINGERPRINT = fingerprintFrom(167);
export const OTHER_FINGERPRINT = fingerprintFrom(60);

const never = (): Promise<never> => new Promise(() => undefined);
const nothing = () => undefined;
const done = () => Promise.resolve();
const refuse = (code: IpcErrorCode) => Promise.reject(new DesktopError(code, 'As the gallery wants it.'));

function sources(): readonly ScreenSource[] {
  const names = ['Screen 1', 'Screen 2', 'Plan of the garden – Notes', LONG, 'Terminal', 'Mail'];
  return names.map((name, index) => ({
    id: `source-${index}`,
    kind: index < 2 ? 'screen' : 'window',
    name,
    thumbnail: index === names.length - 1 ? null : still(index),
    icon: null,
  }));
}

/** The desktop app's abilities, standing still at what a state says. */
export function createGalleryDesktop(surroundings: DesktopSurroundings): DesktopFeatures {
  const { name = '', hosting = { phase: 'stopped' }, recent = [], opened, verdict, refusal } = surroundings;
  const { picker } = surroundings;
  return {
    hosting: {
      status: () => Promise.resolve(hosting),
      start: () => (refusal === undefined ? never() : refuse(refusal)),
      stop: done,
      onChange: () => nothing,
    },
    trust: {
      check: () => (verdict === undefined ? never() : Promise.resolve(verdict)),
      accept: never,
      pins: () =>
        Promise.resolve([
          { host: '192.168.1.5', port: 8443, fingerprint: FINGERPRINT, acceptedAt: 2 },
          {
            host: 'parley.a-rather-long-name.example.org',
            port: 9000,
            fingerprint: OTHER_FINGERPRINT,
            acceptedAt: 1,
          },
        ]),
      forget: done,
    },
    settings: {
      get: () => Promise.resolve({ name, preferences: DEFAULT_PREFERENCES, recentAddresses: recent }),
      update: done,
      onChange: () => nothing,
      addRecent: done,
      removeRecent: done,
    },
    screenPicker: {
      onOpen(listener) {
        if (picker !== undefined) listener({ requestId: 'gallery', audioAvailable: true });
        return nothing;
      },
      onClose: () => nothing,
      sources: () =>
        picker === 'denied'
          ? refuse('screen-capture-denied')
          : Promise.resolve(picker === 'none' ? [] : sources()),
      choose: done,
      cancel: done,
    },
    invitations: {
      onOpen(listener) {
        if (opened !== undefined) listener(opened);
        return nothing;
      },
    },
    callLifecycle: {
      callStarted: nothing,
      callEnded: nothing,
      peerJoined: nothing,
      onPrepareToClose: () => nothing,
    },
    info: () =>
      Promise.resolve({
        version: '1.4.0',
        electron: '45.4.1',
        chromium: '156.0.1',
        node: '24.11.0',
        platform: 'linux',
        languages: ['en'],
        settingsSetAside: '/home/maya/.config/Parley/settings.json.broken-1',
        canOpenSystemSettings: true,
      }),
    openLogFolder: done,
    mediaAccess: () => Promise.resolve({ camera: 'granted', microphone: 'granted', screen: 'granted' }),
    muteKey: {
      status: () => Promise.resolve({ enabled: true, accelerator: 'Ctrl+Shift+M', refused: true }),
      set: (key) => Promise.resolve({ ...key, refused: false }),
    },
    onAwake: () => nothing,
    onMenuCommand: () => nothing,
  };
}
