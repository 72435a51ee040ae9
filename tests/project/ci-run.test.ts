import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from './support/repository.ts';

const RUN = path.join(ROOT, '.ci', 'run');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-ci-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs .ci/run with an npm of our own: one line of shell for `npm ci` and one for `npm test`. */
function runWith(npm: { ci: string; test: string }) {
  const script = `#!/bin/sh\ncase "$1" in\nci) ${npm.ci} ;;\ntest) ${npm.test} ;;\nesac\n`;
  writeFileSync(path.join(folder, 'npm'), script, { mode: 0o755 });
  const { status, stdout } = spawnSync(RUN, {
    env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` },
    encoding: 'utf8',
  });
  return { passed: status === 0, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

test('can be executed', () => {
  expect(statSync(RUN).mode & 0o111).toBe(0o111);
});

test('passes with the counts of the tests', () => {
  expect(runWith({ ci: ':', test: 'echo "12 passed, 0 failed, 1 skipped"' })).toEqual({
    passed: true,
    lastLine: '12 passed, 0 failed, 1 skipped',
  });
});

test('fails when a test failed', () => {
  expect(runWith({ ci: ':', test: 'echo "11 passed, 1 failed"; exit 1' })).toEqual({
    passed: false,
    lastLine: '11 passed, 1 failed',
  });
});

test('ends with the counts even if npm has more to say', () => {
  expect(runWith({ ci: ':', test: 'echo "11 passed, 1 failed"; echo "npm error" >&2; exit 1' })).toEqual({
    passed: false,
    lastLine: '11 passed, 1 failed',
  });
});

test('fails when the packages cannot be installed', () => {
  expect(runWith({ ci: 'exit 1', test: 'echo "12 passed, 0 failed"' })).toEqual({
    passed: false,
    lastLine: '0 passed, 1 failed',
  });
});

test('fails when the tests break off after saying that nothing failed', () => {
  expect(runWith({ ci: ':', test: 'echo "12 passed, 0 failed"; exit 3' })).toEqual({
    passed: false,
    lastLine: '12 passed, 1 failed',
  });
});

test('fails when the tests say nothing at all', () => {
  expect(runWith({ ci: ':', test: ':' })).toEqual({ passed: false, lastLine: '0 passed, 1 failed' });
});

test('gives the tests no standard input', () => {
  expect(runWith({ ci: ':', test: 'cat; echo "1 passed, 0 failed"' }).passed).toBe(true);
});
