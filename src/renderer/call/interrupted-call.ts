import { keptUntil, type CallRecord } from './call-record.ts';
import type { CallRecords } from './call-records.ts';
import { Scope } from './scope.ts';
import type { InterruptedCall } from './snapshot.ts';

export interface InterruptedCallOptions {
  readonly records: CallRecords;
  readonly onFound: (record: CallRecord) => void;
  readonly onChange: (interrupted: InterruptedCall | null) => void;
}

/** The call that was interrupted before this page began, until it is over, dismissed, or another call begins. */
export class InterruptedCallWatch {
  readonly #options: InterruptedCallOptions;
  readonly #scope = new Scope();
  #found: CallRecord | null = null;

  constructor(options: InterruptedCallOptions) {
    this.#options = options;
  }

  /** Looks once. Never rejects. */
  async look(): Promise<void> {
    const { records, onFound, onChange } = this.#options;
    const found = await records.findInterrupted();
    if (found === null || this.#scope.isDisposed()) return;
    this.#found = found;
    this.#scope.after(keptUntil(found) - Date.now(), () => this.dismiss());
    const { room, signalingUrl, way } = found;
    onFound(found);
    onChange({ room, signalingUrl, way });
  }

  /** A call begins, perhaps this one. */
  end(): void {
    this.#scope.dispose();
    if (this.#found !== null) this.#options.onChange(null);
    this.#found = null;
  }

  /** Nobody wants to return, or it is too late. */
  dismiss(): void {
    const found = this.#found;
    this.end();
    if (found !== null) void this.#options.records.forget(found.resume);
  }
}
