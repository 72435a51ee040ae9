/** Keeps an app from opening programs and dialogs of the system, and notes what it would have opened. */
import { dialog, shell, type MessageBoxOptions } from 'electron';
import { reportFault } from './fault.ts';

/** What the specs read and set, as a property of the main process's global object. */
export interface Outside {
  readonly opened: string[];
  readonly dialogs: string[];
  /** Number of the button that answers every dialog; null while no dialog is expected. */
  answer: number | null;
}
export interface OutsideGlobal {
  outside: Outside;
}

const outside: Outside = { opened: [], dialogs: [], answer: null };
Object.assign(globalThis, { outside });

Object.assign(shell, {
  openExternal: (url: string): Promise<void> => {
    outside.opened.push(url);
    return Promise.resolve();
  },
  openPath: (path: string): Promise<string> => {
    outside.opened.push(path);
    return Promise.resolve('');
  },
});

function note(message: string): void {
  outside.dialogs.push(message);
  if (outside.answer === null) reportFault('unexpected dialog', message);
}

Object.assign(dialog, {
  showMessageBox: (...parameters: unknown[]): Promise<{ response: number; checkboxChecked: boolean }> => {
    const { message } = parameters.at(-1) as MessageBoxOptions;
    note(message);
    const { answer: response } = outside;
    // Nobody presses a button of a dialog that the spec does not expect.
    if (response === null) return new Promise(() => undefined);
    return Promise.resolve({ response, checkboxChecked: false });
  },
  showErrorBox: (title: string, content: string): void => {
    note(`${title}: ${content}`);
  },
});
