import type { Quality } from '../../protocol/preferences.ts';

/** What the picture may cost at most. */
export interface SendingLimits {
  /** Bits per second. */
  readonly maxBitrate: number;
  /** Frames per second. */
  readonly maxFramerate: number;
  /** Lines of the shorter side; null for no limit. */
  readonly lines: number | null;
  /** What gives way when there is too little of something. */
  readonly degradationPreference: RTCDegradationPreference;
}

const CAMERA: Readonly<Record<Quality, SendingLimits>> = {
  'data-saver': { maxBitrate: 500_000, maxFramerate: 20, lines: 360, degradationPreference: 'balanced' },
  standard: { maxBitrate: 1_700_000, maxFramerate: 30, lines: 720, degradationPreference: 'balanced' },
  high: { maxBitrate: 4_000_000, maxFramerate: 30, lines: 1080, degradationPreference: 'balanced' },
};

// Text that is scaled down cannot be read: a screen gives frames away instead.
const SCREEN: Readonly<Record<Quality, SendingLimits>> = {
  'data-saver': {
    maxBitrate: 500_000,
    maxFramerate: 5,
    lines: null,
    degradationPreference: 'maintain-resolution',
  },
  standard: {
    maxBitrate: 1_700_000,
    maxFramerate: 15,
    lines: null,
    degradationPreference: 'maintain-resolution',
  },
  high: {
    maxBitrate: 4_000_000,
    maxFramerate: 30,
    lines: null,
    degradationPreference: 'maintain-resolution',
  },
};

/**
 * What the sound may cost at most, in bits per second. A voice is clear with the least; music in stereo needs more (RFC
 * 7587, section 3.1.1, gives 64 to 128 kbit/s for it). A voice coded as two equal channels costs hardly more than one.
 */
export const SOUND_BITRATES: Readonly<Record<Quality, Readonly<Record<'speech' | 'music', number>>>> = {
  'data-saver': { speech: 24_000, music: 64_000 },
  standard: { speech: 40_000, music: 128_000 },
  high: { speech: 40_000, music: 192_000 },
};

export function sendingLimits(quality: Quality, picture: 'camera' | 'screen'): SendingLimits {
  return (picture === 'camera' ? CAMERA : SCREEN)[quality];
}

/** By how much a picture with so many lines on its shorter side is scaled down; 1 for not at all. */
export function scaleFor(limits: SendingLimits, lines: number | undefined, further: number): number {
  if (limits.lines === null) return 1;
  return Math.max(1, (lines ?? 0) / limits.lines) * further;
}
