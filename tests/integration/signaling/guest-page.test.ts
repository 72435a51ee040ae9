/** The page for guests over plain HTTP, and what the server says of its certificate. */
import { createHash } from 'node:crypto';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSignalingServer } from '../../../src/signaling-server/index.ts';
import { makeCertificate } from '../../fixtures/certificate.ts';
import { WEB_CLIENT } from '../../fixtures/web-folder.ts';
import { TestServer } from './support/test-server.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Asks without encryption. */
async function ask(port: number, url: string, method = 'GET', host = `127.0.0.1:${port}`): Promise<Answer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    requestPlain({ host: '127.0.0.1', port, path: url, method, headers: { host } }, resolve)
      .on('error', reject)
      .end();
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ webClientFolder: WEB_CLIENT });
});
afterAll(() => server.stop());

describe('[T4] over plain HTTP', () => {
  test('/guest is one page that may run only what was built into it', async () => {
    const { status, headers, body } = await ask(server.port, '/guest?room=tea');
    expect(status).toBe(200);
    expect(body).toBe(await readFile(path.join(WEB_CLIENT, 'guest.html'), 'utf8'));
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect(headers).not.toHaveProperty('set-cookie');
    expect(body).not.toMatch(/<[^>]*(?:src|href)="(?!data:)/);
    const scripts = [...body.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script = '']) => script);
    const hashes = scripts.map(
      (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
    const policy = headers['content-security-policy'] ?? '';
    expect(hashes).toHaveLength(1);
    expect(policy).toContain(`script-src ${hashes.join(' ')};`);
    expect(policy).toMatch(/^default-src 'none'; .*form-action 'none'; frame-ancestors 'none'$/);
    expect(policy).not.toMatch(/unsafe|http/);
  });

  test('HEAD has its headers alone, and nothing can be sent to it', async () => {
    const { headers, body } = await ask(server.port, '/guest', 'HEAD');
    const got = await ask(server.port, '/guest');
    expect(body).toBe('');
    expect({ ...headers, date: '' }).toEqual({ ...got.headers, date: '' });
    expect(await ask(server.port, '/guest', 'POST')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
      body: '',
    });
  });

  test('a host that cannot be one gets nothing', async () => {
    expect(await ask(server.port, '/guest', 'GET', 'evil.example/"><script>')).toMatchObject({
      status: 400,
      body: '',
    });
  });

  test.each([
    '/',
    '/guest.html',
    '/guest/',
    '/guests',
    '/GUEST',
    '/x?/guest',
    '/fingerprint.json',
    '/assets/',
  ])('%s is led to HTTPS [T3]', async (url) => {
    expect(await ask(server.port, url)).toMatchObject({
      status: 307,
      headers: { location: `https://127.0.0.1:${server.port}${url}` },
      body: '',
    });
  });
});

test.each([
  ['/guest', '/'],
  ['/guest?room=a%20b', '/?room=a%20b'],
])('[T4] over HTTPS %s leads to %s', async (url, location) => {
  const { status, headers } = await server.request({ path: url });
  expect(status).toBe(307);
  expect(headers.location).toBe(location);
});

test('[T4] over HTTPS there is no page for guests', async () => {
  expect((await server.request({ path: '/guest.html' })).status).toBe(404);
});

test('[T5] the server tells its page what guests are to compare', async () => {
  const { status, headers, body } = await server.request({ path: '/fingerprint.json' });
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(headers).not.toHaveProperty('access-control-allow-origin');
  expect(JSON.parse(String(body))).toEqual({ fingerprint: server.tls.fingerprint });
});

test('[T4] [T5] with the certificate of an authority there is nothing to compare', async () => {
  const tls = await makeCertificate(await makeCertificate());
  const signed = createSignalingServer({ tls, webClientFolder: WEB_CLIENT });
  const port = await signed.listen('127.0.0.1', 0);
  try {
    expect(await ask(port, '/guest?room=tea')).toMatchObject({
      status: 307,
      headers: { location: `https://127.0.0.1:${port}/guest?room=tea` },
    });
  } finally {
    await signed.close();
  }
});
