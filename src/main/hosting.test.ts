import type { NetworkInterfaceInfo } from 'node:os';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HostingRequest, HostingStatus } from '../protocol/ipc-hosting.ts';
import type { TlsIdentity } from '../signaling-server/options.ts';
import { ListenError, type EmbeddedServer } from './embedded-server.ts';
import type { Adapters } from './host-addresses.ts';
import { createHosting, type Hosting, type ServerEvents } from './hosting.ts';
import { IpcError } from './ipc-error.ts';

const fingerprint = Array.from({ length: 32 }, () => 'AB').join(':');
const identity: TlsIdentity = { certificate: '', privateKey: '', fingerprint };
const request: HostingRequest = { room: 'tea', port: null, renewCertificate: false };
const adapter = (address: string): NetworkInterfaceInfo[] => [
  { address, family: 'IPv4', internal: false, netmask: '', mac: '', cidr: null },
];

/** A server whose ports the test takes. */
class FakeServer implements EmbeddedServer {
  readonly tried: string[] = [];
  readonly watched: string[] = [];
  readonly close = vi.fn(() => Promise.resolve());
  readonly events: ServerEvents;

  constructor(events: ServerEvents) {
    this.events = events;
  }

  listen(host: string, port: number): Promise<number> {
    this.tried.push(`${host} ${port}`);
    const code = problemOf(host, port);
    return code === null ? Promise.resolve(port || 50_000) : Promise.reject(new ListenError(code, code));
  }

  watch(room: string): void {
    this.watched.push(room);
  }
}

let problemOf: (host: string, port: number) => string | null;
let adapters: Adapters;
let servers: FakeServer[];
let told: HostingStatus[];
let hosting: Hosting;
const loadIdentity = vi.fn<(renew: boolean) => Promise<TlsIdentity>>();
const current = (): FakeServer => {
  const server = servers.at(-1);
  if (!server) throw new Error('No server was started.');
  return server;
};

beforeEach(() => {
  vi.useFakeTimers();
  problemOf = () => null;
  adapters = { eth0: adapter('192.168.1.5') };
  servers = [];
  told = [];
  loadIdentity.mockReset().mockResolvedValue(identity);
  hosting = createHosting({
    startServer: (_identity, events) => {
      servers.push(new FakeServer(events));
      return current();
    },
    loadIdentity,
    listAdapters: () => adapters,
    onChange: (status) => told.push(status),
    logger: { info: vi.fn(), warn: vi.fn(), error: vi.fn() },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

test('nothing runs before the user hosts', () => {
  expect(hosting.status()).toEqual({ phase: 'stopped' });
  expect(hosting.fingerprint()).toBeNull();
  expect(servers).toEqual([]);
});

test('a room is open on both families, with links for every address', async () => {
  const status = await hosting.start(request);
  expect(status).toMatchObject({
    phase: 'running',
    room: 'tea',
    port: 8443,
    wantedPort: 8443,
    localUrl: 'https://127.0.0.1:8443',
    fingerprint,
    networkAvailable: true,
    members: 0,
  });
  expect(status.phase === 'running' && status.addresses[0]).toEqual({
    host: '192.168.1.5',
    family: 'IPv4',
    kind: 'network',
    adapter: 'eth0',
    invitation: `parley://192.168.1.5/?room=tea&fingerprint=${fingerprint}`,
    guestLink: `http://192.168.1.5:8443/guest?room=tea#fingerprint=${fingerprint}`,
  });
  expect(current().tried).toEqual([':: 8443']);
  expect(current().watched).toEqual(['tea']);
  expect(told).toEqual([status]);
  expect(hosting.fingerprint()).toBe(fingerprint);
});

test('without IPv6 it is IPv4 alone', async () => {
  problemOf = (host) => (host === '::' ? 'EAFNOSUPPORT' : null);
  await hosting.start(request);
  expect(current().tried).toEqual([':: 8443', '0.0.0.0 8443']);
});

describe('a port that is taken', () => {
  test('is passed over for the next free one, and the status says so', async () => {
    problemOf = (_host, port) => (port < 8446 ? 'EADDRINUSE' : null);
    await expect(hosting.start(request)).resolves.toMatchObject({ port: 8446, wantedPort: 8443 });
    expect(current().tried).toEqual([':: 8443', ':: 8444', ':: 8445', ':: 8446']);
  });

  test('gives way to any other when all nearby are taken or forbidden', async () => {
    problemOf = (_host, port) => (port === 0 ? null : port % 2 ? 'EADDRINUSE' : 'EACCES');
    await expect(hosting.start(request)).resolves.toMatchObject({ port: 50_000 });
  });

  test.each([
    ['EADDRINUSE', 'port-taken'],
    ['EACCES', 'port-forbidden'],
    ['EMFILE', 'server-failed'],
    ['', 'server-failed'],
  ])('is a refusal when exactly it was asked for: %s', async (code, refusal) => {
    problemOf = () => code;
    await expect(hosting.start({ ...request, port: 8443 })).rejects.toMatchObject({ code: refusal });
    expect(current().tried).toEqual([':: 8443']);
    expect(current().close).toHaveBeenCalledOnce();
    expect(hosting.status()).toEqual({ phase: 'stopped' });
    expect(told).toEqual([]);
  });
});

test('an unreadable certificate starts nothing, and can be renewed', async () => {
  loadIdentity.mockRejectedValueOnce(new IpcError('certificate-unreadable', 'x'));
  await expect(hosting.start(request)).rejects.toMatchObject({ code: 'certificate-unreadable' });
  expect(servers).toEqual([]);
  await hosting.start({ ...request, renewCertificate: true });
  expect(loadIdentity.mock.calls).toEqual([[false], [true]]);
});

describe('while a room is open', () => {
  test('members are told', async () => {
    await hosting.start(request);
    current().events.onMembers(2);
    expect(told.at(-1)).toMatchObject({ members: 2 });
  });

  test('another room needs no other server', async () => {
    await hosting.start(request);
    await expect(hosting.start({ ...request, room: 'cake' })).resolves.toMatchObject({
      room: 'cake',
      port: 8443,
    });
    expect(servers).toHaveLength(1);
    expect(current().watched).toEqual(['tea', 'cake']);
    expect(told.at(-1)).toMatchObject({ room: 'cake' });
  });

  test('another port is another server', async () => {
    await hosting.start(request);
    await hosting.start({ ...request, port: 9000 });
    expect(servers).toHaveLength(2);
    expect(servers[0]?.close).toHaveBeenCalledOnce();
    expect(hosting.status()).toMatchObject({ port: 9000, wantedPort: 9000 });
  });

  test('a network that comes and goes changes the addresses, and is told once', async () => {
    await hosting.start(request);
    adapters = {};
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toHaveLength(2);
    expect(told[1]).toMatchObject({ networkAvailable: false, addresses: [{ host: '127.0.0.1' }] });
    adapters = { wlan0: adapter('10.0.0.9') };
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told[2]).toMatchObject({
      networkAvailable: true,
      addresses: [{ host: '10.0.0.9' }, { host: '127.0.0.1' }],
    });
  });

  test('stopping closes the server and ends the watch', async () => {
    await hosting.start(request);
    await hosting.stop();
    expect(current().close).toHaveBeenCalledOnce();
    expect(told.at(-1)).toEqual({ phase: 'stopped' });
    expect(hosting.fingerprint()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
    await hosting.stop();
    expect(current().close).toHaveBeenCalledOnce();
  });

  test('a breakdown is told, and the room can be opened again', async () => {
    await hosting.start(request);
    current().events.onBreakdown();
    expect(told.at(-1)).toEqual({ phase: 'failed', room: request.room, port: 8443 });
    expect(hosting.fingerprint()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
    await expect(hosting.start(request)).resolves.toMatchObject({ phase: 'running' });
    expect(servers).toHaveLength(2);
  });

  test('a server that was stopped cannot break down any more', async () => {
    await hosting.start(request);
    await hosting.stop();
    current().events.onBreakdown();
    current().events.onMembers(1);
    expect(hosting.status()).toEqual({ phase: 'stopped' });
    expect(told.at(-1)).toEqual({ phase: 'stopped' });
  });
});

test('a stop during a start comes after it', async () => {
  const started = hosting.start(request);
  const stopped = hosting.stop();
  await expect(started).resolves.toMatchObject({ phase: 'running' });
  await stopped;
  expect(hosting.status()).toEqual({ phase: 'stopped' });
  expect(current().close).toHaveBeenCalledOnce();
});
