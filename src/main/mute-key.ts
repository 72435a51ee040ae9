import type { GlobalShortcut } from 'electron';
import type { MuteKey, MuteKeyStatus } from '../protocol/ipc.ts';
import type { Logger } from '../signaling-server/options.ts';

export interface MuteKeyOptions {
  /** Electron's `globalShortcut`. */
  readonly shortcuts: Pick<GlobalShortcut, 'register' | 'unregister'>;
  /** The key that the settings have at the start. */
  readonly key: MuteKey;
  readonly onPress: () => void;
  readonly logger: Logger;
}

/** The key that mutes whichever program is in front. The system keeps it for Parley only during a call. */
export interface MuteKeyHolder {
  status(): MuteKeyStatus;
  /** Uses another key, or none; asks the system at once whether it can be had. */
  set(key: MuteKey): MuteKeyStatus;
  callStarted(): void;
  callEnded(): void;
}

export function createMuteKey({ shortcuts, key, onPress, logger }: MuteKeyOptions): MuteKeyHolder {
  let current = key;
  let inCall = false;
  let refused = false;
  let held: string | null = null;

  const release = (): void => {
    if (held !== null) shortcuts.unregister(held);
    held = null;
  };
  const take = (): void => {
    release();
    refused = false;
    if (!current.enabled) return;
    try {
      if (shortcuts.register(current.accelerator, onPress)) held = current.accelerator;
    } catch (error) {
      logger.warn({ reason: String(error) }, 'the key for muting is not known to the system');
    }
    refused = held === null;
    if (refused) logger.warn({ accelerator: current.accelerator }, 'the system refused the key for muting');
  };
  const status = (): MuteKeyStatus => ({ ...current, refused });

  return {
    status,
    set(wanted) {
      current = wanted;
      take();
      // Outside of a call it was only a trial: the key belongs to other programs again.
      if (!inCall) release();
      return status();
    },
    callStarted() {
      inCall = true;
      take();
    },
    callEnded() {
      inCall = false;
      release();
    },
  };
}
