import {
  acquireDevices,
  acquireExactly,
  acquireScreen,
  stopAcquired,
  type Acquired,
  type WantedDevice,
} from './acquire-devices.ts';
import { cameraConstraints, constrain, microphoneConstraints, soundsAs } from './capture-constraints.ts';
import type { DeviceInUse } from './device-plan.ts';
import type { CaptureKind, LocalMediaOptions } from './local-media-options.ts';
import { NO_LOCAL_MEDIA, streamOf } from './local-media-snapshot.ts';
import { MicrophoneWatch } from './microphone-watch.ts';
import type { OutgoingTracks } from './outgoing-media.ts';
import type { LocalMediaSnapshot } from './snapshot.ts';
import { isHeard, OPEN_SWITCH, withPushToTalk, type TalkSwitch } from './talk-switch.ts';
import { TrackSlot } from './track-slot.ts';

/**
 * The one owner of this side's tracks: camera, microphone and screen. What is acquired after a release, because the user
 * took long to answer, is stopped at once.
 */
export class LocalMedia {
  readonly #options: LocalMediaOptions;
  readonly #camera = new TrackSlot();
  readonly #microphone = new TrackSlot();
  readonly #screen = new TrackSlot();
  readonly #watch: MicrophoneWatch;
  #talk: TalkSwitch = OPEN_SWITCH;
  #snapshot: LocalMediaSnapshot = NO_LOCAL_MEDIA;
  /** Grows with every release, so that late answers are known as such. */
  #generation = 0;
  /** One question to the user after the other; each asks only for what is missing by then. */
  #acquisitions: Promise<unknown> = Promise.resolve();

  constructor(options: LocalMediaOptions) {
    this.#options = options;
    this.#watch = new MicrophoneWatch({
      openLevel: options.openLevel,
      log: options.log,
      onChange: (patch) => this.#change(patch),
    });
    this.#talk = withPushToTalk(OPEN_SWITCH, options.preferences().pushToTalk);
    const { muted: microphoneMuted, pushToTalk } = this.#talk;
    this.#snapshot = { ...NO_LOCAL_MEDIA, microphoneMuted, pushToTalk };
  }

  get snapshot(): LocalMediaSnapshot {
    return this.#snapshot;
  }

  /** What is sent to the peer, and how. */
  get outgoing(): OutgoingTracks {
    const { quality, musicMode } = this.#options.preferences();
    return {
      audio: this.audio,
      video: this.video,
      picture: this.#screen.track ? 'screen' : 'camera',
      sound: musicMode ? 'music' : 'speech',
      quality,
      videoCodecs: this.#options.videoCodecs(),
    };
  }

  /** The picture to send: the screen while it is shared, else the camera. */
  get video(): MediaStreamTrack | null {
    return this.#screen.track ?? this.#camera.track;
  }

  get camera(): MediaStreamTrack | null {
    return this.#camera.track;
  }

  get audio(): MediaStreamTrack | null {
    return this.#microphone.track;
  }

  /** The device that is used now; null when none is. */
  inUse(kind: CaptureKind): DeviceInUse | null {
    const { track, asked } = kind === 'camera' ? this.#camera : this.#microphone;
    return track && { asked, given: track.getSettings().deviceId ?? null };
  }

  /** Acquires camera and microphone as far as they are wanted and missing. Never rejects. */
  async open(): Promise<void> {
    await this.#acquire({ camera: true, microphone: true });
  }

  /**
   * As {@link open}; where the camera cannot be had, the screen is asked for in its place. Never rejects.
   * @param goneOn aborted when the call has begun meanwhile: then nobody expects to be asked for a screen
   */
  async openForCall(goneOn: AbortSignal): Promise<void> {
    const generation = this.#generation;
    // What a preview was refused says nothing about the answer that is asked for now.
    this.#change({ cameraProblem: null, microphoneProblem: null });
    await this.open();
    if (goneOn.aborted || generation !== this.#generation) return;
    if (this.video !== null || this.#snapshot.cameraOff) return;
    const shared = await this.share();
    if (!shared && generation === this.#generation) this.#change({ screenRefused: true });
  }

  /**
   * Acquires one kind that has no track. Never rejects.
   * @returns whether this brought it, and not another acquisition that was under way
   */
  async openOne(kind: CaptureKind): Promise<boolean> {
    return await this.#acquire({ camera: kind === 'camera', microphone: kind === 'microphone' });
  }

  /**
   * Changes to another device; the one before runs until the new one is in use, and is kept when that cannot be had.
   * Never rejects.
   * @returns whether the device is in use
   */
  async change(kind: CaptureKind, id: string | null): Promise<boolean> {
    const generation = this.#generation;
    const changing = this.#acquisitions.then(async () => {
      if (generation !== this.#generation || this.inUse(kind) === null) return false;
      const acquired = await acquireExactly(this.#options.source, kind, this.#wanted(kind, id));
      if (generation !== this.#generation || this.inUse(kind) === null || 'problem' in acquired) {
        stopAcquired(acquired);
        return false;
      }
      if (kind === 'camera') await this.#takeCamera(acquired);
      else await this.#takeMicrophone(acquired);
      return true;
    });
    this.#acquisitions = changing;
    return await changing;
  }

  setMicrophoneMuted(muted: boolean): void {
    this.#setTalk({ ...this.#talk, muted });
  }

  /** With push-to-talk: the microphone is heard as long as the key is held. */
  holdTalkKey(held: boolean): void {
    const talking = held && this.#talk.pushToTalk;
    if (talking !== this.#talk.talking) this.#setTalk({ ...this.#talk, talking });
  }

  /** Brings what runs into line with changed preferences. Never rejects. */
  async followPreferences(): Promise<void> {
    const { log } = this.#options;
    const preferences = this.#options.preferences();
    this.#setTalk(withPushToTalk(this.#talk, preferences.pushToTalk));
    const { track: camera } = this.#camera;
    const { track: microphone, asked } = this.#microphone;
    if (camera) {
      await constrain(camera, cameraConstraints(preferences.quality, null), log);
      this.#change({});
    }
    if (!microphone) return;
    microphone.contentHint = preferences.musicMode ? 'music' : 'speech';
    this.#change({});
    if (soundsAs(microphone.getSettings(), preferences)) return;
    await constrain(microphone, microphoneConstraints(preferences, null), log);
    // Chromium (seen in 156) accepts other sound processing for a running microphone and then changes nothing.
    if (!soundsAs(microphone.getSettings(), preferences)) await this.change('microphone', asked);
  }

  /** Off stops the camera so that its light goes out; on acquires it again when `acquire` says so. */
  async setCameraOff(off: boolean, acquire: boolean): Promise<void> {
    if (off) this.#camera.clear();
    this.#change({ cameraOff: off, ...(off && { cameraProblem: null }) });
    if (!off && acquire) await this.#acquire({ camera: true, microphone: false });
  }

  /** Asks the user for a screen or window to send in place of the camera; false when there is none. Never rejects. */
  async share(): Promise<boolean> {
    const generation = this.#generation;
    const track = await acquireScreen(this.#options.source, this.#options.log);
    if (!track) return false;
    if (generation !== this.#generation) {
      track.stop();
      return false;
    }
    const stopBefore = this.#screen.put(track, null, () => this.stopSharing());
    stopBefore();
    this.#change({ screenRefused: false });
    return true;
  }

  stopSharing(): void {
    this.#screen.clear();
    this.#change({});
  }

  /** Stops every track. Whether muted and camera off were chosen is kept for the next call. */
  release(): void {
    this.#generation += 1;
    this.#acquisitions = Promise.resolve();
    for (const slot of [this.#camera, this.#microphone, this.#screen]) slot.clear();
    this.#talk = { ...this.#talk, talking: false };
    this.#change({ cameraProblem: null, microphoneProblem: null, screenRefused: false });
  }

  #wanted(kind: CaptureKind, id: string | null): WantedDevice {
    return {
      id,
      constraints: (device) => {
        const preferences = this.#options.preferences();
        return kind === 'camera'
          ? cameraConstraints(preferences.quality, device)
          : microphoneConstraints(preferences, device);
      },
    };
  }

  /** @returns whether it brought anything */
  async #acquire(kinds: Readonly<Record<CaptureKind, boolean>>): Promise<boolean> {
    const generation = this.#generation;
    const acquiring = this.#acquisitions.then(async () => await this.#acquireMissing(kinds, generation));
    this.#acquisitions = acquiring;
    return await acquiring;
  }

  async #acquireMissing(kinds: Readonly<Record<CaptureKind, boolean>>, generation: number): Promise<boolean> {
    if (generation !== this.#generation) return false;
    const { source, wantedDevice } = this.#options;
    const camera = kinds.camera && this.#camera.track === null && !this.#snapshot.cameraOff;
    const microphone = kinds.microphone && this.#microphone.track === null;
    if (!camera && !microphone) return false;
    const acquired = await acquireDevices(source, {
      camera: camera ? this.#wanted('camera', wantedDevice('camera')) : null,
      microphone: microphone ? this.#wanted('microphone', wantedDevice('microphone')) : null,
    });
    if (generation !== this.#generation) {
      for (const late of [acquired.camera, acquired.microphone]) stopAcquired(late);
      return false;
    }
    const before = [this.camera, this.audio];
    if (this.#snapshot.cameraOff) stopAcquired(acquired.camera);
    else if (acquired.camera) void this.#takeCamera(acquired.camera);
    if (acquired.microphone) void this.#takeMicrophone(acquired.microphone);
    return this.camera !== before[0] || this.audio !== before[1];
  }

  async #takeCamera(acquired: Exclude<Acquired, null>): Promise<void> {
    if ('problem' in acquired) return this.#failed({ cameraProblem: acquired.problem });
    const { track, asked } = acquired;
    track.contentHint = 'motion';
    const stopBefore = this.#camera.put(track, asked, () => {
      this.#camera.clear();
      this.#change({});
      this.#options.onEnded('camera');
    });
    await this.#tellChange({ cameraProblem: null });
    stopBefore();
  }

  async #takeMicrophone(acquired: Exclude<Acquired, null>): Promise<void> {
    if ('problem' in acquired) return this.#failed({ microphoneProblem: acquired.problem });
    const { track, asked } = acquired;
    track.enabled = isHeard(this.#talk);
    track.contentHint = this.#options.preferences().musicMode ? 'music' : 'speech';
    const stopBefore = this.#microphone.put(track, asked, () => {
      this.#microphone.clear();
      this.#change({ microphoneProblem: 'not-found' });
      this.#options.onEnded('microphone');
    });
    await this.#tellChange({ microphoneProblem: null });
    stopBefore();
  }

  #setTalk(talk: TalkSwitch): void {
    this.#talk = talk;
    const heard = isHeard(talk);
    if (this.#microphone.track) this.#microphone.track.enabled = heard;
    const { pushToTalk, talking } = talk;
    this.#change({ microphoneMuted: !heard, pushToTalk, talking });
  }

  #failed(patch: Partial<LocalMediaSnapshot>): void {
    this.#change({ ...patch, failures: this.#snapshot.failures + 1 });
  }

  #change(patch: Partial<LocalMediaSnapshot>): void {
    void this.#tellChange(patch);
  }

  /** Resolves when what is sent has followed the change. */
  async #tellChange(patch: Partial<LocalMediaSnapshot>): Promise<void> {
    const microphone = this.#microphone.track;
    this.#snapshot = {
      ...this.#snapshot,
      ...patch,
      stream: streamOf(this.video, this.#snapshot.stream),
      microphone: streamOf(microphone, this.#snapshot.microphone),
      video: this.#screen.track ? 'screen' : this.#camera.track ? 'camera' : 'none',
      audio: microphone ? 'microphone' : 'none',
    };
    this.#watch.listenTo(microphone, isHeard(this.#talk));
    await this.#options.onChange();
  }
}
