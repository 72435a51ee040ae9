import { homedir } from 'node:os';
import { join } from 'node:path';
import type { App as ElectronApp, CommandLine as ElectronCommandLine } from 'electron';
import type { Application } from '../application.ts';
import { ApiEmitter, cancelableEvent } from '../events.ts';
import { failClosed } from '../fail-closed.ts';
import { beforeExit, exitProcess } from '../lifecycle.ts';
import { unsupported } from '../report.ts';
import { SingleInstanceLock } from './single-instance-lock.ts';
import { openWindows } from './window-registry.ts';

/** Chromium's switches, those of the command line included; the app may add to them until it is ready. */
export const switches = new Map<string, string>();

/** Lists in one switch what several callers ask for, as Electron does. */
const LIST_SWITCH = /^(enable|disable)-features$/;

const commandLine: Pick<ElectronCommandLine, 'appendSwitch'> = {
  appendSwitch: (name, value = '') => {
    const earlier = switches.get(name);
    switches.set(name, LIST_SWITCH.test(name) && earlier ? `${earlier},${value}` : value);
  },
};

type AppApi = Pick<
  ElectronApp,
  | 'enableSandbox'
  | 'exit'
  | 'getName'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'getVersion'
  | 'isPackaged'
  | 'isReady'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAboutPanelOptions'
  | 'setAsDefaultProtocolClient'
  | 'whenReady'
>;

/** What happens to the app; `activate`, `open-url` and `select-client-certificate` only when a spec emits them. */
const EVENTS = [
  'activate',
  'before-quit',
  'browser-window-created',
  'open-url',
  'quit',
  'ready',
  'second-instance',
  'select-client-certificate',
  'web-contents-created',
  'will-quit',
  'window-all-closed',
];

/** The application's life: from `ready` to `quit`. */
class App extends ApiEmitter implements AppApi {
  readonly commandLine = failClosed('app.commandLine', commandLine);
  readonly isPackaged = false;
  private application: Application = { entry: '', name: '', version: '' };
  private readonly readiness: Promise<void>;
  private resolveReadiness: () => void = () => undefined;
  private ready = false;
  private quitting = false;
  private lock: SingleInstanceLock | null = null;

  constructor() {
    super('app', EVENTS);
    this.readiness = new Promise((resolve) => {
      this.resolveReadiness = resolve;
    });
  }

  /** Says which app this is. Called once, before the app's code runs. */
  configure(application: Application, commandLineSwitches: ReadonlyMap<string, string>): void {
    this.application = application;
    for (const [name, value] of commandLineSwitches) switches.set(name, value);
  }

  /** Tells the app that it may open windows. */
  becomeReady(): void {
    this.ready = true;
    this.emit('ready', {}, {});
    this.resolveReadiness();
  }

  isReady(): boolean {
    return this.ready;
  }

  whenReady(): Promise<void> {
    return this.readiness;
  }

  getName(): string {
    return this.application.name;
  }

  getVersion(): string {
    return this.application.version;
  }

  getPath(name: string): string {
    const configuration = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
    switch (name) {
      case 'userData':
        return switches.get('user-data-dir') ?? join(configuration, this.getName());
      case 'logs':
        return join(this.getPath('userData'), 'logs');
      default:
        throw unsupported(`app.getPath('${name}')`);
    }
  }

  /** What the environment names, the most liked first, as GLib reads it for Electron on Linux. */
  getPreferredSystemLanguages(): string[] {
    const names = ['LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => process.env[name] ?? '');
    const first = names.find((name) => name !== '') ?? '';
    const tags = first.split(':').map((name) => name.replace(/[.@].*$/, '').replaceAll('_', '-'));
    return tags.filter((tag) => tag !== '' && tag !== 'C' && tag !== 'POSIX');
  }

  requestSingleInstanceLock(): boolean {
    if (!this.lock) {
      this.lock = new SingleInstanceLock(this.getPath('userData'), (other) => {
        this.emit('second-instance', cancelableEvent({}), other.argv, other.workingDirectory);
      });
      const { lock } = this;
      beforeExit(() => {
        lock.free();
        return Promise.resolve();
      });
    }
    return this.lock.request({
      argv: process.argv,
      workingDirectory: process.cwd(),
    });
  }

  /** Every page of the stand-in is sandboxed anyway. */
  enableSandbox(): void {
    if (this.ready) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  /** Nothing of this machine is registered; that it is tried is all that can be seen. */
  setAsDefaultProtocolClient(): boolean {
    return true;
  }

  setAboutPanelOptions(): void {
    return undefined;
  }

  /** Closes all windows, any of which may refuse, then ends the app. */
  quit(): void {
    if (this.quitting) return;
    const event = cancelableEvent({});
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.quitting = true;
    void this.closeWindowsAndQuit();
  }

  exit(code = 0): void {
    exitProcess(code);
  }

  /** Called when the last window has closed. */
  onWindowsGone(): void {
    if (this.quitting) return;
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  private async closeWindowsAndQuit(): Promise<void> {
    for (const window of openWindows) {
      if (!(await window.requestClose())) {
        this.quitting = false;
        return;
      }
    }
    const event = cancelableEvent({});
    this.emit('will-quit', event);
    if (event.defaultPrevented) {
      this.quitting = false;
      return;
    }
    this.emit('quit', {}, 0);
    this.exit();
  }
}

/** The `app` of the API, before it is closed to what is not built. */
export const app = new App();
