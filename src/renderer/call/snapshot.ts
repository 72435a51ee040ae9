/** What the call engine shows to the user interface: plain, immutable values. */
import type { Role } from '../../protocol/signaling.ts';

/** Why a call ended. The user's words for each live in the user interface. */
export type EndReason =
  | 'hung-up'
  | 'room-full'
  | 'room-refused'
  | 'server-busy'
  | 'server-unreachable'
  | 'server-incompatible'
  | 'peer-vanished'
  | 'connection-failed';

/** Who or what ended the call. */
export type EndedBy = 'local' | 'remote' | 'server' | 'network';

/** The phase of the call. Each phase carries only its own fields; times are milliseconds since the epoch. */
export type CallState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'preparing'; readonly room: string }
  | { readonly phase: 'waiting'; readonly room: string; readonly role: Role }
  | { readonly phase: 'connecting'; readonly room: string; readonly role: Role }
  | { readonly phase: 'connected'; readonly room: string; readonly role: Role; readonly since: number }
  | {
      readonly phase: 'reconnecting';
      readonly room: string;
      readonly role: Role;
      readonly since: number;
      readonly lostAt: number;
    }
  | {
      readonly phase: 'ended';
      readonly room: string;
      readonly reason: EndReason;
      readonly by: EndedBy;
      /** How long the two were connected, in milliseconds; 0 when they never were. */
      readonly duration: number;
    };

export type CallPhase = CallState['phase'];

/** The connection to the signaling server; it may be lost while the call goes on. */
export type SignalingStatus = 'offline' | 'connecting' | 'online' | 'lost';

/** Why the camera or the microphone could not be had. `denied-by-system`: the operating system keeps it from the browser. */
export type DeviceProblem = 'denied' | 'denied-by-system' | 'in-use' | 'not-found' | 'insecure' | 'failed';

/** This side's picture and sound. */
export interface LocalMediaSnapshot {
  /** What the local video shows; null when there is nothing to show. Ends with the call. */
  readonly stream: MediaStream | null;
  /** The microphone's sound alone, for a level meter; null without a microphone. */
  readonly microphone: MediaStream | null;
  readonly video: 'none' | 'camera' | 'screen';
  readonly audio: 'none' | 'microphone';
  readonly microphoneMuted: boolean;
  readonly cameraOff: boolean;
  readonly cameraProblem: DeviceProblem | null;
  readonly microphoneProblem: DeviceProblem | null;
  /** How often a camera or microphone could not be had: what was said of it is due again when this grows. */
  readonly failures: number;
  /** Whether the screen was asked for in place of the camera and refused as well. */
  readonly screenRefused: boolean;
  /** Whether the microphone is muted except while the talk key is held. */
  readonly pushToTalk: boolean;
  /** Whether the talk key is held. */
  readonly talking: boolean;
  /** Whether the user speaks although nobody can hear it. */
  readonly speakingWhileMuted: boolean;
  /** Whether the microphone is on and nothing at all has come from it, as when its own switch is off. */
  readonly microphoneSilent: boolean;
}

/** A kind of device that the user chooses. */
export type DeviceKind = 'camera' | 'microphone' | 'speaker';

/** A device that is plugged in. */
export interface Device {
  readonly id: string;
  readonly label: string;
}

/**
 * A change of device that the user did not make: one was unplugged, or the system's default is another one now.
 * `failed`: the device that the user chose could not be had, and the one before is kept.
 */
export type DeviceChange = (
  | { readonly kind: DeviceKind; readonly reason: 'unplugged' | 'plugged-in' | 'default-changed' | 'failed' }
  /** It was refused before, and the user allowed it elsewhere than in the app. */
  | { readonly kind: 'camera' | 'microphone'; readonly reason: 'allowed' }
) & {
  /** Name of the device that is used now; null when there is none left. */
  readonly now: string | null;
};

/** Cameras, microphones and speakers. Empty until the browser has allowed a camera or a microphone. */
export interface DevicesSnapshot {
  readonly available: { readonly [Kind in DeviceKind]: readonly Device[] };
  /** The id of the device that is used, or would be; null for the system's default. */
  readonly chosen: { readonly [Kind in DeviceKind]: string | null };
  /** The last change that the user did not make and has not dismissed. */
  readonly change: DeviceChange | null;
}

/** The other side's picture and sound; its states are known only from another Parley. */
export interface RemoteMediaSnapshot {
  readonly stream: MediaStream | null;
  readonly microphoneMuted: boolean;
  readonly cameraOff: boolean;
  readonly sharing: boolean;
  /** Whether nothing at all comes from them at the moment, so that their picture stands still. */
  readonly stalled: boolean;
  /** The name the other person gave; null for a lab peer or none given. */
  readonly name: string | null;
}

export interface ChatMessage {
  readonly id: number;
  readonly from: 'local' | 'remote';
  readonly text: string;
  /** When it was sent or received, in milliseconds since the epoch. */
  readonly at: number;
  /**
   * `waiting` until it is on its way, or for another Parley until that has it; `failed` when the call ended before.
   * Messages of the other side are always `delivered`.
   */
  readonly delivery: 'waiting' | 'delivered' | 'failed';
}

export interface ChatSnapshot {
  /** Whether a message can be written now; between two Parleys also while the connection is being mended. */
  readonly open: boolean;
  readonly messages: readonly ChatMessage[];
}

/** How the desktop app got to a server, so that it can do so again: its own server's port, or an invitation's text. */
export type CallWay =
  | { readonly kind: 'hosting'; readonly port: number }
  | { readonly kind: 'joining'; readonly invitation: string };

/** A call whose page was reloaded or killed, and which may still be returned to. */
export interface InterruptedCall {
  readonly room: string;
  readonly signalingUrl: string;
  /** Null where the call came about without one, as in a browser. */
  readonly way: CallWay | null;
}

/** Everything the user interface needs to draw a call. A new object whenever anything changed, else the same. */
export interface CallSnapshot {
  readonly call: CallState;
  readonly signaling: SignalingStatus;
  readonly local: LocalMediaSnapshot;
  readonly devices: DevicesSnapshot;
  readonly remote: RemoteMediaSnapshot;
  readonly chat: ChatSnapshot;
  /** Null as soon as it is too late to return, or another call has begun. */
  readonly interrupted: InterruptedCall | null;
}

/** What a call needs to begin. */
export interface CallRequest {
  /** Origin of the signaling server, such as `https://192.168.1.5:8443`. */
  readonly signalingUrl: string;
  readonly room: string;
  /** Shown to the other person when both run Parley; may be empty. */
  readonly name: string;
  /** Kept with the call for {@link InterruptedCall}. */
  readonly way?: CallWay | undefined;
}

/** The call engine as the user interface sees it. One call at a time; a method that does not fit the phase does nothing. */
export interface CallController {
  /** Calls `listener` after every change; returns its own undoing. */
  subscribe(listener: () => void): () => void;
  getSnapshot(): CallSnapshot;
  /** Asks for camera and microphone to show a preview before a call. Never rejects: problems are in the snapshot. */
  startPreview(): Promise<void>;
  /** Releases the preview's camera and microphone. */
  stopPreview(): void;
  /** Starts a call from `idle` or `ended`. */
  call(request: CallRequest): void;
  /** Does not wait for camera and microphone any longer: what the user allows later comes into the call. */
  goOnWithoutDevices(): void;
  /** Ends the call, tells the other side, and releases camera and microphone. */
  hangUp(): void;
  /** From `ended` back to `idle`. */
  dismiss(): void;
  /** Sends one chat message; returns false when it could not be sent. */
  sendMessage(text: string): boolean;
  setMicrophoneMuted(muted: boolean): void;
  /** Off releases the camera so that its light goes out; on acquires it again. */
  setCameraOff(off: boolean): Promise<void>;
  /** Puts a screen or window in place of the camera picture; resolves to false when the user refused. */
  shareScreen(): Promise<boolean>;
  /** Ends screen sharing and puts the camera back where there is one. */
  stopSharing(): Promise<void>;
  /** Uses this device from now on, and whenever it is plugged in; null for the system's default. Never rejects. */
  chooseDevice(kind: DeviceKind, id: string | null): Promise<void>;
  /** Tries again to get a camera and a microphone that could not be had. Never rejects. */
  retryDevices(): Promise<void>;
  dismissDeviceChange(): void;
  /** Gives the interrupted call up. */
  dismissInterrupted(): void;
  /** With push-to-talk: the microphone is heard as long as the key is held. */
  holdTalkKey(held: boolean): void;
  /** Ends everything for good. */
  dispose(): void;
}
