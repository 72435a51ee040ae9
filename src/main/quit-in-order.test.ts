import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { QUIT_MILLISECONDS, quitInOrder } from './quit-in-order.ts';

type Listener = (event: { preventDefault(): void }) => void;

const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const exit = vi.fn<(code?: number) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
});

function quitting(endings: (() => Promise<void>)[], closeLog = (): Promise<void> => Promise.resolve()) {
  let listener: Listener = () => undefined;
  const on = (_event: string, given: Listener): void => {
    listener = given;
  };
  quitInOrder({ app: { exit, on }, endings, closeLog, logger });
  return () => {
    const preventDefault = vi.fn();
    listener({ preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  };
}

test('the app ends after its parts, the log last', async () => {
  const order: string[] = [];
  const ending = (name: string) => () => {
    order.push(name);
    return Promise.resolve();
  };
  exit.mockImplementation(() => void order.push('exit'));
  quitting([ending('server'), ending('settings')], ending('log'))();
  await vi.advanceTimersByTimeAsync(0);
  expect(order).toEqual(['server', 'settings', 'log', 'exit']);
  expect(vi.getTimerCount()).toBe(0);
});

test('a part that fails keeps nobody from ending', async () => {
  quitting([() => Promise.reject(new Error('stuck'))])();
  await vi.advanceTimersByTimeAsync(0);
  expect(exit).toHaveBeenCalledOnce();
  expect(JSON.stringify(logger.error.mock.calls)).toContain('stuck');
});

test('a part that never ends is left behind', async () => {
  const quit = quitting([() => new Promise(() => undefined)]);
  quit();
  quit();
  await vi.advanceTimersByTimeAsync(QUIT_MILLISECONDS - 1);
  expect(exit).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(exit).toHaveBeenCalledOnce();
});
