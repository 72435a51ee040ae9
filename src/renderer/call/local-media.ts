import { acquireDevices, type Acquired, type MediaSource } from './acquire-devices.ts';
import type { Log } from './log.ts';
import type { DeviceProblem, LocalMediaSnapshot } from './snapshot.ts';

export const NO_LOCAL_MEDIA: LocalMediaSnapshot = {
  stream: null,
  video: 'none',
  audio: 'none',
  microphoneMuted: false,
  cameraOff: false,
  cameraProblem: null,
  microphoneProblem: null,
  screenRefused: false,
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
  #opening: Promise<void> | null = null;

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
    this.#opening ??= this.#acquire().finally(() => {
      this.#opening = null;
    });
    await this.#opening;
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
    if (!acquire) return;
    await this.open();
    // An acquisition that was under way when the camera was switched off has left it out.
    if (this.#camera === null && this.#snapshot.cameraProblem === null) await this.open();
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
    this.#opening = null;
    for (const track of [this.#camera, this.#microphone, this.#screen]) track?.stop();
    this.#camera = this.#microphone = this.#screen = null;
    this.#change({ cameraProblem: null, microphoneProblem: null, screenRefused: false });
  }

  async #acquire(): Promise<void> {
    const generation = this.#generation;
    const wanted = {
      camera: this.#camera === null && !this.#snapshot.cameraOff,
      microphone: this.#microphone === null,
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
    const shown = this.#snapshot.stream?.getVideoTracks()[0] ?? null;
    const { video } = this;
    const stream = shown === video ? this.#snapshot.stream : video && new MediaStream([video]);
    this.#snapshot = {
      ...this.#snapshot,
      ...patch,
      stream,
      video: this.#screen ? 'screen' : this.#camera ? 'camera' : 'none',
      audio: this.#microphone ? 'microphone' : 'none',
    };
    this.#options.onChange();
  }
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
