import type { AppInfo, NotificationText } from '../protocol/ipc.ts';
import type { CallActivity } from './call-activity.ts';
import type { DeepLinks } from './deep-links.ts';
import type { Hosting } from './hosting.ts';
import { IpcError } from './ipc-error.ts';
import type { InvokeHandlers } from './ipc-router.ts';
import type { MediaAccessGate } from './media-access.ts';
import type { MuteKeyHolder } from './mute-key.ts';
import { addRecent, removeRecent } from './recent-addresses.ts';
import type { ScreenSharing } from './screen-sharing.ts';
import type { SettingsStore } from './settings.ts';
import type { SystemSettings } from './system-settings.ts';
import type { Trust } from './trust.ts';
import { visibleSettings } from './visible-settings.ts';

/** Everything that the window can ask for. */
export interface Services {
  readonly info: () => AppInfo;
  readonly openLogFolder: () => Promise<void>;
  /** @throws {IpcError} `link-refused` */
  readonly openExternal: (url: string) => Promise<void>;
  readonly systemSettings: Pick<SystemSettings, 'open'>;
  readonly mediaAccess: MediaAccessGate;
  readonly hosting: Hosting;
  readonly trust: Trust;
  readonly settings: SettingsStore;
  readonly takeInvitation: DeepLinks['take'];
  readonly muteKey: Pick<MuteKeyHolder, 'status' | 'set'>;
  readonly screenSharing: ScreenSharing;
  readonly calls: CallActivity;
  readonly notify: (text: NotificationText) => void;
  readonly readyToClose: () => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What answers each channel of the contract. */
export function createInvokeHandlers(services: Services): InvokeHandlers {
  const { mediaAccess, hosting, trust, settings, screenSharing, calls } = services;
  return {
    'app:info': () => services.info(),
    'app:open-log-folder': () => services.openLogFolder(),
    'app:open-external': (url) => services.openExternal(url),
    'app:open-system-settings': (page) => services.systemSettings.open(page),
    'media:access': () => mediaAccess.status(),
    'hosting:status': () => hosting.status(),
    'hosting:start': (request) => hosting.start(request),
    'hosting:stop': () => hosting.stop(),
    'trust:check': (query) => trust.check(query),
    'trust:accept': (acceptance) => trust.accept(acceptance),
    'trust:pins': () => trust.pins(),
    'trust:forget': (address) => trust.forget(address),
    'settings:get': () => visibleSettings(settings.get()),
    'settings:update': async ({ name, preferences }) => {
      const saved = await settings.update((current) => ({
        ...(name === undefined ? {} : { name }),
        ...(preferences === undefined ? {} : { preferences: { ...current.preferences, ...preferences } }),
      }));
      if (!saved) throw new IpcError('settings-unwritable', 'The settings file cannot be written.');
    },
    'mute-key:status': () => services.muteKey.status(),
    'mute-key:set': async (key) => {
      const status = services.muteKey.set(key);
      const saved = await settings.update(() => ({ muteKey: key }));
      if (!saved) throw new IpcError('settings-unwritable', 'The settings file cannot be written.');
      return status;
    },
    'recent:add': async (address, room) => {
      const used = { ...address, room, usedAt: services.now() };
      await settings.update(({ recentAddresses }) => ({ recentAddresses: addRecent(recentAddresses, used) }));
    },
    'recent:remove': async (address) => {
      await settings.update(({ recentAddresses }) => ({
        recentAddresses: removeRecent(recentAddresses, address),
      }));
    },
    'invitation:take': () => services.takeInvitation(),
    'screen-picker:sources': (requestId) => screenSharing.sources(requestId),
    'screen-picker:choose': (choice) => screenSharing.choose(choice),
    'screen-picker:cancel': (requestId) => screenSharing.cancel(requestId),
    'call:started': () => calls.started(),
    'call:ended': () => calls.ended(),
    'call:peer-joined': (text) => services.notify(text),
    'window:ready-to-close': () => services.readyToClose(),
  };
}
