import { isAbsolute } from 'node:path';
import type { BrowserWindowConstructorOptions, Rectangle, WebPreferences } from 'electron';
import { unsupported } from '../report.ts';
import { running } from '../running.ts';

/** What a page must and must not have; anything else would run here with less than it has in Electron, or more. */
const REQUIRED_PREFERENCES: Readonly<Partial<Record<keyof WebPreferences, boolean>>> = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
};

/** Preferences that change nothing here. */
const HARMLESS_PREFERENCES = new Set([
  'preload',
  'spellcheck',
  'devTools',
  'navigateOnDragDrop',
  'safeDialogs',
]);

/** Options that are obeyed, and those that only change what a spec cannot see. */
const KNOWN_OPTIONS = new Set([
  'x',
  'y',
  'width',
  'height',
  'show',
  'title',
  'webPreferences',
  'minWidth',
  'minHeight',
  'icon',
  'backgroundColor',
  'autoHideMenuBar',
]);

const DEFAULT_SIZE = { width: 800, height: 600 };

/**
 * The preload's path.
 * @throws {Error} when the page would not be as closed as in Electron's sandbox, or a preference is not built
 */
export function checkPreferences(preferences: WebPreferences): string | null {
  for (const [name, value] of Object.entries(preferences)) {
    if (HARMLESS_PREFERENCES.has(name)) continue;
    const required = REQUIRED_PREFERENCES[name as keyof WebPreferences];
    if (value !== required) throw unsupported(`webPreferences.${name}: ${String(value)}`);
  }
  const { preload } = preferences;
  if (preload !== undefined && !isAbsolute(preload)) {
    throw new Error(`preload script must have absolute path: ${preload}`);
  }
  return preload ?? null;
}

/**
 * Where the window goes, in pixels; to the middle of the screen when it does not matter.
 * @throws {Error} when an option is not built
 */
export function boundsOf(options: BrowserWindowConstructorOptions): Rectangle {
  for (const name of Object.keys(options)) {
    if (!KNOWN_OPTIONS.has(name)) throw unsupported(`the window option ${name}`);
  }
  const { root } = running().desktop;
  const { width, height } = { ...DEFAULT_SIZE, ...options };
  return {
    x: options.x ?? Math.max(0, Math.floor((root.width - width) / 2)),
    y: options.y ?? Math.max(0, Math.floor((root.height - height) / 2)),
    width,
    height,
  };
}
