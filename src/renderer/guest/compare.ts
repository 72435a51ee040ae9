import { normalizeFingerprint } from '../../protocol/fingerprint.ts';

export type Comparison = 'nothing' | 'incomplete' | 'same' | 'different';

/** A fingerprint as people copy it: with blanks, line breaks, colons or hyphens between the digits, or a name before. */
function readFingerprint(text: string): string | null {
  return normalizeFingerprint(text.replace(/^\s*sha-?256\b/i, '').replaceAll(/[\s:-]/g, ''));
}

/** How two fingerprints that people pasted or typed compare. */
export function compareFingerprints(expected: string, seen: string): Comparison {
  if (seen.trim() === '' || expected.trim() === '') return 'nothing';
  const [one, other] = [readFingerprint(expected), readFingerprint(seen)];
  if (one === null || other === null) return 'incomplete';
  return one === other ? 'same' : 'different';
}
