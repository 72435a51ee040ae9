/**
 * The contract between the main process and the window: one map from channel to signature per direction. Arguments are
 * validated by ipc-arguments.ts; everything else that the window says is not believed either.
 */
import type { ServerAddress } from './address.ts';
import type { InvitationResult } from './invitation.ts';
import type { InvokeChannel, PushChannel } from './ipc-channels.ts';
import type { HostingRequest, HostingStatus } from './ipc-hosting.ts';
import type { Pin, TrustAcceptance, TrustQuery, TrustVerdict } from './ipc-trust.ts';
import type { Preferences } from './preferences.ts';

/** Why the main process refused a request. The user's words for each live in the user interface. */
export type IpcErrorCode =
  | 'forbidden-sender'
  | 'invalid-arguments'
  | 'internal'
  /** The port that was asked for, or every port that was tried, belongs to another program. */
  | 'port-taken'
  /** The system does not let this user listen on the port. */
  | 'port-forbidden'
  /** The installation's certificate cannot be read; it can be renewed ({@link HostingRequest.renewCertificate}). */
  | 'certificate-unreadable'
  | 'server-failed'
  /** Only a certificate that was just shown to the user can be accepted. */
  | 'not-checked'
  /** The picker that this answers is closed, or the source is gone. */
  | 'no-such-request'
  /** The system does not let Parley record the screen. */
  | 'screen-capture-denied'
  /** Only checked http, https and mailto links are opened. */
  | 'link-refused'
  | 'settings-unwritable';

/** What a request comes back as: an error keeps its code on the way through the bridge. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: IpcErrorCode; readonly message: string } };

/** For "About", for bug reports, and for the language of the texts. */
export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly platform: string;
  /** What the user prefers according to the system, as BCP 47 tags, the most liked first. */
  readonly languages: readonly string[];
  /** Where broken settings of an earlier run were set aside; null when there were none. */
  readonly settingsSetAside: string | null;
  /** Whether the operating system has settings that the app can open; Linux has no common ones. */
  readonly canOpenSystemSettings: boolean;
}

export type MediaAccessStatus = 'granted' | 'denied' | 'restricted' | 'not-determined' | 'unknown';
export type MediaKind = 'camera' | 'microphone' | 'screen';

/** Where the operating system's settings can be opened: at a kind of device, or at the network. */
export type SystemSettingsPage = MediaKind | 'network';

/** What the operating system lets Parley use; `unknown` where the system does not say. */
export type MediaAccess = { readonly [Kind in MediaKind]: MediaAccessStatus };

export interface RecentAddress extends ServerAddress {
  readonly room: string | null;
  /** Milliseconds since the epoch. */
  readonly usedAt: number;
}

/** The settings that the window may see. */
export interface VisibleSettings {
  /** The user's name as others see it; may be empty. */
  readonly name: string;
  readonly preferences: Preferences;
  /** Newest first. */
  readonly recentAddresses: readonly RecentAddress[];
}

/** What the window may change directly. */
export interface SettingsPatch {
  readonly name?: string | undefined;
  /** Only the fields that change. */
  readonly preferences?: Partial<Preferences> | undefined;
}

/** The key that mutes the microphone during a call, whichever program is in front. */
export interface MuteKey {
  readonly enabled: boolean;
  /** As of {@link isGlobalAccelerator}. */
  readonly accelerator: string;
}

export interface MuteKeyStatus extends MuteKey {
  /** Whether the system did not give the key when it was last asked, since another program has it, for example. */
  readonly refused: boolean;
}

/** A screen or window that can be shared. */
export interface ScreenSource {
  readonly id: string;
  readonly kind: 'screen' | 'window';
  readonly name: string;
  /** PNG as a data URL; null when the system gave no picture. */
  readonly thumbnail: string | null;
  readonly icon: string | null;
}

/** A page asked for a screen: the picker has to be shown until it is answered or closed. */
export interface ScreenPickerRequest {
  readonly requestId: string;
  /** Whether the system's sound can be shared as well. */
  readonly audioAvailable: boolean;
}

export interface ScreenChoice {
  readonly requestId: string;
  readonly sourceId: string;
  readonly audio: boolean;
}

/** Words for a notification, translated by the user interface. */
export interface NotificationText {
  readonly title: string;
  readonly body: string;
}

/** What the user chose in the menu bar. */
export type MenuCommand =
  | 'host-room'
  | 'join-address'
  | 'open-settings'
  | 'toggle-microphone'
  | 'toggle-camera'
  | 'toggle-screen-sharing'
  | 'hang-up';

/** From the window to the main process. */
export interface InvokeMap {
  'app:info': () => AppInfo;
  'app:open-log-folder': () => void;
  'app:open-external': (url: string) => void;
  /** Refused where {@link AppInfo.canOpenSystemSettings} says so. */
  'app:open-system-settings': (page: SystemSettingsPage) => void;
  'media:access': () => MediaAccess;
  'hosting:status': () => HostingStatus;
  'hosting:start': (request: HostingRequest) => HostingStatus;
  'hosting:stop': () => void;
  'trust:check': (query: TrustQuery) => TrustVerdict;
  /** Returns where the window connects, as `signalingUrl` of a trusted verdict. */
  'trust:accept': (acceptance: TrustAcceptance) => string;
  'trust:pins': () => readonly Pin[];
  'trust:forget': (address: ServerAddress) => void;
  'settings:get': () => VisibleSettings;
  'settings:update': (patch: SettingsPatch) => void;
  'mute-key:status': () => MuteKeyStatus;
  /** Keeps the key, and asks the system for it. */
  'mute-key:set': (key: MuteKey) => MuteKeyStatus;
  'recent:add': (address: ServerAddress, room: string | null) => void;
  'recent:remove': (address: ServerAddress) => void;
  'invitation:take': () => InvitationResult | null;
  'screen-picker:sources': (requestId: string) => readonly ScreenSource[];
  'screen-picker:choose': (choice: ScreenChoice) => void;
  'screen-picker:cancel': (requestId: string) => void;
  'call:started': () => void;
  'call:ended': () => void;
  'call:peer-joined': (text: NotificationText) => void;
  'window:ready-to-close': () => void;
}

/** From the main process to the window. */
export interface PushMap {
  'hosting:changed': HostingStatus;
  'settings:changed': VisibleSettings;
  'invitation:opened': InvitationResult;
  'screen-picker:opened': ScreenPickerRequest;
  'screen-picker:closed': string;
  'menu:command': MenuCommand;
  /** The computer has slept. */
  'power:resumed': null;
  'window:closing': null;
}

/** What the preload puts on `window.parley`. A subscription returns its own undoing. */
export interface Bridge {
  readonly invoke: {
    readonly [C in InvokeChannel]: (
      ...args: Parameters<InvokeMap[C]>
    ) => Promise<Reply<ReturnType<InvokeMap[C]>>>;
  };
  readonly on: {
    readonly [C in PushChannel]: (listener: (payload: PushMap[C]) => void) => () => void;
  };
}
