import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { toPageHeaders, toServerHeaders } from './headers.ts';

/** Where the requests of one tunnel go. */
export interface Destination {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
}

/** Destinations of the sockets that were handed over. */
const destinations = new WeakMap<Duplex, Destination>();

function destinationOf(request: IncomingMessage): Destination {
  const known = destinations.get(request.socket);
  if (known) return known;
  const url = new URL(request.url ?? '');
  return { host: url.hostname.replaceAll(/^\[|\]$/g, ''), port: Number(url.port || 80), tls: false };
}

function forward(request: IncomingMessage): ReturnType<typeof httpRequest> {
  const { host, port, tls } = destinationOf(request);
  const path = (request.url ?? '/').replace(/^https?:\/\/[^/]*/, '') || '/';
  return (tls ? httpsRequest : httpRequest)({
    host,
    port,
    path,
    method: request.method,
    headers: toServerHeaders(request.headers),
    // The app's verify procedure has accepted this server already.
    rejectUnauthorized: false,
    agent: false,
  });
}

function pipeBothWays(one: Duplex, other: Duplex): void {
  one.pipe(other).pipe(one);
  for (const [socket, peer] of [
    [one, other],
    [other, one],
  ] as const) {
    socket.on('error', () => peer.destroy());
    socket.on('close', () => peer.destroy());
  }
}

function statusLine(answer: IncomingMessage): string {
  return `HTTP/1.1 ${String(answer.statusCode)} ${answer.statusMessage ?? ''}\r\n`;
}

/**
 * Passes decrypted requests and WebSockets on to the outside, with `Origin`, `Referer` and
 * `Access-Control-Allow-Origin` put right on the way.
 */
export class Relay {
  /** Also takes plain proxy requests (`GET http://…`). */
  readonly server: Server = createServer({ keepAliveTimeout: 0 });

  constructor() {
    this.server.on('request', (request, response) => {
      const outgoing = forward(request);
      outgoing.on('response', (answer) => {
        response.writeHead(
          answer.statusCode ?? 502,
          answer.statusMessage,
          toPageHeaders(answer.rawHeaders, request.headers.origin),
        );
        answer.pipe(response);
      });
      outgoing.on('error', () => response.destroy());
      response.on('close', () => outgoing.destroy());
      request.pipe(outgoing);
    });
    this.server.on('upgrade', (request, socket, head) => {
      const outgoing = forward(request);
      outgoing.on('upgrade', (answer, upstream, upstreamHead) => {
        let lines = statusLine(answer);
        for (let index = 0; index < answer.rawHeaders.length; index += 2) {
          lines += `${answer.rawHeaders[index] ?? ''}: ${answer.rawHeaders[index + 1] ?? ''}\r\n`;
        }
        socket.write(`${lines}\r\n`);
        socket.write(upstreamHead);
        upstream.write(head);
        pipeBothWays(socket, upstream);
      });
      outgoing.on('response', (answer) => {
        socket.write(`${statusLine(answer)}\r\n`);
        answer.pipe(socket);
      });
      outgoing.on('error', () => socket.destroy());
      outgoing.end();
    });
  }

  /** Takes over a connection whose requests all go to one server. */
  accept(socket: Duplex, destination: Destination): void {
    destinations.set(socket, destination);
    this.server.emit('connection', socket);
  }
}
