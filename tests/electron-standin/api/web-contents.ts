import type { HandlerDetails, WebContents as ElectronWebContents, WindowOpenHandlerResponse } from 'electron';
import { tolerate } from '../cdp.ts';
import type { Tab } from '../chromium.ts';
import { ApiEmitter, cancelableEvent } from '../events.ts';
import { failClosed } from '../fail-closed.ts';
import { Page, type PageListener } from '../page.ts';
import type { PageMessage, WorldSettings } from '../renderer/messages.ts';
import { describe, unsupported, warn } from '../report.ts';
import { encode } from '../wire-format.ts';
import { app } from './app.ts';
import { handlePageMessage } from './page-messages.ts';
import { permissions } from './session.ts';
import { createMainFrame } from './web-frame-main.ts';

/** What happens in a page; `will-attach-webview` never, since `webviewTag` is refused. */
const EVENTS = [
  'destroyed',
  'did-fail-load',
  'did-finish-load',
  'did-navigate',
  'preload-error',
  'render-process-gone',
  'will-attach-webview',
  'will-frame-navigate',
  'will-navigate',
  'will-redirect',
];

/** Chromium's numbers (net/base/net_error_list.h) for the errors that a navigation here can meet. */
const ERROR_NUMBERS: Readonly<Record<string, number>> = { ERR_ABORTED: -3, ERR_EMPTY_RESPONSE: -324 };
const ERR_FAILED = -2;
/** Exit code of a process that Chromium had crash on purpose. */
const CRASH_EXIT_CODE = 5;

type WebContentsApi = Pick<
  ElectronWebContents,
  | 'forcefullyCrashRenderer'
  | 'getURL'
  | 'id'
  | 'isDestroyed'
  | 'loadURL'
  | 'reload'
  | 'send'
  | 'setWindowOpenHandler'
>;

let lastId = 0;

/** All pages of open windows. */
const all = new Set<WebContents>();

/** The page of one window. Made by {@link createWebContents}. */
class WebContents extends ApiEmitter implements WebContentsApi, PageListener {
  readonly id = ++lastId;
  readonly mainFrame = createMainFrame(() => this.url);
  /** Closes the window that this is the page of. */
  readonly close: () => void;
  private readonly preload: string | null;
  private readonly page: Promise<Page>;
  private provePage: (page: Page) => void = () => undefined;
  private attachedPage: Page | null = null;
  private targetId = '';
  private url = '';
  private destroyed = false;
  private windowOpenHandler: ((details: HandlerDetails) => WindowOpenHandlerResponse) | null = null;

  constructor(preload: string | null, close: () => void) {
    super('webContents', EVENTS);
    this.preload = preload;
    this.close = close;
    this.page = new Promise((resolve) => {
      this.provePage = resolve;
    });
  }

  /** Takes over the tab that Chromium opened for it. */
  async attach(tab: Tab): Promise<void> {
    this.targetId = tab.targetId;
    const preload = { path: this.preload, process: preloadProcess() };
    const page = await Page.attach(tab, preload, this, (error) => {
      this.reportPreloadError(error);
    });
    this.attachedPage = page;
    this.provePage(page);
  }

  getURL(): string {
    return this.url;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.page;
    await permissions.renew(this.asElectron(), url);
    const loaded = new Promise((resolve) => {
      this.once('did-finish-load', resolve);
    });
    const failure = await page.navigate(url);
    if (failure !== null) {
      const description = failure.replace(/^net::/, '');
      const code = ERROR_NUMBERS[description] ?? ERR_FAILED;
      this.emit('did-fail-load', {}, code, description, url, true);
      throw Object.assign(new Error(`${description} (${code}) loading '${url}'`), {
        code: description,
        errno: code,
        url,
      });
    }
    await loaded;
  }

  reload(): void {
    tolerate(this.reloadPage());
  }

  send(channel: string, ...parameters: unknown[]): void {
    const message = { type: 'push', channel, arguments: encode(structuredClone(parameters)) } as const;
    this.attachedPage?.send(message);
  }

  setWindowOpenHandler(handler: (details: HandlerDetails) => WindowOpenHandlerResponse): void {
    this.windowOpenHandler = handler;
  }

  forcefullyCrashRenderer(): void {
    this.attachedPage?.crash();
  }

  /** Asks the page to close, as a user would. */
  async closePage(): Promise<void> {
    (await this.page).close();
  }

  /** Whether that is the DevTools target of this page. */
  isTarget(targetId: string): boolean {
    return targetId === this.targetId;
  }

  /** Called when Chromium has closed the tab. */
  onDestroyed(): void {
    this.destroyed = true;
    this.attachedPage = null;
    all.delete(this);
    this.emit('destroyed');
  }

  onNavigated(url: string): void {
    this.url = url;
    this.emit('did-navigate', {}, url, 200, '');
  }

  onNavigatedInPage(url: string): void {
    this.url = url;
  }

  onLoaded(): void {
    this.emit('did-finish-load', {});
  }

  onCrashed(): void {
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: CRASH_EXIT_CODE });
  }

  mayNavigate(url: string, isMainFrame: boolean, isRedirect: boolean): boolean {
    // The same address again is a reload, which Chromium's own tools may ask for.
    if (isMainFrame && url === this.url) return true;
    const details = { url, isSameDocument: false, isMainFrame, frame: null, initiator: this.mainFrame };
    const event = cancelableEvent(isMainFrame ? { ...details, frame: this.mainFrame } : details);
    if (isRedirect) this.emit('will-redirect', event, url);
    else {
      this.emit('will-frame-navigate', event);
      if (isMainFrame) this.emit('will-navigate', event, url);
    }
    return !event.defaultPrevented;
  }

  onWindowOpen(url: string, frameName: string): void {
    const answer = this.windowOpenHandler?.({
      url,
      frameName,
      features: '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'default' },
    });
    if (answer?.action !== 'deny') throw unsupported(`a window that a page opens (${url})`);
  }

  onMessage(message: PageMessage): void {
    handlePageMessage(this.asElectron(), message, {
      reply: (reply, userGesture) => this.attachedPage?.send(reply, userGesture),
      openWindow: (url, frameName) => {
        this.onWindowOpen(url, frameName);
      },
      reportPreloadError: (error) => {
        this.reportPreloadError(error);
      },
    });
  }

  private async reloadPage(): Promise<void> {
    const page = await this.page;
    await permissions.renew(this.asElectron(), this.url);
    await page.reload(this.url);
  }

  private reportPreloadError(error: Error): void {
    warn(`Unable to load preload script: ${this.preload ?? ''}\n${describe(error)}`);
    this.emit('preload-error', {}, this.preload, error);
  }

  private asElectron(): ElectronWebContents {
    return this as unknown as ElectronWebContents;
  }
}

export type { WebContents };

/** Makes the page of a window that is about to open. */
export function createWebContents(preload: string | null, close: () => void): WebContents {
  const contents = failClosed('webContents', new WebContents(preload, close));
  all.add(contents);
  app.emit('web-contents-created', {}, contents);
  return contents;
}

/** The `webContents` of the API: Playwright finds a window's page through it. */
export const webContents = {
  fromDevToolsTargetId: (targetId: string): WebContents | undefined =>
    [...all].find((contents) => contents.isTarget(targetId)),
};

/** What a sandboxed preload may know of the process. */
function preloadProcess(): WorldSettings['process'] {
  return {
    platform: process.platform,
    arch: process.arch,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    versions: { ...process.versions },
    argv: [],
  };
}
