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

/** @type {Need} */
export const CHROMIUM = {
  isMet: () => findChromium() !== null,
  packages: ['chromium'],
  advice: 'a Chromium: install one, or name one with PARLEY_CHROMIUM=/path/to/chromium',
  fetch: () => run('playwright', ['install', 'chromium']),
};

/** @type {Need} */
export const DISPLAY = {
  isMet: () =>
    process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || findProgram('Xvfb') !== null,
  packages: ['xvfb'],
  advice: 'a display: install Xvfb, or run the tests in a graphical session',
};

/** For the lab's own signaling server, which Parley's client is tried against. @type {Need} */
export const LAB_SERVER = {
  isMet: () => {
    const python = existsSync(DEBIAN_PYTHON) ? DEBIAN_PYTHON : 'python3';
    return spawnSync(python, ['-c', 'import flask_socketio, eventlet']).status === 0;
  },
  packages: ['python3-flask-socketio', 'python3-eventlet'],
  advice: "Python's Flask-SocketIO and eventlet: pip install flask-socketio eventlet",
};

/** For networks made of namespaces. Only root on Linux can make them; elsewhere the tests that want them skip. @type {Need} */
export const NETWORK_TOOLS = {
  isMet: () =>
    process.platform !== 'linux' ||
    process.getuid?.() !== 0 ||
    ['ip', 'tc', 'iptables', 'sysctl'].every((program) => findProgram(program) !== null),
  packages: ['iproute2', 'iptables', 'procps'],
  advice: 'ip, tc, iptables and sysctl, to make networks that fail',
};
