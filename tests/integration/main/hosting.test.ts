import { once } from 'node:events';
import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ServerProcess } from '../../../src/main/embedded-server.ts';
import { runServer } from '../../../src/main/server-runner.ts';
import type { FromServer, ToServer } from '../../../src/main/server-messages.ts';
import { createServers, type Servers } from '../../../src/main/servers.ts';
import { openSettings } from '../../../src/main/settings.ts';
import type { HostingStatus } from '../../../src/protocol/ipc-hosting.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../fixtures/temporary-folder.ts';

const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
let folder: TemporaryFolder;
let told: HostingStatus[];
let endings: (() => Promise<unknown>)[];

/** The server's process, within the process of the test: the same code behind the same messages. */
function spawnHere(): ServerProcess {
  let tell: (message: FromServer) => void = () => undefined;
  let exited: () => void = () => undefined;
  const handle = runServer({
    send: (message) => queueMicrotask(() => tell(structuredClone(message))),
    exit: () => queueMicrotask(() => exited()),
  });
  let last: Promise<void> = Promise.resolve();
  return {
    send: (message: ToServer) => {
      const copy = structuredClone(message);
      last = last.then(() => handle(copy));
    },
    onMessage: (listener) => (tell = listener),
    onExit: (listener) => (exited = listener),
    kill: () => exited(),
  };
}

/** The app's servers, as the composition root joins them. */
async function install(name: string): Promise<Servers> {
  const userData = path.join(folder.path, name);
  const settings = await openSettings({ file: path.join(userData, 'settings.json'), logger });
  const servers = createServers({
    userData,
    webClientFolder: path.join(folder.path, 'web'),
    spawn: spawnHere,
    settings,
    onHostingChange: (status) => told.push(status),
    logger,
  });
  endings.push(
    () => servers.close(),
    () => settings.flush(),
  );
  return servers;
}

beforeEach(async () => {
  vi.clearAllMocks();
  told = [];
  endings = [];
  folder = await makeTemporaryFolder();
  await mkdir(path.join(folder.path, 'web'));
  await writeFile(path.join(folder.path, 'web', 'index.html'), '<!doctype html><title>Parley</title>');
});
afterEach(async () => {
  for (const end of endings) await end();
  await folder.remove();
});

async function host(servers: Servers, room = 'tea') {
  const status = await servers.hosting.start({ room, port: null, renewCertificate: false });
  if (status.phase !== 'running') throw new Error(`The server is ${status.phase}.`);
  return status;
}

/** As the window connects: from the app's origin. Its certificate check is shown elsewhere. */
function connect(url: string): Socket {
  const socket = io(url, {
    rejectUnauthorized: false,
    extraHeaders: { origin: 'app://parley' },
    transports: ['websocket'],
    forceNew: true,
  });
  endings.unshift(async () => void socket.disconnect());
  return socket;
}

function heard(socket: Socket, event: string): Promise<unknown[]> {
  return new Promise((resolve) => {
    socket.once(event, (...args: unknown[]) => resolve(args));
  });
}

/** A busy machine takes its time. */
const PATIENCE = { timeout: 15_000 };

const members = () => told.flatMap((status) => (status.phase === 'running' ? [status.members] : []));

describe('a hosted room', () => {
  test('is joined by the own window and by another one, and the host sees who is there', async () => {
    const { localUrl } = await host(await install('host'));
    const [own, other] = [connect(localUrl), connect(localUrl)];
    own.emit('join', 'tea');
    await expect(heard(own, 'created')).resolves.toEqual(['tea']);
    other.emit('join', 'tea');
    await heard(other, 'joined');
    await vi.waitFor(() => expect(members()).toEqual([0, 1, 2]), PATIENCE);
    other.emit('bye', 'tea');
    await vi.waitFor(() => expect(members().at(-1)).toBe(1), PATIENCE);
  });

  test('serves the web client to guests and refuses pages of strangers', async () => {
    const { localUrl } = await host(await install('host'));
    const sent = request(localUrl, { rejectUnauthorized: false, agent: false }).end();
    const [page] = (await once(sent, 'response')) as [IncomingMessage];
    await expect(text(page)).resolves.toContain('<title>Parley</title>');
    const stranger = io(localUrl, {
      rejectUnauthorized: false,
      extraHeaders: { origin: 'https://evil.example' },
      reconnection: false,
      forceNew: true,
    });
    endings.unshift(async () => void stranger.disconnect());
    await heard(stranger, 'connect_error');
    expect(members()).toEqual([0]);
  });

  test('is closed with everything that listens', async () => {
    const servers = await install('host');
    const { localUrl, port } = await host(servers);
    const socket = connect(localUrl);
    await heard(socket, 'connect');
    const gone = heard(socket, 'disconnect');
    await servers.close();
    await gone;
    expect(servers.hosting.status()).toEqual({ phase: 'stopped' });
    const again = createServer().listen(port, '127.0.0.1');
    await once(again, 'listening');
    again.close();
  });

  test('is put at the next free port, and says so', async () => {
    const first = await host(await install('host'));
    const second = await host(await install('other'));
    expect(second.wantedPort).toBe(first.wantedPort);
    expect(second.port).not.toBe(first.port);
  });

  test('is refused at a port that is taken, and nothing stays behind', async () => {
    const occupant = createServer().listen(0, '0.0.0.0');
    await once(occupant, 'listening');
    const { port } = occupant.address() as AddressInfo;
    const servers = await install('host');
    await expect(servers.hosting.start({ room: 'tea', port, renewCertificate: false })).rejects.toMatchObject(
      {
        code: 'port-taken',
      },
    );
    occupant.close();
    await once(occupant, 'close');
    await expect(
      servers.hosting.start({ room: 'tea', port, renewCertificate: false }),
    ).resolves.toMatchObject({ port });
  });
});

describe('trust between two installations', () => {
  const addressOf = (status: { readonly port: number }) => ({ host: '127.0.0.1', port: status.port });

  test('the own room needs no question', async () => {
    const servers = await install('host');
    const status = await host(servers);
    await expect(servers.trust.check({ address: addressOf(status), fingerprint: null })).resolves.toEqual({
      status: 'trusted',
      by: 'own',
      signalingUrl: status.localUrl,
    });
    expect(servers.trust.accepts('127.0.0.1', status.fingerprint)).toBe(true);
  });

  test('a strange room is asked about, accepted once, and forgotten on demand', async () => {
    const status = await host(await install('host'));
    const { trust } = await install('guest');
    const query = { address: addressOf(status), fingerprint: null };
    await expect(trust.check(query)).resolves.toMatchObject({
      status: 'unknown',
      fingerprint: status.fingerprint,
    });
    expect(trust.accepts('127.0.0.1', status.fingerprint)).toBe(false);
    await trust.accept({ address: query.address, fingerprint: status.fingerprint });
    await expect(trust.check(query)).resolves.toMatchObject({ status: 'trusted', by: 'pin' });
    trust.forget(query.address);
    await expect(trust.check(query)).resolves.toMatchObject({ status: 'unknown' });
  });

  test('an invitation is enough, and is remembered for the next start', async () => {
    const status = await host(await install('host'));
    const query = { address: addressOf(status), fingerprint: status.fingerprint };
    await expect((await install('guest')).trust.check(query)).resolves.toMatchObject({ by: 'invitation' });
    for (const end of endings.splice(-1)) await end();
    await expect(
      (await install('guest')).trust.check({ ...query, fingerprint: null }),
    ).resolves.toMatchObject({
      by: 'pin',
    });
  });

  test('another certificate at the same address is a warning', async () => {
    const host1 = await install('host');
    const status = await host(host1);
    const guest = await install('guest');
    const address = addressOf(status);
    await guest.trust.check({ address, fingerprint: status.fingerprint });
    await host1.hosting.stop();
    const intruder = await install('intruder');
    const shown = await intruder.hosting.start({ room: 'tea', port: status.port, renewCertificate: false });
    await expect(guest.trust.check({ address, fingerprint: null })).resolves.toMatchObject({
      status: 'changed',
      fingerprint: shown.phase === 'running' && shown.fingerprint,
      expectedFingerprint: status.fingerprint,
      expectedBy: 'pin',
    });
  });
});

describe('the certificate of an installation', () => {
  const identityFile = () => path.join(folder.path, 'host', 'server-identity.pem');

  test('is the same on every start', async () => {
    const first = await install('host');
    const { fingerprint } = await host(first);
    await first.close();
    await expect(host(await install('host'))).resolves.toMatchObject({ fingerprint });
  });

  test('that is broken is not replaced behind the back of the user, but on demand', async () => {
    const servers = await install('host');
    const { fingerprint } = await host(servers);
    await servers.hosting.stop();
    await writeFile(identityFile(), 'broken');
    await expect(host(servers)).rejects.toMatchObject({ code: 'certificate-unreadable' });
    await expect(readFile(identityFile(), 'utf8')).resolves.toBe('broken');
    const renewed = await servers.hosting.start({ room: 'tea', port: null, renewCertificate: true });
    expect(renewed).toMatchObject({ phase: 'running' });
    expect(renewed).not.toMatchObject({ fingerprint });
    const files = await readdir(path.join(folder.path, 'host'));
    expect(files.filter((file) => file.startsWith('server-identity.pem.unreadable'))).toHaveLength(1);
  });

  test('is one for this run where none can be kept', async () => {
    await writeFile(path.join(folder.path, 'host'), 'a file in place of the folder');
    const servers = await install('host');
    await expect(host(servers)).rejects.toMatchObject({ code: 'certificate-unreadable' });
    await expect(
      servers.hosting.start({ room: 'tea', port: null, renewCertificate: true }),
    ).resolves.toMatchObject({ phase: 'running' });
  });

  test('that is readable stays, even when a renewal is asked for', async () => {
    const servers = await install('host');
    const { fingerprint } = await host(servers);
    await servers.hosting.stop();
    await chmod(identityFile(), 0o600);
    await expect(
      servers.hosting.start({ room: 'tea', port: null, renewCertificate: true }),
    ).resolves.toMatchObject({ fingerprint });
  });
});
