import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { tolerate } from './cdp.ts';
import type { Tab } from './chromium.ts';
import { toAppUrl, toChromiumUrl } from './proxy/address.ts';
import { BLANK_HOST } from './proxy/custom-scheme.ts';
import type { MainMessage, PageMessage, WorldSettings } from './renderer/messages.ts';

/** Told what happens in a page. Addresses are the app's. */
export interface PageListener {
  onMessage(message: PageMessage): void;
  /** A frame is about to go somewhere by the page's own doing; false keeps it where it is. */
  mayNavigate(url: string, isMainFrame: boolean, isRedirect: boolean): boolean;
  onNavigated(url: string): void;
  onNavigatedInPage(url: string): void;
  onLoaded(): void;
  onCrashed(): void;
  /** The page wants a new window; it gets none. */
  onWindowOpen(url: string, frameName: string): void;
}

const ISOLATED_WORLD = 'Electron Isolated Context';
const BINDING = '__standinSend';
const RECEIVER = '__standinReceive';
/** Names that a CommonJS preload gets in Electron's sandbox and that are not built here: undefined. */
const PRELOAD_PARAMETERS = [
  'require',
  'exports',
  'module',
  'process',
  'Buffer',
  'global',
  'setImmediate',
  'clearImmediate',
];

/** Code that the build made of renderer/main-world.ts and renderer/isolated-world.ts; each defines one variable. */
function readWorld(name: 'main-world' | 'isolated-world'): string {
  return readFileSync(join(import.meta.dirname, 'renderer', `${name}.js`), 'utf8');
}

/**
 * The preload's text as a function expression, or null for none.
 * @throws {Error} when it cannot be read or is not a CommonJS script: the sandbox runs nothing else
 */
function wrapPreload(path: string | null): string | null {
  if (path === null) return null;
  if (extname(path) === '.mjs') throw new SyntaxError('Cannot use import statement outside a module');
  const source = readFileSync(path, 'utf8');
  // Only to hear of errors now: Chromium would keep them to itself.
  compileFunction(source, PRELOAD_PARAMETERS, { filename: path });
  return `(function (${PRELOAD_PARAMETERS.join(', ')}) {${source}\n})`;
}

/** What one page of Chromium needs to look like a page of Electron: its two worlds, its messages and its navigation. */
export class Page {
  private readonly tab: Tab;
  private readonly listener: PageListener;
  /** The isolated world of the document that is shown; null while there is none. */
  private context: { id: number; uniqueId: string } | null = null;
  /** Where the app itself has the page go: not to be asked about. */
  private expectedUrl: string | null = null;
  private hasDocument = false;

  private constructor(tab: Tab, listener: PageListener) {
    this.tab = tab;
    this.listener = listener;
    this.listen();
  }

  /**
   * Takes over an empty tab.
   * @param onPreloadError told when the preload cannot even be compiled; the page then goes without
   */
  static async attach(
    tab: Tab,
    preload: { path: string | null; process: WorldSettings['process'] },
    listener: PageListener,
    onPreloadError: (error: Error) => void,
  ): Promise<Page> {
    const page = new Page(tab, listener);
    let wrapped: string | null = null;
    try {
      wrapped = wrapPreload(preload.path);
    } catch (error) {
      onPreloadError(error instanceof Error ? error : new Error(String(error)));
    }
    const settings: WorldSettings = {
      secret: `standin-${randomBytes(16).toString('hex')}-`,
      binding: BINDING,
      receiver: RECEIVER,
      blankHost: BLANK_HOST,
      process: preload.process,
    };
    const start = (name: 'main-world' | 'isolated-world', parameters: string): string =>
      `(() => {\n${readWorld(name)}\nstandinWorld.start(${parameters});\n})();`;
    const { session } = tab;
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Runtime.addBinding', { name: BINDING, executionContextName: ISOLATED_WORLD }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: start('main-world', JSON.stringify(settings)),
      }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        worldName: ISOLATED_WORLD,
        source: start('isolated-world', `${JSON.stringify(settings)}, ${wrapped ?? 'null'}`),
      }),
      session.send('Fetch.enable', { patterns: [{ resourceType: 'Document', requestStage: 'Request' }] }),
    ]);
    return page;
  }

  /** Goes to an address of the app's. Fulfils with Chromium's error text, or null once the document is there. */
  async navigate(url: string): Promise<string | null> {
    this.expectedUrl = url;
    const { errorText } = await this.tab.session.send('Page.navigate', { url: toChromiumUrl(url) });
    return errorText ?? null;
  }

  /** Loads the document again. */
  async reload(currentUrl: string): Promise<void> {
    this.expectedUrl = currentUrl;
    await this.tab.session.send('Page.reload');
  }

  /** Closes the page as a user would: it hears of it. */
  close(): void {
    // The page may be gone before it answers.
    tolerate(this.tab.session.send('Page.close'));
  }

  /** Has the page's process crash. */
  crash(): void {
    tolerate(this.tab.session.send('Page.crash'));
  }

  /**
   * Sends to the isolated world; without a document nobody listens, and as in Electron the message is lost.
   * @param userGesture whether the page may take it for something that the user did
   */
  send(message: MainMessage, userGesture = false): void {
    if (this.context === null) return;
    tolerate(
      this.tab.session.send('Runtime.evaluate', {
        expression: `${RECEIVER}(${JSON.stringify(JSON.stringify(message))})`,
        uniqueContextId: this.context.uniqueId,
        userGesture,
      }),
    );
  }

  private listen(): void {
    const { session, targetId: mainFrameId } = this.tab;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const data = context.auxData as { frameId?: string } | undefined;
      if (context.name !== ISOLATED_WORLD || data?.frameId !== mainFrameId) return;
      this.context = { id: context.id, uniqueId: context.uniqueId };
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (this.context?.id === executionContextId) this.context = null;
    });
    session.on('Runtime.executionContextsCleared', () => {
      this.context = null;
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      // The last words of a document that is gone are dropped with it.
      if (name !== BINDING || executionContextId !== this.context?.id) return;
      this.listener.onMessage(JSON.parse(payload) as PageMessage);
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined || frame.url.includes(BLANK_HOST)) return;
      this.hasDocument = true;
      this.expectedUrl = null;
      this.listener.onNavigated(toAppUrl(frame.url));
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === mainFrameId) this.listener.onNavigatedInPage(toAppUrl(url));
    });
    session.on('Page.loadEventFired', () => {
      if (this.hasDocument) this.listener.onLoaded();
    });
    session.on('Page.windowOpen', ({ url, windowName }) => {
      this.listener.onWindowOpen(toAppUrl(url), windowName);
    });
    session.on('Inspector.targetCrashed', () => {
      this.context = null;
      this.listener.onCrashed();
    });
    session.on('Fetch.requestPaused', ({ requestId, frameId, request, redirectedRequestId }) => {
      const url = toAppUrl(request.url);
      const isMainFrame = frameId === mainFrameId;
      const isOwn = isMainFrame && url === this.expectedUrl;
      if (isOwn || this.listener.mayNavigate(url, isMainFrame, redirectedRequestId !== undefined)) {
        tolerate(session.send('Fetch.continueRequest', { requestId }));
      } else {
        tolerate(session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }));
      }
    });
  }
}
