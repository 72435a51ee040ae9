import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, _electron, type ElectronApplication, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/chromium.mjs';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';
import type { Fault } from './fault.ts';
import type { OutsideGlobal } from './outside.ts';
import { BUILT, STANDIN_FOLDER, findElectron, type ElectronProgram } from './electron-program.ts';

/** How an app is started. */
export interface LaunchOptions {
  /** Folder of the app; the project's own when it is missing. */
  readonly app?: string;
  /** Arguments after the app, such as a link. */
  readonly parameters?: readonly string[];
  /** An earlier run's folder of user data; an empty one when it is missing. */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** No name is ever looked up, so that a STUN server in some configuration is never asked: tests stay on this machine. */
const NO_NAME_RESOLUTION = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const ROOT = join(import.meta.dirname, '../../..');
const INSTRUMENTS = join(BUILT, 'instrument-main.cjs');
/** A cold start took up to 10 s on two processors that were busy with other tests; in milliseconds. */
const START_TIME = 60_000;

/** An app that runs, on Electron or on the stand-in. */
export class DesktopApp {
  readonly application: ElectronApplication;
  readonly userData: string;
  private readonly options: LaunchOptions;
  private readonly faultsFile: string;
  private readonly pageFaults: Fault[] = [];
  private readonly expectedFaults: RegExp[] = [];
  private closed = false;

  private constructor(application: ElectronApplication, options: LaunchOptions, userData: string) {
    this.application = application;
    this.options = options;
    this.userData = userData;
    this.faultsFile = faultsFileOf(userData);
    const context = application.context();
    context.on('weberror', (error) => {
      this.pageFaults.push({ kind: 'uncaught error in a page', text: String(error.error().stack) });
    });
    context.on('console', (message) => {
      if (message.type() === 'error' && message.text().includes('Content Security Policy')) {
        this.pageFaults.push({ kind: 'violation of the content security policy', text: message.text() });
      }
    });
  }

  /** Starts an app and waits until it is ready. */
  static async launch(options: LaunchOptions, userData: string): Promise<DesktopApp> {
    const application = await _electron.launch({
      args: [...electronParameters(), ...appParameters(options, userData)],
      env: environment(options, userData),
      chromiumSandbox: process.getuid?.() !== 0,
      timeout: START_TIME,
    });
    return new DesktopApp(application, options, userData);
  }

  /** The page of the app's first window. */
  window(): Promise<Page> {
    return this.application.firstWindow({ timeout: START_TIME });
  }

  /** Starts the same app once more, as a link or a second click does, and waits until that instance has ended. */
  async launchAgain(parameters: readonly string[]): Promise<number | null> {
    const options = { ...this.options, parameters };
    const child = spawn(
      findElectron().path,
      [...electronParameters(), ...appParameters(options, this.userData)],
      { env: environment(options, this.userData), stdio: 'ignore' },
    );
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  }

  /** Says that a fault like this is what the spec is about; it has to happen then. */
  expectFault(like: RegExp): void {
    this.expectedFaults.push(like);
  }

  /** What the app wanted to open outside of itself, in order: links, files, folders. Nothing of it was opened. */
  openedOutside(): Promise<string[]> {
    return this.application.evaluate(() => (globalThis as unknown as OutsideGlobal).outside.opened);
  }

  /** The messages of the dialogs that the app has shown. */
  dialogs(): Promise<string[]> {
    return this.application.evaluate(() => (globalThis as unknown as OutsideGlobal).outside.dialogs);
  }

  /** Answers every dialog from now on with the button of that number; until then a dialog is a fault. */
  async answerDialogs(button: number): Promise<void> {
    await this.application.evaluate((_electron, answer) => {
      (globalThis as unknown as OutsideGlobal).outside.answer = answer;
    }, button);
  }

  /** What has gone wrong so far, which must not happen during a spec. */
  faults(): string[] {
    const lines = existsSync(this.faultsFile) ? readFileSync(this.faultsFile, 'utf8').split('\n') : [];
    const ofMain = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Fault);
    return [...ofMain, ...this.pageFaults].map(({ kind, text }) => `${kind}: ${text}`);
  }

  /** Ends the app's main process as a crash does; what belongs to it ends with it. */
  async kill(): Promise<void> {
    this.closed = true;
    const program = this.application.process();
    const gone = this.application.waitForEvent('close', { timeout: 0 });
    program.kill('SIGKILL');
    await gone;
  }

  /**
   * Quits the app.
   * @throws {Error} when anything went wrong that must not happen during a spec, or what had to go wrong did not
   */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.application.close();
    const all = this.faults();
    const faults = all.filter((fault) => !this.expectedFaults.some((like) => like.test(fault)));
    if (faults.length > 0) throw new Error(`This happened in the app:\n${faults.join('\n')}`);
    const missing = this.expectedFaults.filter((like) => !all.some((fault) => like.test(fault)));
    if (missing.length > 0) throw new Error(`This did not happen in the app: ${missing.join(', ')}`);
  }
}

function faultsFileOf(userData: string): string {
  return join(userData, 'faults.log');
}

function environment(options: LaunchOptions, userData: string): Record<string, string> {
  const chromium = findChromium();
  const own: Record<string, string> = {
    DESKTOP_APP_FAULTS: faultsFileOf(userData),
    // The specs read English, whatever the system speaks.
    LANGUAGE: 'en',
    ...(chromium === null ? {} : { PARLEY_CHROMIUM: chromium }),
    ...options.env,
  };
  for (const [name, value] of Object.entries(process.env)) own[name] ??= value ?? '';
  return own;
}

/** What stands before the app: switches of Chromium, and the monitor. */
function electronParameters(): string[] {
  return [
    '-r',
    INSTRUMENTS,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--use-fake-device-for-media-stream',
    NO_NAME_RESOLUTION,
  ];
}

function appParameters(options: LaunchOptions, userData: string): string[] {
  return [options.app ?? ROOT, `--user-data-dir=${userData}`, ...(options.parameters ?? [])];
}

interface Fixtures {
  readonly electron: ElectronProgram;
  /** An empty folder that is there until the apps have quit. */
  readonly folder: string;
  /**
   * Starts an app with user data of its own. It is quit after the test, which fails when an error went uncaught in the
   * app, when a preload did not load, or when the stand-in met something that it lacks.
   */
  readonly launch: (options?: LaunchOptions) => Promise<DesktopApp>;
}

/** Playwright's `test` with what every spec of the desktop app needs. */
export const test = base.extend<Fixtures>({
  electron: async ({ browserName: _ }, provide) => {
    const electron = findElectron();
    // Playwright asks the package `electron` for its program, and that package asks this.
    if (electron.isStandIn) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = STANDIN_FOLDER;
    await provide(electron);
  },
  folder: async ({ electron: _ }, provide) => {
    const folder = await makeTemporaryFolder();
    await provide(folder.path);
    await folder.remove();
  },
  launch: async ({ folder }, provide) => {
    const apps: DesktopApp[] = [];
    await provide(async (options = {}) => {
      const userData = options.userData ?? join(folder, `user-data-${apps.length}`);
      const app = await DesktopApp.launch(options, userData);
      apps.push(app);
      return app;
    });
    for (const app of apps.toReversed()) await app.close();
  },
});
