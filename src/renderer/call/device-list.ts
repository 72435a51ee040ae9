import { SYSTEM_DEFAULT } from './device-ranking.ts';
import type { Device, DeviceKind, DevicesSnapshot } from './snapshot.ts';

/** What is plugged in at a moment. */
export interface DeviceList {
  readonly available: DevicesSnapshot['available'];
  /** The group of the system's default device by kind; null where the browser does not tell. */
  readonly defaultGroup: { readonly [Kind in DeviceKind]: string | null };
}

export const EMPTY_LIST: DeviceList = {
  available: { camera: [], microphone: [], speaker: [] },
  defaultGroup: { camera: null, microphone: null, speaker: null },
};

const INFO_KIND = { camera: 'videoinput', microphone: 'audioinput', speaker: 'audiooutput' } as const;

/** Chromium lists the default device, and on Windows the one for communications, a second time under these ids. */
const ALIASES: ReadonlySet<string> = new Set([SYSTEM_DEFAULT, 'communications']);

/** Sorts what `enumerateDevices` gives. Entries without an id stand for devices that the browser does not show yet. */
export function readDeviceList(infos: readonly MediaDeviceInfo[]): DeviceList {
  const ofKind = (kind: DeviceKind) => infos.filter((info) => info.kind === INFO_KIND[kind]);
  const available = (kind: DeviceKind): readonly Device[] =>
    ofKind(kind)
      .filter(({ deviceId }) => deviceId !== '' && !ALIASES.has(deviceId))
      .map(({ deviceId, label }) => ({ id: deviceId, label }));
  const defaultGroup = (kind: DeviceKind): string | null =>
    ofKind(kind).find(({ deviceId }) => deviceId === SYSTEM_DEFAULT)?.groupId || null;
  return {
    available: {
      camera: available('camera'),
      microphone: available('microphone'),
      speaker: available('speaker'),
    },
    defaultGroup: {
      camera: defaultGroup('camera'),
      microphone: defaultGroup('microphone'),
      speaker: defaultGroup('speaker'),
    },
  };
}
