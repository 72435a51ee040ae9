import type { PowerSaveBlocker } from 'electron';

let lastId = 0;

/** The `powerSaveBlocker` of the API. This machine goes to sleep as it likes. */
export const powerSaveBlocker: Pick<PowerSaveBlocker, 'start' | 'stop'> = {
  start: () => ++lastId,
  stop: () => true,
};
