import { TIMERS } from './timers.ts';

/** What limits the picture (W3C WebRTC Statistics, section 8.4, `qualityLimitationReason`). */
export type Limitation = 'none' | 'cpu' | 'bandwidth' | 'other';

/** By how much the picture is scaled down, step by step. */
const SCALES = [1, 1.5, 2, 3] as const;

/** Frames per second while the network is starved. */
export const STARVED_FRAMERATE = 15;

export interface Adaptation {
  /** Index into the steps of scaling. */
  readonly step: number;
  readonly starved: boolean;
  readonly limitation: Limitation;
  /** Since when this limits the picture, in milliseconds. */
  readonly since: number;
  /** How long it has to stay unlimited before it is tried better, in milliseconds. */
  readonly patience: number;
  /** When it was last tried better; null when it never was. */
  readonly triedAt: number | null;
}

export const UNLIMITED: Adaptation = {
  step: 0,
  starved: false,
  limitation: 'none',
  since: -Infinity,
  patience: TIMERS.qualityBetterLeast,
  triedAt: null,
};

/** By how much an adapted picture is scaled down; 1 for not at all. */
export function scaleOf({ step }: Adaptation): number {
  return SCALES[step] ?? 1;
}

/** After a try that failed, the next one comes later. */
function worse(before: Adaptation, now: number): Pick<Adaptation, 'patience' | 'since'> {
  const failed = before.triedAt !== null && now - before.triedAt < before.patience;
  const patience = failed ? Math.min(before.patience * 2, TIMERS.qualityBetterMost) : before.patience;
  return { patience, since: now };
}

/**
 * The adaptation after a look at what limits the picture. A processor that is too slow for long costs resolution; a
 * network that has too little for long costs frames, beyond what the browser does itself. Both come back after a quiet
 * time, one step at a time.
 * @param now in milliseconds
 */
export function adapt(before: Adaptation, limitation: Limitation, now: number): Adaptation {
  if (limitation !== before.limitation) return { ...before, limitation, since: now };
  const lasted = now - before.since;
  if (limitation === 'cpu' && lasted >= TIMERS.qualityCpuLimited && before.step < SCALES.length - 1) {
    return { ...before, ...worse(before, now), step: before.step + 1 };
  }
  if (limitation === 'bandwidth' && lasted >= TIMERS.qualityStarved && !before.starved) {
    return { ...before, ...worse(before, now), starved: true };
  }
  const limited = before.step > 0 || before.starved;
  if (limitation === 'none' && limited && lasted >= before.patience) {
    const better = before.starved ? { starved: false } : { step: before.step - 1 };
    return { ...before, ...better, since: now, triedAt: now };
  }
  return before;
}
