/** The specification and the tests name the same rules. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');

/** What a client must do by itself; the rules between two peers begin with P. Both are tested with the call engine. */
const OF_THE_CLIENT = new Set(['X3', 'X4']);

async function rulesOfSpecification(): Promise<readonly string[]> {
  const text = await readFile(path.join(ROOT, 'docs/protocol.md'), 'utf8');
  return [...text.matchAll(/^- \*\*\[([A-Z]\d+)\]\*\*/gm)].map(([, id = '']) => id);
}

async function filesOfTests(): Promise<readonly string[]> {
  const files = [path.join(ROOT, 'src/protocol/signaling.test.ts')];
  for (const folder of ['src/signaling-server', 'tests/integration/signaling']) {
    const names = await readdir(path.join(ROOT, folder));
    files.push(
      ...names.filter((name) => name.endsWith('.test.ts')).map((name) => path.join(ROOT, folder, name)),
    );
  }
  return files;
}

/** The rules that the tests of the server name. */
async function rulesOfTests(): Promise<ReadonlySet<string>> {
  const texts = await Promise.all((await filesOfTests()).map((file) => readFile(file, 'utf8')));
  return new Set(texts.flatMap((text) => [...text.matchAll(/\[([A-Z]\d+)\]/g)].map(([, id = '']) => id)));
}

test('every rule has one id of its own', async () => {
  const rules = await rulesOfSpecification();
  expect(rules.length).toBeGreaterThan(50);
  expect(new Set(rules).size).toBe(rules.length);
});

test('every rule of the server is named by a test, and every test names rules that exist', async () => {
  const rules = (await rulesOfSpecification()).filter((id) => !id.startsWith('P'));
  const named = await rulesOfTests();
  expect(rules.filter((id) => !named.has(id) && !OF_THE_CLIENT.has(id))).toEqual([]);
  expect([...named].filter((id) => !rules.includes(id))).toEqual([]);
});
