import { X509Certificate } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { generateIdentity } from '../signaling-server/certificate.ts';
import { installCertificateVerifier, verifyCertificate } from './certificate-verifier.ts';

const UNKNOWN_AUTHORITY = -202;
let pem: string;
let fingerprint: string;

beforeAll(async () => {
  pem = (await generateIdentity()).certificate;
  fingerprint = new X509Certificate(pem).fingerprint256;
});

const request = (hostname: string, errorCode: number, data = pem) => ({
  hostname,
  errorCode,
  certificate: { data },
});
const accepting = (host: string, accepted: string) => ({
  accepts: (asked: string, shown: string) => asked === host && shown === accepted,
});

test('an accepted certificate passes', () => {
  expect(verifyCertificate(request('laptop', UNKNOWN_AUTHORITY), accepting('laptop', fingerprint))).toBe(0);
});

test.each(['[::1]', '::1', '0:0:0:0:0:0:0:1'])('IPv6 in any notation is one host: %s', (hostname) => {
  expect(verifyCertificate(request(hostname, UNKNOWN_AUTHORITY), accepting('::1', fingerprint))).toBe(0);
});

test('for everything else Chromium decides', () => {
  const trust = accepting('laptop', fingerprint);
  expect(verifyCertificate(request('elsewhere', UNKNOWN_AUTHORITY), trust)).toBe(-3);
  expect(verifyCertificate(request('laptop', UNKNOWN_AUTHORITY, 'no certificate'), trust)).toBe(-3);
  expect(verifyCertificate(request('not a host', UNKNOWN_AUTHORITY), trust)).toBe(-3);
  expect(verifyCertificate(request('laptop', UNKNOWN_AUTHORITY), accepting('laptop', 'AA'))).toBe(-3);
});

test('a certificate that Chromium finds good is not looked at', () => {
  const accepts = vi.fn(() => false);
  expect(verifyCertificate(request('laptop', 0), { accepts })).toBe(-3);
  expect(accepts).not.toHaveBeenCalled();
});

test('the session asks for every connection and gets its answer at once', () => {
  let verify: ((request: object, decide: (result: number) => void) => void) | undefined;
  const session = {
    setCertificateVerifyProc: (proc: unknown) => {
      verify = proc as typeof verify;
    },
  };
  installCertificateVerifier(session, accepting('laptop', fingerprint));
  const decide = vi.fn<(result: number) => void>();
  verify?.(request('laptop', UNKNOWN_AUTHORITY), decide);
  expect(decide.mock.calls).toEqual([[0]]);
});
