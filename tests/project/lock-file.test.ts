import { describe, expect, test } from 'vitest';
import { manifest, read } from './support/repository.ts';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const packages = new Map(Object.entries(lock.packages));
const installed = [...packages].filter(([path]) => path !== '');

/** Whether Node would find a package from a place in node_modules: there, or in any folder above. */
function isLocked(name: string, from: string): boolean {
  const above = from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '');
  const nested = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  return packages.has(nested) || (from !== '' && isLocked(name, above));
}

/** The dependencies of one kind that have no entry of their own. */
function missing(kind: 'dependencies' | 'optionalDependencies'): string[] {
  return [...packages].flatMap(([path, locked]) =>
    Object.keys(locked[kind] ?? {})
      .filter((name) => !isLocked(name, path))
      .map((name) => `${name}, which ${path} names`),
  );
}

describe('package-lock.json', () => {
  test('holds an entry for every dependency that a package names', () => {
    expect(missing('dependencies')).toEqual([]);
  });

  test('holds an entry for every optional dependency, of every platform', () => {
    expect(missing('optionalDependencies')).toEqual([]);
    // Without any at all the line above would say nothing.
    expect(packages.has('node_modules/@oxlint/binding-linux-x64-gnu')).toBe(true);
    expect(packages.has('node_modules/@oxlint/binding-win32-x64-msvc')).toBe(true);
  });

  test('gives every package a version and a checksum, and no address that only some can reach', () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, locked]) => !locked.version).map(([path]) => path)).toEqual([]);
    expect(installed.filter(([, locked]) => !locked.integrity).map(([path]) => path)).toEqual([]);
    expect([...packages].filter(([, locked]) => locked.resolved).map(([path]) => path)).toEqual([]);
  });

  test('is of the same dependencies as package.json', () => {
    expect(packages.get('')?.devDependencies).toEqual(manifest().devDependencies);
    expect(packages.get('')?.dependencies).toEqual(manifest().dependencies);
  });
});

describe('package.json', () => {
  test('pins every dependency to one version', () => {
    const { dependencies = {}, devDependencies } = manifest();
    const pins = Object.entries({ ...dependencies, ...devDependencies });
    const exact = /^(npm:(@[^/]+\/)?[^@/]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;
    expect(pins.filter(([, version]) => !exact.test(version))).toEqual([]);
  });

  test('needs nothing at run time: everything is bundled', () => {
    expect(manifest().dependencies).toBeUndefined();
  });
});
