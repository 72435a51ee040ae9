import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAppProtocolHandler } from './app-protocol.ts';

let parent: string;
let serve: ReturnType<typeof createAppProtocolHandler>;

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'parley-app-protocol-'));
  const folder = path.join(parent, 'web');
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  await writeFile(path.join(parent, 'secret.txt'), 'secret');
  await writeFile(path.join(parent, 'web-secret.txt'), 'secret');
  await writeFile(path.join(folder, 'index.html'), '<!doctype html>');
  await writeFile(path.join(folder, 'assets', 'index-1.js'), 'export {}');
  await writeFile(path.join(folder, 'assets', 'style sheet.css'), 'a{}');
  await writeFile(path.join(folder, 'unknown.bin'), 'x');
  serve = createAppProtocolHandler(folder);
});

afterAll(() => rm(parent, { recursive: true }));

describe('what is served', () => {
  test.each([
    ['app://parley/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://parley/index.html?room=tea#x', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://parley/assets/index-1.js', 'text/javascript; charset=utf-8', 'export {}'],
    ['app://parley/assets/style%20sheet.css', 'text/css; charset=utf-8', 'a{}'],
    ['app://parley/assets/../index.html', 'text/html; charset=utf-8', '<!doctype html>'],
  ])('%s', async (url, type, text) => {
    const response = await serve(new Request(url));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    await expect(response.text()).resolves.toBe(text);
  });

  test('HEAD has no body', async () => {
    const response = await serve(new Request('app://parley/', { method: 'HEAD' }));
    expect(response.status).toBe(200);
    await expect(response.text()).resolves.toBe('');
  });
});

describe('what is not served', () => {
  test.each([
    'app://parley/missing.js',
    'app://parley/assets',
    'app://parley/unknown.bin',
    'app://parley/../secret.txt',
    'app://parley/%2e%2e/secret.txt',
    'app://parley/..%2fsecret.txt',
    'app://parley/..%5csecret.txt',
    'app://parley/assets/..%2f..%2fsecret.txt',
    'app://parley/..%2fweb-secret.txt',
    'app://parley//etc/hosts.txt',
    'app://parley/index.html%00.txt',
    'app://parley/index.html::$DATA.txt',
    'app://parley/C:%2fsecret.txt',
    'app://parley/%zz.txt',
    'app://other/index.html',
  ])('%s', async (url) => {
    const response = await serve(new Request(url));
    expect(response.status).toBe(404);
    await expect(response.text()).resolves.not.toContain('secret');
  });

  test('anything but GET and HEAD', async () => {
    const response = await serve(new Request('app://parley/', { method: 'POST', body: 'x' }));
    expect(response.status).toBe(405);
  });
});

test('every answer carries the content security policy, refusals as well', async () => {
  for (const url of ['app://parley/', 'app://parley/missing.js']) {
    const { headers } = await serve(new Request(url));
    const policy = headers.get('content-security-policy') ?? '';
    const directives = new Map(
      policy.split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources.join(' ')] as const;
      }),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('connect-src')).toBe("'self' https: wss:");
    expect(directives.get('frame-ancestors')).toBe("'none'");
    expect(policy).not.toMatch(/unsafe|\*|http:|ws:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});
