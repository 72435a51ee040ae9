/**
 * Finds import cycles, one for each knot of modules that import each other.
 * @param {ReadonlyMap<string, readonly string[]>} graph module to the modules it imports
 * @returns {string[][]} each as the path around, without repeating its first module
 */
export function findCycles(graph) {
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[][]} */
  const cycles = [];

  /** @param {string} module @param {string[]} trail */
  const walk = (module, trail) => {
    const at = trail.indexOf(module);
    if (at !== -1) {
      cycles.push(trail.slice(at));
      return;
    }
    if (done.has(module)) return;
    const next = [...trail, module];
    for (const imported of graph.get(module) ?? []) walk(imported, next);
    done.add(module);
  };
  for (const module of graph.keys()) walk(module, []);
  return cycles;
}
