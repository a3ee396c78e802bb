// Where a reader's own sessions live in the browser. Every change is on the disk, and read back, before it is called saved; what
// another tab wrote meanwhile is kept beside it, what is deleted can be put back, and what is being typed when a page goes away
// is written at once.
import type { DBSchema, IDBPTransaction, StoreNames } from 'idb';
import type { OwnSession } from '../../training/own-session.ts';
import { duplicateSession } from '../../training/own-session.ts';
import { readStoredSession } from '../../training/read-own-session.ts';
import { Database, StorageError, toStorageError, underLock, type Change, type DatabaseDeclaration, type StorageFault } from '../database.ts';
import { askToPersist } from '../lasting-storage.ts';

interface Typed {
  v: 1;
  id: string;
  session: OwnSession;
}

interface SessionSchema extends DBSchema {
  sessions: { key: string; value: OwnSession };
  /** What a page that went away had no time to save. */
  typed: { key: string; value: Typed };
  deletedSessions: { key: string; value: { v: 1; id: string; session: OwnSession; deleted: string } };
}

const declaration: DatabaseDeclaration<SessionSchema> = {
  name: 'massimario-training',
  version: 1,
  stores: { sessions: { key: 'id', migrate: readStoredSession }, typed: { key: 'id' }, deletedSessions: { key: 'id' } },
};

type Writing = IDBPTransaction<SessionSchema, StoreNames<SessionSchema>[], 'readwrite'>;
const stores: StoreNames<SessionSchema>[] = ['sessions', 'typed', 'deletedSessions'];

export class OwnSessionStore {
  readonly #database: Database<SessionSchema>;

  private constructor(tell: (fault: StorageFault) => void, beforeMakingWay: () => void) {
    this.#database = new Database(declaration, tell, beforeMakingWay);
  }

  /** Rejects with a StorageError. */
  static async open(tell: (fault: StorageFault) => void, beforeMakingWay: () => void = () => {}): Promise<OwnSessionStore> {
    const store = new OwnSessionStore(tell, beforeMakingWay);
    await store.#database.open();
    return store;
  }

  onChange(listener: (change: Change) => void): () => void {
    return this.#database.onChange(listener);
  }

  /** Changed last comes first. What was being typed when a page went away is in its place. */
  async all(): Promise<OwnSession[]> {
    const [records, typed] = await this.#database.read(['sessions', 'typed'], (transaction) => Promise.all([transaction.objectStore('sessions').getAll(), transaction.objectStore('typed').getAll()]));
    const newest = new Map<string, OwnSession>();
    for (const record of [...records, ...typed.map(({ session }) => session)]) {
      const session = readStoredSession(record);
      if (session && (newest.get(session.id)?.modified ?? '') < session.modified) newest.set(session.id, session);
    }
    return [...newest.values()].sort((a, b) => (a.modified < b.modified ? 1 : -1));
  }

  async find(id: string): Promise<OwnSession | null> {
    return (await this.all()).find((session) => session.id === id) ?? null;
  }

  /**
   * Keeps a session. `base` is the `modified` of what the page had read; where another tab has saved since, its version is kept
   * too, under `otherTitle` and an id of its own.
   */
  async save(session: OwnSession, base: string | null, otherTitle: (title: string) => string): Promise<{ bothKept: boolean }> {
    let isFirst = false;
    const kept = await this.#change(async (transaction) => {
      const store = transaction.objectStore('sessions');
      const [record, count] = await Promise.all([store.get(session.id), store.count()]);
      isFirst = count === 0;
      const before = record === undefined ? null : readStoredSession(record);
      // A record that a newer tab wrote is not this one's to overwrite.
      if (record !== undefined && before === null) throw new StorageError('outdated');
      const other = before && base !== null && before.modified > base ? { ...duplicateSession(before, otherTitle(before.title), { now: before.modified, newId: () => crypto.randomUUID() }) } : null;
      const written = other ? [session, other] : [session];
      await Promise.all([...written.map((one) => store.put(one)), transaction.objectStore('typed').delete(session.id), transaction.objectStore('deletedSessions').delete(session.id)]);
      return written;
    });
    if (isFirst) void askToPersist();
    this.#database.announce('sessions', kept.map(({ id }) => id));
    return { bothKept: kept.length > 1 };
  }

  /** For a page that goes away. Never rejects: what the database does not take now it finds when it is next asked. */
  async keepTyped(session: OwnSession): Promise<void> {
    await this.#database.putTyped('typed', [{ v: 1, id: session.id, session }]).catch(() => undefined);
  }

  /** `putBack` takes it back, also after the page was loaded again. */
  async remove(session: OwnSession): Promise<void> {
    await this.#change(async (transaction) => {
      await Promise.all([
        transaction.objectStore('sessions').delete(session.id),
        transaction.objectStore('typed').delete(session.id),
        transaction.objectStore('deletedSessions').put({ v: 1, id: session.id, session, deleted: new Date().toISOString() }),
      ]);
      return [];
    });
    this.#database.announce('sessions', [session.id]);
  }

  async putBack(id: string): Promise<void> {
    await this.#change(async (transaction) => {
      const buried = await transaction.objectStore('deletedSessions').get(id);
      if (!buried) return [];
      await Promise.all([transaction.objectStore('sessions').put(buried.session), transaction.objectStore('deletedSessions').delete(id)]);
      return [buried.session];
    });
    this.#database.announce('sessions', [id]);
  }

  /** Deleted last comes first. */
  async deleted(): Promise<OwnSession[]> {
    const all = await this.#database.read(['deletedSessions'], (transaction) => transaction.objectStore('deletedSessions').getAll());
    return all.sort((a, b) => (a.deleted < b.deleted ? 1 : -1)).flatMap(({ session }) => readStoredSession(session) ?? []);
  }

  /** One tab at a time, so that what is read back is what was written; a browser that says it has written is asked what it has. */
  async #change(work: (transaction: Writing) => Promise<OwnSession[]>): Promise<OwnSession[]> {
    try {
      return await underLock(`${declaration.name}.change`, async () => {
        const written = await this.#database.write(stores, work);
        const found = await this.#database.read(['sessions'], (transaction) => Promise.all(written.map(({ id }) => transaction.objectStore('sessions').get(id))));
        if (written.some((session, place) => JSON.stringify(found[place]) !== JSON.stringify(session))) throw new StorageError('not-kept');
        return written;
      });
    } catch (error) {
      throw toStorageError(error);
    }
  }
}
