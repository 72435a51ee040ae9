import { deviceProblemOf } from './device-problem.ts';
import type { DeviceProblem } from './snapshot.ts';

/** The part of `navigator.mediaDevices` that a call uses; absent where the page is not secure. */
export type MediaSource = Pick<MediaDevices, 'getUserMedia' | 'getDisplayMedia'>;

export interface WantedDevices {
  readonly camera: boolean;
  readonly microphone: boolean;
}

/** A track, why there is none, or null when it was not asked for. */
export type Acquired = { readonly track: MediaStreamTrack } | { readonly problem: DeviceProblem } | null;

export interface AcquiredDevices {
  readonly camera: Acquired;
  readonly microphone: Acquired;
}

const CAMERA_CONSTRAINTS: MediaTrackConstraints = { width: { ideal: 1280 }, height: { ideal: 720 } };

async function acquireOne(source: MediaSource, constraints: MediaStreamConstraints): Promise<Acquired> {
  try {
    const [track] = (await source.getUserMedia(constraints)).getTracks();
    return track ? { track } : { problem: 'failed' };
  } catch (error) {
    return { problem: deviceProblemOf(error) };
  }
}

/**
 * Asks for camera and microphone with one question to the user; where that fails, for each alone, so that a missing
 * camera does not cost the microphone and the other way round. Never rejects.
 */
export async function acquireDevices(
  source: MediaSource | undefined,
  wanted: WantedDevices,
): Promise<AcquiredDevices> {
  if (source === undefined) {
    return {
      camera: wanted.camera ? { problem: 'insecure' } : null,
      microphone: wanted.microphone ? { problem: 'insecure' } : null,
    };
  }
  if (wanted.camera && wanted.microphone) {
    try {
      const stream = await source.getUserMedia({ video: CAMERA_CONSTRAINTS, audio: true });
      const [camera] = stream.getVideoTracks();
      const [microphone] = stream.getAudioTracks();
      return {
        camera: camera ? { track: camera } : { problem: 'failed' },
        microphone: microphone ? { track: microphone } : { problem: 'failed' },
      };
    } catch {
      // Which of the two it was shows when each is asked for alone.
    }
  }
  const [camera, microphone] = await Promise.all([
    wanted.camera ? acquireOne(source, { video: CAMERA_CONSTRAINTS }) : null,
    wanted.microphone ? acquireOne(source, { audio: true }) : null,
  ]);
  return { camera, microphone };
}
