import { networkInterfaces } from 'node:os';
import type { HostingStatus } from '../protocol/ipc-hosting.ts';
import { generateIdentity } from '../signaling-server/certificate.ts';
import type { Logger } from '../signaling-server/options.ts';
import { APP_ORIGIN } from './app-origin.ts';
import { startEmbeddedServer, type ServerProcess } from './embedded-server.ts';
import { createHosting, type Hosting } from './hosting.ts';
import { ownIdentity } from './own-identity.ts';
import { createRelays } from './relays.ts';
import { probeServer } from './server-probe.ts';
import type { SettingsStore } from './settings.ts';
import { createTrust, type Trust } from './trust.ts';

export interface ServersOptions {
  /** Folder of the user's data, where the certificate is kept. */
  readonly userData: string;
  /** Folder of the built web client, for guests. */
  readonly webClientFolder: string;
  readonly spawn: () => ServerProcess;
  readonly settings: SettingsStore;
  readonly onHostingChange: (status: HostingStatus) => void;
  readonly logger: Logger;
}

/** The app's own server, and the trust in it and in all others. */
export interface Servers {
  readonly hosting: Hosting;
  readonly trust: Trust;
  /** Ends what listens. */
  close(): Promise<void>;
}

/** Joins hosting, relay and trust: the window trusts what this app itself runs. Nothing listens yet. */
export function createServers(options: ServersOptions): Servers {
  const { userData, webClientFolder, spawn, settings, onHostingChange, logger } = options;
  const hosting = createHosting({
    startServer: (tls, events) =>
      startEmbeddedServer({
        spawn,
        options: { tls, webClientFolder, allowedOrigins: [APP_ORIGIN] },
        ...events,
        logger,
      }),
    loadIdentity: (renew) => ownIdentity(userData, renew, logger),
    listAdapters: networkInterfaces,
    onChange: onHostingChange,
    logger,
  });
  const relays = createRelays({
    accepts: (host, fingerprint) => trust.accepts(host, fingerprint),
    makeIdentity: () => generateIdentity(),
    logger,
  });
  const trust = createTrust({
    probe: (address) => probeServer(address),
    settings,
    ownFingerprints: () =>
      [hosting.fingerprint(), relays.fingerprint()].filter((fingerprint) => fingerprint !== null),
    relayTo: (address) => relays.urlFor(address),
    logger,
  });
  return {
    hosting,
    trust,
    async close() {
      await Promise.all([hosting.stop(), relays.close()]);
    },
  };
}
