import { RANKED_DEVICES, type Preferences, type RankedDevice } from '../../protocol/preferences.ts';
import type { Device, DeviceKind } from './snapshot.ts';

/** A remembered choice of no device in particular: whatever the system's default is. Chromium gives it the same id. */
export const SYSTEM_DEFAULT = 'default';

/** Where the preferences keep the user's devices of a kind. */
export const RANKING_OF = {
  camera: 'cameras',
  microphone: 'microphones',
  speaker: 'speakers',
} as const satisfies Record<DeviceKind, keyof Preferences>;

/** The plugged-in device that was remembered: by its id, else by its name, because ids change with the site's data. */
function findRanked(ranked: RankedDevice, available: readonly Device[]): Device | null {
  const byId = available.find(({ id }) => id === ranked.id);
  return byId ?? available.find(({ label }) => label !== '' && label === ranked.label) ?? null;
}

/** The id of the first ranked device that is plugged in; null for the system's default. */
export function chooseRanked(ranking: readonly RankedDevice[], available: readonly Device[]): string | null {
  for (const ranked of ranking) {
    if (ranked.id === SYSTEM_DEFAULT) return null;
    const found = findRanked(ranked, available);
    if (found) return found.id;
  }
  return null;
}

/** The ranking with the device on top; null is the system's default. What stood for the same device before is gone. */
export function promote(
  ranking: readonly RankedDevice[],
  device: Device | null,
  available: readonly Device[],
): readonly RankedDevice[] {
  const top: RankedDevice = device
    ? { id: device.id, label: device.label }
    : { id: SYSTEM_DEFAULT, label: '' };
  const others = ranking.filter(
    (ranked) => ranked.id !== top.id && (device === null || findRanked(ranked, available)?.id !== device.id),
  );
  return [top, ...others].slice(0, RANKED_DEVICES);
}
