import type { GlobalShortcut } from 'electron';

/** The `globalShortcut` of the API. No key is taken from the display: the system says no, unless a spec says otherwise. */
export const globalShortcut: Pick<GlobalShortcut, 'isRegistered' | 'register' | 'unregister'> = {
  register: () => false,
  isRegistered: () => false,
  unregister: () => undefined,
};
