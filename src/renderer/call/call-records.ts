import { isCallRecord, keptUntil, type CallRecord } from './call-record.ts';
import type { Log } from './log.ts';
import { becomesFree, holdForThisPage } from './page-lock.ts';
import { randomToken } from './random-token.ts';
import type { CallRequest } from './snapshot.ts';
import { TIMERS } from './timers.ts';

/** Values by key, shared by all pages of the origin, that outlive the browser's end. */
export interface CallRecordStorage {
  entries(): Promise<readonly (readonly [key: string, value: unknown])[]>;
  set(key: string, record: CallRecord): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface CallRecordsOptions {
  /** Without it only this page itself can come back. */
  readonly storage: CallRecordStorage | undefined;
  readonly locks: LockManager | undefined;
  readonly log: Log;
}

/**
 * The calls of this origin's pages, and the secrets that have their places in rooms [H2]. A secret belongs to one living page
 * at a time, which the lock manager sees to where there is one; a record whose page is gone is an interrupted call. Nothing
 * here rejects: without storage or locks a secret still serves for this page.
 */
export class CallRecords {
  readonly #options: CallRecordsOptions;
  #held: string | null = null;

  constructor(options: CallRecordsOptions) {
    this.#options = options;
  }

  /** The newest call whose page is gone and which may still be returned to. */
  async findInterrupted(): Promise<CallRecord | null> {
    const records = await this.#fresh();
    // A page that is being reloaded gives its lock back only after the next one has begun.
    const free = await Promise.all(records.map(({ resume }) => this.#becomesFree(resume)));
    return records.find((_, index) => free[index]) ?? null;
  }

  /** The secret for a call: that of the interrupted call in this very room, else the page's own. */
  async claim(request: CallRequest): Promise<string> {
    for (const record of await this.#fresh()) {
      if (!isSameRoom(record, request)) continue;
      if (record.resume !== this.#held && (await this.#hold(record.resume))) {
        this.#held = record.resume;
        return record.resume;
      }
    }
    if (this.#held !== null) return this.#held;
    const secret = randomToken();
    await this.#hold(secret);
    this.#held = secret;
    return secret;
  }

  async keep(record: CallRecord): Promise<void> {
    await this.#attempt(this.#options.storage?.set(record.resume, record));
  }

  async forget(resume: string): Promise<void> {
    await this.#attempt(this.#options.storage?.remove(resume));
  }

  /** The records that may still be of use, newest first; all others are removed. */
  async #fresh(): Promise<CallRecord[]> {
    const now = Date.now();
    const fresh: CallRecord[] = [];
    for (const [key, value] of (await this.#attempt(this.#options.storage?.entries())) ?? []) {
      if (isCallRecord(value) && value.at <= now && now < keptUntil(value)) fresh.push(value);
      else void this.forget(key);
    }
    return fresh.toSorted((one, other) => other.at - one.at);
  }

  async #hold(secret: string): Promise<boolean> {
    const { locks } = this.#options;
    if (locks === undefined) return true;
    return (await this.#attempt(holdForThisPage(locks, lockOf(secret)))) ?? true;
  }

  async #becomesFree(secret: string): Promise<boolean> {
    const { locks } = this.#options;
    if (locks === undefined) return true;
    return (await this.#attempt(becomesFree(locks, lockOf(secret), TIMERS.pageGone))) ?? true;
  }

  /** Storage or locks may be forbidden by the browser's settings; the call itself is not harmed. */
  async #attempt<Value>(operation: Promise<Value> | undefined): Promise<Value | undefined> {
    try {
      return await operation;
    } catch (error) {
      this.#options.log('What is needed to come back into a call cannot be kept or read.', error);
      return undefined;
    }
  }
}

/**
 * Whether the room of an interrupted call is called again. The address alone does not tell: the app reaches some servers through
 * a relay of its own, which has another port whenever the app starts.
 */
function isSameRoom(record: CallRecord, { room, signalingUrl, way }: CallRequest): boolean {
  const sameInvitation =
    record.way?.kind === 'joining' && way?.kind === 'joining' && record.way.invitation === way.invitation;
  return record.room === room && (record.signalingUrl === signalingUrl || sameInvitation);
}

function lockOf(secret: string): string {
  return `parley-resume-${secret}`;
}
