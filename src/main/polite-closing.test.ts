import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FAREWELL_MILLISECONDS, createPoliteClosing } from './polite-closing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window whose `close` brings its close event, as Electron's does. */
function openWindow(inCall: boolean) {
  const sayGoodbye = vi.fn<() => void>();
  let closed = false;
  const close = (): void => {
    let prevented = false;
    closing.onClose({ preventDefault: () => (prevented = true) });
    closed ||= !prevented;
  };
  const closing = createPoliteClosing({ inCall: () => inCall, sayGoodbye, close });
  return { closing, close, sayGoodbye, isClosed: () => closed };
}

test('without a call the window closes at once', () => {
  const { close, sayGoodbye, isClosed } = openWindow(false);
  close();
  expect(isClosed()).toBe(true);
  expect(sayGoodbye).not.toHaveBeenCalled();
});

describe('during a call', () => {
  test('the window closes when the page has said goodbye', () => {
    const { closing, close, sayGoodbye, isClosed } = openWindow(true);
    close();
    expect(isClosed()).toBe(false);
    expect(sayGoodbye).toHaveBeenCalledOnce();
    closing.ready();
    expect(isClosed()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('the window closes when the page stays silent', () => {
    const { close, isClosed } = openWindow(true);
    close();
    vi.advanceTimersByTime(FAREWELL_MILLISECONDS - 1);
    expect(isClosed()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(isClosed()).toBe(true);
  });

  test('impatience changes nothing', () => {
    const { closing, close, sayGoodbye, isClosed } = openWindow(true);
    close();
    close();
    expect(isClosed()).toBe(false);
    expect(sayGoodbye).toHaveBeenCalledOnce();
    closing.ready();
    closing.ready();
    expect(isClosed()).toBe(true);
  });
});

test('a page that is ready without being asked closes nothing', () => {
  const { closing, isClosed } = openWindow(true);
  closing.ready();
  expect(isClosed()).toBe(false);
});
