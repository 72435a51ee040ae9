import type { Bridge, Reply, SystemSettingsPage } from '../../protocol/ipc.ts';
import type { InvitationResult } from '../../protocol/invitation.ts';
import {
  DesktopError,
  type CallLifecycleFeature,
  type DesktopFeatures,
  type InvitationFeature,
} from './desktop-features.ts';
import { keepPreferencesInSettings } from './kept-preferences.ts';
import type { Platform } from './platform.ts';

/** The value of a reply. @throws {DesktopError} where the main process refused */
async function unwrap<T>(reply: Promise<Reply<T>>): Promise<T> {
  const answer = await reply;
  if (!answer.ok) throw new DesktopError(answer.error.code, answer.error.message);
  return answer.value;
}

/** Holds a link that came before anybody listened, so that the start screen still gets it. */
function createInvitations({ invoke, on }: Bridge): InvitationFeature {
  const listeners = new Set<(result: InvitationResult) => void>();
  let waiting: InvitationResult | null = null;

  const deliver = (result: InvitationResult): void => {
    if (listeners.size === 0) waiting = result;
    for (const listener of listeners) listener(result);
  };
  on['invitation:opened'](deliver);
  void invoke['invitation:take']().then((reply) => {
    if (reply.ok && reply.value) deliver(reply.value);
  });

  return {
    onOpen(listener) {
      listeners.add(listener);
      queueMicrotask(() => {
        if (!waiting || !listeners.has(listener)) return;
        const result = waiting;
        waiting = null;
        deliver(result);
      });
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function createCallLifecycle({ invoke, on }: Bridge): CallLifecycleFeature {
  const listeners = new Set<() => void | Promise<void>>();

  on['window:closing'](() => {
    // A listener that fails must not keep the window open.
    const farewells = [...listeners].map(async (listener) => {
      await listener();
    });
    void Promise.allSettled(farewells).then(() => invoke['window:ready-to-close']());
  });

  return {
    callStarted: () => void invoke['call:started'](),
    callEnded: () => void invoke['call:ended'](),
    peerJoined: (text) => void invoke['call:peer-joined'](text),
    onPrepareToClose(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** The features of the desktop app over the preload's bridge. */
function createDesktopFeatures(bridge: Bridge): DesktopFeatures {
  const { invoke, on } = bridge;
  return {
    hosting: {
      status: () => unwrap(invoke['hosting:status']()),
      start: (request) => unwrap(invoke['hosting:start'](request)),
      stop: () => unwrap(invoke['hosting:stop']()),
      onChange: (listener) => on['hosting:changed'](listener),
    },
    trust: {
      check: (query) => unwrap(invoke['trust:check'](query)),
      accept: (acceptance) => unwrap(invoke['trust:accept'](acceptance)),
      pins: () => unwrap(invoke['trust:pins']()),
      forget: (address) => unwrap(invoke['trust:forget'](address)),
    },
    settings: {
      get: () => unwrap(invoke['settings:get']()),
      update: (patch) => unwrap(invoke['settings:update'](patch)),
      onChange: (listener) => on['settings:changed'](listener),
      addRecent: (address, room) => unwrap(invoke['recent:add'](address, room)),
      removeRecent: (address) => unwrap(invoke['recent:remove'](address)),
    },
    screenPicker: {
      onOpen: (listener) => on['screen-picker:opened'](listener),
      onClose: (listener) => on['screen-picker:closed'](listener),
      sources: (requestId) => unwrap(invoke['screen-picker:sources'](requestId)),
      choose: (choice) => unwrap(invoke['screen-picker:choose'](choice)),
      cancel: (requestId) => unwrap(invoke['screen-picker:cancel'](requestId)),
    },
    invitations: createInvitations(bridge),
    callLifecycle: createCallLifecycle(bridge),
    info: () => unwrap(invoke['app:info']()),
    openLogFolder: () => unwrap(invoke['app:open-log-folder']()),
    mediaAccess: () => unwrap(invoke['media:access']()),
    muteKey: {
      status: () => unwrap(invoke['mute-key:status']()),
      set: (key) => unwrap(invoke['mute-key:set'](key)),
    },
    onAwake: (listener) => on['power:resumed'](() => listener()),
    onMenuCommand: (listener) => on['menu:command'](listener),
  };
}

/**
 * The desktop app's platform; the only user of the preload's bridge. Create it once per page.
 * @throws {DesktopError} when the main process does not answer
 */
export async function createDesktopPlatform(bridge: Bridge): Promise<Platform> {
  const desktop = createDesktopFeatures(bridge);
  const [preferences, { languages, canOpenSystemSettings }] = await Promise.all([
    keepPreferencesInSettings(desktop.settings),
    desktop.info(),
  ]);
  return {
    kind: 'desktop',
    signalingUrl: null,
    requestedRoom: null,
    invalidInvitation: false,
    // A refused link is logged by the main process; there is nothing else to be done about it here.
    openExternal: (url) => void bridge.invoke['app:open-external'](url),
    ...(canOpenSystemSettings && {
      openSystemSettings: (page: SystemSettingsPage) => void bridge.invoke['app:open-system-settings'](page),
    }),
    preferences,
    systemLanguages: languages,
    desktop,
  };
}
