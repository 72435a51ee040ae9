import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createMainErrorReport, recoverPage, type Ask } from './crash-recovery.ts';
import { en } from './messages/en.ts';

const ask = vi.fn<Ask>();
const reload = vi.fn<() => void>();
const quit = vi.fn<() => void>();
const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const pageOptions = { ask, words: en.pageCrashed, reload, quit, logger };
const mainOptions = { ask, words: () => en.mainError, quit, logger };

beforeEach(() => {
  vi.resetAllMocks();
});

describe('a page that broke down', () => {
  test.each(['crashed', 'oom', 'killed', 'abnormal-exit', 'launch-failed'] as const)(
    'is opened again when the user wants it: %s',
    async (reason) => {
      ask.mockResolvedValue(0);
      await recoverPage({ reason, exitCode: 5 }, pageOptions);
      expect(ask).toHaveBeenCalledOnce();
      expect(reload).toHaveBeenCalledOnce();
      expect(quit).not.toHaveBeenCalled();
    },
  );

  test('ends the app when the user wants that', async () => {
    ask.mockResolvedValue(1);
    await recoverPage({ reason: 'crashed', exitCode: 5 }, pageOptions);
    expect(quit).toHaveBeenCalledOnce();
    expect(reload).not.toHaveBeenCalled();
  });

  test('is not one that ended as it should', async () => {
    await recoverPage({ reason: 'clean-exit', exitCode: 0 }, pageOptions);
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('an uncaught error in the main process', () => {
  test('is logged, and the app goes on', async () => {
    ask.mockResolvedValue(0);
    await createMainErrorReport(mainOptions)(new Error('surprise'));
    expect(JSON.stringify(logger.error.mock.calls)).toContain('surprise');
    expect(quit).not.toHaveBeenCalled();
  });

  test('ends the app when the user wants that', async () => {
    ask.mockResolvedValue(1);
    await createMainErrorReport(mainOptions)('not even an error');
    expect(quit).toHaveBeenCalledOnce();
  });

  test('that repeats itself asks once at a time', async () => {
    let answer: (button: number) => void = () => undefined;
    ask.mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const report = createMainErrorReport(mainOptions);
    const first = report(new Error('first'));
    await report(new Error('second'));
    expect(ask).toHaveBeenCalledOnce();
    expect(logger.error).toHaveBeenCalledTimes(2);
    answer(0);
    await first;
    void report(new Error('third'));
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

test('the questions are in plain words', async () => {
  ask.mockResolvedValue(0);
  await recoverPage({ reason: 'oom', exitCode: 5 }, pageOptions);
  await createMainErrorReport(mainOptions)(new Error('x'));
  for (const [{ message, detail, buttons }] of ask.mock.calls) {
    expect(`${message} ${detail}`).not.toMatch(/renderer|process|exception|crash/i);
    expect(buttons).toHaveLength(2);
  }
});
