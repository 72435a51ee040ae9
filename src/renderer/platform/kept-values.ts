/** Values by key, shared by all pages of one origin. */
export interface KeptValues {
  entries(): Promise<readonly (readonly [key: string, value: unknown])[]>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

const STORE = 'values';

/** Settles as a request does. */
function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed.')));
  });
}

async function openDatabase(factory: IDBFactory, name: string, onGone: () => void): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  const database = await answerOf(request);
  // The user clears the site's data, or somebody wants to delete the database.
  database.addEventListener('close', onGone);
  database.addEventListener('versionchange', () => {
    database.close();
    onGone();
  });
  return database;
}

/**
 * Keeps values in IndexedDB. A change has left the page's process when its promise settles, so it outlives a browser that is
 * killed right after; localStorage is written only every few seconds. Everything rejects where storage is blocked.
 */
export function keepValuesInIndexedDb(name: string, window: { readonly indexedDB: IDBFactory }): KeptValues {
  let opening: Promise<IDBDatabase> | null = null;

  const open = async (): Promise<IDBDatabase> => {
    try {
      opening ??= openDatabase(window.indexedDB, name, () => (opening = null));
      return await opening;
    } catch (error) {
      opening = null;
      throw error;
    }
  };

  const change = async (make: (store: IDBObjectStore) => void): Promise<void> => {
    const transaction = (await open()).transaction(STORE, 'readwrite');
    make(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () =>
        reject(transaction.error ?? new Error('IndexedDB failed.')),
      );
      // At once, for the page may end in the next moment.
      transaction.commit();
    });
  };

  return {
    async entries() {
      const store = (await open()).transaction(STORE).objectStore(STORE);
      const [keys, values] = await Promise.all([
        answerOf(store.getAllKeys()),
        answerOf<unknown[]>(store.getAll()),
      ]);
      return keys.map((key, index) => [typeof key === 'string' ? key : '', values[index]] as const);
    },
    set: (key, value) => change((store) => store.put(value, key)),
    remove: (key) => change((store) => store.delete(key)),
  };
}
