/**
 * Measures how fast calls recover, in networks made of namespaces (Linux, as root), and prints the medians as a table in
 * Markdown.
 * Usage: npm run bench:recovery -- [rounds]
 */
import { ensureBuilt } from '../../scripts/ensure-built.mjs';
import { run } from '../../scripts/run.mjs';

const [rounds = '5'] = process.argv.slice(2);
if (!(await ensureBuilt())) process.exit(1);
// Many rounds take longer than a run of the tests may.
const options = ['--project', 'bench', '--reporter', 'line', '--global-timeout', '0'];
const { code } = await run('playwright', ['test', ...options], {
  env: { ...process.env, PARLEY_BENCH_ROUNDS: rounds },
});
process.exitCode = code;
