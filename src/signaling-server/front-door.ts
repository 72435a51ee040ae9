import { createServer, type RequestListener, type Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import { AddressCount } from './address-count.ts';
import type { ServerLimits } from './limits.ts';

/** The first byte of every TLS connection: a record that holds a handshake (RFC 8446, section 5.1). */
const TLS_HANDSHAKE_RECORD = 22;

/** How long open connections may take to end by themselves when the server closes, in milliseconds. */
const FAREWELL_MILLISECONDS = 500;

/**
 * Receives the TCP connections of an HTTPS server before TLS does: counts them per address, tells plain HTTP from TLS, and
 * can end them all.
 */
export class FrontDoor {
  readonly #limits: ServerLimits;
  readonly #open = new Set<Socket>();
  readonly #counts = new AddressCount();
  readonly #plain: HttpServer;

  /** @param answerPlain gets the requests that came without encryption */
  constructor(https: HttpsServer, limits: ServerLimits, answerPlain: RequestListener) {
    this.#limits = limits;
    this.#plain = createServer(answerPlain);
    const startTls = https.listeners('connection');
    https.removeAllListeners('connection');
    https.on('connection', (socket: Socket) => {
      if (!this.#admit(socket)) return;
      this.#sort(socket, (isTls) => {
        if (!isTls) this.#plain.emit('connection', socket);
        else for (const start of startTls) start.call(https, socket);
      });
    });
  }

  /** Ends all connections, those that do not end by themselves after a short while. */
  async closeAll(): Promise<void> {
    const sockets = [...this.#open];
    const ended = Promise.all(
      sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve))),
    );
    const timer = setTimeout(() => {
      for (const socket of sockets) socket.destroy();
    }, FAREWELL_MILLISECONDS);
    await ended;
    clearTimeout(timer);
  }

  #admit(socket: Socket): boolean {
    const address = socket.remoteAddress ?? 'unknown';
    if (this.#counts.add(address) > this.#limits.socketsPerAddress) {
      this.#counts.remove(address);
      socket.destroy();
      return false;
    }
    this.#open.add(socket);
    socket.once('close', () => {
      this.#open.delete(socket);
      this.#counts.remove(address);
    });
    return true;
  }

  /** Looks at the first byte and puts it back. */
  #sort(socket: Socket, sorted: (isTls: boolean) => void): void {
    const destroy = (): void => void socket.destroy();
    // TLS has its own deadline; whoever speaks plain HTTP has only this one.
    const deadline = setTimeout(destroy, this.#limits.handshakeMilliseconds);
    socket.once('close', () => clearTimeout(deadline));
    const look = (): void => {
      const first: unknown = socket.read(1);
      if (!Buffer.isBuffer(first)) {
        socket.once('readable', look);
        return;
      }
      const isTls = first[0] === TLS_HANDSHAKE_RECORD;
      if (isTls) clearTimeout(deadline);
      socket.off('error', destroy);
      socket.unshift(first);
      sorted(isTls);
    };
    socket.on('error', destroy);
    look();
  }
}
