import type { Request, Session } from 'electron';
import { normalizeHost } from '../protocol/address.ts';
import { fingerprintOf } from './certificate-fingerprint.ts';
import type { Trust } from './trust.ts';

/** Electron's answers: accept, or let Chromium's own verdict stand. */
const ACCEPT = 0;
const AS_CHROMIUM_SAYS = -3;

/** What of Electron's request decides. */
export type VerifierRequest = Pick<Request, 'hostname' | 'errorCode'> & {
  readonly certificate: Pick<Request['certificate'], 'data'>;
};

/** The answer to one connection of the window; Chromium's errors stay errors for every certificate not accepted. */
export function verifyCertificate(request: VerifierRequest, trust: Pick<Trust, 'accepts'>): number {
  if (request.errorCode === 0) return AS_CHROMIUM_SAYS;
  const host = normalizeHost(request.hostname.replace(/^\[(.*)\]$/, '$1'));
  const fingerprint = fingerprintOf(request.certificate.data);
  if (host === null || fingerprint === null) return AS_CHROMIUM_SAYS;
  return trust.accepts(host, fingerprint) ? ACCEPT : AS_CHROMIUM_SAYS;
}

/**
 * Has the window's connections checked against the accepted certificates. Chromium keeps each verdict for a while, and
 * Electron's `certificate-error` event does not fire for WebSockets: so the trust check comes before the window connects.
 */
export function installCertificateVerifier(
  session: Pick<Session, 'setCertificateVerifyProc'>,
  trust: Pick<Trust, 'accepts'>,
): void {
  session.setCertificateVerifyProc((request, decide) => {
    decide(verifyCertificate(request, trust));
  });
}
