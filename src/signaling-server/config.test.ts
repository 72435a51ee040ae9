import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, HELP, readCommand, userDataFolder, type ServerConfig } from './config.ts';

function serve(...args: readonly string[]): ServerConfig {
  return serveIn({}, ...args);
}

function serveIn(environment: NodeJS.ProcessEnv, ...args: readonly string[]): ServerConfig {
  const command = readCommand(args, environment);
  if (command.action !== 'serve') throw new Error(`The command is to ${command.action}.`);
  return command.config;
}

test('without options', () => {
  expect(serve()).toEqual({
    host: '0.0.0.0',
    port: 8443,
    tlsFiles: null,
    dataFolder: userDataFolder(process.platform, {}),
    iceServers: [],
    turnRelay: null,
    allowedOrigins: [],
    connectionsPerAddress: 20,
    json: false,
  });
});

test('with all options', () => {
  const args = [
    '--host',
    '::',
    '--port=0',
    '--cert',
    'c.pem',
    '--key',
    'k.pem',
    '--data',
    '/d',
    '--connections-per-address',
    '500',
    '--json',
  ];
  const servers = ['--ice-server', 'stun:s:3478', '--ice-server', 'turn:t?transport=tcp,user,pass,word'];
  const origins = ['--allow-origin', 'https://Lab.Example/', '--allow-origin', 'app://other'];
  const relay = ['--turn-url', 'turn:r', '--turn-secret', 'north', '--turn-ttl', '60'];
  expect(serve(...args, ...servers, ...relay, ...origins)).toEqual({
    host: '::',
    port: 0,
    tlsFiles: { certificate: 'c.pem', privateKey: 'k.pem' },
    dataFolder: '/d',
    iceServers: [
      { urls: ['stun:s:3478'] },
      { urls: ['turn:t?transport=tcp'], username: 'user', credential: 'pass,word' },
    ],
    turnRelay: { urls: ['turn:r'], secret: 'north', ttlSeconds: 60 },
    allowedOrigins: ['https://lab.example', 'app://other'],
    connectionsPerAddress: 500,
    json: true,
  });
});

test('an IPv6 address may stand in brackets', () => {
  expect(serve('--host', '[::1]').host).toBe('::1');
});

describe('a TURN server that shares a secret', () => {
  const variable = { PARLEY_TURN_SECRET: 'south' };

  test('has one or more addresses, and credentials are good for twelve hours', () => {
    const more = ['--turn-url', 'turn:[::1]:3478?transport=udp, turns:relay-2.example:5349'];
    expect(serve('--turn-url', 'turn:10.0.0.1', ...more, '--turn-secret', 'a,b c').turnRelay).toEqual({
      urls: ['turn:10.0.0.1', 'turn:[::1]:3478?transport=udp', 'turns:relay-2.example:5349'],
      secret: 'a,b c',
      ttlSeconds: 43_200,
    });
  });

  test('has its secret from the option, else from the environment', () => {
    expect(serveIn(variable, '--turn-url', 'turn:r').turnRelay?.secret).toBe('south');
    expect(serveIn(variable, '--turn-url', 'turn:r', '--turn-secret', 'north').turnRelay?.secret).toBe(
      'north',
    );
  });

  test('is not asked for by an empty variable, and cannot do with one', () => {
    const empty = { PARLEY_TURN_SECRET: '' };
    expect(serveIn(empty).turnRelay).toBeNull();
    expect(() => serveIn(empty, '--turn-url', 'turn:r')).toThrow(/--turn-url needs --turn-secret/);
  });

  test('needs its address with the variable too, and the message keeps the secret', () => {
    expect(() => serveIn(variable)).toThrow('PARLEY_TURN_SECRET needs --turn-url with it.');
  });
});

test('--help and --version', () => {
  expect(readCommand(['--help'], {})).toEqual({ action: 'help' });
  expect(readCommand(['--version'], {})).toEqual({ action: 'version' });
});

test('the help names every option that can be used, and no other', () => {
  const named = [...HELP.matchAll(/--([a-z-]+)/g)].map(([, name]) => name);
  const usable = [
    'host',
    'port',
    'cert',
    'key',
    'data',
    'ice-server',
    'turn-url',
    'turn-secret',
    'turn-ttl',
    'allow-origin',
    'connections-per-address',
    'json',
    'help',
    'version',
  ];
  expect(new Set(named)).toEqual(new Set(usable));
});

test.each([
  [['--nonsense'], /--nonsense/],
  [['more'], /more/],
  [['--port'], /--port/],
  [['--port', '70000'], /0 to 65535, not "70000"/],
  [['--port', '-1'], /--port/],
  [['--port', '80x'], /not "80x"/],
  [['--port', ''], /not ""/],
  [['--port', '1e3'], /not "1e3"/],
  [['--connections-per-address', '0'], /1 to 100000, not "0"/],
  [['--connections-per-address', 'many'], /--connections-per-address/],
  [['--host', ' '], /--host needs an address/],
  [['--json=yes'], /--json/],
  [['--cert', 'c.pem'], /--cert needs --key/],
  [['--key', 'k.pem'], /--key needs --cert/],
  [['--redis', 'redis://localhost'], /--redis is not supported by this version/],
  [['--ice-server', 'http://s'], /not "http:\/\/s"/],
  [['--ice-server', 'stun:a b'], /not "stun:a b"/],
  [['--ice-server', 'turn:t'], /user and password/],
  [['--ice-server', 'turn:t,user'], /user and password/],
  [['--turn-url', 'turn:r'], /--turn-url needs --turn-secret or PARLEY_TURN_SECRET/],
  [['--turn-secret', 'north'], /^--turn-secret needs --turn-url with it\.$/],
  [['--turn-ttl', '60'], /--turn-ttl needs --turn-url/],
  [['--turn-url', 'turn:r', '--turn-secret', ''], /--turn-secret needs a secret/],
  [['--turn-url', 'turn:r', '--turn-secret', 'north', '--turn-ttl', '59'], /60 to 31536000, not "59"/],
  [['--turn-url', 'turn:r', '--turn-secret', 'north', '--turn-ttl', '12h'], /not "12h"/],
  [['--turn-url', 'stun:r', '--turn-secret', 'north'], /turns:HOST:PORT, not "stun:r"/],
  [['--turn-url', 'turn://r', '--turn-secret', 'north'], /not "turn:\/\/r"/],
  [['--turn-url', 'turn:r,', '--turn-secret', 'north'], /not ""/],
  [['--turn-url', 'turn:r?transport=sctp', '--turn-secret', 'north'], /--turn-url needs an address/],
  [['--allow-origin', 'lab.example'], /not "lab.example"/],
  [['--allow-origin', 'https://lab.example/path'], /needs an origin/],
  [['--allow-origin', '*'], /needs an origin/],
])('%j is refused in one line', (args, words) => {
  const read = (): unknown => readCommand(args, {});
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(words);
  try {
    read();
  } catch (error) {
    expect((error as Error).message).not.toContain('\n');
  }
});

describe('the user data folder', () => {
  test('follows the XDG Base Directory Specification', () => {
    expect(userDataFolder('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/parley');
    const fallback = path.posix.join(homedir(), '.local/share/parley');
    expect(userDataFolder('linux', {})).toBe(fallback);
    expect(userDataFolder('linux', { XDG_DATA_HOME: '' })).toBe(fallback);
    expect(userDataFolder('linux', { XDG_DATA_HOME: 'relative' })).toBe(fallback);
  });

  test('is Application Support on macOS and APPDATA on Windows', () => {
    expect(userDataFolder('darwin', {})).toBe(
      path.posix.join(homedir(), 'Library/Application Support/parley'),
    );
    expect(userDataFolder('win32', { APPDATA: 'C:\\Users\\a\\AppData\\Roaming' })).toBe(
      'C:\\Users\\a\\AppData\\Roaming\\parley',
    );
    expect(userDataFolder('win32', {})).toMatch(/AppData\\Roaming\\parley$/);
  });
});
