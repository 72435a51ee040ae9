import { HTTP_PORT } from '../../protocol/address.ts';
import { formatPageLink, parseAddress } from '../../protocol/invitation.ts';

/** What the address of the page says. */
export interface GuestLink {
  readonly room: string | null;
  /** SHA-256 of the certificate to expect; null where the link names none. */
  readonly fingerprint: string | null;
  /** Whether the link names a fingerprint that cannot be one. */
  readonly isDamaged: boolean;
  /** Where the call is. */
  readonly page: string;
}

/** Reads the page's own address. A room that cannot be one is left out: the call's page asks for it. */
export function readGuestLink({
  href,
  hostname,
  port,
}: Pick<Location, 'href' | 'hostname' | 'port'>): GuestLink {
  const read = parseAddress(href);
  if (read.ok) {
    const { invitation } = read;
    const { room, fingerprint } = invitation;
    return {
      room,
      fingerprint,
      isDamaged: false,
      page: formatPageLink({ ...invitation, fingerprint: null }),
    };
  }
  const address = {
    host: hostname.replaceAll(/^\[|\]$/g, ''),
    port: port === '' ? HTTP_PORT : Number(port),
  };
  return {
    room: null,
    fingerprint: null,
    isDamaged: read.problem === 'invalid-fingerprint',
    page: formatPageLink({ address, room: null, fingerprint: null }),
  };
}
