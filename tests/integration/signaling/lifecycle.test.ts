/** Building, listening, watching and closing a server, as its embedder does. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSignalingServer } from '../../../src/signaling-server/index.ts';
import type {
  LogFields,
  Logger,
  SignalingServer,
  TlsIdentity,
} from '../../../src/signaling-server/options.ts';
import { makeCertificate } from '../../fixtures/certificate.ts';
import { sendRequest } from './support/https-request.ts';
import { closeClients, connect, newIdentity } from './support/test-client.ts';

interface Line {
  readonly message: string;
  readonly fields: LogFields;
}

let tls: TlsIdentity;
let lines: Line[];
let server: SignalingServer;
beforeEach(async () => {
  tls = await makeCertificate();
  lines = [];
  const log = (fields: LogFields, message: string): void => void lines.push({ message, fields });
  const logger: Logger = { info: log, warn: log, error: log };
  server = createSignalingServer({ tls, logger });
});
afterEach(async () => {
  closeClients();
  await server.close();
});

test('building opens no port; listening tells which one', async () => {
  expect(server.fingerprint).toBe(tls.fingerprint);
  expect(lines).toEqual([]);
  const port = await server.listen('127.0.0.1', 0);
  expect(port).toBeGreaterThan(0);
  expect(lines).toEqual([{ message: 'listening', fields: { host: '127.0.0.1', port } }]);
});

test('a port in use is an error, after which another one can be had', async () => {
  const other = createSignalingServer({ tls });
  const taken = await other.listen('127.0.0.1', 0);
  await expect(server.listen('127.0.0.1', taken)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const port = await server.listen('127.0.0.1', 0);
  const client = await connect({ url: `https://127.0.0.1:${port}`, certificate: tls.certificate });
  expect(client.connected).toBe(true);
  await other.close();
});

test('an address that is not this machine’s is an error', async () => {
  await expect(server.listen('192.0.2.1', 0)).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
});

test('listening on all IPv6 addresses serves IPv4, too', async () => {
  const port = await server.listen('::', 0);
  const { status } = await sendRequest({ port, ca: tls.certificate, path: '/' });
  expect(status).toBe(503);
});

test('a certificate that TLS cannot use is an error at once', () => {
  expect(() => createSignalingServer({ tls: { ...tls, privateKey: 'nonsense' } })).toThrow();
});

test('status and members are told whenever they change, until nobody listens', async () => {
  const port = await server.listen('127.0.0.1', 0);
  const url = `https://127.0.0.1:${port}`;
  const seen: unknown[] = [];
  const stop = server.onChange(() => seen.push({ ...server.status(), members: server.membersOf('room') }));
  const host = await connect({ url, certificate: tls.certificate, auth: { parley: newIdentity() } });
  await host.ask('join', 'room');
  const guest = await connect({ url, certificate: tls.certificate });
  await guest.ask('join', 'room');
  guest.close();
  await expect.poll(() => seen.at(-1)).toEqual({ rooms: 1, connections: 1, members: 1 });
  expect(seen.slice(0, 4)).toEqual([
    { rooms: 0, connections: 1, members: 0 },
    { rooms: 1, connections: 1, members: 1 },
    { rooms: 1, connections: 2, members: 1 },
    { rooms: 1, connections: 2, members: 2 },
  ]);
  stop();
  const count = seen.length;
  host.close();
  await expect.poll(() => server.status()).toEqual({ rooms: 0, connections: 0 });
  expect(seen).toHaveLength(count);
});

test('closing ends all connections and frees the port, at once and more than once', async () => {
  const port = await server.listen('127.0.0.1', 0);
  const url = `https://127.0.0.1:${port}`;
  const clients = [
    await connect({ url, certificate: tls.certificate, transports: ['polling'] }),
    await connect({ url, certificate: tls.certificate }),
  ];
  await server.close();
  for (const client of clients) await client.waitForDisconnect();
  await server.close();
  const next = createSignalingServer({ tls });
  expect(await next.listen('127.0.0.1', port)).toBe(port);
  await next.close();
});

test('every change of a life is one line, without secrets, descriptions or candidates', async () => {
  const port = await server.listen('127.0.0.1', 0);
  const options = { url: `https://127.0.0.1:${port}`, certificate: tls.certificate };
  const identity = newIdentity();
  const host = await connect({ ...options, auth: { parley: identity } });
  const guest = await connect(options);
  await host.ask('join', 'room');
  await guest.ask('join', 'room');
  await guest.ask('join', 'x'.repeat(65));
  await host.ask('invite', { type: 'offer', sdp: 'very-secret-description' });
  await host.ask('ice_candidate', { candidate: 'very-secret-candidate' });
  await host.ask('nonsense', 'very-secret-chat');
  await guest.ask('bye', 'room');
  host.cut();
  await expect.poll(() => server.status().connections).toBe(1);

  const told = lines.map(({ message, fields }) => [
    message,
    fields['change'] ?? fields['client'] ?? fields['reason'],
  ]);
  expect(told).toEqual([
    ['listening', undefined],
    ['connected', 'parley'],
    ['connected', 'lab'],
    ['room', 'created'],
    ['room', 'joined'],
    ['room', 'left'],
    ['disconnected', 'transport close'],
    ['room', 'away'],
  ]);
  const text = JSON.stringify(lines);
  expect(text).not.toContain('very-secret');
  expect(text).not.toContain(identity.resume);
  expect(lines.find(({ fields }) => fields['change'] === 'joined')?.fields).toMatchObject({
    room: 'room',
    members: 2,
    connection: expect.any(String) as string,
  });
});
