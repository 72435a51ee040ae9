import type { HttpsResponse } from './https-request.ts';
import type { TestServer } from './test-server.ts';

/** A client by polling that says exactly what it is told, packet by packet. */
export class RawClient {
  readonly #server: TestServer;
  readonly #path: string;

  private constructor(server: TestServer, path: string) {
    this.#server = server;
    this.#path = path;
  }

  /** Does the handshake of Engine.IO and no more. */
  static async open(server: TestServer, version: 3 | 4): Promise<RawClient> {
    const path = `/socket.io/?EIO=${version}&transport=polling`;
    const { body } = await server.request({ path });
    const { sid } = JSON.parse(/\{.*?\}/.exec(body.toString())?.[0] ?? '{}') as { sid?: string };
    return new RawClient(server, `${path}&sid=${sid}`);
  }

  /** Connects to the default namespace, as a lab client unless `auth` says otherwise. */
  static async connect(server: TestServer, auth: object = {}): Promise<RawClient> {
    const client = await RawClient.open(server, 4);
    await client.post(`40${JSON.stringify(auth)}`);
    await client.poll();
    return client;
  }

  post(body: string): Promise<HttpsResponse> {
    const headers = {
      'Content-Type': 'text/plain;charset=UTF-8',
      'Content-Length': Buffer.byteLength(body).toString(),
    };
    return this.#server.request({ method: 'POST', path: this.#path, headers }, body);
  }

  async poll(): Promise<string> {
    return (await this.#server.request({ path: this.#path })).body.toString();
  }
}
