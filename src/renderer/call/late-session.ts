import type { CallSession, CallSessionOptions } from './call-session.ts';
import { Scope } from './scope.ts';
import type { CallEffect } from './state.ts';
import { TIMERS } from './timers.ts';

/** Brings the code of sessions, which only a call needs. Rejects where it cannot be had. */
export type LoadSession = () => Promise<typeof CallSession>;

/**
 * Stands for the session of one call from its first moment on, while the session's code may still be under way. Until
 * that is there the call only prepares: camera and microphone are asked for meanwhile.
 */
export class LateSession {
  readonly #options: Omit<CallSessionOptions, 'mediaOpened'>;
  readonly #load: LoadSession;
  /** Until the session is there, or the call over. */
  readonly #waiting = new Scope();
  /** Aborted when the user waits no longer for camera and microphone. */
  readonly #goneOn = new AbortController();
  #session: CallSession | null = null;

  constructor(options: Omit<CallSessionOptions, 'mediaOpened'>, load: LoadSession) {
    this.#options = options;
    this.#load = load;
  }

  /** Does what a transition of the call's state asks for. */
  perform(effect: CallEffect): void {
    if (this.#session !== null) return this.#session.perform(effect);
    if (effect.type === 'prepare') return void this.#prepare();
    // Before it is prepared, a call can only end.
    this.#waiting.dispose();
    this.#options.media.release();
  }

  sendMessage(text: string): boolean {
    return this.#session?.sendMessage(text) ?? false;
  }

  /** This side's tracks have changed; settles when the peer connection uses them. */
  mediaChanged(): Promise<void> | undefined {
    return this.#session?.mediaChanged();
  }

  /** The call does not wait for camera and microphone any longer. */
  goOnWithoutDevices(): void {
    this.#goneOn.abort();
  }

  /** After the end: stops whatever still goes on to tell the peer of it. */
  abandon(): void {
    this.#session?.abandon();
  }

  async #prepare(): Promise<void> {
    const { media, environment } = this.#options;
    // At once, not when the code is there: a browser lets a page ask for the screen only right after a click.
    const mediaOpened = unlessAborted(media.openForCall(this.#goneOn.signal), this.#goneOn.signal);
    // A server that went away without a word keeps a browser trying for minutes.
    this.#waiting.after(TIMERS.serverUnreachable, () => this.#fail());
    try {
      const Session = await this.#load();
      if (this.#waiting.isDisposed()) return;
      this.#session = new Session({ ...this.#options, mediaOpened });
      this.#waiting.dispose();
      this.#session.perform({ type: 'prepare' });
    } catch (error) {
      environment.log('The code of calls cannot be fetched.', error);
      if (!this.#waiting.isDisposed()) this.#fail();
    }
  }

  #fail(): void {
    this.#options.dispatch({
      type: 'failed',
      reason: 'server-unreachable',
      by: 'network',
      at: Date.now(),
    });
  }
}

/** Settles with `work`, or as soon as the signal is aborted. */
async function unlessAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const aborted = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await Promise.race([work, aborted]);
}
