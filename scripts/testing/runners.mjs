import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../run.mjs';
import { countCommand, countPlaywright, countVitest, settle } from './counts.mjs';
import { playwrightFailures, vitestFailures } from './failures.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {Counts & { failures?: readonly string[] }} Outcome `failures`: what failed and why, where a report tells
 * @typedef {(env: NodeJS.ProcessEnv) => Promise<Outcome>} Part a part of the tests, ready to run
 */

/**
 * A command that is one test by itself.
 * @param {string} program
 * @param {...string} args
 * @returns {Part}
 */
export function command(program, ...args) {
  return async (env) => countCommand((await run(program, args, { env })).code);
}

/**
 * Projects of vitest.
 * @param {string} name names the report
 * @param {...string} args such as `--project`, `unit`
 * @returns {Part}
 */
export function vitest(name, ...args) {
  return async (env) => {
    const report = freshReport(name);
    const { code } = await run(
      'vitest',
      ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      { env },
    );
    const counts = settle(readReport(report, countVitest), code);
    return { ...counts, failures: readReport(report, vitestFailures) ?? [] };
  };
}

/**
 * A project of playwright.config.ts.
 * @param {string} project
 * @returns {Part}
 */
export function playwright(project) {
  return async (env) => {
    const report = freshReport(project);
    // A folder of its own, since Playwright empties it first: what another part left there is still wanted.
    const output = join('test-results', 'playwright', project);
    const args = ['test', '--project', project, '--output', output, '--reporter=list,json'];
    const { code } = await run('playwright', args, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
    const counts = settle(readReport(report, countPlaywright), code);
    return { ...counts, failures: readReport(report, playwrightFailures) ?? [] };
  };
}

/**
 * Where a runner writes its report; one of an earlier run is removed, so that it is not taken for this run's.
 * @param {string} name
 * @returns {string}
 */
function freshReport(name) {
  const report = join('test-results', 'reports', `${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  return report;
}

/**
 * @template Report, Answer
 * @param {string} file
 * @param {(report: Report) => Answer} read
 * @returns {Answer | null} null when there is no readable report
 */
function readReport(file, read) {
  try {
    return read(/** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    return null;
  }
}
