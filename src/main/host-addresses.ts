/** Which of this computer's addresses others can use, likeliest first. */
import type { NetworkInterfaceInfo } from 'node:os';
import { normalizeHost } from '../protocol/address.ts';
import type { AddressKind, HostAddress } from '../protocol/ipc-hosting.ts';

/** An address without the links that lead to it. */
export type RankedAddress = Pick<HostAddress, 'host' | 'family' | 'kind' | 'adapter'>;

/** What Node lists; adapters that are down are not among them (os.networkInterfaces). */
export type Adapters = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Adapters of virtual machines and containers on this computer: nobody else is behind them. */
const VIRTUAL_ADAPTER =
  /^(?:docker|br-|veth|virbr|vmnet|vboxnet|lxc|lxd|podman|cni|flannel|cali|kube|bridge\d|vnic)|vEthernet|WSL|VMware|VirtualBox|Hyper-V|Docker|Parallels/i;

/** Adapters of private networks: only those in the same one are behind them. */
const VPN_ADAPTER =
  /^(?:tun|tap|wg|utun|ppp|ipsec|zt|tailscale|nordlynx|gpd)|VPN|WireGuard|OpenVPN|ZeroTier|Tailscale|TAP-/i;

/** Adapters that are wires and antennas on the usual systems. */
const USUAL_ADAPTER = /^(?:eth|en|wl|Ethernet|Wi-?Fi|WLAN)/i;

/** What people expect first; kinds below `vpn` reach nobody on another computer. */
const KIND_ORDER: readonly AddressKind[] = ['network', 'vpn', 'virtual', 'link-local', 'loopback'];

const LOOPBACK: RankedAddress = { host: '127.0.0.1', family: 'IPv4', kind: 'loopback', adapter: '' };

function isLinkLocal(host: string): boolean {
  return host.startsWith('169.254.') || /^fe[89ab][0-9a-f]:/.test(host);
}

function kindOf(adapter: string, host: string, internal: boolean): AddressKind {
  if (internal) return 'loopback';
  if (isLinkLocal(host)) return 'link-local';
  if (VIRTUAL_ADAPTER.test(adapter)) return 'virtual';
  return VPN_ADAPTER.test(adapter) ? 'vpn' : 'network';
}

/** Home and office networks first (RFC 1918), then IPv6 of one's own network (RFC 4193), then public addresses. */
function rangeOrder(host: string): number {
  if (host.startsWith('192.168.')) return 0;
  if (host.startsWith('10.')) return 1;
  if (/^172\.(?:1[6-9]|2\d|3[01])\./.test(host)) return 2;
  if (!host.includes(':')) return 3;
  return /^f[cd]/.test(host) ? 4 : 5;
}

function orderOf({ kind, adapter, host }: RankedAddress): readonly number[] {
  return [KIND_ORDER.indexOf(kind), USUAL_ADAPTER.test(adapter) ? 0 : 1, rangeOrder(host)];
}

function compare(one: RankedAddress, other: RankedAddress): number {
  const others = orderOf(other);
  const difference = orderOf(one).map((value, index) => value - (others[index] ?? 0));
  return difference.find((value) => value !== 0) ?? 0;
}

/**
 * Every address under which this computer's server can be reached, likeliest first; the loopback address is the last.
 * Link-local IPv6 addresses are left out: they need a zone, which no link can hold (RFC 4007, section 11).
 */
export function rankAddresses(adapters: Adapters): readonly RankedAddress[] {
  const found = Object.entries(adapters).flatMap(([adapter, entries = []]) =>
    entries.flatMap(({ address, family, internal }): RankedAddress[] => {
      const host = normalizeHost(address);
      if (host === null || (family === 'IPv6' && isLinkLocal(host))) return [];
      return [{ host, family, kind: kindOf(adapter, host, internal), adapter }];
    }),
  );
  const own = found.find(({ host }) => host === LOOPBACK.host) ?? LOOPBACK;
  return [...found.filter(({ kind }) => kind !== 'loopback').toSorted(compare), own];
}

/** Whether an address leads here from another computer. */
export function isReachableByOthers({ kind }: Pick<RankedAddress, 'kind'>): boolean {
  return kind === 'network' || kind === 'vpn';
}
