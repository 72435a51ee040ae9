import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ProbeResult } from './server-probe.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings-schema.ts';
import { createTrust, type Trust } from './trust.ts';

const fingerprint = (byte: string) => Array.from({ length: 32 }, () => byte).join(':');
const SERVER = fingerprint('AA');
const OTHER = fingerprint('BB');
const OWN = fingerprint('CC');
const address = { host: 'laptop', port: 8443 };
const certificate = { subject: 'Parley', issuer: 'Parley', validFrom: 0, validTo: 1 };
const shows = (shown: string, { authorized = false, acceptsApp = true } = {}): ProbeResult => ({
  ok: true,
  fingerprint: shown,
  authorized,
  acceptsApp,
  certificate,
});
const trusted = (by: string) => ({ status: 'trusted', by, signalingUrl: 'https://laptop:8443' });

let settings: Settings;
let found: ProbeResult;
let own: string | null;
let trust: Trust;

beforeEach(() => {
  settings = DEFAULT_SETTINGS;
  found = shows(SERVER);
  own = null;
  trust = createTrust({
    probe: () => Promise.resolve(found),
    settings: {
      get: () => settings,
      update: (change) => {
        settings = { ...settings, ...change(settings) };
        return Promise.resolve(true);
      },
    },
    ownFingerprints: () => (own === null ? [] : [own]),
    relayTo: ({ host }) => Promise.resolve(`relay to ${host}`),
    logger: { info: vi.fn(), warn: vi.fn(), error: vi.fn() },
    now: () => 42,
  });
});

const check = (promise: string | null = null) => trust.check({ address, fingerprint: promise });

describe('the verdict', () => {
  test('of a server never seen is left to the user', async () => {
    await expect(check()).resolves.toEqual({ status: 'unknown', fingerprint: SERVER, certificate });
    expect(trust.accepts('laptop', SERVER)).toBe(false);
    expect(trust.pins()).toEqual([]);
  });

  test('of an authority is enough, also where a pin says otherwise', async () => {
    settings = { ...settings, pins: [{ ...address, fingerprint: OTHER, acceptedAt: 1 }] };
    found = shows(SERVER, { authorized: true });
    await expect(check()).resolves.toEqual(trusted('authority'));
  });

  test('follows the pin of this very port', async () => {
    settings = { ...settings, pins: [{ ...address, fingerprint: SERVER, acceptedAt: 1 }] };
    await expect(check()).resolves.toEqual(trusted('pin'));
    await expect(
      trust.check({ address: { ...address, port: 9000 }, fingerprint: null }),
    ).resolves.toMatchObject({ status: 'unknown' });
  });

  test('warns when the certificate is not the remembered one', async () => {
    settings = { ...settings, pins: [{ ...address, fingerprint: OTHER, acceptedAt: 1 }] };
    await expect(check()).resolves.toEqual({
      status: 'changed',
      fingerprint: SERVER,
      expectedFingerprint: OTHER,
      expectedBy: 'pin',
      certificate,
    });
    expect(trust.accepts('laptop', SERVER)).toBe(false);
  });

  test('warns when the certificate is not the promised one', async () => {
    await expect(check(OTHER)).resolves.toMatchObject({
      status: 'changed',
      expectedFingerprint: OTHER,
      expectedBy: 'invitation',
    });
    expect(trust.accepts('laptop', SERVER)).toBe(false);
    expect(trust.pins()).toEqual([]);
  });

  test('needs no question where the invitation promised the certificate, and remembers it', async () => {
    await expect(check(SERVER)).resolves.toEqual(trusted('invitation'));
    expect(trust.accepts('laptop', SERVER)).toBe(true);
    expect(trust.accepts('elsewhere', SERVER)).toBe(false);
    expect(trust.pins()).toEqual([{ ...address, fingerprint: SERVER, acceptedAt: 42 }]);
  });

  test('is never silently changed by an invitation: the pin stays for the next time', async () => {
    settings = { ...settings, pins: [{ ...address, fingerprint: OTHER, acceptedAt: 1 }] };
    await expect(check(SERVER)).resolves.toEqual(trusted('invitation'));
    expect(trust.accepts('laptop', SERVER)).toBe(true);
    expect(trust.pins()).toEqual([{ ...address, fingerprint: OTHER, acceptedAt: 1 }]);
    await expect(check()).resolves.toMatchObject({ status: 'changed' });
  });

  test('of the own server needs no question', async () => {
    own = OWN;
    found = shows(OWN);
    await expect(check()).resolves.toEqual(trusted('own'));
    expect(trust.accepts('127.0.0.1', OWN)).toBe(true);
    own = null;
    expect(trust.accepts('127.0.0.1', OWN)).toBe(false);
  });

  test('leads over a relay to a server that accepts only its own page', async () => {
    found = shows(SERVER, { acceptsApp: false });
    await check();
    await expect(trust.accept({ address, fingerprint: SERVER })).resolves.toBe('relay to laptop');
    await expect(check()).resolves.toEqual({ status: 'trusted', by: 'pin', signalingUrl: 'relay to laptop' });
  });

  test('passes problems on', async () => {
    found = { ok: false, problem: 'refused' };
    await expect(check(SERVER)).resolves.toEqual({ status: 'failed', problem: 'refused' });
    expect(trust.accepts('laptop', SERVER)).toBe(false);
  });
});

describe("the user's yes", () => {
  test('is remembered with its time', async () => {
    await check();
    await expect(trust.accept({ address, fingerprint: SERVER })).resolves.toBe('https://laptop:8443');
    expect(trust.pins()).toEqual([{ ...address, fingerprint: SERVER, acceptedAt: 42 }]);
    expect(trust.accepts('laptop', SERVER)).toBe(true);
    await expect(check()).resolves.toEqual(trusted('pin'));
  });

  test('replaces the certificate that was expected', async () => {
    settings = { ...settings, pins: [{ ...address, fingerprint: OTHER, acceptedAt: 1 }] };
    await check();
    await expect(trust.accept({ address, fingerprint: SERVER })).resolves.toBe('https://laptop:8443');
    expect(trust.pins()).toEqual([{ ...address, fingerprint: SERVER, acceptedAt: 42 }]);
  });

  test('counts only for what was shown for this address', async () => {
    const refused = { code: 'not-checked' };
    await expect(trust.accept({ address, fingerprint: SERVER })).rejects.toMatchObject(refused);
    await check();
    await expect(trust.accept({ address, fingerprint: OTHER })).rejects.toMatchObject(refused);
    await expect(
      trust.accept({ address: { ...address, port: 1 }, fingerprint: SERVER }),
    ).rejects.toMatchObject(refused);
    found = shows(OTHER);
    await check();
    await expect(trust.accept({ address, fingerprint: SERVER })).rejects.toMatchObject(refused);
    found = { ok: false, problem: 'refused' };
    await check();
    await expect(trust.accept({ address, fingerprint: OTHER })).rejects.toMatchObject(refused);
    expect(trust.pins()).toEqual([]);
  });
});

test('a forgotten server is unknown again, an invitation included', async () => {
  await check(SERVER);
  trust.forget(address);
  expect(trust.pins()).toEqual([]);
  expect(trust.accepts('laptop', SERVER)).toBe(false);
  await expect(check()).resolves.toMatchObject({ status: 'unknown' });
});
