import { describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../protocol/preferences.ts';
import { isLocalServer, peerConfiguration } from './ice-servers.ts';

const LOCAL = [
  'https://localhost:8443',
  'https://127.0.0.1',
  'https://127.9.9.9:1',
  'https://10.1.2.3',
  'https://172.16.0.1',
  'https://172.31.255.255',
  'https://192.168.1.5:8443',
  'https://169.254.10.20',
  'https://100.64.0.1',
  'https://100.127.255.255',
  'https://[::1]:8443',
  'https://[fd12:3456::1]',
  'https://[fc00::1]',
  'https://[fe80::1]',
  'https://[::ffff:192.168.1.5]',
  'https://studio.local:8443',
  'https://STUDIO.LOCAL',
  'https://studio.local.',
  'https://studio',
  'https://app.localhost',
];

const REMOTE = [
  'https://call.example.org',
  'https://8.8.8.8',
  'https://172.15.0.1',
  'https://172.32.0.1',
  'https://192.169.0.1',
  'https://100.63.255.255',
  'https://100.128.0.1',
  'https://11.0.0.1',
  'https://[2001:db8::1]',
  'https://[::ffff:8.8.8.8]',
  'https://10.example.org',
  'https://local.example.org',
  'not an address',
];

const OWN_CHOICE = DEFAULT_PREFERENCES;

test.each(LOCAL)('%s is on this network: no STUN server is asked', (url) => {
  expect(isLocalServer(url)).toBe(true);
  expect(peerConfiguration(url, OWN_CHOICE, []).iceServers).toEqual([]);
});

test.each(REMOTE)('%s may be across the internet: the default STUN server is asked', (url) => {
  expect(isLocalServer(url)).toBe(false);
  expect(peerConfiguration(url, OWN_CHOICE, []).iceServers).toEqual([
    { urls: ['stun:stun.l.google.com:19302'] },
  ]);
});

describe('the configuration of a peer connection', () => {
  const turn = { urls: ['turn:turn.example.org'], username: 'u', credential: 'c' };

  test('has what the user set in place of the default, even nothing', () => {
    expect(
      peerConfiguration('https://call.example.org', { ...OWN_CHOICE, iceServers: [] }, []).iceServers,
    ).toEqual([]);
    expect(
      peerConfiguration('https://192.168.1.5', { ...OWN_CHOICE, iceServers: [turn] }, []).iceServers,
    ).toEqual([turn]);
  });

  test('has what the server hands out as well', () => {
    expect(peerConfiguration('https://192.168.1.5', OWN_CHOICE, [turn]).iceServers).toEqual([turn]);
    expect(peerConfiguration('https://call.example.org', OWN_CHOICE, [turn]).iceServers).toHaveLength(2);
  });

  test('leaves out a relay without credentials, which a browser would refuse together with all others', () => {
    const useless = { urls: ['turn:turn.example.org'] };
    const mixed = { urls: ['stun:a.example.org', 'turns:b.example.org'] };
    expect(peerConfiguration('https://192.168.1.5', OWN_CHOICE, [useless, mixed]).iceServers).toEqual([
      { urls: ['stun:a.example.org'] },
    ]);
  });

  test('sends everything through relays when asked to', () => {
    expect(peerConfiguration('https://192.168.1.5', OWN_CHOICE, []).iceTransportPolicy).toBe('all');
    expect(
      peerConfiguration('https://192.168.1.5', { ...OWN_CHOICE, relayOnly: true }, []).iceTransportPolicy,
    ).toBe('relay');
  });
});
