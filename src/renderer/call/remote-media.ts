import { NO_REMOTE_MEDIA } from './idle-snapshot.ts';
import type { StateMessage } from './peer-link.ts';
import type { RemoteMediaSnapshot } from './snapshot.ts';

/** The other side's picture and sound, and what it says about them. */
export class RemoteMedia {
  readonly #onChange: () => void;
  #snapshot = NO_REMOTE_MEDIA;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get snapshot(): RemoteMediaSnapshot {
    return this.#snapshot;
  }

  showStream(stream: MediaStream): void {
    this.#change({ stream });
  }

  setStalled(stalled: boolean): void {
    if (stalled !== this.#snapshot.stalled) this.#change({ stalled });
  }

  take(message: StateMessage): void {
    if (message.type === 'hello') return this.#change({ name: message.name.trim() || null });
    const { microphoneMuted, cameraOff, sharing } = message;
    this.#change({ microphoneMuted, cameraOff, sharing });
  }

  clear(): void {
    this.#change(NO_REMOTE_MEDIA);
  }

  #change(patch: Partial<RemoteMediaSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...patch };
    this.#onChange();
  }
}
