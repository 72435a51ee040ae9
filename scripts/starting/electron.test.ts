import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTemporaryFolder, type TemporaryFolder } from '../../tests/fixtures/temporary-folder.ts';
import { findElectron, obstacleToElectron } from './electron.mjs';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => folder.remove());

describe("Electron's binary", () => {
  test('is not there after npm ci alone', () => {
    expect(findElectron(folder.path)).toBeNull();
  });

  test('is not there when its download was cut short', async () => {
    await writeFile(join(folder.path, 'path.txt'), 'electron');
    expect(findElectron(folder.path)).toBeNull();
  });

  test('is the file that its package names', async () => {
    await mkdir(join(folder.path, 'dist'));
    await writeFile(join(folder.path, 'dist/electron'), '');
    await writeFile(join(folder.path, 'path.txt'), 'electron');
    expect(findElectron(folder.path)).toBe(join(folder.path, 'dist/electron'));
  });
});

test.each([
  ['linux', {}, 'There is no display for a window'],
  ['linux', { DISPLAY: '' }, 'There is no display for a window'],
  ['linux', { DISPLAY: ':0' }, null],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, null],
  ['win32', {}, null],
  ['darwin', {}, null],
] as const)('on %s with %j: %s', (platform, environment, expected) => {
  expect(obstacleToElectron(environment, platform)).toBe(expected);
});
