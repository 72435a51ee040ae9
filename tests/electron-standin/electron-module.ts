/** The `electron` that the app imports: what is built, and nothing that pretends to be. */
import { app } from './api/app.ts';
import { BrowserWindow } from './api/browser-window.ts';
import { desktopCapturer } from './api/desktop-capturer.ts';
import { globalShortcut } from './api/global-shortcut.ts';
import { ipcMain } from './api/ipc-main.ts';
import { Menu } from './api/menu.ts';
import { Notification, dialog, shell } from './api/outside.ts';
import { powerMonitor } from './api/power-monitor.ts';
import { powerSaveBlocker } from './api/power-save-blocker.ts';
import { protocol } from './api/protocol.ts';
import { screen } from './api/screen.ts';
import { session } from './api/session.ts';
import { utilityProcess } from './api/utility-process.ts';
import { webContents } from './api/web-contents.ts';
import { failClosed } from './fail-closed.ts';

const parts = {
  app,
  desktopCapturer,
  dialog,
  globalShortcut,
  ipcMain,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
  // On Linux it has nothing that the app uses.
  systemPreferences: {},
  utilityProcess,
  webContents,
};

const closedParts = Object.fromEntries(
  Object.entries(parts).map(([name, part]) => [name, failClosed<object>(name, part)]),
);

/** The module. */
export const electron = failClosed<object>('electron', {
  ...closedParts,
  BrowserWindow,
  Menu: failClosed('Menu', Menu),
  Notification: failClosed('Notification', Notification),
});
