/** Keeps an app from taking keys from the display, and lets a spec press them. */
import { globalShortcut } from 'electron';

/** What the specs read and set, as a property of the main process's global object. */
export interface Shortcuts {
  /** The keys that the app has now. */
  readonly held: Map<string, () => void>;
  /** Whether another program has every key. */
  taken: boolean;
}
export interface ShortcutsGlobal {
  shortcuts: Shortcuts;
}

const shortcuts: Shortcuts = { held: new Map(), taken: false };
Object.assign(globalThis, { shortcuts });

Object.assign(globalShortcut, {
  register: (accelerator: string, press: () => void): boolean => {
    if (shortcuts.taken || shortcuts.held.has(accelerator)) return false;
    shortcuts.held.set(accelerator, press);
    return true;
  },
  isRegistered: (accelerator: string): boolean => shortcuts.held.has(accelerator),
  unregister: (accelerator: string): void => {
    shortcuts.held.delete(accelerator);
  },
});
