import { expect, test } from 'vitest';
import { countCommand, countPlaywright, countVitest, describe as words, settle, sum } from './counts.mjs';

const none = { passed: 0, failed: 0, skipped: 0 };

test('a command is one test', () => {
  expect(countCommand(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countCommand(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a vitest file that broke outside its tests is one failed test', () => {
  const counts = countVitest({
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  });
  expect(counts).toEqual({ passed: 3, failed: 3, skipped: 2 });
});

test('a flaky Playwright test is a failed one', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 3 };
  expect(countPlaywright({ stats })).toEqual({ passed: 4, failed: 3, skipped: 3 });
});

test('a bad exit code without a failed test is a failed test', () => {
  expect(settle({ passed: 5, failed: 0, skipped: 0 }, 1)).toEqual({
    passed: 5,
    failed: 1,
    skipped: 0,
  });
  expect(settle({ passed: 5, failed: 2, skipped: 0 }, 1)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 0,
  });
});

test('a run without a report, or without a test, is a failed test', () => {
  expect(settle(null, 0)).toEqual({ ...none, failed: 1 });
  expect(settle(none, 0)).toEqual({ ...none, failed: 1 });
});

test('counts are added up and put into words', () => {
  expect(words(sum([]))).toBe('0 passed, 0 failed');
  expect(words(sum([countCommand(0), countCommand(1), { passed: 2, failed: 0, skipped: 4 }]))).toBe(
    '3 passed, 1 failed, 4 skipped',
  );
});
