import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { probeServer } from '../../../src/main/server-probe.ts';
import type { TlsIdentity } from '../../../src/signaling-server/options.ts';
import { makeCertificate } from '../../fixtures/certificate.ts';
import { startLabServer } from '../../fixtures/lab/lab-server.ts';
import { startParleyServer } from '../../fixtures/parley-server.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

const APP_ORIGIN = 'app://parley';
const cleanups: (() => Promise<unknown>)[] = [];
let tls: TlsIdentity;

beforeAll(async () => {
  tls = await makeCertificate();
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sockets = new Set<{ destroy(): unknown }>();
  server.on('connection', (socket) => sockets.add(socket));
  cleanups.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  return (server.address() as AddressInfo).port;
}

/** An HTTPS server that answers revision 4 and 3 of Engine.IO as the test says. */
function engineServer(answer: (revision: string) => { status: number; body: string }): HttpsServer {
  return createHttpsServer({ cert: tls.certificate, key: tls.privateKey }, (request, response) => {
    const { status, body } = answer(new URL(`https://x${request.url}`).searchParams.get('EIO') ?? '');
    response.writeHead(status).end(body);
  });
}

const probe = (port: number, milliseconds?: number) => probeServer({ host: '127.0.0.1', port }, milliseconds);

describe('a server that can be joined', () => {
  test("of Parley shows its certificate, and the probe's connection is gone again", async () => {
    const parley = await startParleyServer({
      allowedOrigins: [APP_ORIGIN],
      limits: { connectionsPerAddress: 1 },
    });
    cleanups.push(() => parley.stop());
    const port = Number(new URL(parley.url).port);
    // With one connection per address, a session left open would make the later ones fail.
    for (let turn = 0; turn < 5; turn += 1) {
      await expect(probe(port)).resolves.toMatchObject({
        ok: true,
        acceptsApp: true,
        fingerprint: parley.server.fingerprint,
        authorized: false,
        certificate: { subject: 'localhost', issuer: 'localhost' },
      });
    }
  });

  test('of the lab, which accepts only its own page', async () => {
    const folder = await makeTemporaryFolder();
    cleanups.push(() => folder.remove());
    const lab = await startLabServer(folder.path);
    cleanups.push(() => lab.stop());
    await expect(probe(Number(new URL(lab.url).port))).resolves.toMatchObject({
      ok: true,
      acceptsApp: false,
      authorized: false,
    });
  });
});

describe('a server that cannot be joined', () => {
  test('because it accepts no page under this address', async () => {
    const port = await listening(engineServer(() => ({ status: 400, body: '"Not an accepted origin."' })));
    await expect(probe(port)).resolves.toEqual({ ok: false, problem: 'origin-refused' });
  });

  test('because its Socket.IO is older', async () => {
    const port = await listening(
      engineServer((revision) =>
        revision === '3'
          ? { status: 200, body: '96:0{"sid":"abc","upgrades":["websocket"]}2:40' }
          : { status: 400, body: '"The client is using an unsupported version"' },
      ),
    );
    await expect(probe(port)).resolves.toEqual({ ok: false, problem: 'wrong-version' });
  });

  test('because it is another web server', async () => {
    const port = await listening(engineServer(() => ({ status: 200, body: '<!doctype html>' })));
    await expect(probe(port)).resolves.toEqual({ ok: false, problem: 'not-parley' });
  });

  test('because its answer never ends', async () => {
    const server = createHttpsServer({ cert: tls.certificate, key: tls.privateKey }, (_request, response) => {
      const chunk = 'x'.repeat(16 * 1024);
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    await expect(probe(await listening(server))).resolves.toEqual({ ok: false, problem: 'not-parley' });
  });

  test('because it speaks TLS, but not HTTP', async () => {
    const server = createTlsServer({ cert: tls.certificate, key: tls.privateKey }, (socket) => {
      socket.on('error', () => socket.destroy());
      socket.end('220 mail.example ESMTP\r\n');
    });
    await expect(probe(await listening(server))).resolves.toEqual({ ok: false, problem: 'not-parley' });
  });

  test('because it speaks HTTP without TLS', async () => {
    await expect(probe(await listening(createHttpServer()))).resolves.toEqual({
      ok: false,
      problem: 'not-tls',
    });
  });

  test('because it hangs up', async () => {
    const port = await listening(createTcpServer((socket) => socket.destroy()));
    await expect(probe(port)).resolves.toEqual({ ok: false, problem: 'connection-lost' });
  });

  test('because it says nothing', async () => {
    const port = await listening(createTcpServer((socket) => socket.on('error', () => socket.destroy())));
    await expect(probe(port, 200)).resolves.toEqual({ ok: false, problem: 'timeout' });
  });

  test('because nobody listens', async () => {
    const server = createTcpServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    await expect(probe(port)).resolves.toEqual({ ok: false, problem: 'refused' });
  });
});
