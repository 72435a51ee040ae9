/** Where the secret is kept; a browser gives sessionStorage, so that a reload comes back into its room. */
export interface ResumeStorage {
  get(): string | null;
  set(secret: string): void;
}

/** 128 bits from the system's generator as URL-safe text of 22 characters. */
export function randomToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

const WELL_FORMED = /^[A-Za-z0-9_-]{22,128}$/;

/** Holds a lock by this name until the page ends; false when another page holds it. */
async function holdForThisPage(locks: LockManager, name: string): Promise<boolean> {
  return await new Promise<boolean>((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, async (lock) => {
        resolve(lock !== null);
        // The lock lasts as long as this promise: until the page ends.
        if (lock) await new Promise<never>(() => undefined);
      })
      .catch(reject);
  });
}

/**
 * The secret that gives this page its place in a room back: the stored one, or a new one that is then stored. Browsers copy
 * sessionStorage when a tab is duplicated; the copy must not take the place of the original, so each secret belongs to one
 * page at a time, which the lock manager sees to where there is one.
 */
export class ResumeSecret {
  readonly #storage: ResumeStorage | undefined;
  readonly #locks: LockManager | undefined;
  #held: string | null = null;

  constructor(storage: ResumeStorage | undefined, locks: LockManager | undefined) {
    this.#storage = storage;
    this.#locks = locks;
  }

  /** Never rejects: without storage or locks the secret still serves for this page. */
  async claim(): Promise<string> {
    if (this.#held !== null) return this.#held;
    const stored = this.#read();
    const secret = stored !== null && (await this.#hold(stored)) ? stored : randomToken();
    if (secret !== stored) {
      await this.#hold(secret);
      this.#write(secret);
    }
    this.#held = secret;
    return secret;
  }

  #read(): string | null {
    try {
      const stored = this.#storage?.get() ?? null;
      return stored !== null && WELL_FORMED.test(stored) ? stored : null;
    } catch {
      // Storage may be forbidden by the browser's settings.
      return null;
    }
  }

  #write(secret: string): void {
    try {
      this.#storage?.set(secret);
    } catch {
      // Then a reload does not come back into its room; the call itself is not harmed.
    }
  }

  async #hold(secret: string): Promise<boolean> {
    if (this.#locks === undefined) return true;
    try {
      return await holdForThisPage(this.#locks, `parley-resume-${secret}`);
    } catch {
      return true;
    }
  }
}
