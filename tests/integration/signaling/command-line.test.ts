/** The command `parley-server` as it is built: one bundle for plain Node, in a folder without node_modules. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { version } from '../../../package.json';
import { joinReplySchema } from '../../../src/protocol/signaling.ts';
import { makeCertificate } from '../../fixtures/certificate.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../fixtures/temporary-folder.ts';
import { sendRequest } from './support/https-request.ts';
import { connect } from './support/test-client.ts';

const ROOT = path.join(import.meta.dirname, '../../..');

let installation: TemporaryFolder;
let command: string;
beforeAll(async () => {
  installation = await makeTemporaryFolder();
  const outDir = path.join(installation.path, 'out/server');
  await build({
    root: ROOT,
    configFile: path.join(ROOT, 'vite.server.config.ts'),
    logLevel: 'warn',
    build: { outDir },
  });
  command = path.join(outDir, 'cli.js');
  await mkdir(path.join(installation.path, 'out/web'));
  await writeFile(path.join(installation.path, 'out/web/index.html'), '<title>Parley</title>');
}, 120_000);
afterAll(() => installation.remove());

let data: TemporaryFolder;
let variables: NodeJS.ProcessEnv = {};
const running = new Set<ChildProcess>();
beforeEach(async () => {
  data = await makeTemporaryFolder();
  variables = {};
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
  await data.remove();
});

/** The environment of a user whose data belongs to the test. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: data.path, ...variables };
}

interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
}

/** Starts the command and waits for the first line that it prints. */
async function start(...args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, [command, ...args], { cwd: data.path, env: environment() });
  running.add(child);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  await expect.poll(() => output.includes('\n') || child.exitCode !== null, { timeout: 15_000 }).toBe(true);
  return { child, output: () => output, errors: () => errors };
}

interface Announcement {
  readonly url: string;
  readonly port: number;
  readonly fingerprint: string;
}

async function startJson(...args: readonly string[]): Promise<Running & Announcement> {
  const server = await start('--json', '--host', '127.0.0.1', '--port', '0', ...args);
  return { ...server, ...(JSON.parse(server.output().split('\n')[0] ?? '') as Announcement) };
}

async function stop({ child }: Running, signal: NodeJS.Signals = 'SIGTERM'): Promise<unknown> {
  child.kill(signal);
  const [code, killedBy] = (await once(child, 'exit')) as [number | null, string | null];
  return code ?? killedBy;
}

/** Runs the command to its end. */
async function run(...args: readonly string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const options = { cwd: data.path, env: environment(), timeout: 15_000 };
  try {
    const result = await promisify(execFile)(process.execPath, [command, ...args], options);
    return { code: 0, ...result };
  } catch (error) {
    return error as { code: unknown; stdout: string; stderr: string };
  }
}

/** Fails in the way that users are promised: one line, exit code 1, and no stack trace. */
async function expectFailure(args: readonly string[], words: RegExp): Promise<void> {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  const plain = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
  expect(plain).toHaveLength(1);
  expect(plain[0]).toMatch(/^parley-server: /);
  expect(plain[0]).toMatch(words);
  expect(stderr).not.toMatch(/\n\s+at /);
}

describe('serving', () => {
  test('--json: the first line names url, port and fingerprint, and there it serves', async () => {
    const server = await startJson();
    expect(server.output().split('\n')).toHaveLength(2);
    expect(server.url).toBe(`https://127.0.0.1:${server.port}/`);
    expect(server.fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);

    const kept = path.join(data.path, '.local/share/parley/server-identity.pem');
    expect((await stat(kept)).mode & 0o777).toBe(0o600);
    const certificate = await readFile(kept, 'utf8');
    const page = await sendRequest({ port: server.port, ca: certificate, path: '/?room=x' });
    expect([page.status, page.body.toString()]).toEqual([200, '<title>Parley</title>']);

    const client = await connect({ url: server.url, certificate, headers: { Origin: 'app://parley' } });
    expect(await client.ask('join', 'room')).toMatchObject([
      { outcome: 'joined', iceServers: [], graceSeconds: 15 },
    ]);
    expect(await stop(server)).toBe(0);
    await client.waitForDisconnect();
    const log = server
      .errors()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string });
    expect(log.map(({ msg }) => msg)).toEqual([
      'made a new certificate',
      'listening',
      'connected',
      'room',
      'disconnected',
      'closed',
    ]);
  });

  test('Ctrl+C ends it; the fingerprint stays after a restart, and another folder has another one', async () => {
    const first = await startJson();
    expect(await stop(first, 'SIGINT')).toBe(0);
    const second = await startJson();
    expect(second.fingerprint).toBe(first.fingerprint);
    await stop(second);
    const elsewhere = await startJson('--data', path.join(data.path, 'elsewhere'));
    expect(elsewhere.fingerprint).not.toBe(first.fingerprint);
    expect(await readdir(path.join(data.path, 'elsewhere'))).toEqual(['server-identity.pem']);
    await stop(elsewhere);
  });

  test('an unreadable kept certificate is set aside with a line that says so', async () => {
    const folder = path.join(data.path, 'folder');
    await mkdir(folder);
    await writeFile(path.join(folder, 'server-identity.pem'), 'broken');
    const server = await startJson('--data', folder);
    expect(server.errors()).toContain('was set aside');
    expect(await readdir(folder)).toHaveLength(2);
    await stop(server);
  });

  test('--cert and --key, --ice-server and --allow-origin', async () => {
    const tls = await makeCertificate();
    const [certificate, key] = [path.join(data.path, 'c.pem'), path.join(data.path, 'k.pem')];
    await writeFile(certificate, tls.certificate);
    await writeFile(key, tls.privateKey);
    const servers = ['--ice-server', 'stun:stun.invalid', '--ice-server', 'turn:turn.invalid,user,password'];
    const origin = 'https://lab.example';
    const server = await startJson('--cert', certificate, '--key', key, ...servers, '--allow-origin', origin);
    expect(server.fingerprint).toBe(tls.fingerprint);
    expect((await readdir(data.path)).toSorted()).toEqual(['c.pem', 'k.pem']);
    const options = { url: server.url, certificate: tls.certificate };
    const client = await connect({ ...options, headers: { Origin: origin } });
    expect(await client.ask('join', 'room')).toMatchObject([
      {
        iceServers: [
          { urls: ['stun:stun.invalid'] },
          { urls: ['turn:turn.invalid'], username: 'user', credential: 'password' },
        ],
      },
    ]);
    await expect(connect({ ...options, headers: { Origin: 'https://evil.example' } })).rejects.toThrow();
    await stop(server);
  });

  test('[J8] --turn-url and --turn-ttl: credentials for each join, and the secret is told to nobody', async () => {
    variables = { PARLEY_TURN_SECRET: 'very-secret' };
    const turn = ['--turn-url', 'turn:relay.invalid,turns:relay.invalid', '--turn-ttl', '600'];
    const server = await startJson(...turn);
    const certificate = await readFile(
      path.join(data.path, '.local/share/parley/server-identity.pem'),
      'utf8',
    );
    const client = await connect({ url: server.url, certificate });
    const reply = joinReplySchema.parse((await client.ask('join', 'room'))[0]);
    const [relay, ...others] = reply.outcome === 'joined' ? reply.iceServers : [];
    expect(others).toEqual([]);
    expect(relay?.urls).toEqual(['turn:relay.invalid', 'turns:relay.invalid']);
    const username = relay?.username ?? '';
    expect(username).toMatch(/^\d+:[0-9a-f]{16}$/);
    const credential = createHmac('sha1', 'very-secret').update(username).digest('base64');
    expect(relay?.credential).toBe(credential);
    await stop(server);
    expect(Object.keys(JSON.parse(server.output()) as object)).toEqual(['url', 'port', 'fingerprint']);
    for (const secret of ['very-secret', username, credential]) {
      expect(server.output() + server.errors()).not.toContain(secret);
    }
  });

  test('in words: every address, the fingerprint, and what to do', async () => {
    const server = await start('--port', '0');
    await expect.poll(() => server.output()).toContain('Ctrl+C');
    const output = server.output();
    expect(output).toMatch(/^ {2}https:\/\/localhost:\d+\/$/m);
    expect(output).toMatch(/^ {2}([0-9A-F]{2}:){31}[0-9A-F]{2}$/m);
    expect(output).toMatch(/self-signed/);
    await stop(server);
  });

  test('--help and --version', async () => {
    const help = await run('--help');
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(/^Usage: parley-server/);
    expect(help.stdout).toMatch(
      /--turn-url URL[^]*--turn-secret SECRET[^]*PARLEY_TURN_SECRET[^]*--turn-ttl SECONDS/,
    );
    expect(help.stdout).not.toMatch(/redis/i);
    expect(await run('--version')).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('failing', () => {
  test('on a port in use', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    await expectFailure(['--host', '127.0.0.1', '--port', String(port)], /Port \d+ is in use/);
    blocker.close();
  });

  test('on an address that is not this machine’s', async () => {
    await expectFailure(
      ['--host', '192.0.2.1', '--port', '0'],
      /192\.0\.2\.1 is not an address of this machine/,
    );
  });

  test('on options that cannot be followed', async () => {
    await Promise.all([
      expectFailure(['--nonsense'], /--nonsense/),
      expectFailure(['--port', 'eight'], /0 to 65535/),
      expectFailure(['--redis', 'redis://localhost'], /--redis is not supported by this version/),
    ]);
  });

  test('on half a TURN server', async () => {
    await Promise.all([
      expectFailure(
        ['--turn-url', 'turn:relay.invalid'],
        /--turn-url needs --turn-secret or PARLEY_TURN_SECRET/,
      ),
      expectFailure(['--turn-secret', 'very-secret'], /: --turn-secret needs --turn-url with it\.$/),
      expectFailure(['--turn-url', 'http://relay.invalid', '--turn-secret', 'very-secret'], /not "http:/),
    ]);
    variables = { PARLEY_TURN_SECRET: 'very-secret' };
    await expectFailure([], /: PARLEY_TURN_SECRET needs --turn-url with it\.$/);
  });

  test('on certificates that cannot be used', async () => {
    const missing = path.join(data.path, 'missing.pem');
    const broken = path.join(data.path, 'broken.pem');
    await writeFile(broken, 'broken');
    await Promise.all([
      expectFailure(['--cert', missing, '--key', missing], /certificate cannot be read/),
      expectFailure(['--cert', broken, '--key', broken], /not a PEM certificate/),
      expectFailure(['--data', path.join(broken, 'folder'), '--port', '0'], /cannot be kept/),
    ]);
  });
});
