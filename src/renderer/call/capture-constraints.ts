import type { Preferences, Quality } from '../../protocol/preferences.ts';
import type { Log } from './log.ts';

/** Width, height and frames per second that a camera is asked for. One that has less gives what it has. */
const CAMERA = {
  'data-saver': { width: 640, height: 360, frameRate: 20 },
  standard: { width: 1280, height: 720, frameRate: 30 },
  high: { width: 1920, height: 1080, frameRate: 30 },
} as const satisfies Record<Quality, { width: number; height: number; frameRate: number }>;

/** What of the preferences decides how a microphone sounds. */
export type SoundPreferences = Pick<
  Preferences,
  'echoCancellation' | 'noiseSuppression' | 'autoGainControl' | 'musicMode'
>;

function device(id: string | null): MediaTrackConstraints {
  return id === null ? {} : { deviceId: { exact: id } };
}

/** @param id null for the system's default */
export function cameraConstraints(quality: Quality, id: string | null): MediaTrackConstraints {
  const { width, height, frameRate } = CAMERA[quality];
  return {
    ...device(id),
    width: { ideal: width },
    height: { ideal: height },
    frameRate: { ideal: frameRate },
  };
}

function sound(preferences: SoundPreferences) {
  const { musicMode } = preferences;
  return {
    echoCancellation: preferences.echoCancellation && !musicMode,
    noiseSuppression: preferences.noiseSuppression && !musicMode,
    autoGainControl: preferences.autoGainControl && !musicMode,
    channelCount: musicMode ? 2 : 1,
  };
}

/** Music is stereo and left as it is; speech is mono. @param id null for the system's default */
export function microphoneConstraints(
  preferences: SoundPreferences,
  id: string | null,
): MediaTrackConstraints {
  const { channelCount, ...processing } = sound(preferences);
  return { ...device(id), ...processing, channelCount: { ideal: channelCount } };
}

/** Whether the microphone sounds as it should, as far as its browser tells. */
export function soundsAs(settings: MediaTrackSettings, preferences: SoundPreferences): boolean {
  const wanted = sound(preferences);
  const names = ['echoCancellation', 'noiseSuppression', 'autoGainControl', 'channelCount'] as const;
  return names.every((name) => settings[name] === undefined || settings[name] === wanted[name]);
}

/** Lets a running track follow other constraints as far as its device can. Never rejects. */
export async function constrain(
  track: MediaStreamTrack,
  constraints: MediaTrackConstraints,
  log: Log,
): Promise<void> {
  try {
    await track.applyConstraints(constraints);
  } catch (error) {
    log('The device stays as it is.', error);
  }
}
