import { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import type { CertificateSummary } from '../protocol/ipc-trust.ts';

/** The fingerprint of a PEM certificate as `AA:BB:…`, or null when it is none. */
export function fingerprintOf(pem: string): string | null {
  try {
    return new X509Certificate(pem).fingerprint256;
  } catch {
    return null;
  }
}

/** The fingerprint of the certificate that the other side of a TLS connection shows, null when it shows none. */
export function fingerprintOfSocket(socket: TLSSocket): string | null {
  return socket.getPeerX509Certificate()?.fingerprint256 ?? null;
}

/** The common name where there is one, else the whole name on one line. */
function readableName(name: string): string {
  return /(?:^|\n)CN=([^\n]*)/.exec(name)?.[1] ?? name.replaceAll('\n', ', ');
}

/** What a person may compare of a certificate. */
export function summarize(certificate: X509Certificate): CertificateSummary {
  return {
    subject: readableName(certificate.subject),
    issuer: readableName(certificate.issuer),
    validFrom: Date.parse(certificate.validFrom),
    validTo: Date.parse(certificate.validTo),
  };
}
