/** Which tests failed and why, so that the end of a long run says it again. */

/**
 * What vitest's JSON reporter writes, as far as it is read here.
 * @typedef {object} VitestReport
 * @property {readonly VitestFile[]} testResults
 *
 * @typedef {object} VitestFile
 * @property {string} name the file's path
 * @property {string} status
 * @property {string} message why the file broke outside its tests
 * @property {readonly { status: string, fullName: string, failureMessages: readonly string[] }[]} assertionResults
 */

/**
 * What Playwright's JSON reporter writes, as far as it is read here.
 * @typedef {object} PlaywrightSuite
 * @property {readonly PlaywrightSuite[]} [suites]
 * @property {readonly PlaywrightSpec[]} [specs]
 * @property {readonly { message?: string }[]} [errors] of the whole run, such as a spec that does not load
 *
 * @typedef {object} PlaywrightSpec
 * @property {string} file
 * @property {string} title
 * @property {boolean} ok
 * @property {readonly { results: readonly { errors: readonly { message?: string }[] }[] }[]} tests
 */

/** Of an error so many lines are told: what was expected, and what was there. */
const LINES = 8;

// eslint-disable-next-line no-control-regex -- the colours of a terminal begin with one.
const COLOURS = /\u001B\[\d*(;\d+)*m/g;

/**
 * @param {string} where
 * @param {string} why
 * @returns {string} several lines
 */
function told(where, why) {
  const lines = why
    .replaceAll(COLOURS, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
  return [where, ...lines.map((line) => `    ${line}`)].join('\n');
}

/**
 * @param {VitestReport} report
 * @returns {readonly string[]} a text of several lines for each test that failed
 */
export function vitestFailures({ testResults }) {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed');
      if (failed.length === 0) return [told(name, message)];
      return failed.map((test) => told(`${name} › ${test.fullName}`, test.failureMessages.join('\n')));
    });
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {readonly string[]} a text of several lines for each test that failed
 */
export function playwrightFailures({ suites = [], specs = [], errors = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const reasons = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
      return told(`${file} › ${title}`, reasons.map(({ message = '' }) => message).join('\n'));
    });
  const outside = errors.map(({ message = '' }) => told('Outside of the tests', message));
  return [...own, ...suites.flatMap(playwrightFailures), ...outside];
}
