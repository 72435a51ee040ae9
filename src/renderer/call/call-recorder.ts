import type { CallRecord } from './call-record.ts';
import type { CallRecords } from './call-records.ts';
import type { Scope } from './scope.ts';
import type { CallRequest, LocalMediaSnapshot } from './snapshot.ts';
import { TIMERS } from './timers.ts';

export interface CallRecorderOptions {
  readonly request: CallRequest;
  readonly resume: string;
  readonly records: CallRecords;
  readonly media: () => LocalMediaSnapshot;
  /** The call's; the record goes with it. */
  readonly scope: Scope;
}

/** Keeps the record of one call true as long as the call goes on, and removes it with the call's end. */
export class CallRecorder {
  readonly #options: CallRecorderOptions;
  #keptFor: number = TIMERS.recovery;
  #started = false;

  constructor(options: CallRecorderOptions) {
    this.#options = options;
  }

  /** This side has its place in the room. */
  start(): void {
    if (this.#started) return;
    this.#started = true;
    const { records, resume, scope } = this.#options;
    scope.add(() => void records.forget(resume));
    const timer = setInterval(() => this.note(), TIMERS.callNoted);
    scope.add(() => clearInterval(timer));
    this.note();
  }

  /** Without a word of the server, the other side's patience counts. A host takes the server along and is waited for as long. */
  setGrace(milliseconds: number): void {
    const hosts = this.#options.request.way?.kind === 'hosting';
    this.#keptFor = hosts ? Math.max(milliseconds, TIMERS.recovery) : milliseconds;
    this.note();
  }

  /** The call goes on, perhaps with something changed. */
  note(): void {
    const { request, resume, records, media, scope } = this.#options;
    if (!this.#started || scope.isDisposed()) return;
    const { signalingUrl, room, way = null } = request;
    const { microphoneMuted, cameraOff } = media();
    const record: CallRecord = {
      resume,
      signalingUrl,
      room,
      way,
      microphoneMuted,
      cameraOff,
      at: Date.now(),
      keptFor: this.#keptFor,
    };
    void records.keep(record);
  }
}
