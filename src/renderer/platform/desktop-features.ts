/** What the desktop app can do beyond a browser tab. The user interface sees only this, never the bridge. */
import type { ServerAddress } from '../../protocol/address.ts';
import type { InvitationResult } from '../../protocol/invitation.ts';
import type { HostingRequest, HostingStatus } from '../../protocol/ipc-hosting.ts';
import type { Pin, TrustAcceptance, TrustQuery, TrustVerdict } from '../../protocol/ipc-trust.ts';
import type {
  AppInfo,
  IpcErrorCode,
  MediaAccess,
  MenuCommand,
  MuteKey,
  MuteKeyStatus,
  NotificationText,
  ScreenChoice,
  ScreenPickerRequest,
  ScreenSource,
  SettingsPatch,
  VisibleSettings,
} from '../../protocol/ipc.ts';

/** Ends a subscription; a second call does nothing. */
export type Unsubscribe = () => void;

/** A request that the main process refused. Its message is for the log; the user's words go by the code. */
export class DesktopError extends Error {
  override readonly name = 'DesktopError';
  readonly code: IpcErrorCode;

  constructor(code: IpcErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The embedded signaling server. */
export interface HostingFeature {
  status(): Promise<HostingStatus>;
  /**
   * Starts the server, or gives the running one another room (its port stays).
   * The window then joins at the status's `localUrl`, without asking {@link TrustFeature}.
   * @throws {DesktopError} `port-taken`, `port-forbidden`, `certificate-unreadable`, `server-failed`
   */
  start(request: HostingRequest): Promise<HostingStatus>;
  /** Says goodbye to every client and frees the port. Does nothing when the server is not running. */
  stop(): Promise<void>;
  /** Calls `listener` with every change: members came or went, addresses changed, stopped, broke down. */
  onChange(listener: (status: HostingStatus) => void): Unsubscribe;
}

/**
 * Certificates of servers. Ask before every connection: the window can connect only where the verdict is `trusted`, and
 * only at the verdict's `signalingUrl`.
 */
export interface TrustFeature {
  /** Connects to the server, looks at its certificate and asks whether it speaks Parley's protocol. At most 10 s. */
  check(query: TrustQuery): Promise<TrustVerdict>;
  /**
   * Remembers the certificate that the last {@link check} of this address showed.
   * @returns where the window connects now
   * @throws {DesktopError} `not-checked` when that was another one
   */
  accept(acceptance: TrustAcceptance): Promise<string>;
  /** Every remembered certificate, newest first. */
  pins(): Promise<readonly Pin[]>;
  forget(address: ServerAddress): Promise<void>;
}

/** What the app remembers for the user. */
export interface SettingsFeature {
  get(): Promise<VisibleSettings>;
  /**
   * Changes the named fields only.
   * @throws {DesktopError} `settings-unwritable`: the change holds until the app ends
   */
  update(patch: SettingsPatch): Promise<void>;
  onChange(listener: (settings: VisibleSettings) => void): Unsubscribe;
  /** Puts an address on top of the recent ones; call it when a call through that server began. */
  addRecent(address: ServerAddress, room: string | null): Promise<void>;
  removeRecent(address: ServerAddress): Promise<void>;
}

/**
 * The app's own picker for screens and windows. `getDisplayMedia` waits until the picker is answered. Where the
 * system has its own picker (macOS 15 and later, Wayland) nothing is ever opened here.
 */
export interface ScreenPickerFeature {
  /** A picker has to be shown, in place of any other that is open. */
  onOpen(listener: (request: ScreenPickerRequest) => void): Unsubscribe;
  /** The request with this id is over without an answer: close its picker. */
  onClose(listener: (requestId: string) => void): Unsubscribe;
  /**
   * The screens and windows with fresh pictures; call it again about once a second while the picker is open.
   * @throws {DesktopError} `no-such-request`, `screen-capture-denied`
   */
  sources(requestId: string): Promise<readonly ScreenSource[]>;
  /** @throws {DesktopError} `no-such-request` when the picker was closed or the window is gone; choose again */
  choose(choice: ScreenChoice): Promise<void>;
  /** `getDisplayMedia` is then refused with NotAllowedError. */
  cancel(requestId: string): Promise<void>;
}

/** `parley://` links that the system handed over. They never start a call: they fill in the start screen. */
export interface InvitationFeature {
  /** Calls `listener` with the link that started the app, if any, and with every later one. */
  onOpen(listener: (result: InvitationResult) => void): Unsubscribe;
}

/** Keeps the desktop informed of the call. */
export interface CallLifecycleFeature {
  /** The display stays awake from here on; the menu's call commands are enabled. */
  callStarted(): void;
  callEnded(): void;
  /** Shows a notification when the window is not in front. */
  peerJoined(text: NotificationText): void;
  /**
   * The window is about to close: hang up. The window closes when the listener's promise settles, and after two
   * seconds at the latest.
   */
  onPrepareToClose(listener: () => void | Promise<void>): Unsubscribe;
}

/** The key that mutes whichever program is in front; it comes as the menu's `toggle-microphone`. */
export interface MuteKeyFeature {
  status(): Promise<MuteKeyStatus>;
  /** @throws {DesktopError} `settings-unwritable`: the change holds until the app ends */
  set(key: MuteKey): Promise<MuteKeyStatus>;
}

/** Everything that only the desktop app has. Every promise may reject with a {@link DesktopError}. */
export interface DesktopFeatures {
  readonly hosting: HostingFeature;
  readonly trust: TrustFeature;
  readonly settings: SettingsFeature;
  readonly screenPicker: ScreenPickerFeature;
  readonly invitations: InvitationFeature;
  readonly callLifecycle: CallLifecycleFeature;
  /** Versions, and whether broken settings were set aside at the start. */
  info(): Promise<AppInfo>;
  openLogFolder(): Promise<void>;
  /** What the operating system lets Parley use; ask again after a refusal to explain it. */
  mediaAccess(): Promise<MediaAccess>;
  readonly muteKey: MuteKeyFeature;
  /** This computer has slept. */
  readonly onAwake: (listener: () => void) => Unsubscribe;
  /** The user chose a command in the menu bar, or pressed the key that mutes. */
  onMenuCommand(listener: (command: MenuCommand) => void): Unsubscribe;
}
