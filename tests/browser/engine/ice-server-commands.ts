/** What the tests of STUN and TURN servers ask of Node: servers that run beside the browser. */
import type { BrowserCommand } from 'vitest/node';
import { isInstalled, startCoturn } from '../../fixtures/coturn.ts';
import { startStunResponder } from '../../fixtures/stun-responder.ts';

const running: { stop(): Promise<void> }[] = [];

/** Starts a coturn with one user; answers with its port, or null where coturn is not installed. */
const openCoturn: BrowserCommand<[user: string, password: string]> = async (_context, user, password) => {
  if (!isInstalled('turnserver')) return null;
  const coturn = await startCoturn(['--lt-cred-mech', `--user=${user}:${password}`]);
  running.push(coturn);
  return coturn.port;
};

/** Starts a STUN server that tells everybody this address, or that never answers; answers with its port. */
const openStunServer: BrowserCommand<[address: string | null]> = async (_context, address) => {
  const server = await startStunResponder(address);
  running.push(server);
  return server.port;
};

const closeIceServers: BrowserCommand = async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
};

export const iceServerCommands = { openCoturn, openStunServer, closeIceServers };

declare module 'vitest/browser' {
  interface BrowserCommands {
    openCoturn: (user: string, password: string) => Promise<number | null>;
    openStunServer: (address: string | null) => Promise<number>;
    closeIceServers: () => Promise<void>;
  }
}
