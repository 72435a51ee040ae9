import { once } from 'node:events';
import { createServer as createHttpsServer, request, type RequestOptions } from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startRelay, type Relay } from '../../../src/main/relay.ts';
import { createRelays } from '../../../src/main/relays.ts';
import type { TlsIdentity } from '../../../src/signaling-server/options.ts';
import { makeCertificate } from '../../fixtures/certificate.ts';
import { startLabServer, type LabServer } from '../../fixtures/lab/lab-server.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../fixtures/temporary-folder.ts';

const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const cleanups: (() => Promise<unknown> | void)[] = [];
let identity: TlsIdentity;

beforeAll(async () => {
  identity = await makeCertificate();
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

const addressOf = (url: string) => ({ host: '127.0.0.1', port: Number(new URL(url).port) });

async function relayTo(url: string, accepts = (): boolean => true): Promise<Relay> {
  const relay = await startRelay({ address: addressOf(url), accepts, identity, logger });
  cleanups.push(() => relay.close());
  return relay;
}

/** Connects as the window does: from the app's origin, under the relay's certificate. */
function connect(url: string, transports: string[]): Socket {
  const socket = io(url, {
    transports,
    ca: identity.certificate,
    extraHeaders: { origin: 'app://parley', cookie: 'secret=1' },
    forceNew: true,
    reconnection: false,
  });
  cleanups.push(() => void socket.disconnect());
  return socket;
}

function heard(socket: Socket, event: string): Promise<unknown[]> {
  return new Promise((resolve) => {
    socket.once(event, (...args: unknown[]) => resolve(args));
  });
}

async function answerOf(url: string, options: RequestOptions): Promise<IncomingMessage> {
  const sent = request(url, { ca: identity.certificate, agent: false, ...options }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response.resume();
}

/** A server that remembers the requests it got. */
async function recordingServer(): Promise<{ url: string; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createHttpsServer(
    { cert: identity.certificate, key: identity.privateKey },
    (received, response) => {
      requests.push(received);
      response
        .writeHead(200, { 'set-cookie': 'a=b', 'x-other': 'c', 'access-control-allow-origin': '*' })
        .end('hello');
    },
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanups.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

describe('a lab server', () => {
  let folder: TemporaryFolder;
  let lab: LabServer;

  beforeAll(async () => {
    folder = await makeTemporaryFolder();
    lab = await startLabServer(folder.path);
  });
  afterAll(async () => {
    await lab.stop();
    await folder.remove();
  });

  test('refuses the app itself', async () => {
    const socket = io(lab.url, {
      rejectUnauthorized: false,
      extraHeaders: { origin: 'app://parley' },
      reconnection: false,
    });
    cleanups.push(() => void socket.disconnect());
    await heard(socket, 'connect_error');
  });

  test.each([[['polling']], [['websocket']], [['polling', 'websocket']]])(
    'is reached by %j',
    async (transports) => {
      const room = transports.join(' and ');
      const relay = await relayTo(lab.url);
      const caller = connect(relay.url, transports);
      await heard(caller, 'connect');
      caller.emit('join', room);
      await expect(heard(caller, 'created')).resolves.toEqual([room]);
      const callee = connect(relay.url, transports);
      callee.emit('join', room);
      await expect(heard(callee, 'joined')).resolves.toEqual([room]);
      const offer = { type: 'offer', sdp: 'x'.repeat(20_000) };
      caller.emit('invite', offer);
      await expect(heard(callee, 'invite')).resolves.toEqual([offer]);
    },
  );

  test('that goes away takes the connection with it', async () => {
    const relay = await relayTo(lab.url);
    const socket = connect(relay.url, ['websocket']);
    await heard(socket, 'connect');
    const gone = heard(socket, 'disconnect');
    await lab.stop();
    await gone;
  });
});

describe('only the app may use the relay', () => {
  test.each([undefined, 'https://evil.example', 'null', 'app://parley.evil.example'])(
    'not %s',
    async (origin) => {
      const { url, requests } = await recordingServer();
      const relay = await relayTo(url);
      const headers = origin === undefined ? {} : { origin };
      await expect(answerOf(`${relay.url}/socket.io/`, { headers })).resolves.toMatchObject({
        statusCode: 403,
      });
      const upgrade = request(`${relay.url}/socket.io/`, {
        ca: identity.certificate,
        agent: false,
        headers: { ...headers, connection: 'Upgrade', upgrade: 'websocket' },
      }).end();
      await once(upgrade, 'error');
      expect(requests).toEqual([]);
    },
  );

  test('and only for Socket.IO', async () => {
    const { url, requests } = await recordingServer();
    const relay = await relayTo(url);
    for (const path of ['/', '/admin', '/socket.io', '/x/socket.io/']) {
      const answer = await answerOf(`${relay.url}${path}`, { headers: { origin: 'app://parley' } });
      expect(answer.statusCode).toBe(403);
    }
    expect(requests).toEqual([]);
  });
});

test('cookies and strange headers stop at the relay, in both directions', async () => {
  const { url, requests } = await recordingServer();
  const relay = await relayTo(url);
  const answer = await answerOf(`${relay.url}/socket.io/?EIO=4`, {
    headers: {
      origin: 'app://parley',
      cookie: 'secret=1',
      authorization: 'Basic x',
      'x-forwarded-for': '1.2.3.4',
    },
  });
  expect(answer.headers).toMatchObject({ 'access-control-allow-origin': 'app://parley', vary: 'Origin' });
  expect(answer.headers).not.toHaveProperty('set-cookie');
  expect(answer.headers).not.toHaveProperty('x-other');
  expect(requests).toHaveLength(1);
  const [received] = requests;
  expect(received?.url).toBe('/socket.io/?EIO=4');
  expect(received?.headers).toEqual({ origin: url, host: url.slice('https://'.length), connection: 'close' });
});

test('nothing is sent to a server whose certificate is not trusted', async () => {
  const { url, requests } = await recordingServer();
  const accepts = vi.fn(() => false);
  const relay = await relayTo(url, accepts);
  const answer = await answerOf(`${relay.url}/socket.io/`, { headers: { origin: 'app://parley' } });
  expect(answer.statusCode).toBe(502);
  expect(accepts).toHaveBeenCalledWith('127.0.0.1', identity.fingerprint);
  expect(requests).toEqual([]);
});

describe('there is at most one relay', () => {
  test('the same for the same server, a new one for another', async () => {
    const makeIdentity = vi.fn(() => Promise.resolve(identity));
    const relays = createRelays({ accepts: () => true, makeIdentity, logger });
    cleanups.push(() => relays.close());
    expect(relays.fingerprint()).toBeNull();
    const one = { host: '127.0.0.1', port: 1 };
    const [first, again] = await Promise.all([relays.urlFor(one), relays.urlFor(one)]);
    expect(again).toBe(first);
    expect(relays.fingerprint()).toBe(identity.fingerprint);
    await relays.urlFor({ host: '127.0.0.1', port: 2 });
    await expect(answerOf(`${first}/socket.io/`, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(makeIdentity).toHaveBeenCalledOnce();
  });

  test('none after closing', async () => {
    const relays = createRelays({
      accepts: () => true,
      makeIdentity: () => Promise.resolve(identity),
      logger,
    });
    const url = await relays.urlFor({ host: '127.0.0.1', port: 1 });
    await relays.close();
    await expect(answerOf(`${url}/socket.io/`, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await relays.close();
  });
});
