import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { originOf, type ServerAddress } from '../protocol/address.ts';
import type { CertificateSummary, ConnectionProblem } from '../protocol/ipc-trust.ts';
import { APP_ORIGIN } from './app-origin.ts';
import { summarize } from './certificate-fingerprint.ts';
import { connectionProblem } from './connection-problem.ts';
import {
  ENGINE_CLOSE_PACKET,
  enginePath,
  engineProblem,
  openedSession,
  type EngineAnswer,
} from './socket-io-probe.ts';

/** People wait for it: longer than a slow Wi-Fi needs, shorter than patience. */
const PROBE_MILLISECONDS = 8_000;

/** An opening answer is 150 bytes long; what is longer is something else. */
const BODY_BYTES = 64 * 1024;

/** What a server showed before anything was entrusted to it. */
export type ProbeResult =
  | {
      readonly ok: true;
      /** SHA-256 of the certificate as `AA:BB:…`. */
      readonly fingerprint: string;
      /** Whether a known authority vouches for this host with this certificate. */
      readonly authorized: boolean;
      /** Whether the window may speak to it; a lab server accepts only its own page. */
      readonly acceptsApp: boolean;
      readonly certificate: CertificateSummary;
    }
  | { readonly ok: false; readonly problem: ConnectionProblem };

/** Looks at a server: its certificate, and whether it speaks Socket.IO. Never rejects. */
export type ServerProbe = (address: ServerAddress) => Promise<ProbeResult>;

type ShownCertificate = Omit<Extract<ProbeResult, { ok: true }>, 'ok' | 'acceptsApp'>;

function readCertificate(socket: TLSSocket): ShownCertificate | null {
  const certificate = socket.getPeerX509Certificate();
  if (!certificate) return null;
  return {
    fingerprint: certificate.fingerprint256,
    authorized: socket.authorized,
    certificate: summarize(certificate),
  };
}

/** Sends requests to one server, and sees to it that every answer comes under the same certificate. */
class ProbeConnection {
  readonly #address: ServerAddress;
  readonly #signal: AbortSignal;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1, maxCachedSessions: 0 });
  #certificate: ShownCertificate | null = null;

  constructor(address: ServerAddress, signal: AbortSignal) {
    this.#address = address;
    this.#signal = signal;
  }

  /** The certificate under which every answer so far came. */
  get certificate(): ShownCertificate {
    if (!this.#certificate) throw new Error('The server showed no certificate.');
    return this.#certificate;
  }

  /** @param origin the page that seems to ask, for servers that choose by origin */
  async send(
    method: 'GET' | 'POST',
    path: string,
    { origin, body = '' }: { readonly origin: string; readonly body?: string },
  ): Promise<EngineAnswer> {
    const response = await this.#request(method, path, origin, body);
    return { status: response.statusCode ?? 0, body: await readBody(response) };
  }

  #request(method: string, path: string, origin: string, body: string): Promise<IncomingMessage> {
    const { host, port } = this.#address;
    const headers = {
      origin,
      ...(body === '' ? {} : { 'content-type': 'text/plain;charset=UTF-8', 'content-length': body.length }),
    };
    // Nothing secret is sent, and the certificate is what is being looked for.
    const tls = { rejectUnauthorized: false };
    return new Promise((resolve, reject) => {
      const options = { host, port, method, path, headers, agent: this.#agent, signal: this.#signal, ...tls };
      const sent = request(options, resolve);
      sent.on('error', reject);
      sent.on('socket', (socket) => this.#watch(socket));
      sent.end(body);
    });
  }

  /** A server that closes after each answer gets a new connection, which must not lead to another server. */
  #watch(socket: Socket): void {
    if (!(socket instanceof TLSSocket) || !socket.connecting) return;
    socket.once('secureConnect', () => {
      const shown = readCertificate(socket);
      this.#certificate ??= shown;
      if (shown?.fingerprint !== this.#certificate?.fingerprint) {
        socket.destroy(new Error('The server shows several certificates.'));
      }
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_BYTES)
      throw Object.assign(new Error('The answer is too long.'), { code: 'HPE_TOO_LONG' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Asks for a session and gives it back at once: left open it would count as a connection until its heartbeat fails. */
async function tryToOpen(connection: ProbeConnection, origin: string): Promise<EngineAnswer | 'opened'> {
  const answer = await connection.send('GET', enginePath(4), { origin });
  const session = openedSession(answer);
  if (session?.revision !== 4) return answer;
  const farewell = { origin, body: ENGINE_CLOSE_PACKET };
  await connection.send('POST', enginePath(4, session.sessionId), farewell).catch(() => null);
  return 'opened';
}

async function examine(connection: ProbeConnection, ownOrigin: string): Promise<ProbeResult> {
  const asApp = await tryToOpen(connection, APP_ORIGIN);
  if (asApp === 'opened') return { ok: true, acceptsApp: true, ...connection.certificate };
  const asOwnPage = await tryToOpen(connection, ownOrigin);
  if (asOwnPage === 'opened') return { ok: true, acceptsApp: false, ...connection.certificate };
  const older = await connection.send('GET', enginePath(3), { origin: ownOrigin });
  return { ok: false, problem: engineProblem(asOwnPage, older) };
}

/** {@link ServerProbe} over Node's TLS. */
export async function probeServer(
  address: ServerAddress,
  milliseconds: number = PROBE_MILLISECONDS,
): Promise<ProbeResult> {
  const signal = AbortSignal.timeout(milliseconds);
  const connection = new ProbeConnection(address, signal);
  try {
    return await examine(connection, originOf(address));
  } catch (error) {
    return { ok: false, problem: signal.aborted ? 'timeout' : connectionProblem(error) };
  } finally {
    connection.close();
  }
}
