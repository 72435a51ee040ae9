/** One text that lasts as long as the browser's tab, a reload included. */
export interface SessionValue {
  get(): string | null;
  set(text: string): void;
}

/** Keeps a text in sessionStorage below `key`. Where storage is blocked it is not kept, and nothing fails. */
export function createSessionValue(key: string, window: Pick<Window, 'sessionStorage'>): SessionValue {
  return {
    get() {
      try {
        return window.sessionStorage.getItem(key);
      } catch {
        return null;
      }
    },
    set(text) {
      try {
        window.sessionStorage.setItem(key, text);
      } catch {
        // A reload then starts afresh, which is all that is lost.
      }
    },
  };
}
