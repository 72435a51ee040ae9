import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/chromium.mjs';

const executablePath = findChromium();

/**
 * `browser`: real Chromium pages against the built server. `e2e`: the desktop app. Both want `npm run build` first;
 * `npm run test:browser` and `npm run test:e2e` see to that.
 */
export default defineConfig({
  outputDir: 'test-results/playwright',
  // One call already keeps two processors busy, and a retry would hide a flaky test.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // A run that hangs ends with words and not with silence.
  globalTimeout: 20 * 60_000,
  expect: { timeout: 15_000 },
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
    { name: 'browser', testDir: 'tests/browser', testMatch: '**/*.spec.ts' },
    { name: 'network', testDir: 'tests/network', testMatch: '**/*.spec.ts', timeout: 120_000 },
    // Two apps with a window each start, call, share and call again in the longest of them.
    { name: 'e2e', testDir: 'tests/e2e', testMatch: '**/*.spec.ts', timeout: 120_000 },
  ],
});
