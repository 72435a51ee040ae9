import { acquireDevices, type Acquired, type MediaSource, type WantedDevices } from './acquire-devices.ts';
import type { Log } from './log.ts';
import type { DeviceProblem, LocalMediaSnapshot } from './snapshot.ts';

export const NO_LOCAL_MEDIA: LocalMediaSnapshot = {
  stream: null,
  microphone: null,
  video: 'none',
  audio: 'none',
  microphoneMuted: false,
  cameraOff: false,
  cameraProblem: null,
  microphoneProblem: null,
  screenRefused: false,
  pushToTalk: false,
  talking: false,
  speakingWhileMuted: false,
};

export interface LocalMediaOptions {
  readonly source: MediaSource | undefined;
  readonly log: Log;
  /** Called after every change of a track or of the snapshot. */
  readonly onChange: () => void;
}

/**
 * The one owner of this side's tracks: camera, microphone and screen. What is acquired after a release, because the user
 * took long to answer, is stopped at once.
 */
export class LocalMedia {
  readonly #options: LocalMediaOptions;
  #camera: MediaStreamTrack | null = null;
  #microphone: MediaStreamTrack | null = null;
  #screen: MediaStreamTrack | null = null;
  #snapshot: LocalMediaSnapshot = NO_LOCAL_MEDIA;
  /** Grows with every release, so that late answers are known as such. */
  #generation = 0;
  /** One question to the user after the other; each asks only for what is missing by then. */
  #acquisitions: Promise<void> = Promise.resolve();

  constructor(options: LocalMediaOptions) {
    this.#options = options;
  }

  get snapshot(): LocalMediaSnapshot {
    return this.#snapshot;
  }

  /** The picture to send: the screen while it is shared, else the camera. */
  get video(): MediaStreamTrack | null {
    return this.#screen ?? this.#camera;
  }

  get audio(): MediaStreamTrack | null {
    return this.#microphone;
  }

  /** Acquires camera and microphone as far as they are wanted and missing. Never rejects. */
  async open(): Promise<void> {
    await this.#acquire({ camera: true, microphone: true });
  }

  /** As {@link open}; where the camera cannot be had, the screen is asked for in its place. Never rejects. */
  async openForCall(): Promise<void> {
    const generation = this.#generation;
    await this.open();
    if (generation !== this.#generation || this.video !== null || this.#snapshot.cameraOff) return;
    const shared = await this.share();
    if (!shared && generation === this.#generation) this.#change({ screenRefused: true });
  }

  setMicrophoneMuted(muted: boolean): void {
    if (this.#microphone) this.#microphone.enabled = !muted;
    this.#change({ microphoneMuted: muted });
  }

  /** Off stops the camera so that its light goes out; on acquires it again when `acquire` says so. */
  async setCameraOff(off: boolean, acquire: boolean): Promise<void> {
    this.#change({ cameraOff: off, ...(off && { cameraProblem: null }) });
    if (off) {
      this.#setCamera(null);
      return;
    }
    if (acquire) await this.#acquire({ camera: true, microphone: false });
  }

  /** Asks the user for a screen or window to send in place of the camera; false when there is none. Never rejects. */
  async share(): Promise<boolean> {
    const generation = this.#generation;
    try {
      const stream = await this.#options.source?.getDisplayMedia({ video: true });
      const [track] = stream?.getVideoTracks() ?? [];
      if (!track) return false;
      if (generation !== this.#generation) {
        track.stop();
        return false;
      }
      // Text has to stay sharp; the frame rate matters less.
      track.contentHint = 'detail';
      track.addEventListener('ended', () => {
        if (this.#screen === track) this.stopSharing();
      });
      this.#screen?.stop();
      this.#screen = track;
      this.#change({ screenRefused: false });
      return true;
    } catch (error) {
      this.#options.log('The screen was not shared.', error);
      return false;
    }
  }

  stopSharing(): void {
    this.#screen?.stop();
    this.#screen = null;
    this.#change({});
  }

  /** Stops every track. Whether muted and camera off were chosen is kept for the next call. */
  release(): void {
    this.#generation += 1;
    this.#acquisitions = Promise.resolve();
    for (const track of [this.#camera, this.#microphone, this.#screen]) track?.stop();
    this.#camera = this.#microphone = this.#screen = null;
    this.#change({ cameraProblem: null, microphoneProblem: null, screenRefused: false });
  }

  async #acquire(devices: WantedDevices): Promise<void> {
    const generation = this.#generation;
    this.#acquisitions = this.#acquisitions.then(async () => await this.#acquireMissing(devices, generation));
    await this.#acquisitions;
  }

  async #acquireMissing(devices: WantedDevices, generation: number): Promise<void> {
    if (generation !== this.#generation) return;
    const wanted = {
      camera: devices.camera && this.#camera === null && !this.#snapshot.cameraOff,
      microphone: devices.microphone && this.#microphone === null,
    };
    if (!wanted.camera && !wanted.microphone) return;
    const { camera, microphone } = await acquireDevices(this.#options.source, wanted);
    if (generation !== this.#generation) {
      for (const acquired of [camera, microphone]) stop(acquired);
      return;
    }
    if (this.#snapshot.cameraOff) stop(camera);
    else if (camera) this.#setCamera(trackOf(camera), problemOf(camera));
    if (microphone) this.#setMicrophone(trackOf(microphone), problemOf(microphone));
  }

  #setCamera(track: MediaStreamTrack | null, problem: DeviceProblem | null = null): void {
    this.#camera?.stop();
    this.#camera = track;
    track?.addEventListener('ended', () => {
      if (this.#camera === track) this.#setCamera(null, 'not-found');
    });
    this.#change({ cameraProblem: problem });
  }

  #setMicrophone(track: MediaStreamTrack | null, problem: DeviceProblem | null): void {
    this.#microphone = track;
    if (track) track.enabled = !this.#snapshot.microphoneMuted;
    track?.addEventListener('ended', () => {
      if (this.#microphone === track) this.#setMicrophone(null, 'not-found');
    });
    this.#change({ microphoneProblem: problem });
  }

  #change(patch: Partial<LocalMediaSnapshot>): void {
    this.#snapshot = {
      ...this.#snapshot,
      ...patch,
      stream: streamOf(this.video, this.#snapshot.stream),
      microphone: streamOf(this.#microphone, this.#snapshot.microphone),
      video: this.#screen ? 'screen' : this.#camera ? 'camera' : 'none',
      audio: this.#microphone ? 'microphone' : 'none',
    };
    this.#options.onChange();
  }
}

/** A stream with this one track: the same as before while the track is. */
function streamOf(track: MediaStreamTrack | null, before: MediaStream | null): MediaStream | null {
  const [shown = null] = before?.getTracks() ?? [];
  return shown === track ? before : track && new MediaStream([track]);
}

function trackOf(acquired: Acquired): MediaStreamTrack | null {
  return acquired !== null && 'track' in acquired ? acquired.track : null;
}

function problemOf(acquired: Acquired): DeviceProblem | null {
  return acquired !== null && 'problem' in acquired ? acquired.problem : null;
}

function stop(acquired: Acquired): void {
  trackOf(acquired)?.stop();
}
