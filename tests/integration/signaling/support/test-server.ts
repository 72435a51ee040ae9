import { Agent } from 'node:https';
import { createSignalingServer } from '../../../../src/signaling-server/index.ts';
import type { SignalingServerOptions, TlsIdentity } from '../../../../src/signaling-server/options.ts';
import { makeCertificate } from '../../../fixtures/certificate.ts';
import { sendRequest, type HttpsResponse } from './https-request.ts';
import {
  closeClients,
  connect,
  connectOld,
  newIdentity,
  type ConnectOptions,
  type ParleyIdentity,
  type TestClient,
} from './test-client.ts';

type ClientOptions = Omit<ConnectOptions, 'url' | 'certificate' | 'auth'>;

/** One certificate serves all servers of a test file. */
const identity = makeCertificate();

/** A running server, and how to reach it. */
export class TestServer {
  readonly tls: TlsIdentity;
  readonly port: number;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #server: ReturnType<typeof createSignalingServer>;

  private constructor(server: ReturnType<typeof createSignalingServer>, tls: TlsIdentity, port: number) {
    this.#server = server;
    this.tls = tls;
    this.port = port;
  }

  static async start(options: Omit<SignalingServerOptions, 'tls'> = {}): Promise<TestServer> {
    const tls = await identity;
    const server = createSignalingServer({ ...options, tls });
    return new TestServer(server, tls, await server.listen('127.0.0.1', 0));
  }

  get url(): string {
    return `https://127.0.0.1:${this.port}`;
  }

  get rooms(): number {
    return this.#server.status().rooms;
  }

  get connections(): number {
    return this.#server.status().connections;
  }

  membersOf(room: string): number {
    return this.#server.membersOf(room);
  }

  /** A lab client with the newest Socket.IO. */
  lab(options: ClientOptions = {}): Promise<TestClient> {
    return connect({ ...options, ...this.#address });
  }

  /** A lab client as the lab's page ships it, with socket.io-client 2.3.1. */
  oldLab(options: ClientOptions = {}): Promise<TestClient> {
    return connectOld({ ...options, ...this.#address });
  }

  parley(identity: ParleyIdentity = newIdentity(), options: ClientOptions = {}): Promise<TestClient> {
    return connect({ ...options, ...this.#address, auth: { parley: identity } });
  }

  /** A client with any `auth` in its handshake. */
  withAuth(auth: Readonly<Record<string, unknown>>): Promise<TestClient> {
    return connect({ ...this.#address, auth });
  }

  /** One request over HTTPS, such as for a page or by a program that is no Socket.IO client. */
  request(
    options: Omit<Parameters<typeof sendRequest>[0], 'agent' | 'port' | 'ca'>,
    body?: string,
  ): Promise<HttpsResponse> {
    const { port, tls } = this;
    return sendRequest({ ...options, agent: this.#agent, port, ca: tls.certificate }, body);
  }

  /** Closes the server alone, while its clients are connected. */
  close(): Promise<void> {
    return this.#server.close();
  }

  async stop(): Promise<void> {
    closeClients();
    this.#agent.destroy();
    await this.#server.close();
  }

  get #address(): Pick<ConnectOptions, 'url' | 'certificate'> {
    return { url: this.url, certificate: this.tls.certificate };
  }
}
