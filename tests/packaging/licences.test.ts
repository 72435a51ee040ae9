import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';

interface Notice {
  /** As `name - version (identifier)`. */
  readonly heading: string;
  readonly text: string;
}

/** The beginning of a copyright line, or of a licence that has none. */
const LICENCE_TEXT = /copyright|apache license|permission to use/i;

describe.each(['main', 'web', 'server'])('out/%s', (bundle) => {
  test('carries the licence of every package in it, in full', async () => {
    const folder = path.join(inject('projectFolder'), 'out', bundle);
    const bundled = await packagesIn(folder);
    const notices = parseNotices(await readFile(path.join(folder, 'third-party-licences.txt'), 'utf8'));

    expect(bundled.length).toBeGreaterThan(0);
    expect(notices.map(({ heading }) => heading.replace(/ - .*/, ''))).toEqual(
      expect.arrayContaining(bundled),
    );
    for (const { heading, text } of notices) expect(text, heading).toMatch(LICENCE_TEXT);
  });
});

test('out/preload has no package in it, so no licences', async () => {
  expect(await packagesIn(path.join(inject('projectFolder'), 'out/preload'))).toEqual([]);
});

test('Parley itself is under the licence that package.json names', async () => {
  const licence = await readFile(path.join(inject('projectFolder'), 'LICENSE'), 'utf8');
  expect(licence).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} The Parley contributors\n/);
});

/** The packages whose code is in a folder of bundles, going by the source maps. */
async function packagesIn(folder: string): Promise<string[]> {
  const maps = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.map'));
  expect(maps, folder).not.toEqual([]);
  const packages = new Set<string>();
  for (const name of maps) {
    const { sources } = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as { sources: string[] };
    for (const source of sources) {
      const found = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
      if (found !== undefined) packages.add(found);
    }
  }
  return [...packages].toSorted();
}

function parseNotices(markdown: string): Notice[] {
  return markdown
    .split(/^## (?=\S+ - \d)/m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return { heading: section.slice(0, end), text: section.slice(end).trim() };
    });
}
