import type { IncomingHttpHeaders } from 'node:http';
import { toAppUrl } from './address.ts';

/** Request headers as a server should see them: from the app's origin, and not through a proxy. */
export function toServerHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const adjusted = { ...headers };
  delete adjusted['proxy-connection'];
  if (headers.origin !== undefined) adjusted.origin = toAppUrl(headers.origin);
  if (headers.referer !== undefined) adjusted.referer = toAppUrl(headers.referer);
  return adjusted;
}

/**
 * Response headers, flat as Node's `rawHeaders`, as the page should see them: a server that allows the app's origin
 * allows the mapped one.
 */
export function toPageHeaders(rawHeaders: readonly string[], pageOrigin: string | undefined): string[] {
  if (pageOrigin === undefined) return [...rawHeaders];
  return rawHeaders.map((text, index) => {
    const isAllowedOrigin =
      index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'access-control-allow-origin';
    return isAllowedOrigin && text === toAppUrl(pageOrigin) ? pageOrigin : text;
  });
}
