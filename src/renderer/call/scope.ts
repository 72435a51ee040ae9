export type Disposer = () => void;

/**
 * The lifetime of something: what belongs to it registers its own undoing at creation, and is undone with it, the
 * newest first. After an `await`, check {@link Scope.isDisposed} before going on.
 */
export class Scope {
  readonly #abort = new AbortController();
  readonly #disposers = new Set<Disposer>();

  /** Aborted when the scope is disposed. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** A method and not a property, because it may have changed during any `await`. */
  isDisposed(): boolean {
    return this.#abort.signal.aborted;
  }

  /** Runs `disposer` with the scope's end, or at once when that has passed. */
  add(disposer: Disposer): void {
    if (this.isDisposed()) disposer();
    else this.#disposers.add(disposer);
  }

  /** Runs `action` once after so many milliseconds unless the scope ends before; returns a way to cancel it. */
  after(milliseconds: number, action: () => void): Disposer {
    if (this.isDisposed()) return () => undefined;
    const cancel = (): void => {
      clearTimeout(timer);
      this.#disposers.delete(cancel);
    };
    const timer = setTimeout(() => {
      this.#disposers.delete(cancel);
      action();
    }, milliseconds);
    this.#disposers.add(cancel);
    return cancel;
  }

  /**
   * Ends the scope; a second time does nothing.
   * @throws {AggregateError} when disposers threw; all of them have run nevertheless
   */
  dispose(): void {
    if (this.isDisposed()) return;
    this.#abort.abort();
    const errors: unknown[] = [];
    for (const disposer of [...this.#disposers].toReversed()) {
      try {
        disposer();
      } catch (error) {
        errors.push(error);
      }
    }
    this.#disposers.clear();
    if (errors.length > 0) throw new AggregateError(errors, 'Not everything could be disposed of.');
  }
}
