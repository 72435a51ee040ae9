import { X509Certificate } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { createSecureContext } from 'node:tls';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  CertificateError,
  generateIdentity,
  givenIdentity,
  IDENTITY_FILE,
  keptIdentity,
} from './certificate.ts';
import type { LogFields, Logger } from './options.ts';

const DAY = 24 * 60 * 60 * 1000;

interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: LogFields;
}

let folder: string;
let lines: Line[];
let logger: Logger;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parley-certificate-'));
  lines = [];
  const log = (level: Line['level']) => (fields: LogFields, message: string) =>
    void lines.push({ level, message, fields });
  logger = { info: log('info'), warn: log('warn'), error: log('error') };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function warnings(): readonly string[] {
  return lines.filter(({ level }) => level === 'warn').map(({ message }) => message);
}

async function modeOf(file: string): Promise<number> {
  return (await stat(file)).mode & 0o777;
}

describe('a made certificate', () => {
  test('is signed with SHA-256 by a P-256 key, and valid from yesterday to at most 825 days', async () => {
    const now = new Date();
    const identity = await generateIdentity(now);
    const certificate = new X509Certificate(identity.certificate);
    expect(certificate.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    // 1.2.840.10045.4.3.2, ecdsa-with-SHA256 (RFC 5758, section 3.2).
    expect(certificate.raw.includes(Buffer.from('06082a8648ce3d040302', 'hex'))).toBe(true);
    const from = new Date(certificate.validFrom).getTime();
    const to = new Date(certificate.validTo).getTime();
    expect(from).toBeLessThan(now.getTime());
    expect(to - from).toBeGreaterThan(2 * 365 * DAY);
    expect(to - from).toBeLessThanOrEqual(825 * DAY);
  });

  test('is for this machine, and only for servers', async () => {
    const certificate = new X509Certificate((await generateIdentity()).certificate);
    for (const name of ['localhost', hostname().toLowerCase()])
      expect(certificate.checkHost(name)).toBeDefined();
    for (const address of ['127.0.0.1', '::1']) expect(certificate.checkIP(address)).toBeDefined();
    expect(certificate.checkHost('example.org')).toBeUndefined();
    expect(certificate.ca).toBe(false);
    // id-kp-serverAuth (RFC 5280, section 4.2.1.12).
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
  });

  test('states its SHA-256 fingerprint, and keeps the key apart from the certificate', async () => {
    const identity = await generateIdentity();
    expect(identity.fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    expect(identity.fingerprint).toBe(new X509Certificate(identity.certificate).fingerprint256);
    expect(identity.certificate).not.toContain('PRIVATE');
    expect(() => createSecureContext({ cert: identity.certificate, key: identity.privateKey })).not.toThrow();
  });

  test('is never made twice the same', async () => {
    const [one, other] = await Promise.all([generateIdentity(), generateIdentity()]);
    expect(one.fingerprint).not.toBe(other.fingerprint);
    expect(one.privateKey).not.toBe(other.privateKey);
  });
});

describe('a kept certificate', () => {
  test('is made at first, in a folder that is made too, both for the user alone', async () => {
    const data = path.join(folder, 'new', 'parley');
    const identity = await keptIdentity(data, logger);
    expect(await readdir(data)).toEqual([IDENTITY_FILE]);
    expect(await modeOf(path.join(data, IDENTITY_FILE))).toBe(0o600);
    expect(await modeOf(data)).toBe(0o700);
    expect(lines).toEqual([
      {
        level: 'info',
        message: 'made a new certificate',
        fields: { file: path.join(data, IDENTITY_FILE), fingerprint: identity.fingerprint },
      },
    ]);
  });

  test('is the same at the next start', async () => {
    const first = await keptIdentity(folder, logger);
    expect(await keptIdentity(folder, logger)).toEqual(first);
  });

  test('is replaced when it has expired', async () => {
    const first = await keptIdentity(folder, logger, new Date(Date.now() - 900 * DAY));
    const second = await keptIdentity(folder, logger);
    expect(second.fingerprint).not.toBe(first.fingerprint);
    expect(warnings()).toEqual(['the kept certificate has expired']);
    expect((await keptIdentity(folder, logger)).fingerprint).toBe(second.fingerprint);
  });

  test.each([
    ['empty', () => ''],
    ['no PEM at all', () => 'not a certificate'],
    ['cut off', (pem: string) => pem.slice(0, -200)],
    ['without its key', (pem: string) => pem.slice(pem.indexOf('-----BEGIN CERTIFICATE'))],
  ])('that is %s is set aside and replaced', async (_what, spoil) => {
    const file = path.join(folder, IDENTITY_FILE);
    const first = await keptIdentity(folder, logger);
    const spoilt = spoil(await readFile(file, 'utf8'));
    await writeFile(file, spoilt);

    const second = await keptIdentity(folder, logger, new Date('2030-01-02T03:04:05.678Z'));
    expect(second.fingerprint).not.toBe(first.fingerprint);
    const aside = `${IDENTITY_FILE}.unreadable-2030-01-02T03-04-05.678Z`;
    expect((await readdir(folder)).toSorted()).toEqual([IDENTITY_FILE, aside]);
    expect(await readFile(path.join(folder, aside), 'utf8')).toBe(spoilt);
    expect(warnings()).toEqual(['the kept certificate cannot be used and was set aside']);
  });

  test('with another one’s key is set aside', async () => {
    const [one, other] = await Promise.all([generateIdentity(), generateIdentity()]);
    await writeFile(path.join(folder, IDENTITY_FILE), one.privateKey + other.certificate);
    await keptIdentity(folder, logger);
    expect(lines[0]?.fields['reason']).toBe('The private key does not belong to the certificate.');
  });

  test('that others may read is made private', async () => {
    const file = path.join(folder, IDENTITY_FILE);
    await keptIdentity(folder, logger);
    await chmod(file, 0o644);
    await keptIdentity(folder, logger);
    expect(await modeOf(file)).toBe(0o600);
    expect(warnings()).toHaveLength(1);
  });

  test('is an error where there can be none', async () => {
    await writeFile(path.join(folder, 'file'), '');
    await expect(keptIdentity(path.join(folder, 'file'), logger)).rejects.toThrow(CertificateError);
    await mkdir(path.join(folder, IDENTITY_FILE));
    await expect(keptIdentity(folder, logger)).rejects.toThrow(CertificateError);
    expect(await readdir(folder)).toEqual(['file', IDENTITY_FILE]);
  });

  test('never shows up in the log', async () => {
    await keptIdentity(folder, logger);
    await writeFile(path.join(folder, IDENTITY_FILE), (await generateIdentity()).privateKey);
    await keptIdentity(folder, logger);
    expect(JSON.stringify(lines)).not.toMatch(/BEGIN|PRIVATE/);
  });
});

describe('a given certificate', () => {
  async function given(certificate: string, privateKey: string): Promise<readonly [string, string]> {
    const files = [path.join(folder, 'certificate.pem'), path.join(folder, 'key.pem')] as const;
    await writeFile(files[0], certificate);
    await writeFile(files[1], privateKey);
    return files;
  }

  test('is used with its chain', async () => {
    const [leaf, issuer] = await Promise.all([generateIdentity(), generateIdentity()]);
    const files = await given(`${leaf.certificate}\n${issuer.certificate}\n`, leaf.privateKey);
    const identity = await givenIdentity(...files, logger);
    expect(identity.fingerprint).toBe(leaf.fingerprint);
    expect(identity.certificate).toBe(`${leaf.certificate}\n${issuer.certificate}`);
    expect(lines).toEqual([]);
  });

  test('that has expired is used with a warning', async () => {
    const identity = await generateIdentity(new Date(Date.now() - 900 * DAY));
    const files = await given(identity.certificate, identity.privateKey);
    expect((await givenIdentity(...files, logger)).fingerprint).toBe(identity.fingerprint);
    expect(warnings()).toEqual(['the certificate has expired']);
  });

  test('is refused in clear words', async () => {
    const [one, other] = await Promise.all([generateIdentity(), generateIdentity()]);
    const cases: readonly (readonly [string, string, RegExp])[] = [
      [one.certificate, other.privateKey, /does not belong to the certificate/],
      ['nonsense', one.privateKey, /certificate is not a PEM certificate/],
      [one.privateKey, one.privateKey, /certificate is not a PEM certificate/],
      [one.certificate, one.certificate, /private key is not a PEM private key/],
      [one.certificate, '-----BEGIN ENCRYPTED PRIVATE KEY-----\n', /passphrase/],
    ];
    for (const [certificate, privateKey, words] of cases) {
      const files = await given(certificate, privateKey);
      await expect(givenIdentity(...files, logger)).rejects.toThrow(words);
      await expect(givenIdentity(...files, logger)).rejects.toThrow(CertificateError);
    }
    const missing = path.join(folder, 'missing.pem');
    await expect(givenIdentity(missing, missing, logger)).rejects.toThrow(
      /certificate cannot be read: ENOENT/,
    );
  });
});
