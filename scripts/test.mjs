/**
 * `npm test`: every check and every test. `node scripts/test.mjs build browser` runs only the parts it names. A part that
 * fails does not keep the next from running. The last line is `N passed, N failed`; exits with 1 on any failure.
 */
import { endWithNpm } from './end-with-npm.mjs';
import { describe, sum } from './testing/counts.mjs';
import { prepareEnvironment } from './testing/environment.mjs';
import { command, playwright, vitest } from './testing/runners.mjs';

/**
 * @typedef {import('./testing/runners.mjs').Outcome} Outcome
 * @typedef {import('./testing/runners.mjs').Part} Part
 */

/** In the order in which they run: what fails fastest first, and the build before what runs it. */
const parts = new Map(
  /** @type {[string, Part][]} */ ([
    ['check', command(process.execPath, 'scripts/check.mjs')],
    ['build', command(process.execPath, 'scripts/build.mjs')],
    ['standin', command(process.execPath, 'tests/electron-standin/build.mjs')],
    ['unit', vitest('unit', '--project', 'unit')],
    ['integration', vitest('integration', '--project', 'integration', '--project', 'project')],
    ['packaging', vitest('packaging', '--config', 'tests/packaging/vitest.config.ts')],
    ['engine', vitest('engine', '--config', 'vitest.browser.config.ts')],
    ['browser', playwright('browser')],
    ['network', playwright('network')],
    ['e2e', playwright('e2e')],
  ]),
);

/** The parts that need nothing but Node. */
const PLAIN = new Set(['check', 'build', 'standin', 'unit', 'packaging']);

endWithNpm();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.has(name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are ${[...parts.keys()].join(', ')}.`);
  process.exit(1);
}
const names = [...parts.keys()].filter((name) => asked.length === 0 || asked.includes(name));

/** @type {Map<string, Outcome>} */
const results = new Map();
const environment = names.every((name) => PLAIN.has(name))
  ? { env: process.env, problem: null }
  : await prepareEnvironment();
if (environment.problem !== null) {
  console.error(environment.problem);
  results.set('provisioning', { passed: 0, failed: 1, skipped: 0 });
}
for (const name of names) {
  console.log(`\n=== ${name}`);
  const part = parts.get(name);
  if (part !== undefined) results.set(name, await part(environment.env));
}

console.log('\n=== all');
for (const [name, outcome] of results) {
  console.log(`${outcome.failed === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(12)} ${describe(outcome)}`);
}
for (const { failures = [] } of results.values()) for (const failure of failures) console.log(`\n${failure}`);
const total = sum([...results.values()]);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${describe(total)}`);
