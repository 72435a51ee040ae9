import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isAppUrl } from './app-origin.ts';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

function answer(
  status: number,
  contentType: string,
  body: Uint8Array<ArrayBuffer> | string | null,
): Response {
  return new Response(body, { status, headers: { ...HEADERS, 'content-type': contentType } });
}

function refuse(status: number, reason: string): Response {
  return answer(status, 'text/plain; charset=utf-8', reason);
}

/** The file that an address names, or null when that lies outside the folder or is no name of a file. */
function fileOf(folder: string, url: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
  // A backslash separates folders on Windows only, and a colon there names a drive or a stream.
  if (/[\0\\:]/.test(name)) return null;
  const file = path.join(folder, name === '/' ? 'index.html' : name);
  const relative = path.relative(folder, file);
  const outside = relative === '' || relative.split(path.sep)[0] === '..' || path.isAbsolute(relative);
  return outside ? null : file;
}

/**
 * Serves the built web client under the app's own scheme, every answer with the content security policy.
 * @param folder absolute path of the built web client
 */
export function createAppProtocolHandler(folder: string): (request: Request) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'Only GET and HEAD are served.');
    const file = isAppUrl(url) ? fileOf(folder, url) : null;
    const contentType = file && CONTENT_TYPES[path.extname(file).toLowerCase()];
    if (!file || !contentType) return refuse(404, 'There is no such file.');
    try {
      const body = await readFile(file);
      return answer(200, contentType, method === 'HEAD' ? null : new Uint8Array(body));
    } catch {
      return refuse(404, 'There is no such file.');
    }
  };
}
