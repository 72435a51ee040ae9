import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] the program's environment; this process's by default
 * @property {boolean} [quiet] collects the output instead of passing it on
 */

/** PATH with the programs of this project's packages first, as `npm run` gives it. */
const PATH = [join(process.cwd(), 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);

/**
 * Runs a program to its end, without a standard input. SIGINT and SIGTERM are passed on to it, and end this process
 * once it has ended, so that a script that is stopped leaves nothing behind.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} its exit code (1 when a signal ended it or it did not start),
 *   and what it printed if that was to be collected
 */
export function run(program, args, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...env, PATH },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      // npm's programs are .cmd files there, which need a shell.
      shell: process.platform === 'win32',
    });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);

    let isStopped = false;
    const passOn = (/** @type {NodeJS.Signals} */ signal) => {
      isStopped = true;
      child.kill(signal);
    };
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    const finish = (/** @type {number} */ code) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      if (isStopped) process.exit(1);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += `${program} did not start: ${error.message}\n`;
      if (!quiet) console.error(`${program} did not start: ${error.message}`);
      finish(1);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}
