import { spawn } from 'node:child_process';

/**
 * @typedef {object} Display
 * @property {string} name such as `:99`, for DISPLAY
 * @property {() => void} stop
 */

/**
 * Starts a virtual X display. The X server chooses its own free number, so that several can start at once.
 * @param {string} program path of Xvfb
 * @returns {Promise<Display>}
 * @throws {Error} when it does not start
 */
export function startDisplay(program) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['-displayfd', '3', '-screen', '0', '2560x1440x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let complaint = '';
    child.stderr?.on('data', (chunk) => (complaint += String(chunk)));
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Xvfb ended at once. ${complaint.trim()}`)));
    const announcement = /** @type {import('node:net').Socket} */ (child.stdio[3]);
    let number = '';
    announcement.on('data', (chunk) => {
      number += String(chunk);
      // Xvfb writes the line in two pieces, and ends when nobody reads the second.
      if (!number.endsWith('\n')) return;
      // The display must not keep this process from ending.
      child.unref();
      announcement.destroy();
      child.stderr?.destroy();
      resolve({ name: `:${number.trim()}`, stop: () => child.kill() });
    });
  });
}
