import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { SUFFIX } from './address.ts';
import type { CertificateVerdicts } from './certificate-verdict.ts';
import { CustomSchemes, type SchemeHandler } from './custom-scheme.ts';
import { Relay } from './relay.ts';

/** A key with its certificate, both PEM. */
export interface KeyPair {
  readonly key: string;
  readonly certificate: string;
}

/** What the proxy ends TLS connections with. */
export interface ProxyKeys {
  /** Chromium is told to trust its key. */
  readonly trusted: KeyPair;
  /** Chromium refuses its certificate. */
  readonly untrusted: KeyPair;
}

/** First byte of a TLS record that carries a handshake (RFC 8446, section 5.1). */
const TLS_HANDSHAKE = 22;

/**
 * Carries all of Chromium's TCP traffic, the loopback interface's included. Here the app's custom schemes are answered
 * and its certificate verify procedure is put before every TLS connection: an accepted server is relayed under a key
 * that Chromium trusts, a refused one is answered with a certificate that Chromium refuses, and all else is tunnelled.
 */
export class NetworkProxy {
  private readonly verdicts: CertificateVerdicts;
  private readonly server = createServer();
  private readonly relay = new Relay();
  private readonly schemes: CustomSchemes;
  private readonly keys: ProxyKeys;

  constructor(keys: ProxyKeys, handlers: ReadonlyMap<string, SchemeHandler>, verdicts: CertificateVerdicts) {
    this.keys = keys;
    this.verdicts = verdicts;
    this.schemes = new CustomSchemes(handlers);
    this.server.on('request', (request, response) => this.relay.server.emit('request', request, response));
    this.server.on('connect', (request: IncomingMessage, socket: Duplex) => {
      const [, host = '', port = ''] = /^\[?([^\]]*?)\]?:(\d+)$/.exec(request.url ?? '') ?? [];
      socket.on('error', () => socket.destroy());
      if (host.endsWith(SUFFIX)) this.openTunnel(socket, host, Number(port));
      else this.openTunnelIfReachable(socket, host, Number(port));
    });
  }

  /** Begins to listen on a free port of the loopback interface and says which. */
  async listen(): Promise<number> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  /** Chromium must hear of an unreachable server before the tunnel is there; later it would look like a TLS error. */
  private openTunnelIfReachable(socket: Duplex, host: string, port: number): void {
    const attempt = connect(port, host);
    attempt.once('connect', () => {
      attempt.destroy();
      this.openTunnel(socket, host, port);
    });
    attempt.once('error', () => {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  private openTunnel(socket: Duplex, host: string, port: number): void {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    socket.once('readable', () => {
      const first = socket.read() as Buffer | null;
      if (first === null) return;
      socket.unshift(first);
      if (first[0] === TLS_HANDSHAKE) void this.routeTls(socket, host, port);
      else this.relay.accept(socket, { host, port, tls: false });
    });
  }

  private async routeTls(socket: Duplex, host: string, port: number): Promise<void> {
    if (host.endsWith(SUFFIX)) {
      this.schemes.server.emit('connection', this.terminate(socket, this.keys.trusted));
      return;
    }
    const verdict = await this.verdicts.of(host, port);
    if (verdict === 'accept') {
      this.relay.accept(this.terminate(socket, this.keys.trusted), { host, port, tls: true });
    } else if (verdict === 'refuse') {
      this.terminate(socket, this.keys.untrusted);
    } else {
      const upstream = connect(port, host);
      upstream.on('error', () => socket.destroy());
      socket.on('close', () => upstream.destroy());
      socket.pipe(upstream).pipe(socket);
    }
  }

  private terminate(socket: Duplex, { key, certificate }: KeyPair): TLSSocket {
    // Node documents net.Socket here and takes any stream, wrapping it as JSStreamSocket.
    const plain = socket as ConstructorParameters<typeof TLSSocket>[0];
    const secure = new TLSSocket(plain, {
      isServer: true,
      key,
      cert: certificate,
      ALPNProtocols: ['http/1.1'],
    });
    secure.on('error', () => socket.destroy());
    return secure;
  }
}
