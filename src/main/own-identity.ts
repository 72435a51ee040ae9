import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import {
  CertificateError,
  IDENTITY_FILE,
  generateIdentity,
  identityFromPem,
  keptIdentity,
} from '../signaling-server/certificate.ts';
import type { Logger, TlsIdentity } from '../signaling-server/options.ts';
import { IpcError } from './ipc-error.ts';

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Whether the kept certificate is there, but of no use. */
async function isUnreadable(file: string): Promise<boolean> {
  try {
    const pem = await readFile(file, 'utf8');
    identityFromPem(pem, pem);
    return false;
  } catch (error) {
    return !isMissing(error);
  }
}

/**
 * The certificate under which this installation hosts: the same on every start, so that pins stay valid. One that
 * cannot be read is not replaced behind the user's back, because everyone who pinned it would be warned.
 * @param renew sets an unreadable one aside and makes a new one; where nothing can be kept, one for this run only
 * @throws {IpcError} `certificate-unreadable`, unless `renew` is set
 */
export async function ownIdentity(folder: string, renew: boolean, logger: Logger): Promise<TlsIdentity> {
  const file = path.join(folder, IDENTITY_FILE);
  if (await isUnreadable(file)) {
    if (!renew) throw new IpcError('certificate-unreadable', `The certificate in ${file} cannot be read.`);
    const aside = `${file}.unreadable-${Date.now()}`;
    await rename(file, aside).then(
      () => logger.warn({ file, aside }, 'the certificate was set aside'),
      (error: unknown) => logger.warn({ file, reason: String(error) }, 'the certificate cannot be set aside'),
    );
  }
  try {
    return await keptIdentity(folder, logger);
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    if (!renew) throw new IpcError('certificate-unreadable', error.message, { cause: error });
    logger.warn({ reason: error.message }, 'hosting with a certificate for this run only');
    return generateIdentity();
  }
}
