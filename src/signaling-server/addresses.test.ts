import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test, vi } from 'vitest';
import { AddressCount } from './address-count.ts';
import { hostsOf, plainAddress, reachableAddresses } from './addresses.ts';

const interfaces = vi.hoisted(() => vi.fn<() => Record<string, Partial<NetworkInterfaceInfo>[]>>());
vi.mock('node:os', () => ({ networkInterfaces: interfaces }));

interfaces.mockReturnValue({
  lo: [
    { address: '127.0.0.1', family: 'IPv4', internal: true },
    { address: '::1', family: 'IPv6', internal: true },
  ],
  wlan0: [
    { address: 'fe80::1', family: 'IPv6', internal: false },
    { address: 'fd00::5', family: 'IPv6', internal: false },
    { address: '192.168.1.5', family: 'IPv4', internal: false },
  ],
  eth0: [{ address: '169.254.7.7', family: 'IPv4', internal: false }],
});

test('others can use neither loopback nor link-local addresses; IPv4 comes first', () => {
  expect(reachableAddresses()).toEqual(['192.168.1.5', 'fd00::5']);
});

test('the hosts of a server that listens on all addresses, on one, and by name', () => {
  expect(hostsOf('0.0.0.0')).toEqual(['192.168.1.5', 'localhost']);
  expect(hostsOf('::')).toEqual(['192.168.1.5', 'fd00::5', 'localhost']);
  expect(hostsOf('127.0.0.1')).toEqual(['127.0.0.1']);
  expect(hostsOf('desk.local')).toEqual(['desk.local']);
});

test('an IPv4 address in IPv6 notation is the IPv4 address', () => {
  expect(plainAddress('::ffff:192.168.1.5')).toBe('192.168.1.5');
  expect(plainAddress('::FFFF:192.168.1.5')).toBe('192.168.1.5');
  expect(plainAddress('192.168.1.5')).toBe('192.168.1.5');
  expect(plainAddress('fd00::5')).toBe('fd00::5');
});

test('[M4] addresses are counted in either notation, and forgotten at zero', () => {
  const count = new AddressCount();
  expect(count.add('192.168.1.5')).toBe(1);
  expect(count.add('::ffff:192.168.1.5')).toBe(2);
  expect(count.add('fd00::5')).toBe(1);
  count.remove('192.168.1.5');
  expect(count.of('::ffff:192.168.1.5')).toBe(1);
  count.remove('192.168.1.5');
  count.remove('192.168.1.5');
  expect(count.of('192.168.1.5')).toBe(0);
  expect(count.of('fd00::5')).toBe(1);
});
