import type { PowerSaveBlocker } from 'electron';
import { ApiEmitter } from '../events.ts';

let lastBlocker = 0;
const blockers = new Set<number>();

/** The `powerSaveBlocker` of the API: it remembers what it would keep from sleeping. */
export const powerSaveBlocker: Pick<PowerSaveBlocker, 'isStarted' | 'start' | 'stop'> = {
  start: () => {
    const id = ++lastBlocker;
    blockers.add(id);
    return id;
  },
  stop: (id) => blockers.delete(id),
  isStarted: (id) => blockers.has(id),
};

/** The `powerMonitor` of the API. The machine sleeps when a spec emits that it does. */
export const powerMonitor = new ApiEmitter('powerMonitor', [
  'lock-screen',
  'resume',
  'suspend',
  'unlock-screen',
]);
