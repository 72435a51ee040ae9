import type { PreferencesStore } from '../../protocol/preferences.ts';
import type { MediaSource } from './acquire-devices.ts';
import { EMPTY_LIST, type DeviceList } from './device-list.ts';
import { planDevice } from './device-plan.ts';
import { chooseRanked, promote, RANKING_OF } from './device-ranking.ts';
import { DeviceWatch } from './device-watch.ts';
import type { LocalMedia } from './local-media.ts';
import type { CaptureKind } from './local-media-options.ts';
import type { Log } from './log.ts';
import { watchPermissions, type PermissionSource } from './permission-watch.ts';
import { Scope } from './scope.ts';
import type { DeviceChange, DeviceKind, DevicesSnapshot } from './snapshot.ts';

export interface DevicesOptions {
  readonly source: MediaSource | undefined;
  readonly permissions: PermissionSource | undefined;
  readonly preferences: PreferencesStore;
  readonly media: () => LocalMedia;
  /** Whether camera and microphone are meant to run now: in a preview or a call. */
  readonly areWanted: () => boolean;
  readonly log: Log;
  readonly onChange: (snapshot: DevicesSnapshot) => void;
}

/** Which devices there are, which are used, and what is done when they come and go. */
export class Devices {
  readonly #options: DevicesOptions;
  readonly #watch: DeviceWatch;
  readonly #scope = new Scope();
  #list: DeviceList = EMPTY_LIST;
  #change: DeviceChange | null = null;

  constructor(options: DevicesOptions) {
    this.#options = options;
    const { source, permissions, log } = options;
    this.#watch = new DeviceWatch({ source, log, onList: async (list) => await this.#follow(list) });
    void watchPermissions(permissions, this.#scope.signal, (kind) => void this.#openRefused(kind));
  }

  /** Reads the list again; names are told only after the user has allowed a device. Never rejects. */
  async refresh(): Promise<void> {
    await this.#watch.refresh();
  }

  /** The device to use: the user's best one that is plugged in; null for the system's default. */
  wanted(kind: DeviceKind): string | null {
    return chooseRanked(this.#ranking(kind), this.#list.available[kind]);
  }

  /** Uses the device from now on and remembers that. One that is not there or cannot be had changes nothing but that it is told. */
  async choose(kind: DeviceKind, id: string | null): Promise<void> {
    const available = this.#list.available[kind];
    const device = available.find((one) => one.id === id) ?? null;
    const media = this.#options.media();
    const runs = kind !== 'speaker' && media.inUse(kind) !== null;
    const unknown = id !== null && device === null;
    if (unknown || (runs && !(await media.change(kind, id)))) {
      return this.#tell({ kind, reason: 'failed', now: this.#nameOf(kind) });
    }
    const ranking = promote(this.#ranking(kind), device, this.#list.available[kind]);
    this.#options.preferences.update({ [RANKING_OF[kind]]: ranking });
    this.#tell(null);
  }

  /** The track of this kind ended by itself. */
  async ended(kind: CaptureKind): Promise<void> {
    await this.refresh();
    await this.#replaceEnded(kind);
  }

  dismissChange(): void {
    this.#tell(null);
  }

  /** Shows the snapshot again, because what it is made of has changed. */
  publish(): void {
    const { available } = this.#list;
    const chosen = {
      camera: this.#chosen('camera'),
      microphone: this.#chosen('microphone'),
      speaker: this.#chosen('speaker'),
    };
    this.#options.onChange({ available, chosen, change: this.#change });
  }

  dispose(): void {
    this.#watch.dispose();
    this.#scope.dispose();
  }

  async #follow(list: DeviceList): Promise<void> {
    const before = this.#list;
    this.#list = list;
    this.publish();
    for (const kind of ['camera', 'microphone', 'speaker'] as const) await this.#adapt(kind, before);
  }

  async #adapt(kind: DeviceKind, before: DeviceList): Promise<void> {
    const media = this.#options.media();
    const ranking = this.#ranking(kind);
    const speaker = chooseRanked(ranking, before.available.speaker);
    const inUse = kind === 'speaker' ? { asked: speaker, given: null } : media.inUse(kind);
    const plan = planDevice({ kind, ranking, before, after: this.#list, inUse });
    if (plan === null) return;
    if (kind === 'speaker') {
      // The browser itself follows the default speaker.
      if (plan.reason !== 'default-changed')
        this.#tell({ kind, reason: plan.reason, now: this.#nameOf(kind) });
      return;
    }
    if (inUse !== null) {
      const { reason } = plan;
      if (await media.change(kind, plan.use)) this.#tell({ kind, reason, now: this.#nameOf(kind) });
      else if (reason === 'unplugged') await this.#replaceEnded(kind);
      return;
    }
    const isOff = kind === 'camera' && media.snapshot.cameraOff;
    if (isOff || before === EMPTY_LIST || !this.#options.areWanted()) return;
    // A device that is allowed appears in the list like one that is plugged in.
    if (this.#isRefused(kind)) return await this.#openRefused(kind);
    if (await media.openOne(kind)) this.#tell({ kind, reason: plan.reason, now: this.#nameOf(kind) });
  }

  /** What was refused before is allowed now. */
  async #openRefused(kind: CaptureKind): Promise<void> {
    if (!this.#isRefused(kind) || !this.#options.areWanted()) return;
    const media = this.#options.media();
    if (await media.openOne(kind)) this.#tell({ kind, reason: 'allowed', now: this.#nameOf(kind) });
  }

  #isRefused(kind: CaptureKind): boolean {
    const { cameraProblem, microphoneProblem } = this.#options.media().snapshot;
    return (kind === 'camera' ? cameraProblem : microphoneProblem) === 'denied';
  }

  /** Falls back to the next device; without one, the camera is off and the microphone missing. */
  async #replaceEnded(kind: CaptureKind): Promise<void> {
    const { media: currentMedia, areWanted } = this.#options;
    const media = currentMedia();
    if (!areWanted() || media.inUse(kind) !== null) return;
    if (this.#list.available[kind].length > 0) await media.openOne(kind);
    if (kind === 'camera' && media.inUse(kind) === null) await media.setCameraOff(true, false);
    this.#tell({ kind, reason: 'unplugged', now: this.#nameOf(kind) });
  }

  #ranking(kind: DeviceKind) {
    return this.#options.preferences.get()[RANKING_OF[kind]];
  }

  #chosen(kind: DeviceKind): string | null {
    const inUse = kind === 'speaker' ? null : this.#options.media().inUse(kind);
    return inUse ? inUse.asked : this.wanted(kind);
  }

  /** The name of the device that is used; null when there is none. Empty where the browser keeps it to itself. */
  #nameOf(kind: DeviceKind): string | null {
    const available = this.#list.available[kind];
    if (kind === 'speaker') return available.find(({ id }) => id === this.wanted(kind))?.label ?? '';
    const media = this.#options.media();
    if (media.inUse(kind) === null) return null;
    const track = kind === 'camera' ? media.camera : media.audio;
    return track?.label ?? '';
  }

  #tell(change: DeviceChange | null): void {
    this.#change = change;
    this.publish();
  }
}
