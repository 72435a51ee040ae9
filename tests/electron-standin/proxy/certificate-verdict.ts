import { createHash, type X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { connect } from 'node:tls';
import type { Certificate, CertificatePrincipal, Request as VerificationRequest } from 'electron';

/** The app's decision, as `session.setCertificateVerifyProc` takes it. */
export type CertificateVerifyProc = (
  request: VerificationRequest,
  callback: (verificationResult: number) => void,
) => void;

/** `accept`: against Chromium's own judgement. `chromium`: it decides by itself. */
export type Verdict = 'accept' | 'refuse' | 'chromium';

/** Chromium's names and numbers (net/base/net_error_list.h) for what Node's TLS complains about. */
const ERRORS: Readonly<Record<string, readonly [result: string, code: number]>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: ['net::ERR_CERT_AUTHORITY_INVALID', -202],
  SELF_SIGNED_CERT_IN_CHAIN: ['net::ERR_CERT_AUTHORITY_INVALID', -202],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['net::ERR_CERT_AUTHORITY_INVALID', -202],
  CERT_HAS_EXPIRED: ['net::ERR_CERT_DATE_INVALID', -201],
  ERR_TLS_CERT_ALTNAME_INVALID: ['net::ERR_CERT_COMMON_NAME_INVALID', -200],
};
const OTHER_ERROR = ['net::ERR_CERT_INVALID', -207] as const;

interface Probed {
  readonly certificate: X509Certificate;
  /** Node's code for what is wrong with it; null when nothing is. */
  readonly problem: string | null;
}

/** Fetches the certificate of a TLS server; null when there is no TLS to be had. */
function probe(host: string, port: number): Promise<Probed | null> {
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port,
      ...(isIP(host) ? {} : { servername: host }),
      rejectUnauthorized: false,
      ALPNProtocols: ['http/1.1'],
    });
    socket.once('error', () => {
      resolve(null);
    });
    socket.once('secureConnect', () => {
      const certificate = socket.getPeerX509Certificate();
      // Node's types say Error, yet what it sets is the code alone.
      const error = socket.authorizationError as unknown;
      socket.destroy();
      if (!certificate) resolve(null);
      else resolve({ certificate, problem: problemOf(certificate, host, error) });
    });
  });
}

function problemOf(certificate: X509Certificate, host: string, error: unknown): string | null {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.message;
  if (typeof error === 'string') return error;
  const named = isIP(host) ? certificate.checkIP(host) : certificate.checkHost(host);
  return named === undefined ? 'ERR_TLS_CERT_ALTNAME_INVALID' : null;
}

function principal(names: string): CertificatePrincipal {
  const commonName = /^CN=(.*)$/m.exec(names)?.[1] ?? '';
  return { commonName, organizations: [], organizationUnits: [], locality: '', state: '', country: '' };
}

/** A certificate as Electron describes it to the app: `data` is PEM, times are seconds since the epoch. */
function toElectronCertificate(certificate: X509Certificate): Certificate {
  const subject = principal(certificate.subject);
  const issuer = principal(certificate.issuer);
  const described: Omit<Certificate, 'issuerCert'> = {
    data: certificate.toString(),
    subject,
    subjectName: subject.commonName,
    issuer,
    issuerName: issuer.commonName,
    serialNumber: certificate.serialNumber,
    validStart: Date.parse(certificate.validFrom) / 1000,
    validExpiry: Date.parse(certificate.validTo) / 1000,
    fingerprint: `sha256/${createHash('sha256').update(certificate.raw).digest('base64')}`,
  };
  // A certificate without an issuer of its own in the chain has no issuerCert, whatever the types say.
  return described as Certificate;
}

/** Asks the app about certificates, and keeps its answers per host and certificate, as Electron does. */
export class CertificateVerdicts {
  private proc: CertificateVerifyProc | null = null;
  private readonly known = new Map<string, Promise<Verdict>>();

  /** Takes the app's decision procedure; null leaves everything to Chromium. Earlier answers are forgotten. */
  setProc(proc: CertificateVerifyProc | null): void {
    this.proc = proc;
    this.known.clear();
  }

  /** What is to be done with a TLS connection to this server. */
  async of(host: string, port: number): Promise<Verdict> {
    const { proc } = this;
    if (proc === null) return 'chromium';
    const probed = await probe(host, port);
    if (probed === null) return 'chromium';
    const key = `${host} ${probed.certificate.fingerprint256}`;
    const verdict = this.known.get(key) ?? ask(proc, host, probed);
    this.known.set(key, verdict);
    return verdict;
  }
}

async function ask(proc: CertificateVerifyProc, hostname: string, probed: Probed): Promise<Verdict> {
  const certificate = toElectronCertificate(probed.certificate);
  const [verificationResult, errorCode] =
    probed.problem === null ? (['net::OK', 0] as const) : (ERRORS[probed.problem] ?? OTHER_ERROR);
  const result = await new Promise<number>((resolve) => {
    proc(
      {
        hostname,
        certificate,
        validatedCertificate: certificate,
        isIssuedByKnownRoot: probed.problem === null,
        verificationResult,
        errorCode,
      },
      resolve,
    );
  });
  if (result === -2) return 'refuse';
  return result === 0 && probed.problem !== null ? 'accept' : 'chromium';
}
