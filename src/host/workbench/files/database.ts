/** A database of the browser's, with promises. */

export interface Database {
  /** Runs `work` in one transaction; resolves with its answer when all is written, and undoes all when it fails. */
  write<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  read<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}

export type Stores = (name: string) => IDBObjectStore;

/**
 * The database of this name, with stores whose records have their key in `id`. Rejects where the browser keeps nothing,
 * and where the database is of another make.
 */
export async function openDatabase(name: string, storeNames: readonly string[]): Promise<Database> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    for (const store of storeNames) opening.result.createObjectStore(store, { keyPath: 'id' });
  };
  const database = await answer(opening);
  // A later version in another tab must not wait for this one.
  database.onversionchange = () => database.close();

  if (!storeNames.every((store) => database.objectStoreNames.contains(store))) {
    database.close();
    throw new DOMException(`the database "${name}" has other stores`, 'NotFoundError');
  }

  const run = async <T>(mode: IDBTransactionMode, work: (stores: Stores) => Promise<T>): Promise<T> => {
    const transaction = database.transaction(storeNames, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
    });
    // Whoever asks is told by `work`; without a listener the rejection would be reported a second time.
    done.catch(() => {});
    try {
      const result = await work((store) => transaction.objectStore(store));
      await done;
      return result;
    } catch (cause) {
      if (!transaction.error) abort(transaction);
      throw cause;
    }
  };
  return { write: (work) => run('readwrite', work), read: (work) => run('readonly', work) };
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** One that has ended already cannot be ended again. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {}
}
