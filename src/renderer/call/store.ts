/** Holds one immutable value and tells its listeners when a field of it has changed. */
export class Store<Value extends object> {
  #value: Value;
  readonly #listeners = new Set<() => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  get value(): Value {
    return this.#value;
  }

  /** Replaces the given fields. The value stays the same object when none of them differs. */
  update(patch: Partial<Value>): void {
    const next = { ...this.#value, ...patch };
    const keys = Object.keys(patch) as (keyof Value)[];
    if (keys.every((key) => Object.is(next[key], this.#value[key]))) return;
    this.#value = next;
    for (const listener of this.#listeners) listener();
  }

  /** Calls `listener` after every change; returns its own undoing. */
  subscribe(listener: () => void): () => void {
    // Each subscription counts for itself, even with the same function.
    const own = (): void => listener();
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }
}
