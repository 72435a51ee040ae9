import type { RankedDevice } from '../../protocol/preferences.ts';
import type { DeviceList } from './device-list.ts';
import { chooseRanked } from './device-ranking.ts';
import type { DeviceChange, DeviceKind } from './snapshot.ts';

/** The device that a track comes from. */
export interface DeviceInUse {
  /** The id that was asked for; null when it was the system's default. */
  readonly asked: string | null;
  /** The id of what was given; null where the browser does not tell. */
  readonly given: string | null;
}

export interface DevicePlan {
  /** The device to change to; null for the system's default. */
  readonly use: string | null;
  readonly reason: Extract<DeviceChange['reason'], 'unplugged' | 'plugged-in' | 'default-changed'>;
}

export interface PlanRequest {
  readonly kind: DeviceKind;
  readonly ranking: readonly RankedDevice[];
  readonly before: DeviceList;
  readonly after: DeviceList;
  /** Null when nothing runs although it should. */
  readonly inUse: DeviceInUse | null;
}

/**
 * What to do after something was plugged in or out; null for nothing. A device that the user likes better is taken only
 * when it is new: one that stood there before was already tried, and something else came of it.
 */
export function planDevice({ kind, ranking, before, after, inUse }: PlanRequest): DevicePlan | null {
  const [had, has] = [before.available[kind], after.available[kind]].map(
    (devices) => new Set(devices.map(({ id }) => id)),
  ) as [Set<string>, Set<string>];
  const wanted = chooseRanked(ranking, after.available[kind]);
  if (inUse === null) {
    const added = after.available[kind].some(({ id }) => !had.has(id));
    return added ? { use: wanted, reason: 'plugged-in' } : null;
  }
  const gone = [inUse.asked, inUse.given].some((id) => id !== null && had.has(id) && !has.has(id));
  if (gone) return { use: wanted, reason: 'unplugged' };
  if (wanted !== inUse.asked) {
    return wanted !== null && !had.has(wanted) ? { use: wanted, reason: 'plugged-in' } : null;
  }
  const groups = [before.defaultGroup[kind], after.defaultGroup[kind]];
  const moved = wanted === null && groups[0] !== groups[1] && !groups.includes(null);
  return moved ? { use: null, reason: 'default-changed' } : null;
}
