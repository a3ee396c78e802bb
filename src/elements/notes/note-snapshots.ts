// Whole copies of the notes, kept by the browser in a database of their own: the ten newest, one a day in which something
// changed and one before every change of many notes. They help against a mistake; against the browser only a file does.
import type { DBSchema } from 'idb';
import { Database, type DatabaseDeclaration, type StorageFault } from '../database.ts';

export const snapshotsKept = 10;

export interface Snapshot {
  v: 1;
  /** UTC with milliseconds; also its name. */
  taken: string;
  why: 'daily' | 'import' | 'restore' | 'set-removed';
  notes: number;
}

/** As they were stored, whatever their version. */
export interface SnapshotContents {
  annotations: unknown[];
  sets: unknown[];
}

interface SnapshotSchema extends DBSchema {
  snapshots: { key: string; value: Snapshot };
  contents: { key: string; value: { v: 1; taken: string } & SnapshotContents };
}

export const snapshotDatabase: DatabaseDeclaration<SnapshotSchema> = {
  name: 'massimario-notes-snapshots',
  version: 1,
  stores: { snapshots: { key: 'taken' }, contents: { key: 'taken' } },
};

export class NoteSnapshots {
  readonly #database: Database<SnapshotSchema>;

  constructor(tell: (fault: StorageFault) => void) {
    this.#database = new Database(snapshotDatabase, tell);
  }

  /** Newest first. */
  async list(): Promise<Snapshot[]> {
    return (await this.#database.read(['snapshots'], (transaction) => transaction.objectStore('snapshots').getAll())).reverse();
  }

  contentsOf(taken: string): Promise<SnapshotContents | undefined> {
    return this.#database.read(['contents'], (transaction) => transaction.objectStore('contents').get(taken));
  }

  async take(why: Snapshot['why'], { annotations, sets }: SnapshotContents): Promise<void> {
    const taken = new Date().toISOString();
    await this.#database.write(['snapshots', 'contents'], async (transaction) => {
      const snapshots = transaction.objectStore('snapshots');
      const contents = transaction.objectStore('contents');
      const [, , all] = await Promise.all([
        snapshots.put({ v: 1, taken, why, notes: annotations.length }),
        contents.put({ v: 1, taken, annotations, sets }),
        snapshots.getAllKeys(),
      ]);
      await Promise.all(all.slice(0, -snapshotsKept).flatMap((old) => [snapshots.delete(old), contents.delete(old)]));
    });
  }

  async eraseAll(): Promise<void> {
    await this.#database.write(['snapshots', 'contents'], (transaction) => Promise.all([transaction.objectStore('snapshots').clear(), transaction.objectStore('contents').clear()]));
  }
}
