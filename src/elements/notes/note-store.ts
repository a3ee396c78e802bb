// Where a reader's notes live in the browser. Every change is on the disk, and read back, before it is called saved; what a
// change replaces stays in the history, what is deleted can be put back, and what is being typed is kept three times a
// second. Instants are those of `toInstant`, unless said otherwise.
import type { DBSchema, IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import { toInstant } from '../../annotations/instant.ts';
import { daysWithoutCopy, isCopyDue, type Standing } from '../../annotations/last-copy.ts';
import type { Note, NoteSet } from '../../annotations/note.ts';
import { readDeleted, readDraft, readNote, readPast, readSet, type DeletedNote, type Draft, type PastNote, type QuarantinedItem } from '../../annotations/stored-records.ts';
import { Database, StorageError, toStorageError, underLock, type Change, type DatabaseDeclaration, type StorageFault } from '../database.ts';
import { NoteSnapshots, type Snapshot } from './note-snapshots.ts';
import { keepNotedDecisions, notedDecisions } from './noted-decisions.ts';

/** A note that has changed since the last copy; times in milliseconds. */
interface Uncopied {
  v: 1;
  id: string;
  first: number;
  last: number;
}

/** What is remembered once: when the last whole copy and the last daily snapshot were taken, and the browser was asked to keep the notes. */
interface Remembered {
  v: 1;
  name: 'copied' | 'daily' | 'asked';
  /** Milliseconds. */
  at: number;
}

export interface NoteSchema extends DBSchema {
  annotations: { key: string; value: Note; indexes: { decision: string; set: string; modified: string } };
  sets: { key: string; value: NoteSet };
  drafts: { key: string; value: Draft; indexes: { decision: string } };
  history: { key: number; value: PastNote; indexes: { id: string } };
  deleted: { key: string; value: DeletedNote };
  quarantine: { key: number; value: QuarantinedItem };
  uncopied: { key: string; value: Uncopied };
  meta: { key: string; value: Remembered };
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

/** Everything that belongs in a copy. */
export interface Holdings {
  notes: Note[];
  sets: NoteSet[];
  deleted: DeletedNote[];
  quarantine: QuarantinedItem[];
  /** Records of notes and sets that this version of the site cannot read, as they are. */
  unreadable: unknown[];
  /** When it was read, in milliseconds: what `markCopied` wants to know once the copy is in the reader's hands. */
  read: number;
}

/** What an import or a restored snapshot does, all of it or nothing. */
export interface Batch {
  sets?: readonly NoteSet[];
  notes?: readonly Note[];
  /** Notes to delete, as the import says that they were deleted elsewhere. */
  remove?: readonly string[];
  /** Versions that came and lost against what is here. */
  lost?: readonly Note[];
  quarantine?: readonly Pick<QuarantinedItem, 'text' | 'why' | 'from'>[];
}

/** A pack that was taken away, for `undoRemoveSet`. */
export interface RemovedSet {
  set: NoteSet;
  notes: Note[];
}

const mine = 'mine';
const dayLength = 24 * 60 * 60 * 1000;
/** Typing is written this long after the first letter that is not. */
const draftDelay = 300;

export class NoteStore {
  readonly #database: Database<NoteSchema>;
  readonly #snapshots: NoteSnapshots;
  readonly #tell: (fault: StorageFault) => void;
  /** Drafts that are not written yet, by id. */
  readonly #typed = new Map<string, Note>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #writeTyped = (): void => void this.flushDrafts();

  private constructor(tell: (fault: StorageFault) => void) {
    this.#tell = tell;
    this.#database = new Database(noteDatabase, tell, this.#writeTyped);
    this.#snapshots = new NoteSnapshots(tell);
  }

  /**
   * Rejects with a StorageError. `tell` hears of what goes wrong outside any request: another tab blocks the opening
   * (which goes on waiting), this tab is outdated, typing or a snapshot cannot be kept.
   */
  static async open(tell: (fault: StorageFault) => void): Promise<NoteStore> {
    const store = new NoteStore(tell);
    await store.#database.open();
    addEventListener('pagehide', store.#writeTyped);
    document.addEventListener('visibilitychange', store.#writeTyped);
    return store;
  }

  close(): void {
    this.#writeTyped();
    removeEventListener('pagehide', this.#writeTyped);
    document.removeEventListener('visibilitychange', this.#writeTyped);
    this.#database.close();
    this.#snapshots.close();
  }

  /** Changes of this tab and of the others; also those of the snapshots. Returns what ends the listening. */
  onChange(listener: (change: Change) => void): () => void {
    const ends = [this.#database.onChange(listener), this.#snapshots.onChange(listener)];
    return () => ends.forEach((end) => end());
  }

  // Notes

  /** All that stand on a decision, those of packs too. */
  async notesOf(decision: string): Promise<Note[]> {
    return readable(await this.#database.read(['annotations'], (transaction) => transaction.objectStore('annotations').index('decision').getAll(decision)), readNote);
  }

  async notesIn(set: string): Promise<Note[]> {
    return readable(await this.#database.read(['annotations'], (transaction) => transaction.objectStore('annotations').index('set').getAll(set)), readNote);
  }

  /** The one that was changed last comes first. */
  async all(): Promise<Note[]> {
    return readable(await this.#database.read(['annotations'], (transaction) => transaction.objectStore('annotations').index('modified').getAll()), readNote).reverse();
  }

  /** What the note was before, newest first. */
  async pastOf(id: string): Promise<PastNote[]> {
    return readable(await this.#database.read(['history'], (transaction) => transaction.objectStore('history').index('id').getAll(id)), readPast).reverse();
  }

  /**
   * Keeps a note, with the members of an older record that we do not know, and drops its draft. Resolves once it is on the
   * disk and was read back; what it replaced is in the history, and is given back so that a page can see whether another
   * tab had changed it meanwhile. To be called inside the reader's click: after the first note the browser is asked not to
   * erase notes by itself.
   */
  async save(note: Note): Promise<{ replaced: Note | null }> {
    this.#typed.delete(note.id);
    const { replaced, isFirst } = await this.#change(() => this.#put(note)).catch((error: unknown) => {
      // What could not be saved is a draft still.
      if (!this.#typed.has(note.id)) this.#typed.set(note.id, note);
      throw error;
    });
    if (isFirst) void askToPersist();
    this.#database.announce('annotations', [note.id]);
    if (!notedDecisions()?.has(note.decision)) await this.#listDecisions();
    void this.#takeDailySnapshot();
    return { replaced };
  }

  async #put(note: Note): Promise<{ replaced: Note | null; isFirst: boolean }> {
    const { replaced, kept, isFirst } = await this.#database.write(['annotations', 'drafts', 'history', 'deleted', 'uncopied', 'meta'], async (transaction) => {
      const [before, asked] = await Promise.all([transaction.objectStore('annotations').get(note.id), transaction.objectStore('meta').get('asked')]);
      const replaced = before === undefined ? null : readNote(before);
      // A record that a newer tab wrote is not this one's to overwrite.
      if (before !== undefined && replaced === null) throw new StorageError('outdated');
      const kept = { ...replaced, ...note };
      await Promise.all([
        transaction.objectStore('annotations').put(kept),
        transaction.objectStore('drafts').delete(note.id),
        transaction.objectStore('deleted').delete(note.id),
        ...(replaced ? [transaction.objectStore('history').add({ v: 1, id: note.id, note: replaced, why: 'edited', replaced: now() })] : []),
        ...(asked ? [] : [transaction.objectStore('meta').put({ v: 1, name: 'asked', at: Date.now() })]),
        countUncopied(transaction.objectStore('uncopied'), [note]),
      ]);
      return { replaced, kept, isFirst: asked === undefined };
    });
    await this.#readBack([kept]);
    return { replaced, isFirst };
  }

  /** Deletes notes; `undoRemove` puts them back, also after the page was loaded again. */
  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#typed.delete(id);
    await this.#change(() =>
      this.#database.write(['annotations', 'drafts', 'deleted', 'uncopied'], async (transaction) => {
        const found = await Promise.all(ids.map((id) => transaction.objectStore('annotations').get(id)));
        await bury(transaction, found.filter((note) => note !== undefined));
      }),
    );
    this.#database.announce('annotations', ids);
    await this.#listDecisions();
    void this.#takeDailySnapshot();
  }

  /** Puts deleted notes back, changed now: a copy that says they were deleted is older than that. */
  async undoRemove(ids: readonly string[]): Promise<Note[]> {
    const notes = await this.#change(async () => {
      const notes = await this.#database.write(['annotations', 'deleted', 'uncopied'], async (transaction) => {
        const found = await Promise.all(ids.map((id) => transaction.objectStore('deleted').get(id)));
        const notes = readable(found, readDeleted).map(({ note }) => ({ ...note, modified: now() }));
        await Promise.all([
          ...notes.flatMap((note) => [transaction.objectStore('annotations').put(note), transaction.objectStore('deleted').delete(note.id)]),
          countUncopied(transaction.objectStore('uncopied'), notes),
        ]);
        return notes;
      });
      await this.#readBack(notes);
      return notes;
    });
    this.#database.announce('annotations', ids);
    await this.#listDecisions();
    return notes;
  }

  /** Deleted last comes first. */
  async deletedNotes(): Promise<DeletedNote[]> {
    const all = await this.#database.read(['deleted'], (transaction) => transaction.objectStore('deleted').getAll());
    return readable(all, readDeleted).sort((a, b) => (a.deleted < b.deleted ? 1 : a.deleted > b.deleted ? -1 : 0));
  }

  // Drafts

  /** To be called at every input: what was typed is written within 300 ms, and when the page goes away. */
  keepDraft(note: Note): void {
    this.#typed.set(note.id, note);
    this.#timer ??= setTimeout(this.#writeTyped, draftDelay);
  }

  /** Writes at once what was typed. Never rejects: what cannot be written is told, and tried again with the next letter. */
  async flushDrafts(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const drafts = [...this.#typed.values()].map((note): Draft => ({ v: 1, id: note.id, decision: note.decision, note, written: now() }));
    if (drafts.length === 0) return;
    this.#typed.clear();
    try {
      await this.#database.write(['drafts'], (transaction) => {
        const puts = drafts.map((draft) => transaction.objectStore('drafts').put(draft));
        // A page that goes away is not there to end the transaction by itself.
        transaction.commit();
        return Promise.all(puts);
      });
    } catch (error) {
      for (const { id, note } of drafts) if (!this.#typed.has(id)) this.#typed.set(id, note);
      return this.#tell(toStorageError(error).fault);
    }
    this.#database.announce('drafts', drafts.map(({ id }) => id));
    if (drafts.some(({ decision }) => !notedDecisions()?.has(decision))) await this.#listDecisions();
  }

  async draftsOf(decision: string): Promise<Draft[]> {
    return readable(await this.#database.read(['drafts'], (transaction) => transaction.objectStore('drafts').index('decision').getAll(decision)), readDraft);
  }

  async discardDraft(id: string): Promise<void> {
    this.#typed.delete(id);
    await this.#database.write(['drafts'], (transaction) => transaction.objectStore('drafts').delete(id));
    this.#database.announce('drafts', [id]);
    await this.#listDecisions();
  }

  // Sets

  async sets(): Promise<NoteSet[]> {
    return readable(await this.#database.read(['sets'], (transaction) => transaction.objectStore('sets').getAll()), readSet);
  }

  /** For its title and whether it is shown; its notes come by `importAll`. */
  async saveSet(set: NoteSet): Promise<void> {
    await this.#database.write(['sets'], async (transaction) => {
      const store = transaction.objectStore('sets');
      const before = await store.get(set.id);
      await store.put({ ...before, ...set });
    });
    this.#database.announce('sets', [set.id]);
  }

  /** Takes a pack away with its notes. It leaves no trace of deletion, so that it can be loaded again. */
  async removeSet(id: string): Promise<RemovedSet | null> {
    const removed = await this.#change(async () => {
      await this.#takeSnapshot('set-removed');
      return this.#database.write(['annotations', 'sets'], async (transaction) => {
        const [set, notes] = await Promise.all([transaction.objectStore('sets').get(id), transaction.objectStore('annotations').index('set').getAll(id)]);
        if (set === undefined) return null;
        await Promise.all([transaction.objectStore('sets').delete(id), ...notes.map((note) => transaction.objectStore('annotations').delete(note.id))]);
        return { set, notes };
      });
    });
    if (removed) await this.#announceAll();
    return removed;
  }

  async undoRemoveSet({ set, notes }: RemovedSet): Promise<void> {
    await this.#change(() =>
      this.#database.write(['annotations', 'sets'], (transaction) =>
        Promise.all([transaction.objectStore('sets').put(set), ...notes.map((note) => transaction.objectStore('annotations').put(note))]),
      ),
    );
    await this.#announceAll();
  }

  // Many notes at once

  /**
   * Does what `plan` says of what is here at that moment, in one transaction and after a snapshot. A plan that was shown
   * to the reader is made again, so that what another tab saved meanwhile is part of it.
   */
  importAll(plan: (current: Holdings) => Batch): Promise<Batch> {
    return this.#apply('import', plan);
  }

  /** Newest first. */
  snapshots(): Promise<Snapshot[]> {
    return this.#snapshots.list();
  }

  /**
   * Makes every note of a snapshot what it was then. Nothing is taken away: notes made since stay, and what a note was
   * until now goes to its history. Null where there is no such snapshot (ten are kept).
   */
  async restore(taken: string): Promise<Batch | null> {
    const contents = await this.#snapshots.contentsOf(taken);
    if (!contents) return null;
    return this.#apply('restore', ({ notes }) => {
      const wording = (note: Note): string => JSON.stringify({ ...note, modified: '' });
      const current = new Map(notes.map((note) => [note.id, wording(note)]));
      const then = readable(contents.annotations, readNote).filter((note) => current.get(note.id) !== wording(note));
      // Changed now: to a copy taken meanwhile, what was put back is the newer.
      return { sets: readable(contents.sets, readSet), notes: then.map((note) => (note.set === mine ? { ...note, modified: now() } : note)) };
    });
  }

  /** Forgets everything: notes, drafts, history, packs, snapshots. A copy is to be offered first. */
  async eraseAll(): Promise<void> {
    this.#typed.clear();
    const stores = Object.keys(noteDatabase.stores) as (keyof typeof noteDatabase.stores)[];
    await this.#change(async () => {
      await this.#database.write(stores, (transaction) => Promise.all(stores.map((name) => transaction.objectStore(name).clear())));
      await this.#snapshots.eraseAll();
    });
    keepNotedDecisions(null);
    for (const store of stores) this.#database.announce(store, null);
  }

  async quarantined(): Promise<QuarantinedItem[]> {
    return this.#database.read(['quarantine'], (transaction) => transaction.objectStore('quarantine').getAll());
  }

  async discardQuarantined(numbers: readonly number[]): Promise<void> {
    await this.#database.write(['quarantine'], (transaction) => Promise.all(numbers.map((number) => transaction.objectStore('quarantine').delete(number))));
    this.#database.announce('quarantine', numbers.map(String));
  }

  // Copies

  async whole(): Promise<Holdings> {
    return this.#database.read(['annotations', 'sets', 'deleted', 'quarantine'], (transaction) => holdings(transaction));
  }

  /** To be called once a whole copy is in the reader's hands, with the `read` of what it holds. */
  async markCopied(read: number): Promise<void> {
    await this.#database.write(['uncopied', 'meta'], async (transaction) => {
      const uncopied = transaction.objectStore('uncopied');
      const copied = (await uncopied.getAll()).filter(({ last }) => last <= read);
      await Promise.all([...copied.map(({ id }) => uncopied.delete(id)), transaction.objectStore('meta').put({ v: 1, name: 'copied', at: read })]);
    });
    void askToPersist();
    this.#database.announce('meta', ['copied']);
  }

  async standing(): Promise<Standing> {
    const [notes, uncopied, copied] = await this.#database.read(['annotations', 'uncopied', 'meta'], (transaction) =>
      Promise.all([transaction.objectStore('annotations').index('set').count(mine), transaction.objectStore('uncopied').getAll(), transaction.objectStore('meta').get('copied')]),
    );
    const first = uncopied.map(({ first }) => first).sort((a, b) => a - b)[0];
    const facts = {
      lastCopy: copied === undefined ? null : toInstant(new Date(copied.at)),
      uncopied: uncopied.length,
      uncopiedSince: first === undefined ? null : toInstant(new Date(first)),
    };
    return { notes, ...facts, persisted: await isPersisted(), due: isCopyDue(facts, new Date(), isSafari() ? daysWithoutCopy.safari : daysWithoutCopy.usual) };
  }

  // What happens around a change

  async #apply(why: 'import' | 'restore', plan: (current: Holdings) => Batch): Promise<Batch> {
    const applied = await this.#change(async () => {
      await this.#takeSnapshot(why);
      const batch = await this.#database.write(['annotations', 'drafts', 'sets', 'history', 'deleted', 'quarantine', 'uncopied'], async (transaction) => {
        const current = await holdings(transaction);
        const batch = plan(current);
        const byId = new Map(current.notes.map((note) => [note.id, note]));
        const past = (note: Note): PastNote => ({ v: 1, id: note.id, note, why: why === 'import' ? 'imported' : 'restored', replaced: now() });
        const { sets = [], notes = [], remove = [], lost = [], quarantine = [] } = batch;
        const replaced = notes.map(({ id }) => byId.get(id)).filter((note) => note !== undefined);
        await Promise.all([
          // A record that the browser refuses is thrown back at once; made a rejection, it ends the others in good order.
          ...sets.map(async (set) => transaction.objectStore('sets').put(set)),
          ...notes.map(async (note) => Promise.all([transaction.objectStore('annotations').put({ ...byId.get(note.id), ...note }), transaction.objectStore('deleted').delete(note.id)])),
          ...[...replaced, ...lost].map((note) => transaction.objectStore('history').add(past(note))),
          ...quarantine.map((item) => transaction.objectStore('quarantine').add({ v: 1, ...item, received: now() })),
          countUncopied(transaction.objectStore('uncopied'), notes),
          bury(transaction, remove.map((id) => byId.get(id)).filter((note) => note !== undefined)),
        ]);
        return { ...batch, notes: notes.map((note) => ({ ...byId.get(note.id), ...note })) };
      });
      await this.#readBack(batch.notes);
      return batch;
    });
    await this.#announceAll();
    return applied;
  }

  /** One tab at a time, so that what is read back is what was written. */
  #change<T>(work: () => Promise<T>): Promise<T> {
    return underLock(`${noteDatabase.name}.change`, work).catch((error: unknown) => {
      throw toStorageError(error);
    });
  }

  /** A browser that says it has written is asked what it has. */
  async #readBack(notes: readonly Note[]): Promise<void> {
    const found = await this.#database.read(['annotations'], (transaction) => Promise.all(notes.map(({ id }) => transaction.objectStore('annotations').get(id))));
    if (notes.some((note, place) => JSON.stringify(found[place]) !== JSON.stringify(note))) throw new StorageError('not-kept');
  }

  async #announceAll(): Promise<void> {
    for (const store of ['annotations', 'sets', 'quarantine'] as const) this.#database.announce(store, null);
    await this.#listDecisions();
  }

  /** What was changed is changed, whether or not this succeeds. */
  async #listDecisions(): Promise<void> {
    await this.#readDecisions().then(keepNotedDecisions, (error: unknown) => this.#tell(toStorageError(error).fault));
  }

  #readDecisions(): Promise<string[]> {
    return this.#database.read(['annotations', 'drafts'], async (transaction) => {
      const found = new Set<string>();
      for (const index of [transaction.objectStore('annotations').index('decision'), transaction.objectStore('drafts').index('decision')]) {
        for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) found.add(cursor.key);
      }
      return [...found];
    });
  }

  async #takeSnapshot(why: Snapshot['why']): Promise<void> {
    const contents = await this.#database.read(['annotations', 'sets'], async (transaction) => {
      const [annotations, sets] = await Promise.all([transaction.objectStore('annotations').getAll(), transaction.objectStore('sets').getAll()]);
      return { annotations, sets };
    });
    if (contents.annotations.length + contents.sets.length > 0) await this.#snapshots.take(why, contents);
  }

  /** A note is saved whether or not this succeeds; that it does not is told. */
  async #takeDailySnapshot(): Promise<void> {
    try {
      const isDue = await this.#database.write(['meta'], async (transaction) => {
        const meta = transaction.objectStore('meta');
        const last = await meta.get('daily');
        if (last && Math.abs(Date.now() - last.at) < dayLength) return false;
        await meta.put({ v: 1, name: 'daily', at: Date.now() });
        return true;
      });
      if (isDue) await this.#takeSnapshot('daily');
    } catch (error) {
      this.#tell(toStorageError(error).fault);
    }
  }
}

type Write = IDBPTransaction<NoteSchema, StoreNames<NoteSchema>[], 'readwrite'>;

const now = (): string => toInstant(new Date());

/** What can be read of these records. */
function readable<T>(records: readonly unknown[], read: (record: unknown) => T | null): T[] {
  return records.map(read).filter((record) => record !== null);
}

async function holdings<Mode extends IDBTransactionMode>(transaction: IDBPTransaction<NoteSchema, StoreNames<NoteSchema>[], Mode>): Promise<Holdings> {
  const read = Date.now();
  const [annotations, sets, deleted, quarantine] = await Promise.all([
    transaction.objectStore('annotations').getAll(),
    transaction.objectStore('sets').getAll(),
    transaction.objectStore('deleted').getAll(),
    transaction.objectStore('quarantine').getAll(),
  ]);
  const unreadable = [...annotations.filter((record) => readNote(record) === null), ...sets.filter((record) => readSet(record) === null)];
  return { notes: readable(annotations, readNote), sets: readable(sets, readSet), deleted: readable(deleted, readDeleted), quarantine, unreadable, read };
}

/** Own notes only: a pack can be had again from where it came. */
async function countUncopied(store: IDBPObjectStore<NoteSchema, StoreNames<NoteSchema>[], 'uncopied', 'readwrite'>, notes: readonly Note[]): Promise<void> {
  const last = Date.now();
  await Promise.all(
    notes.filter(({ set }) => set === mine).map(async ({ id }) => {
      const before = await store.get(id);
      await store.put({ v: 1, id, first: before?.first ?? last, last });
    }),
  );
}

async function bury(transaction: Write, notes: readonly Note[]): Promise<void> {
  await Promise.all([
    ...notes.flatMap((note) => [
      transaction.objectStore('annotations').delete(note.id),
      transaction.objectStore('drafts').delete(note.id),
      transaction.objectStore('deleted').put({ v: 1, id: note.id, note, deleted: now() }),
    ]),
    countUncopied(transaction.objectStore('uncopied'), notes),
  ]);
}

/** Some browsers ask the reader, some decide by themselves, none has to answer. */
async function askToPersist(): Promise<void> {
  if ('storage' in navigator && !(await isPersisted())) await navigator.storage.persist().catch(() => false);
}

async function isPersisted(): Promise<boolean> {
  // Pages that are not served securely have no storage manager.
  return 'storage' in navigator ? navigator.storage.persisted().catch(() => false) : false;
}

/** All browsers of Apple's devices share the engine, and its seven days. */
const isSafari = (): boolean => navigator.vendor.startsWith('Apple');
