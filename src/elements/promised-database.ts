// IndexedDB answers by events; through these proxies each request is a promise, and all else is as it is. It does what we use
// of the package idb, whose types it has, in a quarter of its weight.
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

export interface OpeningEvents<Schema extends DBSchema> {
  upgrade: (database: IDBPDatabase<Schema>, transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>) => void;
  /** Another connection holds the database in an older form. */
  blocked: () => void;
  /** This connection is in the way of one that wants another version; null of one that deletes the database. */
  blocking: (version: number | null) => void;
  /** The browser has closed it. */
  terminated: () => void;
}

export async function openDatabase<Schema extends DBSchema>(name: string, version: number, { upgrade, blocked, blocking, terminated }: OpeningEvents<Schema>): Promise<IDBPDatabase<Schema>> {
  const request = indexedDB.open(name, version);
  request.onblocked = blocked;
  request.onupgradeneeded = () => upgrade(promised(request.result), promised(request.transaction));
  const database = await answer(request);
  request.result.onversionchange = ({ newVersion }) => blocking(newVersion);
  request.result.onclose = terminated;
  return database as IDBPDatabase<Schema>;
}

function answer(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(promised(request.result));
    request.onerror = () => reject(request.error);
  });
}

/** Asked for again it is the same promise: an end is told once. */
const ends = new WeakMap<IDBTransaction, Promise<void>>();

function endOf(transaction: IDBTransaction): Promise<void> {
  let end = ends.get(transaction);
  if (!end) {
    end = new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
    });
    ends.set(transaction, end);
  }
  return end;
}

function promised<T>(value: unknown): T {
  if (value instanceof IDBRequest) return answer(value) as T;
  const isPart = [IDBDatabase, IDBTransaction, IDBObjectStore, IDBIndex, IDBCursor].some((kind) => value instanceof kind);
  return (isPart ? new Proxy(value as object, { get: memberOf }) : value) as T;
}

function memberOf(target: object, name: string | symbol): unknown {
  if (name === 'done') return endOf(target as IDBTransaction);
  const member: unknown = Reflect.get(target, name);
  if (typeof member !== 'function') return promised(member);
  return (...values: unknown[]): unknown => {
    const result: unknown = member.apply(target, values);
    // A cursor that goes on answers through the request that it came from.
    return name === 'continue' ? answer((target as IDBCursor).request) : promised(result);
  };
}
