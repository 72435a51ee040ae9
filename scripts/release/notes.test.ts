import { describe, expect, test } from 'vitest';
import { releaseNotes } from './notes.mjs';

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.3.1] - unreleased

- Not yet.

## [1.2.0] - 2026-12-01

### Added

- Rooms.

## 1.1.0

- Calls.

## [1.0.0] - 2026-10-01

[1.0.0]: https://parley.invalid/1.0.0
`;

describe('releaseNotes', () => {
  test('is what stands under the heading of the version', () => {
    expect(releaseNotes('v1.2.0', '1.2.0', CHANGELOG)).toBe('### Added\n\n- Rooms.');
  });

  test('finds a heading without brackets and date', () => {
    expect(releaseNotes('v1.1.0', '1.1.0', CHANGELOG)).toBe('- Calls.');
  });

  test.each(['v1.1.0', '1.2.0', ''])('refuses the tag "%s" for version 1.2.0', (tag) => {
    expect(() => releaseNotes(tag, '1.2.0', CHANGELOG)).toThrow('tag that commit v1.2.0');
  });

  test.each(['1.3.0', '1.0.0', '1.2'])('refuses version %s, of which nothing is said', (version) => {
    expect(() => releaseNotes(`v${version}`, version, CHANGELOG)).toThrow('says nothing about');
  });

  test('refuses a version that is still called unreleased', () => {
    expect(() => releaseNotes('v1.3.1', '1.3.1', CHANGELOG)).toThrow('still calls 1.3.1 unreleased');
  });
});
