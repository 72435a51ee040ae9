#!/usr/bin/env node
import path from 'node:path';
import { pino } from 'pino';
import { version } from '../../package.json';
import { bracketHost, HTTPS_PORT } from '../protocol/address.ts';
import { hostsOf } from './addresses.ts';
import { CertificateError, givenIdentity, keptIdentity } from './certificate.ts';
import { ConfigError, HELP, readCommand, type ServerConfig } from './config.ts';
import { createSignalingServer } from './index.ts';
import { DEFAULT_LIMITS, type ServerLimits } from './limits.ts';
import type { Logger, SignalingServer } from './options.ts';

/** The desktop app's own origin: no page in a browser can have it. */
const DESKTOP_ORIGIN = 'app://parley';

/** Where the build puts the web client, seen from the built server. */
const WEB_CLIENT_FOLDER = path.join(import.meta.dirname, '..', 'web');

/** The log goes to stderr: stdout is for people, or for the program that asked for JSON. */
const log = pino(
  { base: null, timestamp: pino.stdTimeFunctions.isoTime },
  pino.destination({ dest: 2, sync: true }),
);

const logger: Logger = {
  info: (fields, message) => log.info(fields, message),
  warn: (fields, message) => log.warn(fields, message),
  error: (fields, message) => log.error(fields, message),
};

/** What stands between the server and its work; the message is one line for the user. */
class StartError extends Error {
  override readonly name = 'StartError';
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

async function listen(server: SignalingServer, { host, port }: ServerConfig): Promise<number> {
  try {
    return await server.listen(host, port);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EADDRINUSE')
      throw new StartError(`Port ${port} is in use. Choose another one with --port.`);
    if (code === 'EACCES')
      throw new StartError(`Port ${port} needs more rights. Choose one above 1023 with --port.`);
    if (code === 'EADDRNOTAVAIL' || code === 'EINVAL')
      throw new StartError(`${host} is not an address of this machine.`);
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') throw new StartError(`The host ${host} is not known.`);
    throw error;
  }
}

function urlOf(host: string, port: number): string {
  return `https://${bracketHost(host)}${port === HTTPS_PORT ? '' : `:${port}`}/`;
}

function announce(config: ServerConfig, port: number, fingerprint: string): void {
  const urls = hostsOf(config.host).map((host) => urlOf(host, port));
  if (config.json) {
    console.log(JSON.stringify({ url: urls[0], port, fingerprint }));
    return;
  }
  console.log('Parley is ready. Open one of these addresses in a browser, or enter it in the desktop app:\n');
  for (const url of urls) console.log(`  ${url}`);
  console.log(`\nFingerprint of the certificate (SHA-256):\n\n  ${fingerprint}\n`);
  if (!config.tlsFiles) {
    console.log(
      'The certificate is self-signed, so that browsers warn of it once: compare the fingerprint, then go on.',
    );
  }
  console.log('Stop the server with Ctrl+C.');
}

function closeOnSignals(server: SignalingServer): void {
  const stop = (): void => {
    server.close().then(() => process.exit(0), fail);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** A whole office may come from one address: the limits of an address stand in their usual proportion. */
function limitsOf({ connectionsPerAddress }: ServerConfig): Partial<ServerLimits> {
  const { connectionsPerAddress: usual, socketsPerAddress } = DEFAULT_LIMITS;
  return { connectionsPerAddress, socketsPerAddress: (socketsPerAddress / usual) * connectionsPerAddress };
}

async function serve(config: ServerConfig): Promise<void> {
  const tls = config.tlsFiles
    ? await givenIdentity(config.tlsFiles.certificate, config.tlsFiles.privateKey, logger)
    : await keptIdentity(config.dataFolder, logger);
  const server = createSignalingServer({
    tls,
    webClientFolder: WEB_CLIENT_FOLDER,
    iceServers: config.iceServers,
    turnRelay: config.turnRelay,
    allowedOrigins: [DESKTOP_ORIGIN, ...config.allowedOrigins],
    limits: limitsOf(config),
    logger,
  });
  closeOnSignals(server);
  announce(config, await listen(server, config), tls.fingerprint);
}

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2), process.env);
  if (command.action === 'help') console.log(HELP);
  else if (command.action === 'version') console.log(version);
  else await serve(command.config);
}

/** Every failure is one line: users get no stack traces. */
function fail(error: unknown): void {
  const known =
    error instanceof ConfigError || error instanceof CertificateError || error instanceof StartError;
  const [reason] = String(error instanceof Error ? error.message : error).split('\n');
  console.error(
    known ? `parley-server: ${reason}` : `parley-server: Something unforeseen went wrong: ${reason}`,
  );
  process.exit(1);
}

process.on('uncaughtException', fail);
main().catch(fail);
