import { describe, expect, test } from 'vitest';
import { handshakeSchema } from '../../protocol/signaling.ts';
import { randomToken, ResumeSecret, type ResumeStorage } from './resume-secret.ts';

function makeStorage(stored: string | null = null): ResumeStorage & { stored: string | null } {
  return {
    stored,
    get() {
      return this.stored;
    },
    set(secret) {
      this.stored = secret;
    },
  };
}

/** Locks that several pages share; a page gives its own back when it ends. */
class FakeLocks {
  readonly #holders = new Map<string, object>();

  forPage(page: object): LockManager {
    return {
      request: async (name: string, _options: LockOptions, callback: LockGrantedCallback<unknown>) => {
        const free = !this.#holders.has(name);
        if (free) this.#holders.set(name, page);
        return await callback(free ? { name, mode: 'exclusive' } : null);
      },
    } as unknown as LockManager;
  }

  endPage(page: object): void {
    for (const [name, holder] of this.#holders) if (holder === page) this.#holders.delete(name);
  }
}

describe('[H2] the resume secret', () => {
  test('has the form that the handshake asks for, and 128 random bits', () => {
    const tokens = new Set(Array.from({ length: 100 }, randomToken));
    expect(tokens.size).toBe(100);
    for (const resume of tokens) {
      expect(handshakeSchema.safeParse({ parley: { version: 1, resume, instance: resume } }).success).toBe(
        true,
      );
    }
  });

  test('is made once, kept, and found again after a reload', async () => {
    const storage = makeStorage();
    const page = new ResumeSecret(storage, undefined);
    const secret = await page.claim();
    expect(await page.claim()).toBe(secret);
    expect(storage.stored).toBe(secret);
    expect(await new ResumeSecret(storage, undefined).claim()).toBe(secret);
  });

  test.each(['', 'too short', 'ü'.repeat(22), 'x'.repeat(129)])(
    'is replaced when malformed: %s',
    async (stored) => {
      const storage = makeStorage(stored);
      const secret = await new ResumeSecret(storage, undefined).claim();
      expect(secret).not.toBe(stored);
      expect(storage.stored).toBe(secret);
    },
  );

  test('belongs to one page: a duplicated tab gets its own, a reloaded one gets the old', async () => {
    const locks = new FakeLocks();
    const [original, duplicate, reloaded] = [{}, {}, {}];
    const storage = makeStorage();
    const secret = await new ResumeSecret(storage, locks.forPage(original)).claim();
    // The browser copies sessionStorage.
    const copy = makeStorage(storage.stored);
    const other = await new ResumeSecret(copy, locks.forPage(duplicate)).claim();
    expect(other).not.toBe(secret);
    expect(copy.stored).toBe(other);
    locks.endPage(original);
    expect(await new ResumeSecret(storage, locks.forPage(reloaded)).claim()).toBe(secret);
  });

  test('serves for this page when storage or locks are forbidden', async () => {
    const forbidden = (): never => {
      throw new DOMException('Forbidden', 'SecurityError');
    };
    const locks = { request: async () => forbidden() } as unknown as LockManager;
    const page = new ResumeSecret({ get: forbidden, set: forbidden }, locks);
    const secret = await page.claim();
    expect(secret).toMatch(/^[\w-]{22}$/);
    expect(await page.claim()).toBe(secret);
    expect(await new ResumeSecret(undefined, undefined).claim()).not.toBe(secret);
  });
});
