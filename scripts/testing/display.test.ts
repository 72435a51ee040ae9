import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeTemporaryFolder, type TemporaryFolder } from '../../tests/fixtures/temporary-folder.ts';
import { startDisplay } from './display.mjs';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => folder.remove());

/** A program that does with file 3 what an X server does. */
async function makeProgram(script: string): Promise<string> {
  const program = join(folder.path, 'display');
  await writeFile(program, `#!/bin/sh\n${script}\n`);
  await chmod(program, 0o755);
  return program;
}

test('the number is taken when its line is whole, however many pieces it comes in', async () => {
  // The pauses stand between the pieces, so that each arrives alone.
  const program = await makeProgram(
    "printf 1 >&3; sleep 0.1; printf 2 >&3; sleep 0.1; printf '\\n' >&3; exec cat",
  );
  const display = await startDisplay(program);
  display.stop();
  expect(display.name).toBe(':12');
});

test('a display that ends at once says why', async () => {
  const program = await makeProgram('echo "no screens found" >&2; exit 1');
  await expect(startDisplay(program)).rejects.toThrow(/no screens found/);
});
