/** The window is made by Electron alone, so its options are read where they are given: from a mocked BrowserWindow. */
import type { BrowserWindowConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import type { SettingsStore } from '../../../src/main/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/main/settings-schema.ts';

const made: BrowserWindowConstructorOptions[] = [];
const loaded: string[] = [];

vi.mock('electron', () => {
  const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } };
  return {
    screen: { getPrimaryDisplay: () => display, getAllDisplays: () => [display] },
    BrowserWindow: class {
      constructor(options: BrowserWindowConstructorOptions) {
        made.push(options);
      }
      once(): void {
        return undefined;
      }
      on(): void {
        return undefined;
      }
      loadURL(url: string): Promise<void> {
        loaded.push(url);
        return Promise.resolve();
      }
    },
  };
});

test('the page runs in a sandbox of its own, without Node, and is the own page', async () => {
  const { openMainWindow } = await import('../../../src/main/main-window.ts');
  const settings = { get: () => DEFAULT_SETTINGS } as unknown as SettingsStore;
  openMainWindow({ preload: '/app/out/preload/index.cjs', settings, title: 'Parley' });
  expect(loaded).toEqual(['app://parley/index.html']);
  expect(made).toHaveLength(1);
  expect(made[0]?.webPreferences).toEqual({
    preload: '/app/out/preload/index.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    spellcheck: false,
  });
});
