import { useEffect, useSyncExternalStore } from 'react';

/** Code that is fetched apart from the page, by whoever asks first. */
export class LateCode<Code extends object> {
  readonly #fetch: () => Promise<Code>;
  readonly #listeners = new Set<() => void>();
  #code: Code | null = null;

  constructor(fetch: () => Promise<Code>) {
    this.#fetch = fetch;
  }

  /** The code, if it is there by now. */
  get value(): Code | null {
    return this.#code;
  }

  /** Rejects when the code cannot be fetched; the next one who asks tries anew. */
  async load(): Promise<Code> {
    if (this.#code !== null) return this.#code;
    const code = await this.#fetch();
    this.#code = code;
    for (const listener of this.#listeners) listener();
    return code;
  }

  /** Calls `listener` when the code has come; returns its own undoing. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Code for the component that is drawn with it: null until it has come, and for as long as it cannot be had. */
export function useLateCode<Code extends object>(late: LateCode<Code>): Code | null {
  useEffect(() => {
    late.load().catch(() => undefined);
  }, [late]);
  return useSyncExternalStore(
    (listener) => late.subscribe(listener),
    () => late.value,
  );
}
