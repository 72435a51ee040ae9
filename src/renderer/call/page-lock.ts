/**
 * Holds a lock of the browser's lock manager (W3C Web Locks API) until the page ends, however it ends.
 * @returns false when another page holds it
 */
export async function holdForThisPage(locks: LockManager, name: string): Promise<boolean> {
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

/** Whether no page holds a lock, or gives it back within so many milliseconds. */
export async function becomesFree(locks: LockManager, name: string, milliseconds: number): Promise<boolean> {
  try {
    return await locks.request(name, { signal: AbortSignal.timeout(milliseconds) }, () => true);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') return false;
    throw error;
  }
}
