/**
 * Measures by how much the embedded server delays the event loop of the app's main process under a flood: in the same
 * loop, in a thread, in a child process. Prints a table in Markdown.
 * Usage: node tests/bench/server-flood.mjs [seconds per measurement]
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';

const run = promisify(execFile);
const seconds = Number(process.argv[2] ?? 10);
const folder = import.meta.dirname;

const PLACEMENTS = /** @type {const} */ (['same loop', 'thread', 'child process']);
const FLOODS = /** @type {const} */ ([
  { flood: 'candidates', limits: 'shipped', perSecond: 2000 },
  { flood: 'candidates', limits: 'lifted', perSecond: 2000 },
  { flood: 'offers', limits: 'shipped', perSecond: 2000 },
  { flood: 'giants', limits: 'shipped', perSecond: 1000 },
  { flood: 'connections', limits: 'shipped', perSecond: 200 },
]);

/** @type {readonly Omit<import('./flood/scenario.ts').Scenario, 'seconds'>[]} */
const SCENARIOS = [
  { placement: 'nowhere', flood: 'none', limits: 'shipped', perSecond: 0 },
  ...FLOODS.flatMap((flood) => PLACEMENTS.map((placement) => ({ placement, ...flood }))),
];

/** @param {string} output */
async function buildParts(output) {
  const parts = ['main-process', 'server-thread', 'server-process', 'flooder'];
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['bufferutil', 'utf-8-validate'] },
    build: {
      ssr: true,
      outDir: output,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: parts.map((name) => path.join(folder, 'flood', `${name}.ts`)),
        output: { format: 'esm', entryFileNames: '[name].js' },
      },
    },
  });
}

/** @param {import('./flood/scenario.ts').Finding} finding */
function row({ scenario, median, p99, max, sentPerSecond, processorShare }) {
  const flood = scenario.flood === 'none' ? 'none' : `${scenario.perSecond} ${scenario.flood}/s`;
  const delays = [median, p99, max].map((delay) => delay.toFixed(1));
  const share = `${Math.round(processorShare * 100)} %`;
  return `| ${[scenario.placement, flood, scenario.limits, sentPerSecond.toFixed(0), ...delays, share].join(' | ')} |\n`;
}

const output = await mkdtemp(path.join(tmpdir(), 'parley-flood-'));
try {
  await buildParts(output);
  process.stdout.write(
    '| server in | flood | limits | sent/s | median ms | p99 ms | max ms | processor |\n' +
      '| --- | --- | --- | --: | --: | --: | --: | --: |\n',
  );
  for (const scenario of SCENARIOS) {
    const argument = JSON.stringify({ ...scenario, seconds });
    const { stdout } = await run(process.execPath, [path.join(output, 'main-process.js'), argument]);
    process.stdout.write(row(/** @type {import('./flood/scenario.ts').Finding} */ (JSON.parse(stdout))));
  }
} finally {
  await rm(output, { recursive: true, force: true });
}
