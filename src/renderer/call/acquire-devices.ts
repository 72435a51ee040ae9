import { deviceProblemOf } from './device-problem.ts';
import type { Log } from './log.ts';
import type { DeviceProblem } from './snapshot.ts';

/** The part of `navigator.mediaDevices` that a call uses; absent where the page is not secure. */
export type MediaSource = Pick<MediaDevices, 'getUserMedia' | 'getDisplayMedia'> &
  Partial<Pick<MediaDevices, 'enumerateDevices' | 'addEventListener'>>;

/** A device to be asked for. */
export interface WantedDevice {
  /** Its id; null for the system's default. */
  readonly id: string | null;
  /** The constraints for the device with this id, or for the system's default. */
  readonly constraints: (id: string | null) => MediaTrackConstraints;
}

/** What is asked for; null for what is not. */
export interface WantedDevices {
  readonly camera: WantedDevice | null;
  readonly microphone: WantedDevice | null;
}

/** A track and the id that it was asked for by, why there is none, or null when it was not asked for. */
export type Acquired =
  | { readonly track: MediaStreamTrack; readonly asked: string | null }
  | { readonly problem: DeviceProblem }
  | null;

export interface AcquiredDevices {
  readonly camera: Acquired;
  readonly microphone: Acquired;
}

/** Stops what was acquired and is not wanted any more. */
export function stopAcquired(acquired: Acquired): void {
  if (acquired !== null && 'track' in acquired) acquired.track.stop();
}

const MEDIUM = { camera: 'video', microphone: 'audio' } as const;

/** Asks for exactly this device. Never rejects. */
export async function acquireExactly(
  source: MediaSource | undefined,
  kind: 'camera' | 'microphone',
  { id, constraints }: WantedDevice,
): Promise<Exclude<Acquired, null>> {
  if (source === undefined) return { problem: 'insecure' };
  try {
    const [track] = (await source.getUserMedia({ [MEDIUM[kind]]: constraints(id) })).getTracks();
    return track ? { track, asked: id } : { problem: 'failed' };
  } catch (error) {
    return { problem: deviceProblemOf(error) };
  }
}

/** Asks for this device, and for the system's default where it cannot be had. Never rejects. */
async function acquireOne(
  source: MediaSource,
  kind: 'camera' | 'microphone',
  wanted: WantedDevice,
): Promise<Acquired> {
  const acquired = await acquireExactly(source, kind, wanted);
  if (wanted.id === null || 'track' in acquired || acquired.problem.startsWith('denied')) return acquired;
  return await acquireExactly(source, kind, { ...wanted, id: null });
}

/**
 * Asks for camera and microphone with one question to the user; where that fails, for each alone, so that a missing
 * camera does not cost the microphone and the other way round. Never rejects.
 */
export async function acquireDevices(
  source: MediaSource | undefined,
  wanted: WantedDevices,
): Promise<AcquiredDevices> {
  const { camera, microphone } = wanted;
  if (source === undefined) {
    return {
      camera: camera && { problem: 'insecure' },
      microphone: microphone && { problem: 'insecure' },
    };
  }
  if (camera && microphone) {
    try {
      const stream = await source.getUserMedia({
        video: camera.constraints(camera.id),
        audio: microphone.constraints(microphone.id),
      });
      const [picture] = stream.getVideoTracks();
      const [sound] = stream.getAudioTracks();
      return {
        camera: picture ? { track: picture, asked: camera.id } : { problem: 'failed' },
        microphone: sound ? { track: sound, asked: microphone.id } : { problem: 'failed' },
      };
    } catch {
      // Which of the two it was shows when each is asked for alone.
    }
  }
  const [picture, sound] = await Promise.all([
    camera && acquireOne(source, 'camera', camera),
    microphone && acquireOne(source, 'microphone', microphone),
  ]);
  return { camera: picture, microphone: sound };
}

/** Asks the user for a screen or window; null when there is none. Never rejects. */
export async function acquireScreen(
  source: MediaSource | undefined,
  log: Log,
): Promise<MediaStreamTrack | null> {
  try {
    const stream = await source?.getDisplayMedia({ video: true });
    const [track = null] = stream?.getVideoTracks() ?? [];
    // Text has to stay sharp; the frame rate matters less.
    if (track) track.contentHint = 'detail';
    return track;
  } catch (error) {
    log('The screen was not shared.', error);
    return null;
  }
}
