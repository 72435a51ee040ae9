/** The web client's files over HTTPS. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTemporaryFolder, type TemporaryFolder } from '../../fixtures/temporary-folder.ts';
import type { HttpsResponse } from './support/https-request.ts';
import { TestServer } from './support/test-server.ts';

const INDEX = '<!doctype html><title>Parley</title>';
const SCRIPT = `console.log('${'parley '.repeat(100)}');`;
const FILES: Readonly<Record<string, string>> = {
  'index.html': INDEX,
  'assets/index-a1B2c3D4.js': SCRIPT,
  'assets/index-a1B2c3D4.css': 'body{margin:0}',
  'assets/font-a1B2c3D4.woff2': 'font',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'icon.png': 'png',
  'manifest.webmanifest': '{}',
  'data.bin': 'binary',
  'with space.txt': 'text',
};

let folder: TemporaryFolder;
let server: TestServer;
beforeAll(async () => {
  folder = await makeTemporaryFolder();
  await writeFile(path.join(folder.path, 'secret.txt'), 'secret');
  const web = path.join(folder.path, 'web');
  await mkdir(path.join(web, 'assets'), { recursive: true });
  for (const [name, content] of Object.entries(FILES)) await writeFile(path.join(web, name), content);
  await symlink(path.join(folder.path, 'secret.txt'), path.join(web, 'link.txt'));
  server = await TestServer.start({ webClientFolder: web });
});
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

function get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<HttpsResponse> {
  return server.request({ path: url, headers });
}

test.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/?room=kitchen', 'text/html; charset=utf-8', 'no-cache'],
  ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['/assets/index-a1B2c3D4.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/assets/index-a1B2c3D4.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/assets/font-a1B2c3D4.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
  ['/favicon.svg', 'image/svg+xml', 'no-cache'],
  ['/icon.png', 'image/png', 'no-cache'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
  ['/data.bin', 'application/octet-stream', 'no-cache'],
  ['/with%20space.txt', 'text/plain; charset=utf-8', 'no-cache'],
])('%s is %s, kept as %s', async (url, type, cacheControl) => {
  const { status, headers, body } = await get(url);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe(type);
  expect(headers['cache-control']).toBe(cacheControl);
  expect(headers['content-length']).toBe(String(body.length));
  const name = decodeURIComponent(url.replace(/\?.*/, '').slice(1)) || 'index.html';
  expect(body.toString()).toBe(FILES[name]);
});

test('a file that has not changed is not sent again', async () => {
  const { headers } = await get('/');
  const etag = headers.etag ?? '';
  expect(etag).toMatch(/^"[\w-]+"$/);
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const again = await get('/', { 'If-None-Match': known });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
  }
  expect((await get('/', { 'If-None-Match': '"other"' })).status).toBe(200);
});

test('text goes compressed where that is understood and smaller', async () => {
  const url = '/assets/index-a1B2c3D4.js';
  const plain = await get(url);
  const compressed = await get(url, { 'Accept-Encoding': 'br, gzip' });
  expect(compressed.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(compressed.body).toString()).toBe(SCRIPT);
  expect(compressed.body.length).toBeLessThan(plain.body.length);
  for (const { headers } of [plain, compressed]) expect(headers.vary).toBe('Accept-Encoding');
  expect(compressed.headers.etag).not.toBe(plain.headers.etag);
  expect(plain.headers).not.toHaveProperty('content-encoding');
  expect((await get('/icon.png', { 'Accept-Encoding': 'gzip' })).headers).not.toHaveProperty(
    'content-encoding',
  );
});

test('HEAD gives the same headers and no body', async () => {
  const head = await server.request({ path: '/', method: 'HEAD' });
  const { headers } = await get('/');
  expect(head.status).toBe(200);
  expect(head.body.length).toBe(0);
  expect({ ...head.headers, date: '' }).toEqual({ ...headers, date: '' });
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not allowed', async (method) => {
  for (const url of ['/', '/assets/index-a1B2c3D4.js', '/nothing']) {
    const { status, headers } = await server.request({ path: url, method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  }
});

describe('security headers', () => {
  test.each(['/', '/assets/index-a1B2c3D4.js', '/nothing'])('of %s', async (url) => {
    const { headers } = await get(url);
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy.join()).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toMatch(
      /camera=\(self\).*microphone=\(self\).*display-capture=\(self\)/,
    );
    // They would lock users out behind a self-signed certificate, or tell of the software behind.
    for (const name of ['strict-transport-security', 'x-powered-by', 'server', 'set-cookie']) {
      expect(headers).not.toHaveProperty(name);
    }
  });
});

test.each([
  '/nothing',
  '/assets',
  '/assets/',
  '//index.html',
  '/index.html/',
  '/INDEX.HTML',
  '/link.txt',
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/%00',
  '/index.html%00.png',
  '/%',
  '/%c0%ae%c0%ae/secret.txt',
  '/.',
  '/..',
  '/./index.html',
  '/__proto__',
  '/constructor',
  'secret.txt',
  '/etc/passwd',
])('there is nothing at %s', async (url) => {
  const { status, headers, body } = await get(url);
  expect([404, 400]).toContain(status);
  expect(body.toString()).not.toContain('secret');
  if (status === 404) {
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toContain('Not found');
  }
});

test('nothing of a request comes back in a page', async () => {
  const { body } = await get('/<script>alert(1)</script>');
  expect(body.toString()).not.toContain('alert');
});

test.each([
  ['a folder that does not exist', { webClientFolder: '/nonexistent/parley' }],
  ['no folder at all', {}],
])('%s: a page says that the web client has not been built', async (_what, options) => {
  const bare = await TestServer.start(options);
  const { status, headers, body } = await bare.request({ path: '/' });
  expect(status).toBe(503);
  expect(headers['content-security-policy']).toBeDefined();
  expect(body.toString()).toContain('its web client has not been built');
  const client = await bare.lab();
  expect(await client.ask('join', 'room')).toMatchObject([{ outcome: 'joined' }]);
  await bare.stop();
});
