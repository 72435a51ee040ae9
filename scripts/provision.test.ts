import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { provision } from './provision.mjs';

let folder: string;
let installed: string;
let calls: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-provision-'));
  installed = join(folder, 'installed');
  calls = join(folder, 'calls');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A program that notes its arguments and then runs a line of shell. */
async function fakeInstaller(line: string): Promise<string> {
  const program = join(folder, 'apt-get');
  await writeFile(program, `#!/bin/sh\necho "$*" >> '${calls}'\n${line}\n`);
  await chmod(program, 0o755);
  return program;
}

/** Met once the file `installed` is there. */
function need(fetch?: () => Promise<unknown>) {
  return {
    isMet: () => existsSync(installed),
    packages: ['one', 'two'],
    advice: 'a thing: get one',
    ...(fetch && { fetch }),
  };
}

test('what is there already is left alone', async () => {
  await writeFile(installed, '');
  await provision([need()], await fakeInstaller('exit 1'));
  expect(existsSync(calls)).toBe(false);
});

test('what is missing is installed from fresh lists', async () => {
  const installer = await fakeInstaller(`case "$*" in *install*) touch '${installed}';; esac`);
  await provision([need()], installer);
  expect(await readFile(calls, 'utf8')).toBe(
    '-qq update\n-qq install --yes --no-install-recommends one two\n',
  );
});

test('what this system does not have does not keep the rest from being installed', async () => {
  const installer = await fakeInstaller(`case "$*" in *one*) touch '${installed}';; *) exit 100;; esac`);
  const absent = { isMet: () => false, packages: ['absent'], advice: 'another thing' };
  await expect(provision([absent, need()], installer)).rejects.toThrow(/another thing\n.* absent$/);
  expect(existsSync(installed)).toBe(true);
});

test('what cannot be installed is fetched in its own way', async () => {
  const installer = await fakeInstaller('exit 100');
  await provision([need(() => writeFile(installed, ''))], installer);
  expect(existsSync(installed)).toBe(true);
});

test('what cannot be had at all is named, with what to do', async () => {
  await expect(provision([need(() => Promise.resolve())], null)).rejects.toThrow(
    'The tests need what could not be installed here:\n' +
      '  - a thing: get one\n' +
      'On Debian or Ubuntu: sudo apt-get install one two',
  );
});
