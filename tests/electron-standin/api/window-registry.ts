/** A window, as far as quitting needs to know it. */
export interface RegisteredWindow {
  /** Fulfils with whether it has closed; its owner may have refused. */
  requestClose(): Promise<boolean>;
}

/** All windows that are open, oldest first. */
export const openWindows = new Set<RegisteredWindow>();
