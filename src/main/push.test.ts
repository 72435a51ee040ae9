import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import { createPush } from './push.ts';

type FakeWindow = Pick<BrowserWindow, 'isDestroyed' | 'webContents'>;

function fakeWindow(destroyed: boolean) {
  const send = vi.fn<(channel: string, payload: unknown) => void>();
  const window = { isDestroyed: () => destroyed, webContents: { send } } as unknown as FakeWindow;
  return { window, send };
}

test('the window is told', () => {
  const { window, send } = fakeWindow(false);
  createPush(() => window)('menu:command', 'hang-up');
  expect(send.mock.calls).toEqual([['menu:command', 'hang-up']]);
});

test('without a window nobody is told', () => {
  const { window, send } = fakeWindow(true);
  expect(() => createPush(() => null)('window:closing', null)).not.toThrow();
  createPush(() => window)('window:closing', null);
  expect(send).not.toHaveBeenCalled();
});
