import type { Preferences } from '../../protocol/preferences.ts';
import type { MediaSource } from './acquire-devices.ts';
import type { Log } from './log.ts';
import type { OpenLevel } from './microphone-level.ts';
import type { DeviceKind } from './snapshot.ts';

/** A kind of device that gives a track. */
export type CaptureKind = Exclude<DeviceKind, 'speaker'>;

export interface LocalMediaOptions {
  readonly source: MediaSource | undefined;
  readonly log: Log;
  readonly preferences: () => Preferences;
  /** The names of video codecs in the order of their cost; empty for the browser's order. */
  readonly videoCodecs: () => readonly string[];
  /** The id of the device to use; null for the system's default. */
  readonly wantedDevice: (kind: CaptureKind) => string | null;
  /** Called after every change of a track or of the snapshot; settles when the tracks are in use. */
  readonly onChange: () => Promise<void> | undefined;
  /** A track ended by itself: probably its device was unplugged. */
  readonly onEnded: (kind: CaptureKind) => void;
  /** Listens to a microphone's loudness; by Web Audio unless given. */
  readonly openLevel?: OpenLevel | undefined;
}
