/**
 * A relay on the loopback interface to one signaling server that accepts only its own page, as a lab server does: it
 * refuses the app's origin. The relay passes the window's Socket.IO traffic on under the server's own origin.
 */
import { once } from 'node:events';
import {
  request as httpRequest,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { TLSSocket } from 'node:tls';
import { originOf, type ServerAddress } from '../protocol/address.ts';
import type { Logger, TlsIdentity } from '../signaling-server/options.ts';
import { APP_ORIGIN } from './app-origin.ts';
import { connectTrusted, type AcceptsCertificate } from './trusted-connection.ts';

const LOOPBACK = '127.0.0.1';
const BAD_GATEWAY = 502;
const SOCKET_IO_PATH = '/socket.io/';

/** What a request may carry on to the server; cookies and everything that names the app stay here. */
const PASSED_ON: readonly string[] = [
  'accept',
  'content-length',
  'content-type',
  'sec-websocket-extensions',
  'sec-websocket-key',
  'sec-websocket-protocol',
  'sec-websocket-version',
];
/** What an answer may carry back. */
const PASSED_BACK: readonly string[] = [
  'content-length',
  'content-type',
  'sec-websocket-accept',
  'sec-websocket-extensions',
  'sec-websocket-protocol',
];
const UPGRADE = { connection: 'Upgrade', upgrade: 'websocket' };

export interface RelayOptions {
  readonly address: ServerAddress;
  readonly accepts: AcceptsCertificate;
  /** The relay's own certificate; the window has to accept it. */
  readonly identity: TlsIdentity;
  readonly logger: Logger;
}

/** A running relay. */
export interface Relay {
  readonly address: ServerAddress;
  /** Where the window connects. */
  readonly url: string;
  close(): Promise<void>;
}

function pick(headers: IncomingHttpHeaders, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** Only the app's window may use the relay: a browser lets no page choose its `Origin` (RFC 6454, section 7.3). */
function isAllowed({ headers, url = '' }: IncomingMessage): boolean {
  return headers.origin === APP_ORIGIN && url.startsWith(SOCKET_IO_PATH);
}

/** The window's request as it goes on to the server, over a connection of its own. */
function passOn(
  request: IncomingMessage,
  socket: TLSSocket,
  address: ServerAddress,
  more: Readonly<Record<string, string>> = {},
): ClientRequest {
  const origin = originOf(address);
  const host = origin.slice('https://'.length);
  const headers = { ...pick(request.headers, PASSED_ON), ...more, origin, host };
  const { method = 'GET', url = '' } = request;
  return httpRequest({ method, path: url, headers, createConnection: () => socket });
}

async function relayRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { address, accepts }: RelayOptions,
): Promise<void> {
  const cors = { 'access-control-allow-origin': APP_ORIGIN, vary: 'Origin' };
  // Chromium has to see the refusal, else it takes it for one by the relay itself.
  for (const [name, value] of Object.entries(cors)) response.setHeader(name, value);
  const sent = passOn(request, await connectTrusted(address, accepts), address);
  response.on('close', () => sent.destroy());
  const answered = once(sent, 'response');
  request.pipe(sent);
  const [answer] = (await answered) as [IncomingMessage];
  response.writeHead(answer.statusCode ?? BAD_GATEWAY, pick(answer.headers, PASSED_BACK));
  await pipeline(answer, response);
}

function statusLine(answer: IncomingMessage): string {
  const headers = Object.entries({ ...pick(answer.headers, PASSED_BACK), ...UPGRADE });
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n${lines}\r\n`;
}

async function relayUpgrade(
  request: IncomingMessage,
  client: Duplex,
  head: Buffer,
  { address, accepts }: RelayOptions,
): Promise<void> {
  const sent = passOn(request, await connectTrusted(address, accepts), address, UPGRADE);
  // A server that does not want to upgrade answers instead: its client falls back to polling.
  sent.on('response', () => sent.destroy(new Error('The server refused the upgrade.')));
  const upgraded = once(sent, 'upgrade');
  sent.end();
  const [answer, server, serverHead] = (await upgraded) as [IncomingMessage, Duplex, Buffer];
  client.write(statusLine(answer));
  client.write(serverHead);
  server.write(head);
  await Promise.all([pipeline(client, server), pipeline(server, client)]);
}

function createRelayServer(options: RelayOptions): Server {
  const { certificate, privateKey } = options.identity;
  const fail = (error: unknown): void => {
    options.logger.info({ reason: String(error) }, 'a relayed connection ended early');
  };
  const server = createServer({ cert: certificate, key: privateKey }, (request, response) => {
    if (!isAllowed(request)) {
      response.writeHead(403).end();
      return;
    }
    relayRequest(request, response, options).catch((error: unknown) => {
      fail(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(BAD_GATEWAY).end();
    });
  });
  server.on('upgrade', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    client.on('error', fail);
    if (!isAllowed(request)) {
      client.destroy();
      return;
    }
    relayUpgrade(request, client, head, options).catch((error: unknown) => {
      fail(error);
      client.destroy();
    });
  });
  return server;
}

/**
 * Starts a relay on a free port.
 * @throws {NodeJS.ErrnoException} when it cannot listen
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const server = createRelayServer(options);
  const sockets = new Set<Duplex>();
  server.on('connection', (socket: Duplex) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, LOOPBACK);
  await once(server, 'listening');
  // Listening on port 0 always yields an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    address: options.address,
    url: originOf({ host: LOOPBACK, port }),
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
