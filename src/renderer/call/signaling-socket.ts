import { io } from 'socket.io-client';
import type { Handshake } from '../../protocol/signaling.ts';
import { TIMERS } from './timers.ts';

/** The part of a Socket.IO client that signaling uses; tests put their own in its place. */
export interface SignalingSocket {
  /** Whether the socket connects again by itself after a loss. */
  readonly active: boolean;
  on(event: string, listener: (...args: unknown[]) => void): unknown;
  emit(event: string, ...args: unknown[]): unknown;
  connect(): unknown;
  /** The connection under the socket; closing it is a break that the socket mends, not a leaving. */
  readonly io: { readonly engine: { close(): unknown } };
  /** Closes after everything that was emitted has been sent; no event follows. */
  disconnect(): unknown;
}

export type OpenSignalingSocket = (url: string, handshake: Handshake) => SignalingSocket;

/** A socket of its own for each call, not connected yet. A lab server ignores the handshake. */
export const openSocketIo: OpenSignalingSocket = (url, handshake) =>
  io(url, {
    autoConnect: false,
    forceNew: true,
    auth: handshake,
    reconnectionDelay: TIMERS.reconnectLeast,
    reconnectionDelayMax: TIMERS.reconnectMost,
    timeout: TIMERS.serverUnreachable,
  });
