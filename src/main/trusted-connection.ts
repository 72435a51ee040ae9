import { isIP } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import type { ServerAddress } from '../protocol/address.ts';
import { fingerprintOfSocket } from './certificate-fingerprint.ts';

/** A server that is there answers sooner, and a client tries again anyway. */
const CONNECT_MILLISECONDS = 10_000;

/** Whether a certificate that no authority vouches for is accepted for a host. */
export type AcceptsCertificate = (host: string, fingerprint: string) => boolean;

/**
 * Connects by TLS to a server whose certificate an authority vouches for or that is accepted. Nothing is sent to any
 * other server.
 * @throws {Error} when the connection fails or the certificate is not trusted
 */
export function connectTrusted(address: ServerAddress, accepts: AcceptsCertificate): Promise<TLSSocket> {
  const { host, port } = address;
  return new Promise((resolve, reject) => {
    // The check below takes the place of the one that would know authorities only.
    const socket = connect({
      host,
      port,
      rejectUnauthorized: false,
      ...(isIP(host) === 0 ? { servername: host } : {}),
    });
    socket.once('error', reject);
    socket.setTimeout(CONNECT_MILLISECONDS, () => socket.destroy(new Error('The server does not answer.')));
    socket.once('secureConnect', () => {
      const fingerprint = fingerprintOfSocket(socket);
      if (socket.authorized || (fingerprint !== null && accepts(host, fingerprint))) {
        socket.off('error', reject);
        socket.setTimeout(0);
        resolve(socket);
      } else {
        socket.destroy(new Error('The certificate of the server is not trusted.'));
      }
    });
  });
}
