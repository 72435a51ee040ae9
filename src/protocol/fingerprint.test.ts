import { expect, test } from 'vitest';
import { normalizeFingerprint } from './fingerprint.ts';

const canonical = Array.from({ length: 32 }, (_, index) => (index + 160).toString(16).toUpperCase()).join(
  ':',
);

test.each([canonical, canonical.toLowerCase(), canonical.replaceAll(':', '')])('reads %s', (text) => {
  expect(normalizeFingerprint(text)).toBe(canonical);
});

test.each([
  '',
  'AA',
  canonical.slice(0, -1),
  `${canonical}:00`,
  `:${canonical.replaceAll(':', '')}`,
  canonical.replace('A0', 'G0'),
  canonical.replace(':', '::'),
  canonical.replace(':', ''),
  ` ${canonical}`,
])('refuses %j', (text) => {
  expect(normalizeFingerprint(text)).toBeNull();
});
