import { defineConfig } from 'vitest/config';

/** Tests of the installers: they build the app once and pack it for each platform, without network. */
export default defineConfig({
  test: {
    name: 'packaging',
    include: ['tests/packaging/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/packaging/support/build-app.ts'],
    // Loading electron-builder takes longer than most of what it does here: one process loads it once for all files.
    isolate: false,
    fileParallelism: false,
    hookTimeout: 300_000,
    testTimeout: 30_000,
    silent: 'passed-only',
  },
});
