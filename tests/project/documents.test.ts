import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { HELP } from '../../src/signaling-server/config.ts';
import { manifest, read, ROOT } from './support/repository.ts';

const TEST_COMMAND = 'npm ci && npm test';
const readme = read('README.md');

/** The options that a text names, such as `--port`. */
function optionsIn(text: string): string[] {
  return [...new Set(text.match(/(?<![\w-])--[a-z][a-z-]+/g))].toSorted();
}

describe('README.md', () => {
  test('gives the two commands', () => {
    expect(readme).toContain('npm ci && npm start\n');
    expect(readme).toContain(`${TEST_COMMAND}\n`);
  });

  test('names only scripts that exist', () => {
    const named = [...readme.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((script) => !(script in manifest().scripts))).toEqual([]);
  });

  test('explains every script', () => {
    const unnamed = Object.keys(manifest().scripts).filter(
      (script) => !readme.includes(`npm run ${script}`) && !readme.includes(`npm ${script}`),
    );
    expect(unnamed).toEqual([]);
  });

  test('explains exactly the options of parley-server', () => {
    const section = readme.split('## Options of parley-server')[1]?.split('\n## ')[0] ?? '';
    expect(optionsIn(section)).toEqual(optionsIn(HELP));
  });

  test('links only to files that exist', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !existsSync(path.join(ROOT, target)))).toEqual([]);
  });
});

test('CHANGELOG.md has a section for the version', () => {
  expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## \\[${manifest().version}\\]`, 'm'));
});

test('the licence is MIT, in package.json and in words', () => {
  expect(manifest().license).toBe('MIT');
  expect(read('LICENSE')).toMatch(/^MIT License\n/);
  expect(readme).toContain('[MIT](LICENSE)');
});

test('.ci/run calls the test command of the README', () => {
  expect(read('.ci/run')).toContain(`(${TEST_COMMAND})`);
});
