import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_PORT } from '../protocol/address.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { readIceServerUrl } from '../protocol/ice-server-url.ts';
import type { IceServer } from '../protocol/signaling.ts';
import type { TurnRelay } from './options.ts';

/** What the command line asks for. */
export type Command =
  | { readonly action: 'help' }
  | { readonly action: 'version' }
  | { readonly action: 'serve'; readonly config: ServerConfig };

export interface ServerConfig {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** The user's own certificate; without it one is made and kept in {@link dataFolder}. */
  readonly tlsFiles: { readonly certificate: string; readonly privateKey: string } | null;
  readonly dataFolder: string;
  readonly iceServers: readonly IceServer[];
  /** The TURN server that gets credentials made for each client, if there is one. */
  readonly turnRelay: TurnRelay | null;
  readonly allowedOrigins: readonly string[];
  readonly connectionsPerAddress: number;
  /** Whether the first line of the output is JSON for a program. */
  readonly json: boolean;
}

/** A command line that cannot be followed; the message is one line for the user. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** How long TURN credentials are good unless told otherwise, in seconds: twelve hours. */
const DEFAULT_TURN_TTL = 43_200;

/** The environment variable for the secret: command lines can be seen by every user of a machine. */
const TURN_SECRET_VARIABLE = 'PARLEY_TURN_SECRET';

export const HELP = `Usage: parley-server [options]

Serves Parley's web client and its signaling over HTTPS.

Options:
  --host ADDRESS        address to listen on (default 0.0.0.0: every IPv4 address of this machine; :: for IPv6 too)
  --port PORT           port to listen on, 0 for any free one (default ${DEFAULT_PORT})
  --cert FILE           certificate to present, PEM, with its chain; without it one is made and kept
  --key FILE            private key of that certificate, PEM
  --data DIR            where the made certificate is kept (default: the user's data folder)
  --ice-server SERVER   STUN or TURN server for the clients, as stun:HOST:PORT or turn:HOST:PORT,USER,PASSWORD;
                        may be given several times
  --turn-url URL        TURN server for which every client gets credentials of its own that end after a time, as
                        turn:HOST:PORT or turns:HOST:PORT; several may be given, or a list with commas
  --turn-secret SECRET  what that server knows as its static-auth-secret (coturn); better given in the environment
                        variable ${TURN_SECRET_VARIABLE}, since other users may see command lines
  --turn-ttl SECONDS    how long such credentials are good (default ${DEFAULT_TURN_TTL})
  --allow-origin ORIGIN web origin beside this server's own whose pages may connect; may be given several times
  --connections-per-address NUMBER
                        connections that one address may have, which a whole office may share
                        (default ${DEFAULT_LIMITS.connectionsPerAddress})
  --json                print one line of JSON with url, port and fingerprint instead of words
  --help                print this help
  --version             print the version
`;

const OPTIONS = {
  host: { type: 'string', default: '0.0.0.0' },
  port: { type: 'string', default: String(DEFAULT_PORT) },
  cert: { type: 'string' },
  key: { type: 'string' },
  data: { type: 'string' },
  redis: { type: 'string' },
  'ice-server': { type: 'string', multiple: true },
  'turn-url': { type: 'string', multiple: true },
  'turn-secret': { type: 'string' },
  'turn-ttl': { type: 'string' },
  'allow-origin': { type: 'string', multiple: true },
  'connections-per-address': { type: 'string', default: String(DEFAULT_LIMITS.connectionsPerAddress) },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line.
 * @param args without the program's own name
 * @throws {ConfigError} with a line that says what is wrong
 */
export function readCommand(args: readonly string[], environment: NodeJS.ProcessEnv): Command {
  const values = parseOptions(args);
  if (values.help) return { action: 'help' };
  if (values.version) return { action: 'version' };
  if (values.redis !== undefined) throw new ConfigError('--redis is not supported by this version.');
  return {
    action: 'serve',
    config: {
      host: readHost(values.host),
      port: readNumber('--port', values.port, 0, 65_535),
      tlsFiles: readTlsFiles(values.cert, values.key),
      dataFolder: values.data ?? userDataFolder(process.platform, environment),
      iceServers: (values['ice-server'] ?? []).map(readIceServer),
      turnRelay: readTurnRelay(
        values['turn-url'],
        values['turn-secret'],
        environment[TURN_SECRET_VARIABLE],
        values['turn-ttl'],
      ),
      allowedOrigins: (values['allow-origin'] ?? []).map(readOrigin),
      connectionsPerAddress: readNumber(
        '--connections-per-address',
        values['connections-per-address'],
        1,
        100_000,
      ),
      json: values.json,
    },
  };
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    // Node's message may go on with advice on further lines.
    const [firstLine = 'The options cannot be understood.'] = String(
      error instanceof Error ? error.message : error,
    ).split('\n');
    throw new ConfigError(firstLine, { cause: error });
  }
}

function readHost(text: string): string {
  if (text.trim() === '') throw new ConfigError('--host needs an address.');
  return text.replace(/^\[(.*)\]$/, '$1');
}

function readNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new ConfigError(`${option} needs a number from ${least} to ${most}, not "${text}".`);
}

function readTlsFiles(
  certificate: string | undefined,
  privateKey: string | undefined,
): ServerConfig['tlsFiles'] {
  if (certificate === undefined && privateKey === undefined) return null;
  if (certificate === undefined) throw new ConfigError('--key needs --cert with it.');
  if (privateKey === undefined) throw new ConfigError('--cert needs --key with it.');
  return { certificate, privateKey };
}

function readIceServer(text: string): IceServer {
  const [address = '', username, ...rest] = text.split(',');
  const credential = rest.length > 0 ? rest.join(',') : undefined;
  const read = readIceServerUrl(address);
  if (!read.ok) {
    throw new ConfigError(
      `--ice-server needs an address such as stun:HOST:PORT or turn:HOST:PORT, not "${address}".`,
    );
  }
  if (read.kind === 'turn' && (!username || !credential)) {
    throw new ConfigError(
      `--ice-server needs a user and password for TURN, as in "${read.url},USER,PASSWORD".`,
    );
  }
  return { urls: [read.url], username, credential };
}

/** An empty variable counts as none, as shells leave it; an empty option is a mistake. */
function readTurnRelay(
  lists: readonly string[] | undefined,
  secretOption: string | undefined,
  secretVariable: string | undefined,
  ttl: string | undefined,
): TurnRelay | null {
  if (secretOption === '') throw new ConfigError('--turn-secret needs a secret.');
  const secret = secretOption ?? (secretVariable || undefined);
  if (lists === undefined) {
    if (secretOption !== undefined) throw new ConfigError('--turn-secret needs --turn-url with it.');
    if (secret !== undefined) throw new ConfigError(`${TURN_SECRET_VARIABLE} needs --turn-url with it.`);
    if (ttl !== undefined) throw new ConfigError('--turn-ttl needs --turn-url with it.');
    return null;
  }
  const urls = lists.flatMap((list) => list.split(',')).map(readTurnUrl);
  if (secret === undefined) {
    throw new ConfigError(`--turn-url needs --turn-secret or ${TURN_SECRET_VARIABLE} with it.`);
  }
  return {
    urls,
    secret,
    ttlSeconds: readNumber('--turn-ttl', ttl ?? String(DEFAULT_TURN_TTL), 60, 31_536_000),
  };
}

function readTurnUrl(text: string): string {
  const read = readIceServerUrl(text);
  if (read.ok && read.kind === 'turn') return read.url;
  throw new ConfigError(
    `--turn-url needs an address such as turn:HOST:PORT or turns:HOST:PORT, not "${text}".`,
  );
}

function readOrigin(text: string): string {
  const origin = text.toLowerCase().replace(/\/$/, '');
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^/?#\s]+$/.test(origin)) {
    throw new ConfigError(`--allow-origin needs an origin such as https://example.org, not "${text}".`);
  }
  return origin;
}

/** Where programs keep a user's data on this platform (XDG Base Directory, Apple's and Microsoft's guides). */
export function userDataFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  const home = homedir();
  if (platform === 'win32') {
    return path.win32.join(environment['APPDATA'] || path.win32.join(home, 'AppData', 'Roaming'), 'parley');
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'parley');
  const base = environment['XDG_DATA_HOME'];
  // A relative path there is to be ignored (XDG Base Directory Specification).
  const data = base && path.posix.isAbsolute(base) ? base : path.posix.join(home, '.local', 'share');
  return path.posix.join(data, 'parley');
}
