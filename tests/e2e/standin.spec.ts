/**
 * What the specs of the desktop app take for granted of Electron, shown on a small app: the same on Electron itself as
 * on the stand-in. What the stand-in alone does is at the end.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, JSHandle, Page } from '@playwright/test';
import type { Tiny, TinyBridge } from '../electron-standin/fixture-app/tiny.ts';
import { test as base, type DesktopApp } from './support/desktop-app.ts';
import { BUILT, findElectron } from './support/electron-program.ts';
import { startTlsServer, type TlsServer } from './support/tls-server.ts';

/** The fixture app's global object: in its main process, and in its page. */
interface MainGlobal {
  tiny: Tiny;
}
interface PageGlobal {
  tiny: TinyBridge;
}

interface Fixtures {
  readonly app: DesktopApp;
  /** What the app's main process keeps for the specs. */
  readonly tiny: JSHandle<Tiny>;
  /** The page of the app's window, loaded. */
  readonly page: Page;
  readonly startServer: () => Promise<TlsServer>;
}

const APP = join(BUILT, 'fixture-app');

const test = base.extend<Fixtures>({
  app: async ({ launch }, provide) => {
    await provide(await launch({ app: APP }));
  },
  tiny: async ({ app }, provide) => {
    await provide(await tinyOf(app));
  },
  page: async ({ app }, provide) => {
    const page = await app.window();
    await page.getByRole('button', { name: 'Gesture' }).waitFor();
    await provide(page);
  },
  startServer: async ({ browserName: _ }, provide) => {
    const servers: TlsServer[] = [];
    await provide(async () => {
      const server = await startTlsServer();
      servers.push(server);
      return server;
    });
    for (const server of servers) server.close();
  },
});
const { expect } = test;

function tinyOf(app: DesktopApp): Promise<JSHandle<Tiny>> {
  return app.application.evaluateHandle(() => (globalThis as unknown as MainGlobal).tiny);
}

/** Captures the screen after a gesture: what is captured, or the error's name. */
async function capture(page: Page): Promise<{ surface: string | undefined; width: number } | string> {
  await page.getByRole('button', { name: 'Gesture' }).click();
  return page.evaluate(async () => {
    try {
      const stream = await navigator.mediaDevices.getDisplayMedia({ video: true });
      const [track] = stream.getVideoTracks();
      const video = document.createElement('video');
      video.srcObject = stream;
      await video.play();
      const surface = track?.getSettings().displaySurface;
      track?.stop();
      return { surface, width: video.videoWidth };
    } catch (error) {
      return (error as Error).name;
    }
  });
}

/** Asks a server for a text, and for the first message of a WebSocket. */
function reach(page: Page, port: number): Promise<string[]> {
  return page.evaluate(async (to) => {
    const text = await fetch(`https://127.0.0.1:${to}/`)
      .then((response) => response.text())
      .catch(() => 'failed');
    const message = await new Promise<string>((resolve) => {
      const socket = new WebSocket(`wss://127.0.0.1:${to}/`);
      socket.addEventListener('message', ({ data }) => {
        resolve(String(data));
      });
      socket.addEventListener('error', () => {
        resolve('failed');
      });
    });
    return [text, message];
  }, port);
}

/** Uses camera and microphone: the kinds of the tracks, or the error's name. */
function useDevices(page: Page): Promise<string[] | string> {
  return page.evaluate(async () => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
      for (const track of stream.getTracks()) track.stop();
      return stream.getTracks().map(({ kind }) => kind);
    } catch (error) {
      return (error as Error).name;
    }
  });
}

test('a preload passes values, functions and promises to its page, and nothing else', async ({ page }) => {
  const passed = await page.evaluate(async () => {
    const { tiny } = globalThis as unknown as PageGlobal;
    const values = [
      undefined,
      Number.NaN,
      10n,
      new Date(5),
      new Map([['key', new Set([1])]]),
      new Uint8Array([1, 255]),
      [null, { text: 'é✓' }],
    ];
    const echoed = (await tiny.invoke('echo', ...values)) as unknown[];
    const kept = echoed.splice(4, 1)[0] as Map<string, Set<number>>;
    const rejection = await tiny.reject().catch((error: unknown) => error);
    const failure = await tiny.invoke('fail').catch((error: unknown) => String(error));
    return {
      echoed,
      kept: kept instanceof Map && kept.get('key') instanceof Set,
      sum: tiny.sum(2, 3),
      calledBack: tiny.callBack((value) => `${value} back`),
      rejection: rejection instanceof TypeError && rejection.message,
      failure,
      isFrozen: Object.isFrozen(tiny) && Object.isFrozen(tiny.nested.list[1]),
      reachable: ['require', 'process', 'ipcRenderer', 'electron', 'module'].filter(
        (name) => name in globalThis,
      ),
    };
  });
  expect(passed).toEqual({
    echoed: [undefined, Number.NaN, 10n, new Date(5), new Uint8Array([1, 255]), [null, { text: 'é✓' }]],
    kept: true,
    sum: 5,
    calledBack: 'called back',
    rejection: 'no',
    failure: "Error: Error invoking remote method 'fail': RangeError: too far",
    isFrozen: true,
    reachable: [],
  });
});

test('the main process knows who sends, from the first moment on, and can send itself', async ({
  tiny,
  page,
}) => {
  const sender = { url: 'app://tiny/index.html', origin: 'app://tiny', isTop: true, isWindow: true };
  const asked = await page.evaluate(async () => {
    const { tiny } = globalThis as unknown as PageGlobal;
    return [await tiny.early(), await tiny.invoke('sender')];
  });
  expect(asked).toEqual([sender, sender]);

  const heard = await page.evaluateHandle(() => {
    const list: unknown[] = [];
    const { tiny } = globalThis as unknown as PageGlobal;
    const unsubscribe = tiny.subscribe('news', (...values) => {
      list.push(values);
      if (values[0] === 'last') unsubscribe();
    });
    return list;
  });
  await tiny.evaluate(({ window }) => {
    for (const text of ['first', 'last', 'unheard']) window?.webContents.send('news', text, { text });
  });
  await expect
    .poll(() => heard.jsonValue())
    .toEqual([
      ['first', { text: 'first' }],
      ['last', { text: 'last' }],
    ]);
});

test('camera and microphone are the request handler’s to give', async ({ tiny, page }) => {
  expect(await useDevices(page)).toEqual(['audio', 'video']);
  await tiny.evaluate((main) => {
    main.refused = ['media'];
  });
  expect(await useDevices(page)).toBe('NotAllowedError');
  const inFrame = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/frame.html';
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    const devices = frame.contentWindow?.navigator.mediaDevices;
    return devices?.getUserMedia({ video: true }).catch((error: unknown) => (error as Error).name);
  });
  expect(inFrame).toBe('NotAllowedError');
  const asked = await tiny.evaluate((main) => main.asked);
  expect(asked[0]).toMatchObject({
    permission: 'media',
    requestingUrl: 'app://tiny/index.html',
    mediaTypes: ['audio', 'video'],
  });
});

test('what a page may do without asking is the check handler’s to say', async ({ tiny, page }) => {
  const state = (): Promise<string[]> =>
    page.evaluate(async () => [
      Notification.permission,
      (await navigator.permissions.query({ name: 'geolocation' })).state,
    ]);
  expect(await state()).toEqual(['granted', 'denied']);
  const loaded = page.waitForEvent('load');
  await tiny.evaluate((main) => {
    main.allowed = [];
    main.window?.webContents.reload();
  });
  await loaded;
  expect(await state()).toEqual(['denied', 'denied']);
});

test('a page captures the screen or window that the app chose, or nothing', async ({ tiny, page }) => {
  expect(await capture(page)).toMatchObject({ surface: 'monitor' });
  await tiny.evaluate((main) => {
    main.source = 'window';
  });
  expect(await capture(page)).toMatchObject({ surface: 'window' });
  await tiny.evaluate((main) => {
    main.source = null;
  });
  expect(typeof (await capture(page))).toBe('string');
  await tiny.evaluate((main) => {
    main.source = 'screen';
    main.refused = ['display-capture'];
  });
  expect(await capture(page)).toBe('NotAllowedError');
});

test('screens and windows come with pictures of what they show', async ({ app, page }) => {
  await expect(page.getByRole('button')).toBeVisible();
  const sources = await app.application.evaluate(async ({ desktopCapturer }) => {
    const found = await desktopCapturer.getSources({
      types: ['screen', 'window'],
      thumbnailSize: { width: 320, height: 200 },
    });
    return found.map(({ id, name, thumbnail }) => ({
      id,
      name,
      size: thumbnail.getSize(),
      url: thumbnail.toDataURL(),
    }));
  });
  const screen = sources.find(({ id }) => id.startsWith('screen:'));
  const window = sources.find(({ name }) => name.includes('Tiny'));
  expect(screen?.size.width).toBeGreaterThan(100);
  expect(window?.id).toMatch(/^window:\d+:\d+$/);
  // The page is white where the screen behind it is black.
  const isBright = await page.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const context = document.createElement('canvas').getContext('2d');
    context?.drawImage(image, 0, 0);
    const [red = 0] = context?.getImageData(image.width / 2, image.height / 2, 1, 1).data ?? [];
    return red > 200;
  }, window?.url ?? '');
  expect(isBright).toBe(true);
});

test('a page goes nowhere and opens nothing without the app', async ({ app, tiny, page, startServer }) => {
  const server = await startServer();
  const elsewhere = `https://127.0.0.1:${server.port}/elsewhere`;
  await page.evaluate((url) => {
    location.assign(url);
  }, elsewhere);
  await expect.poll(() => tiny.evaluate((main) => main.navigations)).toEqual([elsewhere]);
  await page.evaluate((url) => {
    const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
    document.body.append(link);
    link.click();
    window.open(`${url}?opened`);
  }, elsewhere);
  await expect.poll(() => tiny.evaluate((main) => main.links)).toEqual([elsewhere, `${elsewhere}?opened`]);
  await expect.poll(() => app.application.windows().length).toBe(1);
  expect(await tiny.evaluate(({ window }) => window?.webContents.getURL())).toBe('app://tiny/index.html');
  expect(server.origins).toEqual([]);
});

test('a server’s certificate is the app’s to judge, for requests and WebSockets', async ({
  tiny,
  page,
  startServer,
}) => {
  // One server each, since verdicts are kept.
  const cases = [
    { verdict: -3, reached: ['failed', 'failed'], origins: [] },
    { verdict: -2, reached: ['failed', 'failed'], origins: [] },
    { verdict: 0, reached: ['hi', 'hi'], origins: ['app://tiny', 'app://tiny'] },
  ];
  for (const { verdict, reached, origins } of cases) {
    const server = await startServer();
    await tiny.evaluate((main, result) => {
      main.verdict = result;
    }, verdict);
    expect(await reach(page, server.port)).toEqual(reached);
    expect(server.origins).toEqual(origins);
  }
  const [asked] = await tiny.evaluate((main) => main.certificates);
  expect(asked).toMatchObject({ hostname: '127.0.0.1', result: 'net::ERR_CERT_AUTHORITY_INVALID' });
  expect(asked?.fingerprint).toMatch(/^sha256\/[\w+/]{43}=$/);
});

test('a second instance hands its command line to the first, and ends', async ({ app, tiny }) => {
  const link = 'tiny://laptop/room';
  expect(await app.launchAgain([link])).toBe(0);
  await expect
    .poll(() => tiny.evaluate((main) => main.secondInstances.map((parameters) => parameters.at(-1))))
    .toEqual([link]);
});

test('two apps with user data of their own run at once, one started by a link', async ({ launch }) => {
  const link = 'tiny://laptop/room';
  const [first, second] = [await launch({ app: APP }), await launch({ app: APP, parameters: [link] })];
  const pages = [await first.window(), await second.window()];
  for (const page of pages) {
    await page.getByRole('button', { name: 'Gesture' }).waitFor();
    expect(await capture(page)).toMatchObject({ surface: 'monitor' });
  }
  expect(await second.application.evaluate(() => process.argv)).toContain(link);
  expect(await first.application.evaluate(() => process.argv)).not.toContain(link);
});

test('a window says what happens to it, and may refuse to close', async ({ app, tiny, page }) => {
  await tiny.evaluate(({ window }) => {
    window?.setBounds({ x: 40, y: 30, width: 640, height: 480 });
  });
  await expect.poll(() => page.evaluate(() => window.outerWidth)).toBe(640);
  expect(await tiny.evaluate(({ window }) => window?.getNormalBounds())).toEqual({
    x: 40,
    y: 30,
    width: 640,
    height: 480,
  });
  expect(await tiny.evaluate((main) => main.windowEvents)).toEqual(
    expect.arrayContaining(['move', 'resize']),
  );
  await tiny.evaluate((main) => {
    main.preventClose = true;
    main.window?.close();
  });
  await expect(page.getByRole('button')).toBeVisible();
  const gone = app.application.waitForEvent('close');
  await tiny.evaluate((main) => {
    main.preventClose = false;
    main.window?.close();
  });
  // The last window's end is the app's.
  await gone;
});

test('a page that crashes is told of, and can be loaded again', async ({ tiny, page }) => {
  await page.getByRole('button').waitFor();
  const reason = await tiny.evaluate(
    ({ window }) =>
      new Promise((resolve) => {
        window?.webContents.once('render-process-gone', (_event, details) => {
          window.webContents.once('did-finish-load', () => {
            resolve(details.reason);
          });
          window.webContents.reload();
        });
        window?.webContents.forcefullyCrashRenderer();
      }),
  );
  expect(reason).toMatch(/^(crashed|killed)$/);
});

test('a utility process gets messages, answers them and ends', async ({ tiny }) => {
  expect(await tiny.evaluate((main) => main.fork({ number: 1 }))).toEqual({
    answer: { heard: { number: 1 }, args: ['--given'] },
    code: 7,
  });
});

test('what an app opens outside is noted, and its dialogs are answered', async ({ app }) => {
  const useOutside = (): Promise<number> =>
    app.application.evaluate(async ({ dialog, shell }) => {
      await shell.openExternal('https://a.example/');
      const { response } = await dialog.showMessageBox({ message: 'Sure?', buttons: ['No', 'Yes'] });
      return response;
    });
  await app.answerDialogs(1);
  expect(await useOutside()).toBe(1);
  expect(await app.openedOutside()).toEqual(['https://a.example/']);
  expect(await app.dialogs()).toEqual(['Sure?']);
});

test('a fault that is expected has to happen', async ({ app }) => {
  app.expectFault(/unexpected dialog: Oh/);
  await app.application.evaluate(({ dialog }) => {
    dialog.showErrorBox('Oh', 'no');
  });
  expect(app.faults()).toEqual(['unexpected dialog: Oh: no']);
  app.expectFault(/never/);
  await expect(app.close()).rejects.toThrow('This did not happen in the app: /never/');
});

test('an error that nobody catches fails the spec', async ({ app, tiny, page }) => {
  await tiny.evaluate(() => {
    void Promise.reject(new Error('lost in main'));
  });
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('lost in the page');
    });
  });
  await expect.poll(() => app.faults().join('\n')).toMatch(/lost in main[^]*lost in the page/);
  await expect(app.close()).rejects.toThrow(/lost in main[^]*lost in the page/);
});

/** What fails closed, and what the spec is told. */
const REFUSALS: readonly { told: string; use: Parameters<ElectronApplication['evaluate']>[0] }[] = [
  {
    told: 'webPreferences.sandbox: false',
    use: ({ BrowserWindow }) => new BrowserWindow({ webPreferences: { sandbox: false } }),
  },
  { told: 'the window option kiosk', use: ({ BrowserWindow }) => new BrowserWindow({ kiosk: true }) },
  { told: 'app.getFileIcon', use: ({ app }) => app.getFileIcon('x') },
  { told: 'electron.autoUpdater', use: (electron) => electron.autoUpdater },
  { told: 'session.webRequest', use: ({ session }) => session.defaultSession.webRequest },
  { told: "the event 'login' of app", use: ({ app }) => app.on('login', () => undefined) },
  { told: 'dialog.showOpenDialog', use: ({ dialog }) => dialog.showOpenDialog({}) },
];

/** Preloads that Electron's sandbox does not run either, and one that would block it. */
const PRELOADS = [
  { told: 'module not found: node:path', file: 'node.cjs', code: "require('node:path');" },
  { told: 'Cannot use import statement', file: 'module.mjs', code: "import 'electron';" },
  { told: 'SyntaxError', file: 'broken.cjs', code: 'const const;' },
  {
    told: 'ipcRenderer.sendSync',
    file: 'sync.cjs',
    code: "require('electron').ipcRenderer.sendSync('echo');",
  },
];

if (findElectron().isStandIn) {
  test('the stand-in refuses what it is not, and the spec fails', async ({ app }) => {
    for (const { use } of REFUSALS) {
      await expect(app.application.evaluate(use)).rejects.toThrow();
    }
    const faults = app.faults().join('\n');
    for (const { told } of REFUSALS) expect(faults).toContain(told);
    expect(app.faults()).toHaveLength(REFUSALS.length);
    await expect(app.close()).rejects.toThrow('is not part of the stand-in');
  });

  test('a preload that cannot run fails the spec', async ({ app }) => {
    for (const { file, code } of PRELOADS) {
      const preload = join(app.userData, file);
      await writeFile(preload, code);
      await app.application.evaluate(async ({ BrowserWindow }, path) => {
        await new BrowserWindow({ webPreferences: { preload: path } }).loadURL('app://tiny/other.html');
      }, preload);
      await expect.poll(() => app.faults().join('\n')).toContain(file);
    }
    const faults = app.faults().join('\n');
    for (const { told } of PRELOADS) expect(faults).toContain(told);
    await expect(app.close()).rejects.toThrow('preload error');
  });
}
