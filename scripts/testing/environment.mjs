import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../chromium.mjs';
import { findProgram } from '../find-program.mjs';
import { CHROMIUM, DISPLAY, LAB_SERVER, NETWORK_TOOLS } from '../needs.mjs';
import { provision } from '../provision.mjs';
import { startDisplay } from './display.mjs';

/**
 * @typedef {object} TestEnvironment
 * @property {NodeJS.ProcessEnv} env for the runners
 * @property {string | null} problem what is missing and what to do about it
 */

/** @returns {boolean} whether programs can keep their caches in HOME */
function hasUsableHome() {
  try {
    accessSync(homedir(), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Provides what the tests need beside the project's packages: a Chromium, a display, a home folder. What is made for
 * them goes when this process ends.
 * @returns {Promise<TestEnvironment>} a problem is told there and not thrown, so that the parts that can run do
 */
export async function prepareEnvironment() {
  const env = { ...process.env };
  if (!hasUsableHome()) {
    const home = mkdtempSync(join(tmpdir(), 'parley-home-'));
    process.once('exit', () => rmSync(home, { recursive: true, force: true }));
    env['HOME'] = home;
  }
  /** @type {string | null} */
  let problem = null;
  try {
    await provision([CHROMIUM, DISPLAY, LAB_SERVER, NETWORK_TOOLS]);
    env['PARLEY_CHROMIUM'] = findChromium() ?? undefined;
    const xvfb = findProgram('Xvfb');
    if (env['DISPLAY'] === undefined && xvfb !== null) {
      const display = await startDisplay(xvfb);
      process.once('exit', display.stop);
      env['DISPLAY'] = display.name;
    }
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  return { env, problem };
}
