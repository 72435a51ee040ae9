/**
 * Shows the built desktop app in an installed Chromium, where a display is: `node tests/electron-standin/start.mjs`.
 * Arguments are passed on to the app.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../scripts/chromium.mjs';

const program = fileURLToPath(new URL('../../out/electron-standin/dist/electron', import.meta.url));
const app = fileURLToPath(new URL('../..', import.meta.url));

const chromium = findChromium();
if (chromium === null) {
  process.stderr.write('No Chromium is installed; PARLEY_CHROMIUM can name one.\n');
  process.exit(1);
}
const child = spawn(program, [app, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PARLEY_CHROMIUM: chromium },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => {
  process.stderr.write(`The stand-in cannot be started: ${error.message}\n`);
  process.exitCode = 1;
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
