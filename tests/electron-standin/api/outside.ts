/**
 * What leaves the app: programs, dialogs of the system, notifications. Nothing of it happens here. A spec replaces
 * what it expects (the same way as on real Electron); what nobody replaced is reported, and the spec fails.
 */
import type { Dialog, Shell } from 'electron';
import { ApiEmitter } from '../events.ts';
import { warn } from '../report.ts';

function refused(what: string): Error {
  warn(`${what} was called, and the spec had not replaced it`);
  return new Error(`${what} does nothing in the stand-in`);
}

/** The `shell` of the API. */
export const shell: Pick<Shell, 'openExternal' | 'openPath'> = {
  openExternal: (url) => Promise.reject(refused(`shell.openExternal(${url})`)),
  openPath: (path) => Promise.reject(refused(`shell.openPath(${path})`)),
};

/** The `dialog` of the API. */
export const dialog: Pick<Dialog, 'showErrorBox' | 'showMessageBox'> = {
  showErrorBox: (title, content) => {
    warn(`dialog.showErrorBox: ${title}: ${content}`);
  },
  showMessageBox: () => Promise.reject(refused('dialog.showMessageBox')),
};

/** The `Notification` of the API. */
export class Notification extends ApiEmitter {
  title: string;
  body: string;

  constructor(options: { title?: string; body?: string } = {}) {
    super('Notification', ['click']);
    this.title = options.title ?? '';
    this.body = options.body ?? '';
  }

  static isSupported(): boolean {
    return true;
  }

  show(): void {
    process.stderr.write(`Notification: ${this.title}: ${this.body}\n`);
  }
}
