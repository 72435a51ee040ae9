import { execPath } from 'node:process';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from './chromium.mjs';
import { findProgram } from './find-program.mjs';

test('PARLEY_CHROMIUM goes before everything else', () => {
  expect(findChromium({ PATH: '/usr/bin', PARLEY_CHROMIUM: execPath })).toBe(execPath);
});

test('PARLEY_CHROMIUM that names no file is an error', () => {
  expect(() => findChromium({ PARLEY_CHROMIUM: '/no/such/chromium' })).toThrow(
    'PARLEY_CHROMIUM names /no/such/chromium, which does not exist.',
  );
});

test('a program is found in the first folder of PATH that has it', () => {
  expect(findProgram('node', { PATH: `/no/such/folder:${dirname(execPath)}` })).toBe(execPath);
  expect(findProgram('no-such-program', { PATH: dirname(execPath) })).toBeNull();
  expect(findProgram('node', {})).toBeNull();
});
