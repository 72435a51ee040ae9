/** Whether a call goes on, as the window tells. */
export interface CallActivity {
  readonly active: boolean;
  started(): void;
  /** The call is over, or the page that had it is gone. */
  ended(): void;
}

/** @param onChange called with every change, and only then */
export function createCallActivity(onChange: (active: boolean) => void): CallActivity {
  let active = false;
  const set = (now: boolean): void => {
    if (active === now) return;
    active = now;
    onChange(now);
  };
  return {
    get active() {
      return active;
    },
    started: () => set(true),
    ended: () => set(false),
  };
}
