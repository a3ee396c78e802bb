// A database in the browser, declared as data: its stores, their indexes and how their records are brought to today's form.
// What can go wrong is one of a few faults that a page has words for; what is written is on the disk when the promise is
// kept; tabs hear of each other's changes; an old tab makes way for a new one.
import type { DBSchema, IDBPDatabase, IDBPTransaction, IndexNames, StoreNames, StoreValue } from 'idb';
import { leaveBehind, leftBehind, stillLeft, takeAway, type LeftBehind } from './left-behind.ts';
import { openDatabase } from './promised-database.ts';

export type StorageFault =
  /** The browser keeps nothing for this page: switched off, or a private window. */
  | 'unavailable'
  /** There is no room. */
  | 'full'
  /** Another tab holds the database in an older form and has to be closed. */
  | 'blocked'
  /** A newer version of the site has changed the database: this tab has to be loaded again. */
  | 'outdated'
  /** What was written could not be read back. */
  | 'not-kept'
  /** Anything else; the message says what the browser said. */
  | 'failed';

export class StorageError extends Error {
  readonly fault: StorageFault;

  constructor(fault: StorageFault, options?: ErrorOptions) {
    super(options?.cause instanceof Error ? `${fault}: ${options.cause.message}` : fault, options);
    this.name = 'StorageError';
    this.fault = fault;
  }
}

const faults: Record<string, StorageFault> = {
  QuotaExceededError: 'full',
  VersionError: 'outdated',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  // What a private window of an older Firefox answers to every opening.
  InvalidStateError: 'unavailable',
};

export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError((error instanceof Error && faults[error.name]) || 'failed', { cause: error });
}

export interface StoreDeclaration<Index extends string = string> {
  /** The member of a record that is its key. */
  key: string;
  /** Whether the database numbers the records by itself. */
  numbered?: true;
  /** Indexes that are each named after the member they hold. */
  indexes?: readonly Index[];
  /** A record in today's form; null or the same where it is left as it stands. */
  migrate?: (record: unknown) => unknown;
}

export interface DatabaseDeclaration<Schema extends DBSchema> {
  name: string;
  version: number;
  stores: { [Name in StoreNames<Schema> & string]: StoreDeclaration<IndexNames<Schema, Name> & string> };
}

export interface Change {
  store: string;
  /** The records that were written or removed; null where it may be any. */
  ids: readonly string[] | null;
  /** Whether it was done in this tab. */
  here: boolean;
}

type Transaction<Schema extends DBSchema, Mode extends IDBTransactionMode> = IDBPTransaction<Schema, StoreNames<Schema>[], Mode>;

/** After this long a tab that waits for its turn tells the reader why. */
const patience = 2000;

/** Runs `work` while no other tab does work of this name. */
export function underLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Pages that are not served securely have no locks; the database itself still lets one transaction write at a time.
  return 'locks' in navigator ? (navigator.locks.request(name, work) as Promise<T>) : work();
}

export class Database<Schema extends DBSchema> {
  readonly #declaration: DatabaseDeclaration<Schema>;
  readonly #tell: (fault: StorageFault) => void;
  readonly #beforeMakingWay: () => void;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #channel: BroadcastChannel;
  #opening: Promise<IDBPDatabase<Schema>> | null = null;
  #connection: IDBPDatabase<Schema> | null = null;
  #outdated = false;

  /** `tell` hears of what goes wrong outside any request; `beforeMakingWay` may still write before a newer tab takes over. */
  constructor(declaration: DatabaseDeclaration<Schema>, tell: (fault: StorageFault) => void, beforeMakingWay: () => void = () => {}) {
    this.#declaration = declaration;
    this.#tell = tell;
    this.#beforeMakingWay = beforeMakingWay;
    this.#channel = new BroadcastChannel(declaration.name);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Pick<Change, 'store' | 'ids'>>) => this.#hear({ ...data, here: false }));
  }

  /** Opens it where it is not open. Rejects with a StorageError. */
  open(): Promise<IDBPDatabase<Schema>> {
    this.#opening ??= this.#connect().catch((error: unknown) => {
      this.#opening = null;
      throw toStorageError(error);
    });
    return this.#opening;
  }

  async read<T>(stores: StoreNames<Schema>[], work: (transaction: Transaction<Schema, 'readonly'>) => Promise<T>): Promise<T> {
    await this.#carryIn();
    return this.#transact(stores, 'readonly', work);
  }

  /** All of it or nothing. */
  async write<T>(stores: StoreNames<Schema>[], work: (transaction: Transaction<Schema, 'readwrite'>) => Promise<T>): Promise<T> {
    await this.#carryIn();
    return this.#transact(stores, 'readwrite', work);
  }

  /**
   * Puts records that are being typed, and can be called while the page goes away: they are left behind at once, and asked of
   * the browser at once where the database is open. What is left behind and does not arrive is carried in by the next request,
   * of whatever page; so it is where this rejects, with a StorageError.
   */
  async putTyped<Name extends StoreNames<Schema> & string>(store: Name, records: readonly StoreValue<Schema, Name>[]): Promise<void> {
    const { name, stores } = this.#declaration;
    const left = records.map((record) => leaveBehind(name, store, String((record as Record<string, unknown>)[stores[store].key]), record));
    await this.#transact([store], 'readwrite', (transaction) => {
      const puts = records.map((record) => transaction.objectStore(store).put(record));
      // A page that goes away is not there to end the transaction by itself.
      transaction.commit();
      return Promise.all(puts);
    });
    takeAway(left);
  }

  /** To be called once what changed is written, here or in a database that belongs to this one. */
  announce(store: string, ids: readonly string[] | null): void {
    this.#channel.postMessage({ store, ids });
    this.#hear({ store, ids, here: true });
  }

  /** Changes of this tab and of the others. Returns what ends the listening. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #connect(): Promise<IDBPDatabase<Schema>> {
    if (this.#outdated) throw new StorageError('outdated');
    // In some sandboxes even looking for it throws, which is told like its absence.
    if (typeof indexedDB === 'undefined') throw new StorageError('unavailable');
    const { name, version } = this.#declaration;
    let told = false;
    const tellBlocked = (): void => {
      if (!told) this.#tell('blocked');
      told = true;
    };
    const timer = setTimeout(tellBlocked, patience);
    try {
      this.#connection = await underLock(`${name}.open`, () =>
        openDatabase<Schema>(name, version, {
          upgrade: (database, transaction) => {
            // Half an upgrade would be worse than none: the database stays as it was, and it is the opening that fails.
            transaction.done.catch(() => {});
            void this.#upgrade(database, transaction).catch(() => transaction.abort());
          },
          blocked: tellBlocked,
          blocking: (to) => this.#makeWay(to),
          terminated: () => this.#disconnect(),
        }),
      );
      return this.#connection;
    } finally {
      clearTimeout(timer);
    }
  }

  async #upgrade(database: IDBPDatabase<Schema>, transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>): Promise<void> {
    for (const name of Object.keys(this.#declaration.stores) as (StoreNames<Schema> & string)[]) {
      const { key, numbered = false, indexes = [], migrate } = this.#declaration.stores[name];
      const isNew = !database.objectStoreNames.contains(name);
      const store = isNew ? database.createObjectStore(name, { keyPath: key, autoIncrement: numbered }) : transaction.objectStore(name);
      for (const index of indexes) if (!store.indexNames.contains(index)) store.createIndex(index, index);
      if (isNew || !migrate) continue;
      for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
        const migrated = migrate(cursor.value);
        if (migrated !== null && migrated !== cursor.value) void cursor.update(migrated as typeof cursor.value);
      }
    }
  }

  /** A newer version of the site wants to change the database (`to` is null where somebody deletes it). */
  #makeWay(to: number | null): void {
    this.#beforeMakingWay();
    this.#disconnect();
    if (to === null) return;
    this.#outdated = true;
    this.#tell('outdated');
  }

  /** What is under way is still finished. The next request opens the database again. */
  #disconnect(): void {
    this.#connection?.close();
    this.#connection = null;
    this.#opening = null;
  }

  /** What cannot be carried in stays behind, for the next request. */
  async #carryIn(): Promise<void> {
    const left = leftBehind(this.#declaration.name);
    if (left.length === 0) return;
    await this.open();
    await Promise.all(left.map((one) => this.#carryOne(one, one.store as StoreNames<Schema> & string).catch(() => undefined)));
  }

  async #carryOne(left: LeftBehind, store: StoreNames<Schema> & string): Promise<void> {
    const record = left.record as StoreValue<Schema, typeof store>;
    await this.#transact([store], 'readwrite', async (transaction) => {
      // Once it is this one's turn to write: the page that left it may have written it, and more, by now.
      await transaction.objectStore(store).count();
      if (stillLeft(left)) await transaction.objectStore(store).put(record);
    });
    takeAway([left]);
  }

  async #transact<T, Mode extends 'readonly' | 'readwrite'>(stores: StoreNames<Schema>[], mode: Mode, work: (transaction: Transaction<Schema, Mode>) => Promise<T>): Promise<T> {
    let transaction: Transaction<Schema, Mode> | null = null;
    try {
      const connection = this.#connection ?? (await this.open());
      transaction = connection.transaction(stores, mode, { durability: 'strict' });
      // Where `work` fails it is its error that is told, not the end that it brings.
      transaction.done.catch(() => {});
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      try {
        transaction?.abort();
      } catch {
        // It has ended by itself.
      }
      throw toStorageError(error);
    }
  }

  #hear(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
