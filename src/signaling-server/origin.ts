import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request may open a signaling connection [O1]: its page came from this very server or from an allowed
 * origin, or it comes from no page at all. A browser never lets a page choose these headers (RFC 6454, section 7.3;
 * W3C Fetch Metadata, section 2.3), but it states no origin where a page only loads a script or picture.
 */
export function isAllowedOrigin(headers: IncomingHttpHeaders, allowedOrigins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin !== undefined) {
    const ownOrigin = host === undefined ? null : `https://${host.toLowerCase()}`;
    return origin === ownOrigin || allowedOrigins.includes(origin);
  }
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
