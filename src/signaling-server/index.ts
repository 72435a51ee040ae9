/** The signaling server: HTTPS, Socket.IO and the web client on one port. */
import { createServer, type Server as HttpsServer } from 'node:https';
import { Server as SocketServer } from 'socket.io';
import type { IceServer } from '../protocol/signaling.ts';
import { Admission } from './admission.ts';
import { Connection } from './connection.ts';
import { Exchange } from './exchange.ts';
import { FrontDoor } from './front-door.ts';
import { isSelfSigned, loadGuestPage, type GuestPage } from './guest-page.ts';
import { DEFAULT_LIMITS, type ServerLimits } from './limits.ts';
import type { Logger, SignalingServer, SignalingServerOptions } from './options.ts';
import { isAllowedOrigin } from './origin.ts';
import { answerPlainHttp } from './plain-http.ts';
import { MemoryRooms } from './rooms.ts';
import { makeTurnServer } from './turn-credentials.ts';
import { loadWebClient, type WebClient } from './web-client.ts';

export type { SignalingServer, SignalingServerOptions } from './options.ts';

const DEFAULT_GRACE_MILLISECONDS = 15_000;

/** Time for a client to send a whole request, in milliseconds; a trickled one would hold a socket for ever. */
const REQUEST_MILLISECONDS = 30_000;

const SILENT: Logger = { info() {}, warn() {}, error() {} };

function createSocketServer(
  https: HttpsServer,
  admission: Admission,
  limits: ServerLimits,
  allowedOrigins: readonly string[],
): SocketServer {
  return new SocketServer(https, {
    // Pages of the lab ship socket.io-client 2.3.1, which speaks Engine.IO 3.
    allowEIO3: true,
    serveClient: false,
    connectTimeout: limits.handshakeMilliseconds,
    pingInterval: limits.pingIntervalMilliseconds,
    pingTimeout: limits.pingTimeoutMilliseconds,
    maxHttpBufferSize: limits.payloadBytes,
    allowRequest: (request, decide) => {
      const problem = admission.judgeRequest(request);
      decide(problem, problem === null);
    },
    cors: ({ headers }, decide) => {
      const allowed = isAllowedOrigin(headers, allowedOrigins);
      decide(null, { origin: (allowed && headers.origin) || false });
    },
  });
}

function listenOn(server: HttpsServer, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * Builds a server that does not listen yet.
 * @throws {Error} when TLS cannot use the certificate
 */
export function createSignalingServer(options: SignalingServerOptions): SignalingServer {
  const logger = options.logger ?? SILENT;
  const limits: ServerLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const graceMilliseconds = options.graceMilliseconds ?? DEFAULT_GRACE_MILLISECONDS;
  const graceSeconds = graceMilliseconds / 1000;
  const allowedOrigins = options.allowedOrigins ?? [];
  const { iceServers: fixedServers = [], turnRelay } = options;
  const iceServers = (): readonly IceServer[] =>
    turnRelay ? [...fixedServers, makeTurnServer(turnRelay)] : fixedServers;

  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const rooms = new MemoryRooms({ graceSeconds });
  const exchange = new Exchange({ rooms, graceMilliseconds, logger, changed });

  // Browsers do not warn of a certificate that an authority signed.
  const warned = isSelfSigned(options.tls.certificate);
  let webClient: WebClient | undefined;
  let guestPage: GuestPage | null = null;
  const https = createServer(
    {
      cert: options.tls.certificate,
      key: options.tls.privateKey,
      minVersion: 'TLSv1.2',
      handshakeTimeout: limits.handshakeMilliseconds,
      headersTimeout: limits.handshakeMilliseconds,
      requestTimeout: REQUEST_MILLISECONDS,
      connectionsCheckingInterval: limits.handshakeMilliseconds,
    },
    (request, response) => webClient?.(request, response),
  );
  // Such as too many open files: that must not end a program that also does other things.
  https.on('error', ({ message }) => {
    if (https.listening) logger.error({ reason: message }, 'the server had a problem');
  });
  const frontDoor = new FrontDoor(https, limits, (request, response) =>
    answerPlainHttp(request, response, guestPage),
  );
  const admission = new Admission({ allowedOrigins, limits, logger });
  const sockets = createSocketServer(https, admission, limits, allowedOrigins);
  admission.guard(sockets, (socket, identity) => {
    const settings = { exchange, limits, logger, graceSeconds, iceServers };
    new Connection(socket, identity, settings).open();
  });

  return {
    fingerprint: options.tls.fingerprint,
    async listen(host, port) {
      webClient ??= await loadWebClient(options.webClientFolder, warned ? options.tls.fingerprint : null);
      if (warned) guestPage ??= await loadGuestPage(options.webClientFolder);
      const bound = await listenOn(https, host, port);
      logger.info({ host, port: bound }, 'listening');
      return bound;
    },
    status: () => ({ rooms: rooms.size, connections: exchange.size }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    membersOf: (room) => rooms.membersOf(room),
    async close() {
      exchange.close();
      const closed = sockets.close();
      await frontDoor.closeAll();
      await closed;
      logger.info({}, 'closed');
    },
  };
}
