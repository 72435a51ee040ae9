/** Who may connect, and what is told to those who may not. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpsResponse } from './support/https-request.ts';
import { ConnectError, newIdentity } from './support/test-client.ts';
import { TestServer } from './support/test-server.ts';

const ALLOWED = 'https://lab.example';
const DESKTOP = 'app://parley';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ allowedOrigins: [ALLOWED, DESKTOP] });
});
afterAll(() => server.stop());

describe('the handshake of Socket.IO', () => {
  test('[H1] without auth, or with some other auth, is a lab client’s', async () => {
    for (const auth of [{}, { token: 'x' }, { Parley: 1 }]) {
      const client = await server.withAuth(auth);
      const [reply] = await client.ask('join', 'room');
      expect(reply).toMatchObject({ outcome: 'joined', role: 'caller' });
      client.close();
      await expect.poll(() => server.rooms).toBe(0);
    }
  });

  test('[H2] of a Parley client may carry more', async () => {
    const client = await server.withAuth({ token: 'x', parley: { ...newIdentity(), more: true } });
    expect(client.connected).toBe(true);
    client.close();
  });

  test.each([
    ['malformed', { parley: {} }, 'invalid-payload'],
    ['no object', { parley: 'yes' }, 'invalid-payload'],
    ['with a weak secret', { parley: { ...newIdentity(), resume: 'guess' } }, 'invalid-payload'],
    ['of another version', { parley: { ...newIdentity(), version: 2 } }, 'unsupported-version'],
    ['of an unknown later form', { parley: { version: 7 } }, 'unsupported-version'],
  ])('[H3] that is %s is refused in clear words', async (_what, auth, code) => {
    const error = await server.withAuth(auth).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectError);
    expect(error).toMatchObject({ data: { code, event: 'connect', message: expect.any(String) as string } });
    expect(server.connections).toBe(0);
  });
});

const HANDSHAKE = '/socket.io/?EIO=4&transport=';

function poll(headers: Readonly<Record<string, string>>, more = ''): Promise<HttpsResponse> {
  return server.request({ path: `${HANDSHAKE}polling${more}`, headers });
}

function upgrade(headers: Readonly<Record<string, string>>): Promise<HttpsResponse> {
  return server.request({
    path: `${HANDSHAKE}websocket`,
    headers: {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
      ...headers,
    },
  });
}

describe('origins', () => {
  test('[O1] [O3] the own page, allowed ones and programs may connect', async () => {
    for (const origin of [server.url, ALLOWED, DESKTOP]) {
      const response = await poll({ Origin: origin });
      expect(response.status).toBe(200);
      expect(response.headers['access-control-allow-origin']).toBe(origin);
      expect(response.headers.vary).toMatch(/Origin/);
      expect((await upgrade({ Origin: origin })).status).toBe(101);
    }
    const response = await poll({});
    expect(response.status).toBe(200);
    expect(response.headers).not.toHaveProperty('access-control-allow-origin');
    expect((await upgrade({})).status).toBe(101);
  });

  test.each([
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'https://127.0.0.1' },
    { Origin: `${ALLOWED}.evil.example` },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ])('[O2] [O3] %j may not', async (headers) => {
    const refusals = [
      { response: await poll(headers), status: 403 },
      { response: await upgrade(headers), status: 400 },
    ];
    for (const { response, status } of refusals) {
      expect(response.status).toBe(status);
      expect(response.headers).not.toHaveProperty('access-control-allow-origin');
      expect(response.body.toString()).not.toContain('sid');
    }
  });

  test('[O2] answers as a script are refused even to the own page', async () => {
    const response = await server.request({
      path: '/socket.io/?EIO=3&transport=polling&j=0',
      headers: { Origin: server.url },
    });
    expect(response.status).toBe(403);
    expect(response.headers['content-type']).not.toMatch(/script/);
  });

  test('[O3] a preflight request is answered for allowed origins only', async () => {
    const ask = (origin: string): Promise<HttpsResponse> =>
      server.request({
        method: 'OPTIONS',
        path: `${HANDSHAKE}polling`,
        headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
      });
    expect((await ask(ALLOWED)).headers['access-control-allow-origin']).toBe(ALLOWED);
    expect((await ask('https://evil.example')).headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('[O1] real clients: an allowed page connects, another one does not', async () => {
    for (const connect of [server.lab.bind(server), server.oldLab.bind(server)]) {
      const client = await connect({ headers: { Origin: ALLOWED } });
      expect(client.connected).toBe(true);
      client.close();
      for (const transport of ['polling', 'websocket'] as const) {
        const refused = connect({ headers: { Origin: 'https://evil.example' }, transports: [transport] });
        await expect(refused).rejects.toThrow(ConnectError);
      }
    }
  });
});
