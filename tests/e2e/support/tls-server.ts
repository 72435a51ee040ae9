import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../fixtures/certificate.ts';

/** A server with a certificate that nobody has issued. */
export interface TlsServer {
  readonly port: number;
  /** `Origin` of each request and of each WebSocket. */
  readonly origins: (string | undefined)[];
  close(): void;
}

/** Added to a WebSocket's key (RFC 6455, section 1.3). */
const WEBSOCKET_GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
/** An unfragmented text frame of two letters (RFC 6455, section 5.2). */
const HELLO = Buffer.from([0x81, 2, 0x68, 0x69]);

/** Answers each request with `hi` to the origin that asks, and each WebSocket with a first message `hi`. */
export async function startTlsServer(): Promise<TlsServer> {
  const { certificate, privateKey } = await makeCertificate();
  const origins: (string | undefined)[] = [];
  const server = createServer({ cert: certificate, key: privateKey }, (request, response) => {
    origins.push(request.headers.origin);
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '');
    response.end('hi');
  });
  server.on('upgrade', (request, socket) => {
    origins.push(request.headers.origin);
    const key = `${request.headers['sec-websocket-key'] ?? ''}${WEBSOCKET_GUID}`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.on('error', () => socket.destroy());
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.write(HELLO);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    origins,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
