import { defineConfig } from 'vitest/config';

/** Tests that run in Node. Those of the call engine in real Chromium are in vitest.browser.config.ts. */
export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/electron-standin/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        // What must hold of the repository itself.
        test: {
          name: 'project',
          include: ['tests/project/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
