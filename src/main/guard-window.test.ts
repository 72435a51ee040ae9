import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ask } from './crash-recovery.ts';
import { guardWindow } from './guard-window.ts';
import { messagesIn } from './messages/messages-in.ts';

vi.mock('electron', () => ({ shell: { openExternal: vi.fn(() => Promise.resolve()) } }));

const ask = vi.fn<Ask>();
const callbacks = { sayGoodbye: vi.fn(), onPageGone: vi.fn(), giveUp: vi.fn(), quit: vi.fn() };
const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };

beforeEach(() => {
  vi.resetAllMocks();
});

function guarded(inCall: boolean) {
  const webContents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn(), reload: vi.fn() });
  const close = vi.fn<() => void>();
  const window = Object.assign(new EventEmitter(), { webContents, close });
  const closing = guardWindow(window as unknown as BrowserWindow, {
    ...callbacks,
    inCall: () => inCall,
    ask,
    messages: () => messagesIn('de'),
    logger,
  });
  return { window, webContents, close, closing };
}

describe('a page that is gone', () => {
  test('takes its call with it when it is left', () => {
    guarded(true).webContents.emit('did-navigate', {});
    expect(callbacks.onPageGone).toHaveBeenCalledOnce();
  });

  test('is opened again when it broke down and the user wants it', async () => {
    ask.mockResolvedValue(0);
    const { webContents } = guarded(true);
    webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    expect(callbacks.onPageGone).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(webContents.reload).toHaveBeenCalledOnce());
  });
});

describe('a page that cannot be loaded', () => {
  const failLoad = (code: number, isMainFrame: boolean): void => {
    guarded(false).webContents.emit('did-fail-load', {}, code, 'ERR', 'app://parley/index.html', isMainFrame);
  };

  test('ends the app with words', () => {
    failLoad(-6, true);
    expect(callbacks.giveUp).toHaveBeenCalledExactlyOnceWith(messagesIn('de').cannotStart.filesMissing);
  });

  test.each([
    ['a load that another one replaced', -3, true],
    ['a part of the page', -6, false],
  ])('is not %s', (_what, code, isMainFrame) => {
    failLoad(code, isMainFrame);
    expect(callbacks.giveUp).not.toHaveBeenCalled();
  });
});

test('a window that closes during a call says goodbye first', () => {
  const { window, close, closing } = guarded(true);
  const preventDefault = vi.fn();
  window.emit('close', { preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
  expect(callbacks.sayGoodbye).toHaveBeenCalledOnce();
  closing.ready();
  expect(close).toHaveBeenCalledOnce();
});
