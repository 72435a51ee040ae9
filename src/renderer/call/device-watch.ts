import type { MediaSource } from './acquire-devices.ts';
import { EMPTY_LIST, readDeviceList, type DeviceList } from './device-list.ts';
import type { Log } from './log.ts';
import { Scope } from './scope.ts';
import { TIMERS } from './timers.ts';

export interface DeviceWatchOptions {
  readonly source: MediaSource | undefined;
  readonly log: Log;
  /** Called with every list that was read, one after the other: the next is read when the promise settles. */
  readonly onList: (list: DeviceList) => Promise<void>;
}

/** Follows what is plugged in. A device comes as several events (its picture, its sound): they count as one. */
export class DeviceWatch {
  readonly #options: DeviceWatchOptions;
  readonly #scope = new Scope();
  #reading: Promise<void> = Promise.resolve();
  #cancelPending: () => void = () => undefined;

  constructor(options: DeviceWatchOptions) {
    this.#options = options;
    options.source?.addEventListener?.('devicechange', () => this.#changed(), {
      signal: this.#scope.signal,
    });
  }

  /** Reads the list now, after the readings that are under way. Never rejects. */
  async refresh(): Promise<void> {
    this.#reading = this.#reading.then(async () => await this.#read());
    await this.#reading;
  }

  dispose(): void {
    this.#scope.dispose();
  }

  #changed(): void {
    this.#cancelPending();
    this.#cancelPending = this.#scope.after(TIMERS.devicesSettle, () => void this.refresh());
  }

  async #read(): Promise<void> {
    const { source, log, onList } = this.#options;
    if (this.#scope.isDisposed()) return;
    try {
      const infos = await source?.enumerateDevices?.();
      if (!this.#scope.isDisposed()) await onList(infos ? readDeviceList(infos) : EMPTY_LIST);
    } catch (error) {
      log('The devices could not be listed.', error);
    }
  }
}
