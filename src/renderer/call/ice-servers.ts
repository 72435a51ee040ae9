import type { Preferences } from '../../protocol/preferences.ts';
import type { IceServer } from '../../protocol/signaling.ts';

/** The lab's STUN server. It learns of a call, so it is asked only where a call may cross the internet. */
const DEFAULT_ICE_SERVERS: readonly IceServer[] = [{ urls: ['stun:stun.l.google.com:19302'] }];

/** Servers of the user's own, even none, take the place of the default. */
type IceOptions = Pick<Preferences, 'iceServers' | 'relayOnly'>;

function isLocalIpv4(address: string): boolean {
  const [first = 0, second = 0] = address.split('.').map(Number);
  return (
    first === 0 ||
    first === 10 ||
    first === 127 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254) ||
    // Shared address space (RFC 6598): overlay networks such as Tailscale, where both sides reach each other directly.
    (first === 100 && second >= 64 && second <= 127)
  );
}

function isLocalIpv6(address: string): boolean {
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address);
  if (mapped?.[1] && mapped[2]) {
    const [high, low] = [parseInt(mapped[1], 16), parseInt(mapped[2], 16)];
    return isLocalIpv4([high >> 8, high & 255, low >> 8, low & 255].join('.'));
  }
  // Loopback, unique local (fc00::/7), link-local (fe80::/10).
  return address === '::1' || address === '::' || /^f[cd]/.test(address) || /^fe[89ab]/.test(address);
}

/**
 * Whether the signaling server is on this machine or network, so that the two peers most probably are as well: loopback,
 * private (RFC 1918, RFC 4193), link-local and shared (RFC 6598) addresses, `.local` names and names without a dot.
 * @param url origin of the signaling server
 */
export function isLocalServer(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isLocalIpv6(host.slice(1, -1));
  if (/^\d+(\.\d+){3}$/.test(host)) return isLocalIpv4(host);
  return !host.includes('.') || host.endsWith('.local') || host.endsWith('.localhost');
}

/**
 * The configuration of a peer connection (W3C WebRTC 1.0, section 4.2.1).
 * @param handedOut what the signaling server wants its clients to use
 */
export function peerConfiguration(
  signalingUrl: string,
  options: IceOptions,
  handedOut: readonly IceServer[],
): RTCConfiguration {
  const own = options.iceServers ?? (isLocalServer(signalingUrl) ? [] : DEFAULT_ICE_SERVERS);
  return {
    iceServers: [...own, ...handedOut].flatMap(usableServers),
    iceTransportPolicy: options.relayOnly ? 'relay' : 'all',
    bundlePolicy: 'max-bundle',
  };
}

/** As a browser wants it. It refuses a whole list for one relay without credentials, so such a relay is left out. */
export function usableServers({ urls, username, credential }: IceServer): RTCIceServer[] {
  if (username !== undefined && credential !== undefined) return [{ urls: [...urls], username, credential }];
  const withoutCredentials = urls.filter((url) => url.startsWith('stun'));
  return withoutCredentials.length > 0 ? [{ urls: withoutCredentials }] : [];
}
