/**
 * Measures by how much the embedded server delays the event loop of the app's main process under a flood, in that
 * process and in a process of its own. Prints a table in Markdown, of the middle of several rounds.
 * Usage: node tests/bench/server-flood.mjs [seconds per measurement] [rounds]
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';

const run = promisify(execFile);
const [seconds = 10, rounds = 3] = process.argv.slice(2).map(Number);
const folder = import.meta.dirname;

const PLACEMENTS = /** @type {const} */ (['main process', 'child process']);
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
  const parts = ['main-process', 'server-process', 'flooder'];
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

/**
 * One measurement, in processes of its own.
 * @param {string} output
 * @param {Omit<import('./flood/scenario.ts').Scenario, 'seconds'>} scenario
 */
async function measure(output, scenario) {
  const argument = JSON.stringify({ ...scenario, seconds });
  const { stdout } = await run(process.execPath, [path.join(output, 'main-process.js'), argument]);
  return /** @type {import('./flood/scenario.ts').Finding} */ (JSON.parse(stdout));
}

const output = await mkdtemp(path.join(tmpdir(), 'parley-flood-'));
try {
  await buildParts(output);
  process.stdout.write(
    '| server in | flood | limits | sent/s | median ms | p99 ms | max ms | processor |\n' +
      '| --- | --- | --- | --: | --: | --: | --: | --: |\n',
  );
  for (const scenario of SCENARIOS) {
    const findings = [];
    for (let round = 0; round < rounds; round += 1) findings.push(await measure(output, scenario));
    findings.sort((one, other) => one.p99 - other.p99);
    const middle = findings[Math.floor(rounds / 2)];
    if (middle) process.stdout.write(row(middle));
  }
} finally {
  await rm(output, { recursive: true, force: true });
}
