/** A small app for the specs of the stand-in: one window of a custom scheme, and handlers that say what they are told. */
import { join } from 'node:path';
import { app, BrowserWindow, desktopCapturer, ipcMain, protocol, session, utilityProcess } from 'electron';
import type { Tiny } from './tiny.ts';

const folder = import.meta.dirname;

const tiny: Tiny = {
  window: null,
  refused: [],
  allowed: ['notifications'],
  asked: [],
  source: 'screen',
  verdict: -3,
  certificates: [],
  secondInstances: [],
  links: [],
  navigations: [],
  windowEvents: [],
  preventClose: false,
  fork: (message) =>
    new Promise((resolve) => {
      const child = utilityProcess.fork(join(folder, 'worker.js'), ['--given']);
      child.once('message', (answer: unknown) => {
        child.once('exit', (code) => {
          resolve({ answer, code });
        });
        child.postMessage('end');
      });
      child.postMessage(message);
    }),
};
Object.assign(globalThis, { tiny });

const PAGE =
  '<!doctype html><title>Tiny</title><button>Gesture</button><a href="https://127.0.0.1:9/elsewhere">Elsewhere</a>';
const HEADERS = {
  'content-type': 'text/html',
  'content-security-policy':
    "default-src 'self' app:; connect-src 'self' https: wss:; img-src data:; frame-src 'self'",
};

function installHandlers(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, decide, details) => {
    tiny.asked.push({ permission, ...details });
    decide(!tiny.refused.includes(permission));
  });
  defaultSession.setPermissionCheckHandler((_contents, permission) => tiny.allowed.includes(permission));
  defaultSession.setDisplayMediaRequestHandler((_request, decide) => {
    const { source } = tiny;
    if (source === null) {
      decide(null);
      return;
    }
    void desktopCapturer.getSources({ types: ['screen', 'window'] }).then((sources) => {
      const chosen = sources.find(({ id }) => id.startsWith(source));
      decide(chosen ? { video: chosen } : null);
    });
  });
  defaultSession.setCertificateVerifyProc((request, decide) => {
    tiny.certificates.push({
      hostname: request.hostname,
      result: request.verificationResult,
      fingerprint: request.certificate.fingerprint,
    });
    decide(tiny.verdict);
  });
  protocol.handle('app', (request) => new Response(PAGE, { headers: { ...HEADERS, 'x-url': request.url } }));
  ipcMain.handle('echo', (_event, ...values: unknown[]) => values);
  ipcMain.handle('fail', () => {
    throw new RangeError('too far');
  });
  ipcMain.handle('sender', (event) => ({
    url: event.senderFrame?.url,
    origin: event.senderFrame?.origin,
    isTop: event.senderFrame?.parent === null && event.senderFrame === event.sender.mainFrame,
    isWindow: BrowserWindow.fromWebContents(event.sender) === tiny.window,
  }));
}

function openWindow(): void {
  const window = new BrowserWindow({
    width: 700,
    height: 500,
    webPreferences: { preload: join(folder, 'preload.cjs') },
  });
  tiny.window = window;
  for (const event of ['resize', 'move', 'focus', 'blur', 'maximize', 'unmaximize'] as const) {
    // One signature for several events: the types have one overload for each.
    window.on(event as 'resize', () => tiny.windowEvents.push(event));
  }
  window.on('close', (event) => {
    if (tiny.preventClose) event.preventDefault();
  });
  window.webContents.on('will-navigate', (event) => {
    event.preventDefault();
    tiny.navigations.push(event.url);
  });
  window.webContents.setWindowOpenHandler(({ url }) => {
    tiny.links.push(url);
    return { action: 'deny' };
  });
  // The app may be quit before the page is there.
  window.loadURL('app://tiny/index.html').catch(() => undefined);
}

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv) => tiny.secondInstances.push(argv));
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app.whenReady().then(() => {
    installHandlers();
    openWindow();
  });
} else {
  app.quit();
}
