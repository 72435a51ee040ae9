import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request may open a signaling connection [O1]: its page came from this very server or from an allowed
 * origin, or it comes from no page at all. A browser never lets a page choose its `Origin` (RFC 6454, section 7.3).
 */
export function isAllowedOrigin(headers: IncomingHttpHeaders, allowedOrigins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return allowedOrigins.includes(origin) || origin === `https://${host?.toLowerCase()}`;
}
