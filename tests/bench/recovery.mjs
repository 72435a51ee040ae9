/**
 * Measures how fast calls recover, in networks made of namespaces (Linux, as root), and prints the medians as a table in
 * Markdown.
 * Usage: npm run bench:recovery -- [rounds]
 */
import { ensureBuilt } from '../../scripts/ensure-built.mjs';
import { run } from '../../scripts/run.mjs';

const [rounds = '5'] = process.argv.slice(2);
if (!(await ensureBuilt())) process.exit(1);
const { code } = await run('playwright', ['test', '--project', 'bench', '--reporter', 'line'], {
  env: { ...process.env, PARLEY_BENCH_ROUNDS: rounds },
});
process.exitCode = code;
