/**
 * Where a Chromium for the tests is, and how they start it. Shared by the configurations of the test runners and the
 * provisioning.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findProgram } from './find-program.mjs';

/** Names under which a Chromium or Chrome is installed, best first. */
const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium: the one that PARLEY_CHROMIUM names, else an installed one, else the one in Playwright's cache.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | null} its full path
 * @throws {Error} when PARLEY_CHROMIUM names a file that does not exist
 */
export function findChromium(environment = process.env) {
  const named = environment['PARLEY_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`PARLEY_CHROMIUM names ${named}, which does not exist.`);
    return named;
  }
  for (const name of PROGRAMS) {
    const program = findProgram(name, environment);
    if (program !== null) return program;
  }
  const ofPlaywright = chromium.executablePath();
  return existsSync(ofPlaywright) ? ofPlaywright : null;
}

/**
 * Parts of Chromium that every page would pay for. The lists of the address bar are two pages of their own beside each
 * page under test, and draw all the time. The others are those that Playwright switches off, since of two such lists
 * Chromium takes the last.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/**
 * Arguments of every Chromium under test: made-up camera and microphone, granted without a question, and no traffic
 * of the browser's own.
 * @returns {string[]}
 */
export function chromiumArguments() {
  return [
    // Chromium's sandbox refuses to run as root, which containers and CI machines often are.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // Ten frames a second are enough to see frames grow, and leave the processors to the tests.
    '--use-fake-device-for-media-stream=fps=10',
    // No name is ever looked up: neither the browser's own services nor a STUN server in some configuration.
    // What stays reachable is this machine and the networks that tests make themselves.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE 10.77.0.*',
    '--use-fake-ui-for-media-stream',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    `--disable-features=${FEATURES_OFF.join(',')}`,
  ];
}
