/** The credentials of a join reply with a real TURN server: coturn, where it is installed. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { joinReplySchema, type IceServer } from '../../../src/protocol/signaling.ts';
import { makeTurnServer } from '../../../src/signaling-server/turn-credentials.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../fixtures/temporary-folder.ts';
import { TestServer } from './support/test-server.ts';

/** Coturn's test client takes five seconds to begin. */
const PATIENCE = 60_000;

const SECRET = 'what both servers know';

function isInstalled(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}

async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  holder.close();
  await once(holder, 'close');
  return port;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

describe.skipIf(!['turnserver', 'turnutils_uclient'].every(isInstalled))('[J8] coturn', () => {
  let folder: TemporaryFolder;
  let port: number;
  let coturn: ChildProcess;
  let server: TestServer | undefined;

  beforeAll(async () => {
    folder = await makeTemporaryFolder();
    port = await freePort();
    const network = ['--listening-ip=127.0.0.1', '--relay-ip=127.0.0.1', `--listening-port=${port}`];
    const shared = ['--use-auth-secret', `--static-auth-secret=${SECRET}`, '--realm=parley'];
    const alone = ['-n', '--no-cli', '--no-tls', '--no-dtls', '--allow-loopback-peers', '--log-file=stdout'];
    const files = [
      `--userdb=${path.join(folder.path, 'users')}`,
      `--pidfile=${path.join(folder.path, 'process')}`,
    ];
    coturn = spawn('turnserver', [...network, ...shared, ...alone, ...files], { stdio: 'ignore' });
    await once(coturn, 'spawn');
    await vi.waitUntil(() => answers(port), { timeout: 15_000, interval: 20 });
  }, PATIENCE);
  afterEach(async () => {
    vi.useRealTimers();
    await server?.stop();
    server = undefined;
  });
  afterAll(async () => {
    if (coturn.exitCode === null && coturn.kill('SIGKILL')) await once(coturn, 'exit');
    await folder.remove();
  });

  /** What a client gets that joins a Parley server with this secret. */
  async function joinWith(secret: string): Promise<IceServer> {
    const turnRelay = { urls: [`turn:127.0.0.1:${port}?transport=tcp`], secret, ttlSeconds: 600 };
    server = await TestServer.start({ turnRelay });
    const client = await server.parley();
    const reply = joinReplySchema.parse((await client.ask('join', 'room'))[0]);
    const [relay] = reply.outcome === 'joined' ? reply.iceServers : [];
    if (!relay) throw new Error('The reply names no TURN server.');
    return relay;
  }

  /** Has two clients send each other a message through coturn; says what came of it. */
  async function relayWith({ username = '', credential = '' }: IceServer): Promise<string> {
    const who = ['-u', username, '-w', credential];
    const how = ['-t', '-y', '-c', '-n', '1', '-m', '1', '-p', String(port), '127.0.0.1'];
    return new Promise((resolve) => {
      execFile('turnutils_uclient', [...who, ...how], { timeout: PATIENCE }, (error, stdout) => {
        resolve(`exit code ${error ? String(error.code) : '0'}\n${stdout}`);
      });
    });
  }

  test(
    'relays for a client with the credentials of its join',
    async () => {
      const outcome = await relayWith(await joinWith(SECRET));
      expect(outcome).toMatch(/^exit code 0\n/);
      expect(outcome).toMatch(/tot_recv_msgs=[1-9]/);
    },
    PATIENCE,
  );

  test('refuses credentials that were made with another secret', async () => {
    expect(await relayWith(await joinWith('another'))).toMatch(/Cannot complete Allocation/);
  });

  test('refuses credentials whose time was prolonged by somebody else', async () => {
    const relay = await joinWith(SECRET);
    const username = `9${relay.username}`;
    expect(await relayWith({ ...relay, username })).toMatch(/Cannot complete Allocation/);
  });

  test('refuses credentials whose time is over', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
    const relay = makeTurnServer({ urls: [], secret: SECRET, ttlSeconds: 600 });
    vi.useRealTimers();
    expect(await relayWith(relay)).toMatch(/Cannot complete Allocation/);
  });
});
