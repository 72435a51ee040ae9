import type { DeviceKind, DevicesSnapshot } from '../../call/snapshot.ts';

/** Whether sound can be sent to a chosen speaker here (Audio Output Devices API); Safari leaves that to the system. */
export function canChooseSpeaker(): boolean {
  return 'setSinkId' in HTMLMediaElement.prototype;
}

/** Whether the browser tells the names of devices: not before the user has allowed one. */
export function areNamesKnown({ available }: DevicesSnapshot): boolean {
  return Object.values(available).some((devices) => devices.some(({ label }) => label !== ''));
}

/** The kinds of which the user can choose one, in the order of the page. */
export function offeredKinds(devices: DevicesSnapshot, speakerToo: boolean): readonly DeviceKind[] {
  const kinds: readonly DeviceKind[] = ['camera', 'microphone', 'speaker'];
  return kinds.filter((kind) => devices.available[kind].length > 0 && (speakerToo || kind !== 'speaker'));
}
