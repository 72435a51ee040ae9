import { defineConfig } from 'vitest/config';

/** In milliseconds. All waits end with what they wait for, and so may be long: a busy machine is several times slower. */
const PATIENCE = { testTimeout: 30_000, hookTimeout: 60_000, expect: { poll: { timeout: 15_000 } } };

/** Tests that run in Node. Those of the call engine in real Chromium are in vitest.browser.config.ts. */
export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          ...PATIENCE,
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/electron-standin/**/*.test.ts'],
        },
      },
      {
        test: { ...PATIENCE, name: 'integration', include: ['tests/integration/**/*.test.ts'] },
      },
      {
        // What must hold of the repository itself.
        test: { ...PATIENCE, name: 'project', include: ['tests/project/**/*.test.ts'] },
      },
    ],
  },
});
