import { DEFAULT_PORT, originOf } from '../protocol/address.ts';
import { formatGuestLink, formatInvitation } from '../protocol/invitation.ts';
import type { HostAddress, HostingRequest, HostingStatus } from '../protocol/ipc-hosting.ts';
import type { Logger, TlsIdentity } from '../signaling-server/options.ts';
import { ListenError, type EmbeddedServer } from './embedded-server.ts';
import { isReachableByOthers, rankAddresses, type Adapters } from './host-addresses.ts';
import { IpcError } from './ipc-error.ts';

/** How many ports are tried from the wanted one on, before any free one is taken. */
const PORTS_TRIED = 20;

/** Networks come and go while a room is open; nobody notices this delay when reading out an address. */
const ADDRESS_CHECK_MILLISECONDS = 3_000;

/** Both families; where the system has no IPv6, IPv4 alone. */
const BIND_HOSTS = ['::', '0.0.0.0'] as const;
const NO_SUCH_FAMILY: ReadonlySet<string> = new Set(['EAFNOSUPPORT', 'EADDRNOTAVAIL', 'EINVAL']);

/** What happens to a server that runs. */
export interface ServerEvents {
  readonly onMembers: (members: number) => void;
  readonly onBreakdown: () => void;
}

export interface HostingOptions {
  readonly startServer: (identity: TlsIdentity, events: ServerEvents) => EmbeddedServer;
  /** @throws {IpcError} `certificate-unreadable` */
  readonly loadIdentity: (renew: boolean) => Promise<TlsIdentity>;
  readonly listAdapters: () => Adapters;
  readonly onChange: (status: HostingStatus) => void;
  readonly logger: Logger;
}

/** Opens a room on this computer. */
export interface Hosting {
  status(): HostingStatus;
  /**
   * Starts the server, or gives the running one another room.
   * @throws {IpcError} `port-taken`, `port-forbidden`, `certificate-unreadable`, `server-failed`
   */
  start(request: HostingRequest): Promise<HostingStatus>;
  stop(): Promise<void>;
  /** Fingerprint of the running server; null while there is none. */
  fingerprint(): string | null;
}

interface Running {
  readonly server: EmbeddedServer;
  readonly fingerprint: string;
  readonly port: number;
  readonly wantedPort: number;
  room: string;
  members: number;
}

/** Binds one port for both families. @throws {ListenError} as the server's process tells */
async function listenOn(server: EmbeddedServer, port: number): Promise<number> {
  const [both, onlyIPv4] = BIND_HOSTS;
  try {
    return await server.listen(both, port);
  } catch (error) {
    if (!(error instanceof ListenError) || !NO_SUCH_FAMILY.has(error.code)) throw error;
    return server.listen(onlyIPv4, port);
  }
}

function refusalOf(error: unknown): IpcError {
  const code = error instanceof ListenError ? error.code : '';
  const message = String(error);
  if (code === 'EADDRINUSE') return new IpcError('port-taken', message, { cause: error });
  if (code === 'EACCES') return new IpcError('port-forbidden', message, { cause: error });
  return new IpcError('server-failed', message, { cause: error });
}

/** Binds exactly the port that was asked for, or the next free one from the default on. */
async function findPort(server: EmbeddedServer, asked: number | null): Promise<number> {
  const candidates =
    asked === null ? [...Array.from({ length: PORTS_TRIED }, (_, step) => DEFAULT_PORT + step), 0] : [asked];
  let refusal = new IpcError('port-taken', 'No port is free.');
  for (const port of candidates) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      refusal = refusalOf(error);
      if (refusal.code === 'server-failed') break;
    }
  }
  throw refusal;
}

/** Creates the host; no server runs before the user asks for it. */
export function createHosting(options: HostingOptions): Hosting {
  const { startServer, loadIdentity, listAdapters, onChange, logger } = options;
  let running: Running | null = null;
  let brokenDown: { readonly room: string; readonly port: number } | null = null;
  let told: HostingStatus = { phase: 'stopped' };
  let addressTimer: ReturnType<typeof setInterval> | undefined;
  /** Steps wait for each other: a stop during a start comes after it. */
  let last: Promise<unknown> = Promise.resolve();

  const addressesOf = ({ port, room, fingerprint }: Running): readonly HostAddress[] =>
    rankAddresses(listAdapters()).map((ranked) => {
      const invitation = { address: { host: ranked.host, port }, room, fingerprint };
      return { ...ranked, invitation: formatInvitation(invitation), guestLink: formatGuestLink(invitation) };
    });

  const status = (): HostingStatus => {
    if (!running) return brokenDown ? { phase: 'failed', ...brokenDown } : { phase: 'stopped' };
    const { room, port, wantedPort, fingerprint, members } = running;
    const addresses = addressesOf(running);
    return {
      phase: 'running',
      room,
      port,
      wantedPort,
      localUrl: originOf({ host: '127.0.0.1', port }),
      fingerprint,
      addresses,
      networkAvailable: addresses.some(isReachableByOthers),
      members,
    };
  };
  const tell = (): void => {
    const now = status();
    if (JSON.stringify(now) === JSON.stringify(told)) return;
    told = now;
    onChange(now);
  };
  const forget = (failed: Running | null): void => {
    clearInterval(addressTimer);
    running = null;
    brokenDown = failed && { room: failed.room, port: failed.port };
    tell();
  };

  const open = async ({ room, port, renewCertificate }: HostingRequest): Promise<void> => {
    const identity = await loadIdentity(renewCertificate);
    let members = 0;
    const server = startServer(identity, {
      onMembers: (now) => {
        members = now;
        if (running?.server === server) {
          running.members = now;
          tell();
        }
      },
      onBreakdown: () => {
        if (running?.server === server) forget(running);
      },
    });
    try {
      const bound = await findPort(server, port);
      const wantedPort = port ?? DEFAULT_PORT;
      running = { server, fingerprint: identity.fingerprint, port: bound, wantedPort, room, members };
      server.watch(room);
    } catch (error) {
      await server.close();
      throw error;
    }
    logger.info({ port: running.port }, 'hosting');
    addressTimer = setInterval(tell, ADDRESS_CHECK_MILLISECONDS);
  };

  const close = async (): Promise<void> => {
    const closing = running;
    forget(null);
    if (!closing) return;
    await closing.server.close();
    logger.info({}, 'hosting ended');
  };

  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const result = last.then(step);
    last = result.catch(() => null);
    return result;
  };

  return {
    status,
    start: (request) =>
      inTurn(async () => {
        const moves = request.port !== null && request.port !== running?.port;
        if (running && !moves && !request.renewCertificate) {
          running.room = request.room;
          running.server.watch(request.room);
        } else {
          await close();
          await open(request);
        }
        tell();
        return status();
      }),
    stop: () => inTurn(close),
    fingerprint: () => running?.fingerprint ?? null,
  };
}
