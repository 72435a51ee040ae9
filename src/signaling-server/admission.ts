import type { IncomingMessage } from 'node:http';
import type { Server as SocketServer, Socket } from 'socket.io';
import type { Refusal } from '../protocol/signaling.ts';
import { AddressCount } from './address-count.ts';
import { readHandshake } from './handshake.ts';
import type { ServerLimits } from './limits.ts';
import type { Logger } from './options.ts';
import { isAllowedOrigin } from './origin.ts';
import { RateLimit } from './rate-limit.ts';
import { refusal } from './requests.ts';
import type { Identity } from './room.ts';

/** How many times the limit of connections may be open while the surplus is still being told why it is refused. */
const REFUSED_SHARE = 2;

/** What an empty packet costs of the bytes that a connection may send: it is work all the same. */
const PACKET_OVERHEAD_BYTES = 256;

/** Tells a client in Socket.IO's own way why its handshake was refused: `connect_error` with the refusal as data. */
class HandshakeError extends Error {
  readonly data: Refusal;

  constructor(reason: Refusal) {
    super(reason.message);
    this.data = reason;
  }
}

function addressOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? 'unknown';
}

/** Engine.IO 3 answers with a script where it is asked to, which any page may load: no client of ours needs it [O2]. */
function isScriptRequest(request: IncomingMessage): boolean {
  return new URL(request.url ?? '/', 'https://localhost').searchParams.has('j');
}

export interface AdmissionOptions {
  readonly allowedOrigins: readonly string[];
  readonly limits: ServerLimits;
  readonly logger: Logger;
}

/** Decides who may open a signaling connection: by origin, by the number of its connections, by its handshake. */
export class Admission {
  readonly #options: AdmissionOptions;
  readonly #open = new AddressCount();

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  /** The answer to a new connection's first HTTP request: null to let it in, else why not [O1] [M4]. */
  judgeRequest(request: IncomingMessage): string | null {
    const { allowedOrigins, limits, logger } = this.#options;
    const address = addressOf(request);
    if (!isAllowedOrigin(request.headers, allowedOrigins) || isScriptRequest(request)) {
      logger.warn({ address, origin: request.headers.origin }, 'refused by origin');
      return 'This origin is not allowed.';
    }
    if (this.#open.of(address) >= limits.connectionsPerAddress * REFUSED_SHARE) {
      logger.warn({ address }, 'refused without an answer: too many connections');
      return 'Too many connections from this address.';
    }
    return null;
  }

  /**
   * Watches a server's connections.
   * @param admitted called for each connection that may go on, with null for a lab client
   */
  guard(server: SocketServer, admitted: (socket: Socket, identity: Identity | null) => void): void {
    const identities = new WeakMap<Socket, Identity | null>();
    const surplus = new WeakSet<object>();
    server.engine.on('connection', (connection: EngineConnection) => {
      const address = connection.remoteAddress ?? 'unknown';
      if (this.#open.add(address) > this.#options.limits.connectionsPerAddress) surplus.add(connection);
      connection.once('close', () => this.#open.remove(address));
      this.#limitBytes(connection, address);
    });
    server.use((socket, next) => {
      const handshake = readHandshake(socket.handshake.auth);
      if (surplus.has(socket.conn))
        return next(this.#refuse(socket, refusal('too-many-connections', 'connect')));
      if (!handshake.accepted) return next(this.#refuse(socket, handshake.refusal));
      identities.set(socket, handshake.identity);
      next();
    });
    server.on('connection', (socket) => admitted(socket, identities.get(socket) ?? null));
  }

  /** Below all events, so that malformed packets count too, and so that nobody fills another one's buffers [M3]. */
  #limitBytes(connection: EngineConnection, address: string): void {
    const { byteBurst: burst, bytesPerSecond: perSecond } = this.#options.limits;
    const rate = new RateLimit({ burst, perSecond, excess: 0 }, performance.now());
    connection.on('packet', ({ data }) => {
      if (rate.take(performance.now(), PACKET_OVERHEAD_BYTES + (data?.length ?? 0)) === 'accepted') return;
      this.#options.logger.warn({ address }, 'closed for a flood of bytes');
      connection.close(true);
    });
  }

  #refuse(socket: Socket, reason: Refusal): HandshakeError {
    this.#options.logger.warn({ address: socket.handshake.address, code: reason.code }, 'refused');
    // Old clients stay connected after a refusal. Socket.IO sends it first: it does so in this turn of the event loop.
    setImmediate(() => socket.conn.close());
    return new HandshakeError(reason);
  }
}

/** What is used of Engine.IO's connection, whose own type Socket.IO does not export. */
interface EngineConnection {
  readonly remoteAddress: string | undefined;
  once(event: 'close', listener: () => void): unknown;
  on(event: 'packet', listener: (packet: { readonly data?: string | Buffer }) => void): unknown;
  /** @param discard whether not to wait until everything is sent */
  close(discard: boolean): void;
}
