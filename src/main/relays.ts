import { sameAddress, type ServerAddress } from '../protocol/address.ts';
import type { Logger, TlsIdentity } from '../signaling-server/options.ts';
import { startRelay, type Relay } from './relay.ts';
import type { AcceptsCertificate } from './trusted-connection.ts';

export interface RelaysOptions {
  readonly accepts: AcceptsCertificate;
  /** Makes the relay's certificate; it lives as long as the app runs. */
  readonly makeIdentity: () => Promise<TlsIdentity>;
  readonly logger: Logger;
}

/** At most one relay: there is at most one call. */
export interface Relays {
  /**
   * Where the window reaches a server through a relay; a relay to another server is closed.
   * @throws {Error} when no relay can be started
   */
  urlFor(address: ServerAddress): Promise<string>;
  /** Fingerprint of the relay's certificate; null while there never was a relay. */
  fingerprint(): string | null;
  close(): Promise<void>;
}

/** Creates the keeper of the relay; none is started before it is asked for. */
export function createRelays({ accepts, makeIdentity, logger }: RelaysOptions): Relays {
  let identity: TlsIdentity | null = null;
  let current: Relay | null = null;
  /** Steps wait for each other, so that no relay is forgotten. */
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const result = last.then(step);
    last = result.catch(() => null);
    return result;
  };
  const closeCurrent = async (): Promise<void> => {
    const closing = current;
    current = null;
    await closing?.close();
  };

  return {
    urlFor: (address) =>
      inTurn(async () => {
        if (current && sameAddress(current.address, address)) return current.url;
        await closeCurrent();
        identity ??= await makeIdentity();
        current = await startRelay({ address, accepts, identity, logger });
        return current.url;
      }),
    fingerprint: () => identity?.fingerprint ?? null,
    close: () => inTurn(closeCurrent),
  };
}
