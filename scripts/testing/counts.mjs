/** How many tests passed, failed and were skipped. */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * What vitest's JSON reporter writes, as far as it is read here.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults one a file
 */

/**
 * What Playwright's JSON reporter writes, as far as it is read here.
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 */

/**
 * The counts of a part that has no tests of its own, such as the build: it is one test.
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countCommand(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Counts a test file that broke outside its tests, which vitest lists without a failed test, as one failed test.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts a test that passed only when it was repeated as failed.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * Holds the counts of a runner against its exit code: an error outside every test, or a run in which no test ran, is
 * one failed test.
 * @param {Counts | null} counts null when the runner left no report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function settle(counts, exitCode) {
  if (counts === null) return { passed: 0, failed: 1, skipped: 0 };
  const { passed, failed, skipped } = counts;
  const isBroken = (exitCode !== 0 && failed === 0) || passed + failed + skipped === 0;
  return { passed, failed: isBroken ? failed + 1 : failed, skipped };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * @param {Counts} counts
 * @returns {string} such as `12 passed, 0 failed, 1 skipped`
 */
export function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
