// Reads what the browser holds of the notes, the dossiers and the sessions without anything of what usually reads it: no library, no version, no schema.
// So it works where the notebook cannot start, and for databases that an older or a newer site has written.
import type { EmergencyCopy, RawDatabase } from '../../annotations/emergency-copy.ts';
import { leftBehind } from '../left-behind.ts';

/** What the reader made, each kind in a database of its own; the snapshots of one have its name and an ending. */
const prefix = 'massimario-';
const ofSnapshots = '-snapshots';
/** For browsers that do not list their databases. */
const knownNames = ['notes', `notes${ofSnapshots}`, 'dossiers', 'training'].map((name) => `${prefix}${name}`);
/** After this long a database that another tab holds is given up. */
const patience = 5000;

/**
 * Never rejects: what cannot be read is named in the copy. `unsaved` are notes that stand on the page only. Snapshots,
 * each as large as what they are of, are left out where that itself can be read (`lean`).
 */
export async function emergencyCopy(unsaved: readonly unknown[] = [], extent: 'whole' | 'lean' = 'whole'): Promise<EmergencyCopy> {
  const taken = new Date().toISOString();
  const databases: RawDatabase[] = [];
  for (const name of (await databaseNames()).sort()) {
    if (extent === 'lean' && name.endsWith(ofSnapshots) && databases.some((read) => `${read.name}${ofSnapshots}` === name && read.faults.length === 0)) continue;
    const database = await readDatabase(name);
    if (database) databases.push(database);
  }
  return { massimario: 'emergency-copy', version: 1, taken, databases, unsaved: [...unsaved] };
}

async function databaseNames(): Promise<string[]> {
  try {
    return (await indexedDB.databases()).map(({ name = '' }) => name).filter((name) => name.startsWith(prefix));
  } catch {
    return knownNames;
  }
}

/** Null where there is no such database. */
async function readDatabase(name: string): Promise<RawDatabase | null> {
  const found: RawDatabase = { name, version: 0, stores: {}, faults: [] };
  const stores = new Map<string, Map<IDBValidKey, unknown>>();
  try {
    const database = await open(name);
    if (!database) return null;
    found.version = database.version;
    for (const store of database.objectStoreNames) stores.set(store, await readStore(database, store, found.faults));
    database.close();
  } catch (error) {
    found.faults.push(String(error));
  }
  for (const { store, key, record } of leftBehind(name)) stores.set(store, (stores.get(store) ?? new Map<IDBValidKey, unknown>()).set(key, record));
  for (const [store, records] of stores) found.stores[store] = [...records.values()];
  return found;
}

function open(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      // There was none: without this the browser would make an empty one.
      isNew = true;
      request.transaction?.abort();
    };
    let isGivenUp = false;
    // A connection that comes too late would in its turn block other tabs.
    request.onsuccess = () => (isGivenUp ? request.result.close() : resolve(request.result));
    request.onerror = () => (isNew ? resolve(null) : reject(request.error));
    setTimeout(() => {
      isGivenUp = true;
      reject(new Error('another tab holds the database'));
    }, patience);
  });
}

/** By key. One record that cannot be read does not take the others along. */
async function readStore(database: IDBDatabase, name: string, faults: string[]): Promise<Map<IDBValidKey, unknown>> {
  const store = database.transaction(name).objectStore(name);
  const records = new Map<IDBValidKey, unknown>();
  try {
    const keys = await answer(store.getAllKeys());
    const reads = await Promise.allSettled(keys.map((key) => answer(store.get(key))));
    for (const [place, read] of reads.entries()) {
      if (read.status === 'fulfilled') records.set(keys[place] as IDBValidKey, read.value);
      else faults.push(`${name}: ${read.reason}`);
    }
  } catch (error) {
    faults.push(`${name}: ${error}`);
  }
  return records;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // Else the transaction would end, and the other records with it.
      event.preventDefault();
      reject(request.error);
    };
  });
}
