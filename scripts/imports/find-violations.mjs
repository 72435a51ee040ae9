import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { findCycles } from './find-cycles.mjs';
import { layerOf } from './layers.mjs';
import { readImports } from './read-imports.mjs';

/**
 * @typedef {import('./read-imports.mjs').Import} Import
 * @typedef {import('./layers.mjs').Layer} Layer
 */

/**
 * The file that a relative import means.
 * @param {string} importer
 * @param {string} specifier may end in a query such as `?url`
 * @returns {string} relative to the repository
 */
function resolve(importer, specifier) {
  return posix.join(posix.dirname(importer), specifier.replace(/\?.*$/, ''));
}

/**
 * The package that a bare import means: `react-dom/client` is of `react-dom`.
 * @param {string} specifier
 * @returns {string}
 */
function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * What is wrong with one import of production code.
 * @param {string} path
 * @param {Layer} layer of the importing file
 * @param {Import} imported
 * @returns {string | null} null when nothing is
 */
function problemOf(path, layer, { specifier, typeOnly }) {
  if (specifier === null) return 'imports a computed name, which cannot be checked';
  if (!specifier.startsWith('.')) {
    if (isBuiltin(specifier)) {
      return layer.node ? null : `${layer.folder} may not import Node's own module ${specifier}`;
    }
    const name = packageOf(specifier);
    return layer.packages.includes(name) ? null : `${layer.folder} may not import the package ${name}`;
  }
  const target = resolve(path, specifier);
  if (layer.files?.includes(target) === true) return null;
  const targetLayer = layerOf(target);
  if (targetLayer === null) return `production code may not import ${target}`;
  if (targetLayer === layer || layer.layers.includes(targetLayer.folder)) return null;
  if (layer.typesOf?.includes(targetLayer.folder) === true) {
    return typeOnly ? null : `${layer.folder} may import only types of ${targetLayer.folder} (import type)`;
  }
  return `${layer.folder} may not import ${targetLayer.folder}`;
}

/**
 * Checks the imports of modules against the layers and for cycles.
 * @param {ReadonlyMap<string, string>} modules path relative to the repository, to source
 * @returns {string[]} one line for each violation: `path:line: what is wrong`
 * @throws {SyntaxError} when a module cannot be parsed
 */
export function findViolations(modules) {
  /** @type {string[]} */
  const violations = [];
  /** @type {Map<string, string[]>} */
  const graph = new Map();
  for (const [path, source] of modules) {
    const layer = layerOf(path);
    /** @type {string[]} */
    const neighbours = [];
    for (const imported of readImports(path, source)) {
      if (imported.specifier?.startsWith('.') === true) {
        const target = resolve(path, imported.specifier);
        if (modules.has(target)) neighbours.push(target);
      }
      const problem = layer === null ? null : problemOf(path, layer, imported);
      if (problem !== null) violations.push(`${path}:${imported.line}: ${problem}`);
    }
    graph.set(path, neighbours);
  }
  for (const cycle of findCycles(graph)) {
    violations.push(`${cycle[0]}:1: import cycle: ${[...cycle, cycle[0]].join(' -> ')}`);
  }
  return violations;
}
