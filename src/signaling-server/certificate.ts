/** The server's certificate: made at run time and kept, or given by the user. No key ever is in a repository. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';
import { reachableAddresses } from './addresses.ts';
import type { Logger, TlsIdentity } from './options.ts';

/** Holds the private key and the certificate, so that both are replaced in one step. */
export const IDENTITY_FILE = 'server-identity.pem';

/** Apple's systems refuse certificates that are valid for longer than 825 days (HT210176). */
const VALIDITY_DAYS = 820;
const CERTIFICATE_BLOCKS = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const DAY = 24 * 60 * 60 * 1000;

/** A certificate or key that cannot be used; the message is meant for the user. */
export class CertificateError extends Error {
  override readonly name = 'CertificateError';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/**
 * Checks that a certificate and a private key belong together.
 * @throws {CertificateError} when one cannot be read or they do not match
 */
export function identityFromPem(certificate: string, privateKey: string): TlsIdentity {
  const parsed = parseCertificate(certificate);
  const key = parsePrivateKey(privateKey);
  if (!parsed.checkPrivateKey(key)) {
    throw new CertificateError('The private key does not belong to the certificate.');
  }
  return {
    // A file may hold both: the certificate goes to places where the key must not go.
    certificate: (certificate.match(CERTIFICATE_BLOCKS) ?? []).join('\n'),
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    fingerprint: parsed.fingerprint256,
  };
}

function parseCertificate(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (error) {
    throw new CertificateError('The certificate is not a PEM certificate.', { cause: error });
  }
}

function parsePrivateKey(pem: string): ReturnType<typeof createPrivateKey> {
  if (/ENCRYPTED/.test(pem)) {
    throw new CertificateError('The private key is protected by a passphrase. Give one without.');
  }
  try {
    return createPrivateKey(pem);
  } catch (error) {
    throw new CertificateError('The private key is not a PEM private key.', { cause: error });
  }
}

/** The moment at which a certificate ends to be valid. */
function validUntil(identity: TlsIdentity): Date {
  return new Date(new X509Certificate(identity.certificate).validTo);
}

function isDnsName(name: string): boolean {
  return /^[a-z0-9][a-z0-9.-]{0,252}$/.test(name);
}

/**
 * Makes a self-signed certificate for this machine: its name, its current addresses and localhost.
 * @param now start of its validity
 */
export async function generateIdentity(now: Date = new Date()): Promise<TlsIdentity> {
  const host = hostname().toLowerCase();
  // Computers in a local network find each other as NAME.local (RFC 6762).
  const names = [...new Set(['localhost', host, `${host.split('.')[0]}.local`])].filter(isDnsName);
  const addresses = ['127.0.0.1', '::1', ...reachableAddresses()];
  // Every default of selfsigned is set: SHA-1, RSA, one year, and extensions that go as soon as one is given.
  const made = await generate([{ name: 'commonName', value: 'Parley' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    // Clocks in a local network differ.
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + VALIDITY_DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          ...addresses.map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  return identityFromPem(made.cert, made.private);
}

/**
 * The kept certificate, so that its fingerprint stays; a new one where there is none or it has expired. A file that
 * cannot be understood is set aside, never overwritten. The addresses of this machine may have changed since: peers
 * go by the fingerprint.
 * @param folder made when it is missing
 * @throws {CertificateError} when the folder or file cannot be read or written
 */
export async function keptIdentity(
  folder: string,
  logger: Logger,
  now: Date = new Date(),
): Promise<TlsIdentity> {
  const file = path.join(folder, IDENTITY_FILE);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const kept = await readKept(file, logger, now);
    if (kept) return kept;
    const identity = await generateIdentity(now);
    await writePrivately(file, `${identity.privateKey}${identity.certificate}\n`);
    logger.info({ file, fingerprint: identity.fingerprint }, 'made a new certificate');
    return identity;
  } catch (error) {
    if (error instanceof CertificateError) throw error;
    throw new CertificateError(`The certificate cannot be kept in ${folder}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

async function readKept(file: string, logger: Logger, now: Date): Promise<TlsIdentity | null> {
  const pem = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (pem === null) return null;
  let identity: TlsIdentity;
  try {
    identity = identityFromPem(pem, pem);
  } catch (error) {
    const aside = await setAside(file, now);
    logger.warn(
      { file, aside, reason: reasonOf(error) },
      'the kept certificate cannot be used and was set aside',
    );
    return null;
  }
  if (validUntil(identity) <= now) {
    logger.warn({ file, fingerprint: identity.fingerprint }, 'the kept certificate has expired');
    return null;
  }
  await makePrivate(file, logger);
  return identity;
}

async function setAside(file: string, now: Date): Promise<string> {
  const aside = `${file}.unreadable-${now.toISOString().replaceAll(':', '-')}`;
  await rename(file, aside);
  return aside;
}

/** Others must not read the key. Windows has no such modes: there the user's folder is private by itself. */
async function makePrivate(file: string, logger: Logger): Promise<void> {
  const { mode } = await stat(file);
  if (process.platform === 'win32' || (mode & 0o077) === 0) return;
  await chmod(file, 0o600);
  logger.warn({ file }, 'the private key was readable by others, which has been mended');
}

/** A crash at any moment leaves the old file or the new one, never half of it. */
async function writePrivately(file: string, content: string): Promise<void> {
  const partial = `${file}.${process.pid}.partial`;
  try {
    await writeFile(partial, content, { mode: 0o600, flush: true });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/**
 * The certificate and key that the user names, both PEM; the certificate may be followed by its chain.
 * @throws {CertificateError} when one cannot be read or they do not match
 */
export async function givenIdentity(
  certificateFile: string,
  keyFile: string,
  logger: Logger,
  now: Date = new Date(),
): Promise<TlsIdentity> {
  const certificate = await readGiven(certificateFile, 'certificate');
  const privateKey = await readGiven(keyFile, 'private key');
  const identity = identityFromPem(certificate, privateKey);
  if (validUntil(identity) <= now) {
    logger.warn({ file: certificateFile, fingerprint: identity.fingerprint }, 'the certificate has expired');
  }
  return identity;
}

async function readGiven(file: string, what: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CertificateError(`The ${what} cannot be read: ${reasonOf(error)}`, { cause: error });
  }
}
