import { HTTPS_PORT } from '../../../protocol/address.ts';
import { formatGuestLink } from '../../../protocol/invitation.ts';

/**
 * The https address that opens Parley in a browser with the room filled in.
 * @param signalingUrl origin of the signaling server, such as `https://192.168.1.5:8443`
 * @throws {RangeError} when the room cannot be part of a link
 */
export function invitationLink(signalingUrl: string, room: string): string {
  const { hostname, port } = new URL(signalingUrl);
  const host = hostname.replace(/^\[|\]$/g, '');
  const address = { host, port: port === '' ? HTTPS_PORT : Number(port) };
  return formatGuestLink({ address, room, fingerprint: null });
}

/** Whether the link's host means the machine that opens it, so that it is of no use to anybody else. */
export function isLocalOnly(link: string): boolean {
  const { hostname } = new URL(link);
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d+){3}$/.test(hostname)
  );
}
