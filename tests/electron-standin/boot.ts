/** Starts an app as the Electron binary does, from the command line to `ready`. */
import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import Module, { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, switches } from './api/app.ts';
import { CHOSEN_WINDOW_TITLE, SCREEN_SOURCE } from './api/display-media.ts';
import { schemeHandlers } from './api/protocol.ts';
import { certificateVerdicts } from './api/session.ts';
import { findApplication } from './application.ts';
import { Chromium } from './chromium.ts';
import { parseCommandLine } from './command-line.ts';
import { electron } from './electron-module.ts';
import { beforeExit, exitProcess, isExiting } from './lifecycle.ts';
import { GLOBAL_NAME, type ModuleHookData } from './module-hook.ts';
import { NetworkProxy, type ProxyKeys } from './proxy/proxy.ts';
import { describe, warn } from './report.ts';
import { setRunning } from './running.ts';
import { Desktop } from './x11/desktop.ts';

declare const ELECTRON_VERSION: string;

/** Makes `require('electron')` and `import … from 'electron'` answer with the stand-in. */
function installModule(): void {
  Object.assign(globalThis, { [GLOBAL_NAME]: electron });
  const loader = Module as unknown as {
    _load: (request: string, ...rest: unknown[]) => unknown;
    _resolveFilename: (request: string, ...rest: unknown[]) => string;
  };
  const { _load: load, _resolveFilename: resolveFilename } = loader;
  loader._load = (request, ...rest) =>
    request === 'electron' ? electron : load.call(Module, request, ...rest);
  loader._resolveFilename = (request, ...rest) =>
    request === 'electron' ? request : resolveFilename.call(Module, request, ...rest);
  const data: ModuleHookData = { names: Object.keys(electron) };
  Module.register('./module-hook.js', { parentURL: import.meta.url, data });
}

/** Makes this Node process say of itself what Electron's main process says. */
function describeProcess(): void {
  Object.defineProperty(process.versions, 'electron', { value: ELECTRON_VERSION, enumerable: true });
  Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: import.meta.dirname });
}

/** Has every error that nobody catches seen, whether or not the app listens for it too. */
function reportUncaughtErrors(): void {
  process.on('uncaughtExceptionMonitor', (error) => {
    warn(`Uncaught exception in the main process: ${describe(error)}`);
  });
  process.on('uncaughtException', () => {
    // The app's own listener may go on, as in Electron.
    if (process.listenerCount('uncaughtException') === 1) exitProcess(1);
  });
  process.on('unhandledRejection', (reason) => {
    warn(`Unhandled rejection in the main process: ${describe(reason)}`);
  });
}

/** Hash of the key that Chromium is to trust, as `--ignore-certificate-errors-spki-list` takes it. */
function keyHash(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

async function startChromium(): Promise<Chromium> {
  const keys = JSON.parse(readFileSync(join(import.meta.dirname, 'keys.json'), 'utf8')) as ProxyKeys;
  const proxy = new NetworkProxy(keys, schemeHandlers, certificateVerdicts);
  const port = await proxy.listen();
  const profile = join(app.getPath('userData'), 'standin-profile');
  mkdirSync(profile, { recursive: true });
  const own = {
    'user-data-dir': profile,
    'ozone-platform': 'x11',
    'no-startup-window': '',
    'no-first-run': '',
    'no-default-browser-check': '',
    'test-type': '',
    'password-store': 'basic',
    'disable-background-networking': '',
    'disable-component-update': '',
    'disable-sync': '',
    'disable-quic': '',
    'disable-session-crashed-bubble': '',
    'disable-popup-blocking': '',
    // The lists of the address bar are two pages beside each window, and draw all the time.
    'disable-features': 'WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    'autoplay-policy': 'no-user-gesture-required',
    'proxy-server': `127.0.0.1:${port}`,
    'proxy-bypass-list': '<-loopback>',
    'ignore-certificate-errors-spki-list': keyHash(keys.trusted.certificate),
    'auto-select-screen-capture-source': SCREEN_SOURCE.name,
    'auto-select-window-capture-source-by-title': CHOSEN_WINDOW_TITLE,
    'remote-debugging-port': '0',
    'remote-debugging-pipe': '',
    // Chromium's sandbox refuses to run as root.
    ...(process.getuid?.() === 0 ? { 'no-sandbox': '' } : {}),
  };
  const all = new Map([...switches, ...Object.entries(own)]);
  // Meant for Node, and a way round the app's permission handlers.
  for (const name of ['inspect', 'use-fake-ui-for-media-stream']) all.delete(name);
  return Chromium.start(all, () => {
    if (isExiting()) return;
    warn('Chromium ended by itself');
    exitProcess(1);
  });
}

async function boot(): Promise<void> {
  const display = process.env['DISPLAY'];
  if (display === undefined || display === '') {
    // Playwright recognises these words.
    process.stderr.write('Unable to open X display!\n');
    process.exit(1);
  }
  const commandLine = parseCommandLine(process.argv.slice(2));
  // The program is the launcher, not Node.
  process.argv.shift();
  if (commandLine.switches.has('inspect')) inspector.open(0, '127.0.0.1');
  const application = findApplication(commandLine.application);
  app.configure(application, commandLine.switches);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  describeProcess();
  installModule();
  const require = createRequire(import.meta.url);
  for (const module of commandLine.modules) require(resolve(module));
  await import(pathToFileURL(application.entry).href);
  if (isExiting()) return;
  const desktop = await Desktop.open(display);
  const chromium = await startChromium();
  beforeExit(() => chromium.stop());
  process.on('exit', () => {
    chromium.kill();
  });
  Object.defineProperty(process.versions, 'chrome', { value: chromium.version, enumerable: true });
  setRunning({ chromium, desktop });
  process.stderr.write(`\nDevTools listening on ${chromium.devToolsUrl}\n`);
  app.becomeReady();
}

reportUncaughtErrors();
boot().catch((error: unknown) => {
  warn(`The app did not start: ${describe(error)}`);
  exitProcess(1);
});
