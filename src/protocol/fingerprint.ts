/** SHA-256 fingerprints of certificates, always written as `AA:BB:…` (X509Certificate.fingerprint256). */

const HEX_DIGITS = 64;

/** A fingerprint in its canonical form from 64 hexadecimal digits, with or without colons, in any case; or null. */
export function normalizeFingerprint(text: string): string | null {
  const separated = /^[0-9a-f]{2}(?::[0-9a-f]{2})*$/i.test(text);
  const digits = separated ? text.replaceAll(':', '') : text;
  if (digits.length !== HEX_DIGITS || !/^[0-9a-f]+$/i.test(digits)) return null;
  return digits.toUpperCase().replace(/..(?!$)/g, '$&:');
}
