import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Rectangle } from 'electron';
import { DevToolsPipe, tolerate, type DevToolsSession } from './cdp.ts';
import { BLANK_HOST } from './proxy/custom-scheme.ts';

/** One page in a window of its own. */
export interface Tab {
  readonly session: DevToolsSession;
  readonly targetId: string;
  readonly windowId: number;
}

/** Where a window is, in pixels, or that it fills the screen or is in no place at all. */
export type WindowBounds =
  | { left: number; top: number; width: number; height: number }
  | { windowState: 'normal' | 'minimized' | 'maximized' | 'fullscreen' };

/** Permissions by the names that the DevTools protocol gives them. */
export type ChromiumPermission =
  | 'audioCapture'
  | 'clipboardReadWrite'
  | 'clipboardSanitizedWrite'
  | 'displayCapture'
  | 'localNetwork'
  | 'localNetworkAccess'
  | 'loopbackNetwork'
  | 'notifications'
  | 'speakerSelection'
  | 'videoCapture'
  | 'wakeLockScreen';

/** Debian's Chromium itself; /usr/bin/chromium is a shell script around it. */
const DEFAULT_PROGRAM = '/usr/lib/chromium/chromium';

/** Where a window starts, with the tag that tells it from others. */
const BLANK_PAGE = new RegExp(`^https://${BLANK_HOST}/(\\w+)$`);

/** Switches that a second Chromium, which only asks the first one for a window, needs in order to find it. */
const SHARED_SWITCHES = /^--(no-sandbox|user-data-dir|test-type|ozone-platform)(=|$)/;

/**
 * Where Chromium is: what PARLEY_CHROMIUM names, else Debian's.
 * @throws {Error} when it is not there
 */
function findProgram(): string {
  const program = process.env['PARLEY_CHROMIUM'] ?? DEFAULT_PROGRAM;
  if (!existsSync(program)) throw new Error(`No Chromium at ${program}; PARLEY_CHROMIUM can name another`);
  return program;
}

/** Waits for the line by which Chromium tells where its DevTools listen, and keeps its stderr flowing. */
function readDevToolsUrl(stderr: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface(stderr);
    lines.on('line', (line) => {
      if (process.env['STANDIN_DEBUG'] !== undefined) process.stderr.write(`[chromium] ${line}\n`);
      const url = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
    lines.on('close', () => {
      reject(new Error('Chromium ended before it was ready; STANDIN_DEBUG=1 shows what it said'));
    });
  });
}

/** The Chromium that shows the app's windows. */
export class Chromium {
  /** Where Playwright reaches the same Chromium. */
  devToolsUrl = '';
  version = '';
  private readonly program: string;
  private readonly parameters: readonly string[];
  private readonly child: ChildProcess;
  private readonly browser: DevToolsSession;
  private readonly sessions = new Map<string, DevToolsSession>();
  private readonly closings = new Map<string, () => void>();
  /** Tags of the targets that began as an empty window. */
  private readonly tags = new Map<string, string>();
  private readonly awaited = new Map<string, (opened: Pick<Tab, 'session' | 'targetId'>) => void>();
  private readonly ended: Promise<void>;
  private stopping = false;

  private constructor(switches: ReadonlyMap<string, string>, onCrash: () => void) {
    this.program = findProgram();
    this.parameters = [...switches].map(([name, value]) => `--${name}${value === '' ? '' : `=${value}`}`);
    this.child = spawn(this.program, this.parameters, {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    this.ended = new Promise((resolve) => {
      this.child.once('exit', () => {
        resolve();
        if (!this.stopping) onCrash();
      });
    });
    const [, , , output, input] = this.child.stdio;
    const pipe = new DevToolsPipe(output as Writable, input as Readable);
    this.browser = pipe.browser;
    this.browser.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      this.attach(pipe.session(sessionId), targetInfo.targetId, targetInfo.openerId);
    });
    this.browser.on('Target.targetInfoChanged', ({ targetInfo }) => {
      const tag = BLANK_PAGE.exec(targetInfo.url)?.[1];
      if (tag === undefined) return;
      this.tags.set(targetInfo.targetId, tag);
      this.tellOpened(targetInfo.targetId);
    });
    this.browser.on('Target.targetDestroyed', ({ targetId }) => this.closings.get(targetId)?.());
  }

  /**
   * Starts Chromium without a window.
   * @param switches by name; an empty value means none
   * @param onCrash called when Chromium ends without having been asked to
   */
  static async start(switches: ReadonlyMap<string, string>, onCrash: () => void): Promise<Chromium> {
    const chromium = new Chromium(switches, onCrash);
    chromium.devToolsUrl = await readDevToolsUrl(chromium.child.stderr as Readable);
    const { product } = await chromium.browser.send('Browser.getVersion');
    chromium.version = product.replace(/^.*\//, '');
    await chromium.browser.send('Target.setDiscoverTargets', { discover: true });
    await chromium.browser.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'page' }],
    });
    return chromium;
  }

  /** Opens an empty window. A second Chromium on the same profile hands the wish to the first, and ends. */
  async openWindow(bounds: Rectangle): Promise<Tab> {
    const tag = randomBytes(6).toString('hex');
    const opened = new Promise<Pick<Tab, 'session' | 'targetId'>>((resolve) => {
      this.awaited.set(tag, resolve);
    });
    const messenger = spawn(
      this.program,
      [
        ...this.parameters.filter((parameter) => SHARED_SWITCHES.test(parameter)),
        `--app=https://${BLANK_HOST}/${tag}`,
        `--window-position=${bounds.x},${bounds.y}`,
        `--window-size=${bounds.width},${bounds.height}`,
      ],
      { stdio: 'ignore' },
    );
    messenger.unref();
    const { session, targetId } = await opened;
    const { windowId } = await this.browser.send('Browser.getWindowForTarget', { targetId });
    return { session, targetId, windowId };
  }

  /** Says what to do when that tab has closed. */
  onceClosed(targetId: string, closed: () => void): void {
    this.closings.set(targetId, closed);
  }

  /** Moves, resizes or changes the state of a window. */
  async setWindowBounds(windowId: number, bounds: WindowBounds): Promise<void> {
    await this.browser.send('Browser.setWindowBounds', { windowId, bounds });
  }

  /** Grants exactly these permissions to an origin: every other one is refused there. */
  async grantPermissions(origin: string, permissions: ChromiumPermission[]): Promise<void> {
    await this.browser.send('Browser.grantPermissions', { origin, permissions });
  }

  /** Ends Chromium. */
  async stop(): Promise<void> {
    this.stopping = true;
    // It may end before it answers.
    tolerate(this.browser.send('Browser.close'));
    await this.ended;
  }

  /** Ends Chromium at once, when there is no time left to wait. */
  kill(): void {
    this.stopping = true;
    this.child.kill('SIGKILL');
  }

  /** Chromium tells in either order that a target can be reached and which window it is. */
  private tellOpened(targetId: string): void {
    const session = this.sessions.get(targetId);
    const tag = this.tags.get(targetId);
    if (session === undefined || tag === undefined) return;
    this.awaited.get(tag)?.({ session, targetId });
    this.awaited.delete(tag);
  }

  private attach(session: DevToolsSession, targetId: string, openerId: string | undefined): void {
    const isPopup = openerId !== undefined && this.closings.has(openerId);
    if (isPopup) {
      // The opener's Page.windowOpen has told the app of it. It shares the opener's process, which stands still until
      // it goes on: so it goes on, without a single request being let through.
      tolerate(session.send('Fetch.enable', {}));
    } else {
      this.sessions.set(targetId, session);
      this.tellOpened(targetId);
    }
    tolerate(session.send('Runtime.runIfWaitingForDebugger'));
    if (isPopup) tolerate(this.browser.send('Target.closeTarget', { targetId }));
  }
}
