import { networkInterfaces } from 'node:os';

/** The addresses of this machine's interfaces that others can use: loopback and link-local ones left out, IPv4 first. */
export function reachableAddresses(): readonly string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  return addresses
    .filter(({ internal }) => !internal)
    .toSorted((one, other) => one.family.localeCompare(other.family))
    .map(({ address }) => address)
    .filter((address) => !isLinkLocal(address));
}

/** A link-local address needs a zone, which no browser takes (RFC 4007, section 11; URL Standard). */
function isLinkLocal(address: string): boolean {
  return /^fe[89ab][0-9a-f]:/i.test(address) || address.startsWith('169.254.');
}

/**
 * The hosts by which a server can be reached.
 * @param bound the address that it is bound to
 */
export function hostsOf(bound: string): readonly string[] {
  const any = bound === '0.0.0.0' || bound === '::';
  if (!any) return [bound];
  const reachable = reachableAddresses().filter((address) => bound === '::' || !address.includes(':'));
  return [...reachable, 'localhost'];
}

/** An IPv4 address in IPv6 notation (RFC 4291, section 2.5.5.2) as the IPv4 address that it is. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}
