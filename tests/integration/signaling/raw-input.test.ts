/** Input below Socket.IO's events: malformed packets, requests and connections. Afterwards the server must serve as before. */
import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RawClient } from './support/raw-client.ts';
import { TestServer } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  const limits = { connectionsPerAddress: 1000, socketsPerAddress: 1000 };
  server = await TestServer.start({ limits });
});
afterAll(() => server.stop());

/** Nothing is left of what came before, and the server serves as ever. */
async function expectServing(): Promise<void> {
  await expect.poll(() => [server.rooms, server.connections]).toEqual([0, 0]);
  const client = await server.lab();
  expect(await client.ask('join', 'room')).toMatchObject([{ outcome: 'joined', role: 'caller' }]);
  client.close();
  await expect.poll(() => [server.rooms, server.connections]).toEqual([0, 0]);
}

const MALFORMED_PACKETS = [
  '4',
  '42',
  '42[',
  '42[]',
  '42{}',
  '42"join"',
  '42[null]',
  '42[{}]',
  '42["disconnect"]',
  '4299999999999999999999["join","r"]',
  '44{}',
  '45',
  '451-["join"]',
  '45999999-["join",{"_placeholder":true,"num":0}]',
  '451-["join",{"_placeholder":true,"num":7}]',
  '46',
  '49',
  '4x',
  '40null',
  '40{"parley":',
  '40/admin,{}',
  '42/admin,["join","r"]',
  '0',
  '1',
  '2probe',
  '3',
  '5',
  '9',
  '',
  '\u{1e}\u{1e}\u{1e}',
  'b!!!!',
  '\u{0}',
  '💥',
];

/** Sends a body on a connection of its own and then takes leave, in case that it still is there. */
async function sendTo4(body: string): Promise<void> {
  const client = await RawClient.connect(server);
  await client.post(body).catch(() => undefined);
  await client.post('1').catch(() => undefined);
}

describe('[E2] packets', () => {
  test('of a list so deep that recursion would overflow are refused', async () => {
    const client = await RawClient.connect(server);
    await client.post(`42["invite",${'['.repeat(50_000)}${']'.repeat(50_000)}]`);
    expect(await client.poll()).toContain('invalid-payload');
    await client.post('41');
    await expectServing();
  });

  test('that are malformed end their connection at most', async () => {
    await Promise.all(MALFORMED_PACKETS.map((packet) => sendTo4(packet)));
    await expectServing();
  });

  test('[T1] of Engine.IO 3 that are malformed end their connection at most', async () => {
    const bodies = ['', '1', ':', '-1:4', '99999:42', '3:42[', '2:4x', '5:40//[', '9:40//x:9999', 'b4:AAAA'];
    await Promise.all(
      bodies.map(async (body) => {
        const client = await RawClient.open(server, 3);
        await client.post(body).catch(() => undefined);
        await client.post('1:1').catch(() => undefined);
      }),
    );
    await expectServing();
  });

  test('at random end their connection at most', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((rest) => `42["join",${rest}`),
    );
    await Promise.all(fc.sample(text, { numRuns: 20, seed: 20_261_123 }).map((body) => sendTo4(body)));
    await expectServing();
  });
});

const MALFORMED_PATHS = [
  '/socket.io/',
  '/socket.io/?EIO=4',
  '/socket.io/?EIO=4&transport=carrier-pigeon',
  '/socket.io/?EIO=4&transport=webtransport',
  '/socket.io/?EIO=4&transport=websocket',
  '/socket.io/?EIO=4&transport=polling&sid=__proto__',
  '/socket.io/?EIO=4&transport=polling&sid=constructor',
  '/socket.io/?EIO=99&transport=polling&sid=x',
  '/socket.io/?__proto__=1&EIO=4&transport=__proto__',
  '/socket.io//?EIO=4&transport=polling&sid=x',
];

describe('requests', () => {
  test('[M7] with a body over 128 KiB are refused', async () => {
    const client = await RawClient.connect(server);
    expect((await client.post('x'.repeat(128 * 1024 + 1))).status).toBe(413);
    expect((await client.post('41')).status).toBe(200);
    await expectServing();
  });

  test('that are malformed are refused', async () => {
    for (const path of MALFORMED_PATHS) {
      const statuses = [await server.request({ path }), await server.request({ path, method: 'POST' })];
      expect({ path, statuses: statuses.map(({ status }) => status) }).toEqual({
        path,
        statuses: [400, 400],
      });
    }
    await expectServing();
  });
});

describe('connections', () => {
  test('[T3] plain HTTP is led to HTTPS, at the same address', async () => {
    const answer = await sayOverTcp('GET /?room=a%20b HTTP/1.1\r\nHost: desk.local:8443\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 307 /);
    expect(answer).toMatch(/\r\nLocation: https:\/\/desk\.local:8443\/\?room=a%20b\r\n/);
    await expectServing();
  });

  test.each([
    'GET / HTTP/1.1\r\nHost: evil.example/"><script>\r\n\r\n',
    'GET http://evil.example/ HTTP/1.1\r\nHost: desk.local\r\n\r\n',
    'GET / HTTP/1.0\r\n\r\n',
    'nonsense\r\n\r\n',
    '\r\n\r\n\r\n',
  ])('[T3] %j is led nowhere', async (text) => {
    const answer = await sayOverTcp(text);
    expect(answer).not.toMatch(/Location/);
    expect(answer).toMatch(/^(HTTP\/1\.1 400 |$)/);
    await expectServing();
  });

  test('of random bytes, with and without TLS’s first one', async () => {
    const noise = fc.sample(fc.uint8Array({ minLength: 1, maxLength: 300 }), {
      numRuns: 20,
      seed: 20_261_123,
    });
    await Promise.all(noise.map((bytes) => sayOverTcp(Buffer.from(bytes))));
    await Promise.all(noise.map((bytes) => sayOverTcp(Buffer.from([22, 3, 1, ...bytes]))));
    await expectServing();
  });
});

/** Sends text over TCP, says that it has finished, and reads until the server closes. */
async function sayOverTcp(text: string | Buffer): Promise<string> {
  const socket = connectTcp(server.port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => undefined);
  socket.end(text);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString();
}
