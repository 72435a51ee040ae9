/** Addresses of signaling servers: host and port, checked and in one canonical form. */

/** Where Parley's server listens unless told otherwise. */
export const DEFAULT_PORT = 8443;

/** The port that an https address without one means (RFC 9110, section 4.2.2). */
export const HTTPS_PORT = 443;

/** The port that an http address without one means (RFC 9110, section 4.2.1). */
export const HTTP_PORT = 80;

/** A server's address. The host is lower case, and an IPv6 address has no brackets and the form of RFC 5952. */
export interface ServerAddress {
  readonly host: string;
  /** 1 to 65535. */
  readonly port: number;
}

/** Why a text is not the address of a server. The user's words for each live in the user interface. */
export type AddressProblem = 'empty' | 'credentials' | 'invalid-host' | 'invalid-port';

export type AddressResult =
  | { readonly ok: true; readonly address: ServerAddress }
  | { readonly ok: false; readonly problem: AddressProblem };

/** Longest name in the DNS, in characters (RFC 1035, section 2.3.4). */
const HOST_CHARACTERS = 253;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const DECIMAL_OCTET = /^(?:0|[1-9][0-9]{0,2})$/;
const HEX_GROUP = /^[0-9a-f]{1,4}$/;
const PORT = /^[0-9]{1,5}$/;

/** The four bytes of a dotted IPv4 address without leading zeros, or null. */
function parseIPv4(text: string): readonly number[] | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => DECIMAL_OCTET.test(part))) return null;
  const bytes = parts.map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : null;
}

/** The groups of one side of an IPv6 address's `::`, an IPv4 ending included; null where one is wrong. */
function parseGroups(text: string, mayEndInIPv4: boolean): readonly number[] | null {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    const bytes = mayEndInIPv4 && index === parts.length - 1 ? parseIPv4(part) : null;
    if (bytes) {
      const [a = 0, b = 0, c = 0, d = 0] = bytes;
      groups.push(a * 256 + b, c * 256 + d);
    } else if (HEX_GROUP.test(part)) {
      groups.push(Number.parseInt(part, 16));
    } else {
      return null;
    }
  }
  return groups;
}

/** The eight groups of an IPv6 address (RFC 4291, section 2.2), or null. Zones such as `%eth0` are not part of it. */
export function parseIPv6(text: string): readonly number[] | null {
  const sides = text.toLowerCase().split('::');
  const [left = '', right] = sides;
  if (sides.length > 2) return null;
  const head = parseGroups(left, right === undefined);
  const tail = parseGroups(right ?? '', true);
  if (!head || !tail) return null;
  const missing = 8 - head.length - tail.length;
  if (right === undefined ? missing !== 0 : missing < 1) return null;
  return [...head, ...Array.from({ length: missing }, () => 0), ...tail];
}

/** Where the longest run of two or more zero groups lies, the first of equals (RFC 5952, section 4.2). */
function longestZeroRun(groups: readonly number[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (const [index, group] of groups.entries()) {
    if (group !== 0) start = index + 1;
    else if (index + 1 - start > best.length) best = { start, length: index + 1 - start };
  }
  return best.length >= 2 ? best : { start: 0, length: 0 };
}

/** The form of RFC 5952: lower case, no leading zeros, the longest run of zeros as `::`. */
function formatIPv6(groups: readonly number[]): string {
  const hex = groups.map((group) => group.toString(16));
  const run = longestZeroRun(groups);
  if (run.length === 0) return hex.join(':');
  return `${hex.slice(0, run.start).join(':')}::${hex.slice(run.start + run.length).join(':')}`;
}

/** Whether browsers would read the last label as a number, and so the whole host as an IPv4 address (URL Standard, 3.5). */
function endsInNumber(labels: readonly string[]): boolean {
  const last = labels.at(-1) ?? '';
  return /^[0-9]+$/.test(last) || /^0x[0-9a-f]*$/.test(last);
}

/**
 * A host in its canonical form, or null: a name of the DNS in ASCII, an IPv4 address, or an IPv6 address without
 * brackets. Link-local addresses with a zone are refused, as browsers refuse them in an address.
 */
export function normalizeHost(text: string): string | null {
  const host = text.toLowerCase();
  if (host.includes(':')) {
    const groups = parseIPv6(host);
    return groups && formatIPv6(groups);
  }
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  const labels = name.split('.');
  if (endsInNumber(labels)) return parseIPv4(name) ? name : null;
  return name.length <= HOST_CHARACTERS && labels.every((label) => LABEL.test(label)) ? name : null;
}

function splitPort(authority: string): { readonly host: string; readonly port: string | null } {
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/.exec(authority);
  if (bracketed) {
    // Only IPv6 addresses stand in brackets.
    const [, inside = '', port] = bracketed;
    return { host: inside.includes(':') ? inside : '', port: port ?? null };
  }
  const parts = authority.split(':');
  if (parts.length === 2) return { host: parts[0] ?? '', port: parts[1] ?? '' };
  return { host: authority, port: null };
}

/**
 * Reads `host`, `host:port`, `[v6]`, `[v6]:port` or a bare IPv6 address.
 * @param defaultPort the port where the text names none
 */
export function parseAuthority(authority: string, defaultPort: number): AddressResult {
  if (authority === '') return { ok: false, problem: 'empty' };
  if (authority.includes('@')) return { ok: false, problem: 'credentials' };
  const parts = splitPort(authority);
  const host = normalizeHost(parts.host);
  if (host === null) return { ok: false, problem: 'invalid-host' };
  if (parts.port === null) return { ok: true, address: { host, port: defaultPort } };
  const port = PORT.test(parts.port) ? Number(parts.port) : 0;
  if (port < 1 || port > 65_535) return { ok: false, problem: 'invalid-port' };
  return { ok: true, address: { host, port } };
}

/** The host as it stands in an address: an IPv6 address in brackets. */
export function bracketHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * `host:port`, without the port where it is `impliedPort`.
 * @param impliedPort the port that {@link parseAuthority} would take by itself
 */
export function formatAuthority(address: ServerAddress, impliedPort: number): string {
  const host = bracketHost(address.host);
  return address.port === impliedPort ? host : `${host}:${address.port}`;
}

/** The https origin of a server, such as `https://192.168.1.5:8443`. */
export function originOf(address: ServerAddress): string {
  return `https://${formatAuthority(address, HTTPS_PORT)}`;
}

/** Whether two addresses name the same host and port. */
export function sameAddress(one: ServerAddress, other: ServerAddress): boolean {
  return one.host === other.host && one.port === other.port;
}
