import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/chromium.mjs';

const executablePath = findChromium();

/**
 * `browser`: real Chromium pages against the built server. `e2e`: the desktop app. Both want `npm run build` first;
 * `npm run test:browser` and `npm run test:e2e` see to that.
 */
export default defineConfig({
  outputDir: 'test-results/playwright',
  // Each project has fewer, as many as suit it.
  workers: 3,
  // A retry would hide a flaky test.
  retries: 0,
  forbidOnly: true,
  // All waits end with what they wait for, and so may be long: a machine with other work is several times slower.
  timeout: 120_000,
  // A run that hangs ends with words and not with silence.
  globalTimeout: 40 * 60_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    ignoreHTTPSErrors: true,
    // A screencast of every page would cost more processor time than the calls do.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: chromiumArguments(),
    },
  },
  projects: [
    // Much of a call is waiting, so that several at once take little longer than one.
    {
      name: 'browser',
      testDir: 'tests/browser',
      testMatch: '**/*.spec.ts',
      timeout: 180_000,
      workers: 3,
      fullyParallel: true,
    },
    // Outages last as long as they last, and cost no processor time meanwhile.
    {
      name: 'network',
      testDir: 'tests/network',
      testMatch: '**/*.spec.ts',
      timeout: 240_000,
      workers: 3,
      fullyParallel: true,
    },
    // Measurements, which only `npm run bench:recovery` starts.
    { name: 'bench', testDir: 'tests/bench/recovery', testMatch: '**/*.spec.ts', workers: 1 },
    // Two apps with a window each start, call, share and call again in the longest of them.
    { name: 'e2e', testDir: 'tests/e2e', testMatch: '**/*.spec.ts', timeout: 240_000, workers: 1 },
  ],
});
