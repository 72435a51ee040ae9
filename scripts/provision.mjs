import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { findProgram } from './find-program.mjs';
import { run } from './run.mjs';

/**
 * Something that the tests need and that npm does not install.
 * @typedef {object} Need
 * @property {() => boolean} isMet
 * @property {readonly string[]} packages Debian's packages that meet it
 * @property {string} advice what to do where those cannot be installed
 * @property {() => Promise<unknown>} [fetch] another way to meet it
 */

/** The python of Debian's packages; another one in PATH does not see them. */
const DEBIAN_PYTHON = '/usr/bin/python3';

/** @type {Readonly<Record<'chromium' | 'display' | 'lab-server', Need>>} */
const NEEDS = {
  chromium: {
    isMet: () => findChromium() !== null,
    packages: ['chromium'],
    advice: 'a Chromium: install one, or name one with PARLEY_CHROMIUM=/path/to/chromium',
    fetch: () => run('playwright', ['install', 'chromium']),
  },
  display: {
    isMet: () =>
      process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || findProgram('Xvfb') !== null,
    packages: ['xvfb'],
    advice: 'a display: install Xvfb, or run the tests in a graphical session',
  },
  'lab-server': {
    isMet: () => {
      const python = existsSync(DEBIAN_PYTHON) ? DEBIAN_PYTHON : 'python3';
      return spawnSync(python, ['-c', 'import flask_socketio, eventlet']).status === 0;
    },
    packages: ['python3-flask-socketio', 'python3-eventlet'],
    advice: "Python's Flask-SocketIO and eventlet: pip install flask-socketio eventlet",
  },
};

/**
 * Provides what is missing: by apt-get as root on Debian, else in the need's own way.
 * @param {readonly (keyof typeof NEEDS)[]} names
 * @returns {Promise<void>}
 * @throws {Error} with the whole list of what could not be provided and what to do
 */
export async function provision(names) {
  const missing = () => names.map((name) => NEEDS[name]).filter((need) => !need.isMet());
  const packages = missing().flatMap((need) => need.packages);
  if (packages.length > 0 && process.getuid?.() === 0 && findProgram('apt-get') !== null) {
    console.log(`Installing ${packages.join(', ')} with apt-get, for the tests.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['-qq', 'update'], { env });
    await run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', ...packages], { env });
  }
  for (const need of missing()) await need.fetch?.();

  const unmet = missing();
  if (unmet.length === 0) return;
  throw new Error(
    [
      'The tests need what could not be installed here:',
      ...unmet.map(({ advice }) => `  - ${advice}`),
      `On Debian or Ubuntu: sudo apt-get install ${unmet.flatMap((need) => need.packages).join(' ')}`,
    ].join('\n'),
  );
}
