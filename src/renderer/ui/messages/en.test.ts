import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';

type Node = string | { readonly [key: string]: Node };

/** The keys of every text, as the translator is asked for them: plural forms count as one. */
function keysOf(node: Node, path = ''): readonly string[] {
  if (typeof node === 'string') return [path.replace(/_(zero|one|two|few|many|other)$/, '')];
  return Object.entries(node).flatMap(([key, child]) => keysOf(child, path === '' ? key : `${path}.${key}`));
}

/** All strings and templates in the sources that look like keys, as patterns: `a.${b}.c` fits any key a.*.c. */
function patternsInSources(): readonly RegExp[] {
  const folder = new URL('../', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|messages/.test(path))
    .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), folder), 'utf8'));
  return sources
    .flatMap((source) => [...source.matchAll(/['`]([\w-]+(?:\.(?:[\w-]|\$\{[^}]*\})+)+)['`]/g)])
    .map(([, key = '']) => key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', String.raw`\.`)))
    .map((parts) => new RegExp(`^${parts.join('[^.]+')}$`));
}

describe('the English texts', () => {
  it('are all used', () => {
    const patterns = patternsInSources();
    const unused = keysOf(en).filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('are none of them empty', () => {
    expect(keysOf(en).length).toBeGreaterThan(100);
    expect(JSON.stringify(en)).not.toContain(':""');
  });
});
