import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/chromium.mjs';
import { iceServerCommands } from './tests/browser/engine/ice-server-commands.ts';

const executablePath = findChromium();

/** Tests of the call engine in a real Chromium: two engines in one page, joined by a signaling server in memory. */
export default defineConfig({
  test: {
    name: 'engine',
    include: ['tests/browser/engine/**/*.test.ts'],
    allowOnly: false,
    // A connection takes a second or two; a busy machine takes longer.
    testTimeout: 60_000,
    // Two calls at once would only slow each other down.
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      commands: iceServerCommands,
      provider: playwright({
        launchOptions: {
          ...(executablePath === null ? {} : { executablePath }),
          args: [...chromiumArguments(), '--auto-select-desktop-capture-source=Entire screen'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
