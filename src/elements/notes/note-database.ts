// The database of a reader's notes: its stores, and what every change of it does.
import type { DBSchema, IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import { toInstant } from '../../annotations/instant.ts';
import { mine, type Note, type NoteSet } from '../../annotations/note.ts';
import { readDeleted, readDraft, readNote, readPast, readSet, type DeletedNote, type Draft, type PastNote, type QuarantinedItem } from '../../annotations/stored-records.ts';
import { countUncopied, type Remembered, type Uncopied } from '../copies.ts';
import { StorageError, toStorageError, underLock, type Database, type DatabaseDeclaration } from '../database.ts';
import { keepNotedDecisions } from './noted-decisions.ts';

export interface NoteSchema extends DBSchema {
  annotations: { key: string; value: Note; indexes: { decision: string; set: string; modified: string } };
  sets: { key: string; value: NoteSet };
  drafts: { key: string; value: Draft; indexes: { decision: string } };
  history: { key: number; value: PastNote; indexes: { id: string } };
  deleted: { key: string; value: DeletedNote };
  quarantine: { key: number; value: QuarantinedItem };
  uncopied: { key: string; value: Uncopied };
  meta: { key: string; value: Remembered<'copied' | 'daily' | 'asked'> };
}

export const noteDatabase: DatabaseDeclaration<NoteSchema> = {
  name: 'massimario-notes',
  version: 1,
  stores: {
    annotations: { key: 'id', indexes: ['decision', 'set', 'modified'], migrate: readNote },
    sets: { key: 'id', migrate: readSet },
    drafts: { key: 'id', indexes: ['decision'], migrate: readDraft },
    history: { key: 'number', numbered: true, indexes: ['id'], migrate: readPast },
    deleted: { key: 'id', migrate: readDeleted },
    quarantine: { key: 'number', numbered: true },
    uncopied: { key: 'id' },
    meta: { key: 'name' },
  },
};

export type NoteTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<NoteSchema, StoreNames<NoteSchema>[], Mode>;

export const now = (): string => toInstant(new Date());

/** What can be read of these records. */
export function readable<T>(records: readonly unknown[], read: (record: unknown) => T | null): T[] {
  return records.map(read).filter((record) => record !== null);
}

const dayLength = 24 * 60 * 60 * 1000;

/** Whether the day's snapshot is still to be taken. A clock set back by days does not put it off. */
export function isDailyDue(last: Remembered<string> | undefined): boolean {
  return !last || Math.abs(Date.now() - last.at) >= dayLength;
}

/** One tab at a time, so that what is read back is what was written. */
export function changeNotes<T>(work: () => Promise<T>): Promise<T> {
  return underLock(`${noteDatabase.name}.change`, work).catch((error: unknown) => {
    throw toStorageError(error);
  });
}

/** A browser that says it has written is asked what it has. */
export async function readBack(database: Database<NoteSchema>, notes: readonly Note[]): Promise<void> {
  const found = await database.read(['annotations'], (transaction) => Promise.all(notes.map(({ id }) => transaction.objectStore('annotations').get(id))));
  if (notes.some((note, place) => JSON.stringify(found[place]) !== JSON.stringify(note))) throw new StorageError('not-kept');
}

/** Writes down anew which decisions have notes or drafts. */
export async function listDecisions(database: Database<NoteSchema>): Promise<void> {
  const decisions = await database.read(['annotations', 'drafts'], async (transaction) => {
    const found = new Set<string>();
    for (const index of [transaction.objectStore('annotations').index('decision'), transaction.objectStore('drafts').index('decision')]) {
      for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) found.add(cursor.key);
    }
    return [...found];
  });
  keepNotedDecisions(decisions);
}

/** Own notes only: a pack can be had again from where it came. */
export function countOwnUncopied(store: IDBPObjectStore<NoteSchema, StoreNames<NoteSchema>[], 'uncopied', 'readwrite'>, notes: readonly Note[]): Promise<void> {
  return countUncopied(store, notes.filter(({ set }) => set === mine).map(({ id }) => id));
}

/** Puts a tombstone in the place of each. */
export async function bury(transaction: NoteTransaction<'readwrite'>, notes: readonly Note[]): Promise<void> {
  await Promise.all([
    ...notes.flatMap((note) => [
      transaction.objectStore('annotations').delete(note.id),
      transaction.objectStore('drafts').delete(note.id),
      transaction.objectStore('deleted').put({ v: 1, id: note.id, note, deleted: now() }),
    ]),
    countOwnUncopied(transaction.objectStore('uncopied'), notes),
  ]);
}
