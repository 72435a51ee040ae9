import { expect, test } from 'vitest';
import { playwrightFailures, vitestFailures } from './failures.mjs';

test('vitest: what failed and why, and files that broke outside their tests', () => {
  const told = vitestFailures({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'adds', failureMessages: [] },
          {
            status: 'failed',
            fullName: 'sums up',
            failureMessages: ['\u001B[31mexpected 1\u001B[39m\n\nto be 2'],
          },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'No such module', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', message: '', assertionResults: [] },
    ],
  });
  expect(told).toEqual(['a.test.ts › sums up\n    expected 1\n    to be 2', 'b.test.ts\n    No such module']);
});

test('Playwright: what failed and why, in suites within suites', () => {
  const spec = (title: string, ok: boolean, message?: string) => ({
    file: 'call.spec.ts',
    title,
    ok,
    tests: [{ results: [{ errors: message === undefined ? [] : [{ message }] }] }],
  });
  const long = Array.from({ length: 30 }, (_, line) => `line ${line}`).join('\n');
  const told = playwrightFailures({
    suites: [
      { specs: [spec('rings', true), spec('answers', false, 'Timed out')] },
      { suites: [{ specs: [spec('ends', false, long)] }] },
    ],
    errors: [{ message: 'No such spec' }],
  });
  expect(told[0]).toBe('call.spec.ts › answers\n    Timed out');
  expect(told[1]?.split('\n')).toHaveLength(9);
  expect(told[2]).toBe('Outside of the tests\n    No such spec');
  expect(told).toHaveLength(3);
});
