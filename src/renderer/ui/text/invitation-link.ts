import { HTTPS_PORT } from '../../../protocol/address.ts';
import { formatGuestLink, formatPageLink } from '../../../protocol/invitation.ts';

/**
 * The address that opens Parley in a browser with the room filled in.
 * @param signalingUrl origin of the signaling server, such as `https://192.168.1.5:8443`
 * @param fingerprint of its certificate where browsers warn of that, so that the link leads to the page for guests first
 * @throws {RangeError} when the room cannot be part of a link
 */
export function invitationLink(signalingUrl: string, room: string, fingerprint: string | null): string {
  const { hostname, port } = new URL(signalingUrl);
  const host = hostname.replace(/^\[|\]$/g, '');
  const address = { host, port: port === '' ? HTTPS_PORT : Number(port) };
  const invitation = { address, room, fingerprint };
  return fingerprint === null ? formatPageLink(invitation) : formatGuestLink(invitation);
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
