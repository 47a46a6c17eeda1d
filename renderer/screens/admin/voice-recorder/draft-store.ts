/** A clip as a WAV file: one that was kept, or one that was good and waits for its reader's word. */
export interface KeptTake {
  clip: string;
  wav: Uint8Array<ArrayBuffer>;
  ms: number;
  isTried?: true;
}

/** Where this browser keeps a recording that is not finished: it outlives the window. */
export interface DraftStore {
  takes(): Promise<readonly KeptTake[]>;
  keep(take: KeptTake): Promise<void>;
  clear(): Promise<void>;
}

const TAKES = 'takes';

/** Rejects where the browser stores nothing. */
export async function openDraftStore(): Promise<DraftStore> {
  const opening = indexedDB.open('xin-moi-own-voice', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(TAKES, { keyPath: 'clip' });
  const db = await done(opening);
  const inStore = <T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    done(ask(db.transaction(TAKES, mode, { durability: 'strict' }).objectStore(TAKES)));
  return {
    takes: () => inStore<KeptTake[]>('readonly', (store) => store.getAll()),
    keep: async (take) => void (await inStore('readwrite', (store) => store.put(take))),
    clear: () => inStore('readwrite', (store) => store.clear()),
  };
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The store said no'));
  });
