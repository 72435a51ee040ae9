import type { IceServer } from '../protocol/signaling.ts';
import type { ServerLimits } from './limits.ts';

/** The certificate and private key that the server presents, both PEM. */
export interface TlsIdentity {
  readonly certificate: string;
  readonly privateKey: string;
  /** SHA-256 of the certificate as `AA:BB:…` (X509Certificate.fingerprint256). */
  readonly fingerprint: string;
}

/** One lifecycle change, logged as a structured line. Never holds a session description or chat. */
export interface LogFields {
  readonly [field: string]: string | number | boolean | null | undefined;
}
export interface Logger {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

/** A TURN server that shares a secret with this one, and so takes the credentials that are made with it. */
export interface TurnRelay {
  /** Its addresses (RFC 7065), such as `turn:relay.example:3478?transport=udp`. */
  readonly urls: readonly string[];
  /** Never logged, never sent: clients get only what is made with it. */
  readonly secret: string;
  /** How long the credentials of one join are good, in seconds. */
  readonly ttlSeconds: number;
}

export interface SignalingServerOptions {
  readonly tls: TlsIdentity;
  /** Folder of the built web client; without it only signaling is served. */
  readonly webClientFolder?: string;
  /** STUN and TURN servers handed to Parley clients. */
  readonly iceServers?: readonly IceServer[];
  /** Handed out after {@link iceServers}, with credentials that are made anew at every join. */
  readonly turnRelay?: TurnRelay | null;
  /** How long a broken Parley connection keeps its place, in milliseconds. Default 15,000. */
  readonly graceMilliseconds?: number;
  /** Origins beside the server's own that may open a signaling connection, such as the desktop app's `app://parley`. */
  readonly allowedOrigins?: readonly string[];
  readonly logger?: Logger;
  /** Limits other than the usual ones, such as for a load test from one address. */
  readonly limits?: Partial<ServerLimits>;
}

/** A server that was built but may not listen yet. */
export interface SignalingServer {
  readonly fingerprint: string;
  /**
   * Starts to listen.
   * @param host address to bind, such as `0.0.0.0` or `::`
   * @param port 0 for any free one
   * @returns the port that was bound
   * @throws {NodeJS.ErrnoException} EADDRINUSE, EACCES, EADDRNOTAVAIL as Node gives them
   */
  listen(host: string, port: number): Promise<number>;
  /** Current rooms and connections, for the host's screen. */
  status(): { readonly rooms: number; readonly connections: number };
  /** Calls `listener` whenever {@link status} or a room's membership may have changed; returns its own undoing. */
  onChange(listener: () => void): () => void;
  /** The number of members in a room, 0 when there is no such room. */
  membersOf(room: string): number;
  /** Closes every connection and frees the port. Nobody gets a `bye`: a call outlives its server [R8]. */
  close(): Promise<void>;
}
