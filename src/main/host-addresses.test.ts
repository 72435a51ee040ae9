import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import { isReachableByOthers, rankAddresses } from './host-addresses.ts';

function v4(address: string, internal = false): NetworkInterfaceInfo {
  return {
    address,
    family: 'IPv4',
    internal,
    netmask: '255.255.255.0',
    mac: '00:11:22:33:44:55',
    cidr: null,
  };
}
function v6(address: string, internal = false): NetworkInterfaceInfo {
  return {
    address,
    family: 'IPv6',
    internal,
    netmask: 'ffff::',
    mac: '00:11:22:33:44:55',
    cidr: null,
    scopeid: 0,
  };
}
const lo = [v4('127.0.0.1', true), v6('::1', true)];
const hosts = (adapters: Parameters<typeof rankAddresses>[0]) =>
  rankAddresses(adapters).map(({ host }) => host);
const kinds = (adapters: Parameters<typeof rankAddresses>[0]) =>
  Object.fromEntries(rankAddresses(adapters).map(({ host, kind }) => [host, kind]));

describe('usual computers', () => {
  test('a laptop with Linux, containers and a VPN', () => {
    const adapters = {
      lo,
      docker0: [v4('172.17.0.1'), v6('fe80::42:1')],
      'br-5f0a9d': [v4('172.18.0.1')],
      veth12ab: [v6('fe80::1:2')],
      virbr0: [v4('192.168.122.1')],
      tun0: [v4('10.8.0.6')],
      wlp3s0: [v4('192.168.1.20'), v6('2001:DB8::20'), v6('fe80::20')],
    };
    expect(hosts(adapters)).toEqual([
      '192.168.1.20',
      '2001:db8::20',
      '10.8.0.6',
      '192.168.122.1',
      '172.17.0.1',
      '172.18.0.1',
      '127.0.0.1',
    ]);
    expect(kinds(adapters)).toMatchObject({
      '192.168.1.20': 'network',
      '10.8.0.6': 'vpn',
      '172.17.0.1': 'virtual',
      '192.168.122.1': 'virtual',
      '127.0.0.1': 'loopback',
    });
  });

  test('Windows with Hyper-V, WSL and VMware', () => {
    expect(
      kinds({
        'vEthernet (Default Switch)': [v4('172.29.16.1')],
        'vEthernet (WSL (Hyper-V firewall))': [v4('172.20.0.1')],
        'VMware Network Adapter VMnet8': [v4('192.168.56.1')],
        'VirtualBox Host-Only Network': [v4('192.168.57.1')],
        'OpenVPN TAP-Windows6': [v4('10.9.0.2')],
        'Loopback Pseudo-Interface 1': lo,
        Ethernet: [v4('192.168.178.30')],
        'Wi-Fi': [v4('169.254.10.20')],
      }),
    ).toEqual({
      '192.168.178.30': 'network',
      '10.9.0.2': 'vpn',
      '172.29.16.1': 'virtual',
      '172.20.0.1': 'virtual',
      '192.168.56.1': 'virtual',
      '192.168.57.1': 'virtual',
      '169.254.10.20': 'link-local',
      '127.0.0.1': 'loopback',
    });
  });

  test('a Mac with utun and a bridge for virtual machines', () => {
    expect(
      hosts({
        lo0: lo,
        utun4: [v4('100.64.1.2')],
        bridge100: [v4('192.168.64.1')],
        awdl0: [v6('fe80::1')],
        en0: [v4('10.0.0.7'), v6('fd00::7')],
      }),
    ).toEqual(['10.0.0.7', 'fd00::7', '100.64.1.2', '192.168.64.1', '127.0.0.1']);
  });

  test('a container, whose only adapter is eth0', () => {
    expect(rankAddresses({ lo, eth0: [v4('172.17.0.2')] })[0]).toEqual({
      host: '172.17.0.2',
      family: 'IPv4',
      kind: 'network',
      adapter: 'eth0',
    });
  });
});

describe('the order', () => {
  test('of networks at one adapter is home, company, other private, public, IPv6', () => {
    const inOrder = ['192.168.0.2', '10.0.0.2', '172.16.0.2', '203.0.113.2', 'fd00::2', '2001:db8::2'];
    const entries = inOrder
      .toReversed()
      .map((address) => (address.includes(':') ? v6(address) : v4(address)));
    expect(hosts({ eth0: entries })).toEqual([...inOrder, '127.0.0.1']);
  });

  test('puts wires and antennas before adapters of unknown name', () => {
    expect(hosts({ strange0: [v4('192.168.0.2')], eth0: [v4('172.16.0.2')] })[0]).toBe('172.16.0.2');
  });
});

describe('without a network', () => {
  test.each([
    ['nothing at all', {}],
    ['the loopback adapter alone', { lo }],
    ['an adapter without entries', { eth0: undefined, lo }],
    ['an adapter that got no address', { eth0: [v6('fe80::1')], lo }],
  ])('there is still the loopback address: %s', (_what, adapters) => {
    expect(hosts(adapters)).toEqual(['127.0.0.1']);
    expect(rankAddresses(adapters).some(isReachableByOthers)).toBe(false);
  });

  test('others reach networks and VPNs only', () => {
    const reachable = (['network', 'vpn', 'virtual', 'link-local', 'loopback'] as const).filter((kind) =>
      isReachableByOthers({ kind }),
    );
    expect(reachable).toEqual(['network', 'vpn']);
  });
});
