import type { DeviceChange, DeviceProblem } from '../../call/snapshot.ts';

/** What the user can do in Parley about a device that cannot be had. */
export type WayOut = 'retry' | 'systemSettings' | 'securePage';

/**
 * The button that leads on.
 * @param opensSettings whether the system's settings can be opened from here
 */
export function wayOut(problem: DeviceProblem, opensSettings: boolean): WayOut {
  if (problem === 'denied-by-system' && opensSettings) return 'systemSettings';
  // Another try on the same page would find it as insecure as before.
  return problem === 'insecure' ? 'securePage' : 'retry';
}

/** What is said about the device that is used after a change: a key below `devices.change.now`, or nothing. */
export function usedNow({ kind, reason, now }: DeviceChange): 'device' | 'systemDefault' | 'none' | null {
  // A device that could not be had need not have been in use.
  if (now === null) return reason === 'unplugged' ? 'none' : null;
  if (now !== '') return 'device';
  return kind === 'speaker' ? 'systemDefault' : null;
}
