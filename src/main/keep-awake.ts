import type { PowerSaveBlocker } from 'electron';

/** Keeps the display from going dark during a call. Both methods may be called at any time. */
export interface KeepAwake {
  start(): void;
  stop(): void;
}

/** Creates the switch over Electron's power save blocker. */
export function createKeepAwake(blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>): KeepAwake {
  let id: number | null = null;
  return {
    start() {
      id ??= blocker.start('prevent-display-sleep');
    },
    stop() {
      if (id === null) return;
      blocker.stop(id);
      id = null;
    },
  };
}
