import { BrowserWindow, screen } from 'electron';
import { APP_PAGE } from './app-origin.ts';
import type { SettingsStore } from './settings.ts';
import { LEAST_SIZE, placeWindow } from './window-bounds.ts';

export interface MainWindowOptions {
  /** Absolute path of the built preload. */
  readonly preload: string;
  readonly settings: SettingsStore;
  readonly title: string;
}

function rememberPlace(window: BrowserWindow, settings: SettingsStore): void {
  const place = { ...window.getNormalBounds(), maximized: window.isMaximized() };
  void settings.update(() => ({ window: place }));
}

/** Opens the app's one window where it was the last time, and shows it once there is something to see. */
export function openMainWindow({ preload, settings, title }: MainWindowOptions): BrowserWindow {
  const saved = settings.get().window;
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const workAreas = [main, ...others].map(({ workArea }) => workArea);

  const window = new BrowserWindow({
    ...placeWindow(saved, workAreas),
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    title,
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (saved?.maximized === true) window.maximize();
    window.show();
  });
  window.on('close', () => rememberPlace(window, settings));
  // A page that does not load is handled where failed loads are, by did-fail-load.
  window.loadURL(APP_PAGE).catch(() => undefined);
  return window;
}

/** Brings the window to the front, wherever it was. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
