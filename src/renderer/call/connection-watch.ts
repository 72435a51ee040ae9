import type { Scope } from './scope.ts';
import { TIMERS } from './timers.ts';

export interface WatchHandlers {
  readonly onConnected: () => void;
  /** Nothing comes through any more, at least for the moment. */
  readonly onLost: () => void;
  readonly restart: () => void;
}

type WatchedConnection = Pick<RTCPeerConnection, 'connectionState' | 'addEventListener'>;

/**
 * Follows the state of a peer connection and mends it: restarts ICE at once when it has failed, after a while when it is
 * disconnected, and again as long as it stays lost. Giving up is for others to decide.
 */
export class ConnectionWatch {
  readonly #connection: WatchedConnection;
  readonly #scope: Scope;
  readonly #handlers: WatchHandlers;
  #lost = false;
  #cancelRestart: () => void = () => undefined;

  constructor(connection: WatchedConnection, scope: Scope, handlers: WatchHandlers) {
    this.#connection = connection;
    this.#scope = scope;
    this.#handlers = handlers;
    connection.addEventListener('connectionstatechange', () => this.#follow(), { signal: scope.signal });
  }

  /** Whether the connection was there and is not now. */
  get isLost(): boolean {
    return this.#lost;
  }

  /** Tries again now, when lost: something has changed for the better. */
  recover(): void {
    if (this.#lost) this.restart();
  }

  /** Restarts ICE now, and again after a while if the connection is lost by then. */
  restart(): void {
    this.#restartAfter(TIMERS.restartAgain);
    this.#handlers.restart();
  }

  #follow(): void {
    switch (this.#connection.connectionState) {
      case 'connected':
        this.#lost = false;
        this.#cancelRestart();
        this.#handlers.onConnected();
        break;
      case 'disconnected':
        this.#lose();
        this.#restartAfter(TIMERS.disconnectedRestart);
        break;
      case 'failed':
        this.#lose();
        this.restart();
        break;
      case 'new':
      case 'connecting':
      case 'closed':
        break;
    }
  }

  #lose(): void {
    this.#lost = true;
    this.#handlers.onLost();
  }

  #restartAfter(milliseconds: number): void {
    this.#cancelRestart();
    this.#cancelRestart = this.#scope.after(milliseconds, () => this.recover());
  }
}
