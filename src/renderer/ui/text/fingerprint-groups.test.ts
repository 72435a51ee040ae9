import { expect, test } from 'vitest';
import { fingerprintGroups } from './fingerprint-groups.ts';

test('a fingerprint is in groups of four pairs, of which nothing is lost', () => {
  const fingerprint = Array.from({ length: 32 }, (_, index) => (index + 16).toString(16)).join(':');
  const groups = fingerprintGroups(fingerprint);
  expect(groups).toHaveLength(8);
  expect(groups[0]).toBe('10:11:12:13:');
  expect(groups.at(-1)).toBe('2c:2d:2e:2f');
  expect(groups.join('')).toBe(fingerprint);
});
