import { PreferencesInMemory, type PreferencesStore } from '../../protocol/preferences.ts';
import type { MediaSource } from './acquire-devices.ts';
import { onCapturePreferences } from './capture-preferences.ts';
import { CallRecords, type CallRecordStorage } from './call-records.ts';
import type { CallEnvironment } from './call-session.ts';
import { Devices } from './devices.ts';
import { IDLE_SNAPSHOT, NO_CHAT, NO_REMOTE_MEDIA } from './idle-snapshot.ts';
import { InterruptedCallWatch } from './interrupted-call.ts';
import { LateSession, type LoadSession } from './late-session.ts';
import { LocalMedia } from './local-media.ts';
import type { Log } from './log.ts';
import type { OpenLevel } from './microphone-level.ts';
import type { PermissionSource } from './permission-watch.ts';
import type { OpenSignalingSocket } from './signaling-socket.ts';
import type { CallController, CallRequest, CallSnapshot, DeviceKind } from './snapshot.ts';
import { INITIAL_MACHINE, reduceCall, type CallEvent, type CallMachine } from './state.ts';
import { Store } from './store.ts';

export interface CallControllerOptions {
  /** What the user chose about devices, quality and ICE servers; a new user's preferences unless given. */
  readonly preferences?: PreferencesStore | undefined;
  /** Lets a page that was reloaded or killed come back into its call; without it only this page can. */
  readonly recordStorage?: CallRecordStorage | undefined;
  /** Runs before each connection to a server; when it rejects, the call ends as `server-unreachable`. */
  readonly beforeConnect?: CallEnvironment['beforeConnect'];
  /** Tells that this computer has slept, where the platform knows. */
  readonly onAwake?: CallEnvironment['onAwake'];
  /** `navigator.mediaDevices` unless given. */
  readonly mediaDevices?: MediaSource | undefined;
  /** `navigator.permissions` unless given. */
  readonly permissions?: PermissionSource | undefined;
  /** Listens to a microphone's loudness; by Web Audio unless given. */
  readonly openLevel?: OpenLevel | undefined;
  /** Brings what only a call needs; awaited by each call while it prepares. Of this engine's own code unless given. */
  readonly loadSession?: LoadSession | undefined;
  /** A Socket.IO client unless given. */
  readonly openSocket?: OpenSignalingSocket | undefined;
  readonly log?: Log | undefined;
}

const loadOwnSession: LoadSession = async () => (await import('./call-session.ts')).CallSession;

/** The call engine: it joins the state machine, this side's media and the session of the present call. */
class Controller implements CallController {
  readonly #environment: CallEnvironment;
  readonly #loadSession: LoadSession;
  readonly #log: Log;
  readonly #media: LocalMedia;
  readonly #devices: Devices;
  readonly #interrupted: InterruptedCallWatch;
  /** Settles when it is known whether a call was interrupted. */
  readonly #looked: Promise<void>;
  readonly #stopFollowing: readonly (() => void)[];
  readonly #store = new Store<CallSnapshot>(IDLE_SNAPSHOT);
  #machine: CallMachine = INITIAL_MACHINE;
  #session: LateSession | null = null;
  #lastSession: LateSession | null = null;
  #videoCodecs: readonly string[] = [];
  #previewing = false;
  #disposed = false;

  constructor(options: CallControllerOptions) {
    this.#log = options.log ?? ((): void => undefined);
    this.#loadSession = options.loadSession ?? loadOwnSession;
    const preferences = options.preferences ?? new PreferencesInMemory();
    const source = options.mediaDevices ?? navigator.mediaDevices;
    const records = new CallRecords({
      storage: options.recordStorage,
      locks: navigator.locks,
      log: this.#log,
    });
    this.#environment = {
      preferences,
      openSocket: options.openSocket,
      records,
      beforeConnect: options.beforeConnect,
      onAwake: options.onAwake,
      log: this.#log,
    };
    this.#devices = new Devices({
      source,
      permissions: options.permissions ?? navigator.permissions,
      preferences,
      media: () => this.#media,
      areWanted: () => this.#areDevicesWanted,
      log: this.#log,
      onChange: (devices) => this.#store.update({ devices }),
    });
    this.#media = new LocalMedia({
      source,
      log: this.#log,
      preferences: () => preferences.get(),
      videoCodecs: () => this.#videoCodecs,
      wantedDevice: (kind) => this.#devices.wanted(kind),
      onEnded: (kind) => void this.#devices.ended(kind),
      onChange: () => this.#mediaChanged(),
      openLevel: options.openLevel,
    });
    this.#store.update({ local: this.#media.snapshot });
    this.#stopFollowing = [
      preferences.onChange(() => this.#devices.publish()),
      onCapturePreferences(preferences, () => void this.#media.followPreferences()),
    ];
    this.#interrupted = new InterruptedCallWatch({
      records,
      onFound: ({ microphoneMuted, cameraOff }) => {
        // What the user kept to themselves before, they do so still.
        if (microphoneMuted) this.#media.setMicrophoneMuted(true);
        if (cameraOff) void this.#media.setCameraOff(true, false);
      },
      onChange: (interrupted) => this.#store.update({ interrupted }),
    });
    void this.#devices.refresh();
    this.#looked = this.#interrupted.look();
  }

  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  getSnapshot(): CallSnapshot {
    return this.#store.value;
  }

  async startPreview(): Promise<void> {
    if (this.#disposed || this.#session) return;
    this.#previewing = true;
    await this.#looked.then(() => (this.#previewing ? this.#media.open() : undefined));
  }

  stopPreview(): void {
    if (this.#session) return;
    this.#previewing = false;
    this.#media.release();
  }

  call(request: CallRequest): void {
    if (this.#disposed || this.#session) return;
    const callId = this.#machine.callId + 1;
    this.#interrupted.end();
    void this.#measureCodecs();
    this.#lastSession?.abandon();
    const options = {
      request,
      environment: this.#environment,
      media: this.#media,
      phase: () => this.#machine.call.phase,
      dispatch: (event: CallEvent) => this.#dispatch(callId, event),
      publish: (patch: Partial<CallSnapshot>) => {
        if (callId >= this.#machine.callId) this.#store.update(patch);
      },
    };
    this.#session = this.#lastSession = new LateSession(options, this.#loadSession);
    this.#store.update({ remote: NO_REMOTE_MEDIA, chat: NO_CHAT });
    this.#dispatch(callId, { type: 'start', room: request.room });
  }

  goOnWithoutDevices(): void {
    this.#session?.goOnWithoutDevices();
  }

  hangUp(): void {
    this.#dispatch(this.#machine.callId, { type: 'hang-up', at: Date.now() });
  }

  dismiss(): void {
    this.#dispatch(this.#machine.callId, { type: 'dismiss' });
  }

  sendMessage(text: string): boolean {
    return this.#session?.sendMessage(text) ?? false;
  }

  setMicrophoneMuted(muted: boolean): void {
    this.#media.setMicrophoneMuted(muted);
  }

  async setCameraOff(off: boolean): Promise<void> {
    await this.#media.setCameraOff(off, this.#areDevicesWanted);
  }

  async shareScreen(): Promise<boolean> {
    return this.#session !== null && (await this.#media.share());
  }

  async stopSharing(): Promise<void> {
    this.#media.stopSharing();
    await Promise.resolve();
  }

  async chooseDevice(kind: DeviceKind, id: string | null): Promise<void> {
    await this.#devices.choose(kind, id);
  }

  async retryDevices(): Promise<void> {
    if (this.#areDevicesWanted) await this.#media.open();
  }

  dismissDeviceChange(): void {
    this.#devices.dismissChange();
  }

  dismissInterrupted(): void {
    this.#interrupted.dismiss();
  }

  holdTalkKey(held: boolean): void {
    this.#media.holdTalkKey(held);
  }

  dispose(): void {
    this.hangUp();
    this.#lastSession?.abandon();
    this.#interrupted.end();
    this.#disposed = true;
    this.#previewing = false;
    this.#media.release();
    this.#devices.dispose();
    for (const stop of this.#stopFollowing) stop();
  }

  /** Whether camera and microphone are meant to run: in a preview or a call. */
  get #areDevicesWanted(): boolean {
    return this.#session !== null || this.#previewing;
  }

  /** Done in time for the offer, which waits for a server and a peer; else the browser's own order holds. */
  async #measureCodecs(): Promise<void> {
    const { quality } = this.#environment.preferences.get();
    try {
      // Comes with the session's code.
      const { measureCodecs } = await import('./codec-order.ts');
      this.#videoCodecs = await measureCodecs(navigator.mediaCapabilities, quality);
    } catch (error) {
      this.#log('The codecs cannot be measured.', error);
    }
  }

  #mediaChanged(): Promise<void> | undefined {
    const before = this.#store.value.local;
    const local = this.#media.snapshot;
    this.#store.update({ local });
    this.#devices.publish();
    // The first device that is allowed brings the names of all.
    const appeared = before.stream === null && before.microphone === null;
    if (appeared && (local.stream !== null || local.microphone !== null)) void this.#devices.refresh();
    return this.#session?.mediaChanged();
  }

  #dispatch(callId: number, event: CallEvent): void {
    const { machine, effects, accepted } = reduceCall(this.#machine, callId, event);
    if (!accepted) {
      return this.#log(`${event.type} does not fit the phase ${this.#machine.call.phase} of call ${callId}.`);
    }
    this.#machine = machine;
    const session = this.#session;
    if (machine.call.phase === 'preparing') this.#previewing = false;
    if (machine.call.phase === 'ended') this.#session = null;
    this.#store.update({ call: machine.call, ...(machine.call.phase === 'idle' && { chat: NO_CHAT }) });
    for (const effect of effects) session?.perform(effect);
  }
}

/** Makes the call engine for one page. Nothing is acquired or connected before it is asked for. */
export function createCallController(options: CallControllerOptions = {}): CallController {
  return new Controller(options);
}
