/** The built web client as a fixed set of files in memory: a path that is not in it cannot be asked for. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { FINGERPRINT_PATH, GUEST_PATH } from '../protocol/invitation.ts';
import { GUEST_PAGE_FILE } from './guest-page.ts';

/** Answers a request for a page or file. */
export type WebClient = (request: IncomingMessage, response: ServerResponse) => void;

interface WebFile {
  readonly type: string;
  readonly cacheControl: string;
  readonly etag: string;
  readonly content: Buffer;
  /** Only where it is smaller. */
  readonly compressed: Buffer | null;
}

const INDEX = '/index.html';

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/vnd.microsoft.icon'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
  ['.mp3', 'audio/mpeg'],
  ['.ogg', 'audio/ogg'],
]);

/** Vite puts a hash of the content into the names of everything in this folder. */
const HASHED_ASSET = /^\/assets\/.+-[\w-]{8,}\.\w+$/;
const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time: a new version of the server shows at once. */
const REVALIDATE = 'no-cache';

/**
 * Only what this server itself sends may run or load, and no other page may frame it. No HSTS: behind a self-signed
 * certificate it would take away the browser's way past its warning.
 */
const SECURITY_HEADERS: OutgoingHttpHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(self), microphone=(self), display-capture=(self), speaker-selection=(self), fullscreen=(self), ' +
    'screen-wake-lock=(self), geolocation=(), payment=(), usb=()',
};

const COMPRESSED_TYPES = /^(?:text\/|application\/(?:json|manifest)|image\/svg)/;
const compress = promisify(gzip);

async function loadFile(file: string, urlPath: string): Promise<WebFile> {
  const content = await readFile(file);
  const type = CONTENT_TYPES.get(path.extname(file).toLowerCase()) ?? 'application/octet-stream';
  const compressed = COMPRESSED_TYPES.test(type) ? await compress(content, { level: 9 }) : null;
  return {
    type,
    cacheControl: HASHED_ASSET.test(urlPath) ? IMMUTABLE : REVALIDATE,
    etag: createHash('sha256').update(content).digest('base64url'),
    content,
    compressed: compressed && compressed.length < content.length ? compressed : null,
  };
}

/** Adds the files below a folder, which may lie in an Electron archive: links and what is neither are left out. */
async function addFiles(files: Map<string, WebFile>, folder: string, urlFolder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    const urlPath = `${urlFolder}/${entry.name}`;
    if (entry.isDirectory()) await addFiles(files, file, urlPath);
    else if (entry.isFile()) files.set(urlPath, await loadFile(file, urlPath));
  }
}

function page(title: string, text: string): string {
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>${title}</title>\n<h1>${title}</h1>\n<p>${text}</p>\n</html>\n`;
}

function answerPage(response: ServerResponse, status: number, title: string, text: string): void {
  const headers = {
    ...SECURITY_HEADERS,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  };
  response.writeHead(status, headers).end(page(title, text));
}

/** The path of a request, or null where it is malformed. */
function pathOf(request: IncomingMessage): string | null {
  const [encoded = ''] = (request.url ?? '').split(/[?#]/, 1);
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

function answerFile(request: IncomingMessage, response: ServerResponse, file: WebFile): void {
  const accepted = request.headers['accept-encoding'] ?? '';
  const compressed = /\bgzip\b/.test(accepted) ? file.compressed : null;
  const body = compressed ?? file.content;
  const etag = compressed ? `"${file.etag}-gzip"` : `"${file.etag}"`;
  const headers: OutgoingHttpHeaders = {
    ...SECURITY_HEADERS,
    'Cache-Control': file.cacheControl,
    ETag: etag,
    Vary: 'Accept-Encoding',
  };
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.includes(etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': file.type,
    'Content-Length': body.length,
    ...(compressed && { 'Content-Encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** What guests are to compare, for invitations that the page makes [T5]. */
function answerFingerprint(request: IncomingMessage, response: ServerResponse, value: string | null): void {
  const headers = {
    ...SECURITY_HEADERS,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  };
  const body = JSON.stringify({ fingerprint: value });
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
}

/** The guests' page is for plain HTTP: who asks for it here is past the warning already [T4]. */
function leadPastGuestPage(request: IncomingMessage, response: ServerResponse): void {
  const query = /\?[^#]*/.exec(request.url ?? '')?.[0] ?? '';
  response.writeHead(307, { ...SECURITY_HEADERS, Location: `/${query}` }).end();
}

/**
 * Reads the built web client.
 * @param folder without one, or where it does not exist, a page says that there is no web client
 * @param fingerprint of the certificate, where browsers warn of that
 * @throws {NodeJS.ErrnoException} when a folder or file cannot be read
 */
export async function loadWebClient(
  folder: string | undefined,
  fingerprint: string | null,
): Promise<WebClient> {
  const files = new Map<string, WebFile>();
  if (folder !== undefined && existsSync(folder)) await addFiles(files, folder, '');
  files.delete(`/${GUEST_PAGE_FILE}`);
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      answerPage(response, 405, 'Not allowed', 'This address can only be read.');
      return;
    }
    const urlPath = pathOf(request);
    if (urlPath === GUEST_PATH) return leadPastGuestPage(request, response);
    if (urlPath === FINGERPRINT_PATH) return answerFingerprint(request, response, fingerprint);
    const file = urlPath === null ? undefined : files.get(urlPath === '/' ? INDEX : urlPath);
    if (file) answerFile(request, response, file);
    else if (urlPath === '/')
      answerPage(
        response,
        503,
        'Parley',
        'The signaling server runs, but its web client has not been built.',
      );
    else answerPage(response, 404, 'Not found', 'There is nothing at this address.');
  };
}
