import type {
  BrowserWindow as ElectronBrowserWindow,
  BrowserWindowConstructorOptions,
  Rectangle,
} from 'electron';
import type { Tab } from '../chromium.ts';
import { ApiEmitter, cancelableEvent } from '../events.ts';
import { failClosed } from '../fail-closed.ts';
import { describe, warn } from '../report.ts';
import { running } from '../running.ts';
import { app } from './app.ts';
import { createWebContents, type WebContents } from './web-contents.ts';
import { openWindows } from './window-registry.ts';
import { boundsOf, checkPreferences } from './window-options.ts';

/** What happens to a window. */
const EVENTS = [
  'blur',
  'close',
  'closed',
  'focus',
  'maximize',
  'minimize',
  'move',
  'ready-to-show',
  'resize',
  'restore',
  'show',
  'unmaximize',
];

/** How far to the right of its place a hidden window waits, in pixels: Chromium cannot hide one. */
const OUT_OF_SIGHT = 10_000;

type BrowserWindowApi = Pick<
  ElectronBrowserWindow,
  | 'blur'
  | 'close'
  | 'focus'
  | 'getBounds'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'isFocused'
  | 'isMaximized'
  | 'isMinimized'
  | 'loadURL'
  | 'maximize'
  | 'minimize'
  | 'restore'
  | 'setBounds'
  | 'show'
  | 'unmaximize'
>;

type WindowState = 'normal' | 'minimized' | 'maximized';

let lastId = 0;
const windows = new Set<AppWindow>();

/** A window of Chromium's that shows one page. */
class AppWindow extends ApiEmitter implements BrowserWindowApi {
  readonly id = ++lastId;
  readonly webContents: WebContents;
  private bounds: Rectangle;
  private visible: boolean;
  private focused = false;
  private destroyed = false;
  private state: WindowState = 'normal';
  private opened: Promise<Tab> | null = null;
  private placed: Promise<void> = Promise.resolve();

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', EVENTS);
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    this.bounds = boundsOf(options);
    this.visible = options.show !== false;
    this.focused = this.visible;
    this.webContents = createWebContents(checkPreferences(options.webPreferences ?? {}), () => {
      this.close();
    });
  }

  /** Has Chromium open the window. Called once, before the app gets it. */
  open(): void {
    windows.add(this);
    openWindows.add(this);
    this.opened = this.openTab();
    this.opened.catch((error: unknown) => {
      warn(`A window could not be opened: ${describe(error)}`);
      app.exit(1);
    });
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    app.emit('browser-window-created', {}, this);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  show(): void {
    if (!this.visible) {
      this.visible = true;
      this.place();
      this.emit('show');
    }
    this.focus();
  }

  focus(): void {
    if (this.focused) return;
    for (const window of windows) window.blur();
    this.focused = true;
    this.emit('focus');
  }

  blur(): void {
    if (!this.focused) return;
    this.focused = false;
    this.emit('blur');
  }

  isFocused(): boolean {
    return this.focused;
  }

  minimize(): void {
    this.change('minimized', 'minimize');
    this.blur();
  }

  maximize(): void {
    this.change('maximized', 'maximize');
  }

  unmaximize(): void {
    if (this.state === 'maximized') this.change('normal', 'unmaximize');
  }

  restore(): void {
    if (this.state === 'minimized') this.change('normal', 'restore');
  }

  isMinimized(): boolean {
    return this.state === 'minimized';
  }

  isMaximized(): boolean {
    return this.state === 'maximized';
  }

  getBounds(): Rectangle {
    return { ...this.bounds };
  }

  getNormalBounds(): Rectangle {
    return this.getBounds();
  }

  setBounds(bounds: Partial<Rectangle>): void {
    const earlier = this.bounds;
    this.bounds = { ...earlier, ...bounds };
    this.place();
    if (earlier.x !== this.bounds.x || earlier.y !== this.bounds.y) this.emit('move');
    if (earlier.width !== this.bounds.width || earlier.height !== this.bounds.height) this.emit('resize');
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  close(): void {
    void this.requestClose();
  }

  async requestClose(): Promise<boolean> {
    if (this.destroyed) return true;
    const event = cancelableEvent({});
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    await this.closeTab();
    return true;
  }

  private async openTab(): Promise<Tab> {
    const { chromium } = running();
    const tab = await chromium.openWindow(this.bounds);
    chromium.onceClosed(tab.targetId, () => {
      this.onClosed();
    });
    await this.webContents.attach(tab);
    this.place();
    return tab;
  }

  /** Puts the window where it belongs, once it is there and has been put where it belonged before. */
  private place(): void {
    this.placed = this.placed.then(async () => {
      const tab = await this.opened;
      if (!tab || this.destroyed) return;
      const { chromium } = running();
      await chromium.setWindowBounds(tab.windowId, { windowState: 'normal' });
      const { x, y, width, height } = this.bounds;
      const left = this.visible ? x : x + OUT_OF_SIGHT;
      await chromium.setWindowBounds(tab.windowId, { left, top: y, width, height });
      if (this.state !== 'normal') await chromium.setWindowBounds(tab.windowId, { windowState: this.state });
    });
    // A window that closes meanwhile needs no place.
    this.placed = this.placed.catch(() => undefined);
  }

  private change(state: WindowState, event: string): void {
    if (this.state === state) return;
    this.state = state;
    this.place();
    this.emit(event);
  }

  private async closeTab(): Promise<void> {
    const closed = new Promise((resolve) => {
      this.once('closed', resolve);
    });
    await this.webContents.closePage();
    await closed;
  }

  private onClosed(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    windows.delete(this);
    openWindows.delete(this);
    this.webContents.onDestroyed();
    this.emit('closed');
    if (windows.size === 0) app.onWindowsGone();
  }
}

const statics = {
  getAllWindows: (): AppWindow[] => [...windows],
  getFocusedWindow: (): AppWindow | null => [...windows].find((window) => window.isFocused()) ?? null,
  fromWebContents: (contents: WebContents): AppWindow | null =>
    [...windows].find((window) => window.webContents === contents) ?? null,
};

/** The `BrowserWindow` of the API. */
export const BrowserWindow = new Proxy(failClosed('BrowserWindow', Object.assign(AppWindow, statics)), {
  construct: (target, [options]: [BrowserWindowConstructorOptions?]) => {
    const window = failClosed('BrowserWindow', new target(options));
    window.open();
    return window;
  },
});
