import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LAYERS, layerOf } from '../../scripts/imports/layers.mjs';
import { ROOT, trackedFiles } from './support/repository.ts';

test('every file of src is of a layer', () => {
  const sources = trackedFiles().filter(
    (file) => /^src\/.*\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
  );
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.filter((file) => layerOf(file) === null)).toEqual([]);
});

test('every layer is typechecked by a tsconfig.json of its own, the user interface by that of the page', () => {
  const without = LAYERS.map(({ folder }) => folder).filter(
    (folder) => !existsSync(path.join(ROOT, folder, 'tsconfig.json')),
  );
  expect(without).toEqual(['src/renderer/ui']);
});

test('the rules name only layers that exist', () => {
  const folders = new Set(LAYERS.map(({ folder }) => folder));
  const named = LAYERS.flatMap(({ layers, typesOf = [] }) => [...layers, ...typesOf]);
  expect(named.filter((folder) => !folders.has(folder))).toEqual([]);
});
