/**
 * The page that guests see before the browser's warning [T4]. No page over HTTPS can come before that, so this one comes
 * over plain HTTP: it is one file, and may run nothing but what was built into it.
 */
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { OutgoingHttpHeaders } from 'node:http';
import path from 'node:path';

/** The page's file within the built web client; over HTTPS it is not served. */
export const GUEST_PAGE_FILE = 'guest.html';

export interface GuestPage {
  readonly headers: OutgoingHttpHeaders;
  readonly content: Buffer;
}

/** What the content security policy calls the contents of the elements with this name. */
function hashesOf(html: string, element: 'script' | 'style'): string {
  const contents = html.matchAll(new RegExp(`<${element}[^>]*>([^]*?)</${element}>`, 'g'));
  return [...contents]
    .map(([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`)
    .join(' ');
}

/**
 * Reads the page.
 * @param folder of the built web client
 * @returns null where there is no such page
 * @throws {NodeJS.ErrnoException} when it is there and cannot be read
 */
export async function loadGuestPage(folder: string | undefined): Promise<GuestPage | null> {
  if (folder === undefined) return null;
  const file = path.join(folder, GUEST_PAGE_FILE);
  if (!existsSync(file)) return null;
  const content = await readFile(file);
  const html = content.toString('utf8');
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': content.length,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': [
      "default-src 'none'",
      `script-src ${hashesOf(html, 'script')}`,
      `style-src ${hashesOf(html, 'style')}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
  };
  return { headers, content };
}

/** Whether browsers warn of a certificate because no authority signed it. */
export function isSelfSigned(pem: string): boolean {
  const certificate = new X509Certificate(pem);
  return certificate.verify(certificate.publicKey);
}
