// What is done with many notes at once, or seldom: imports, packs, snapshots, what notes were before, the whole for a copy,
// the end of everything. Apart from the store, which fetches it when it is first needed: a page reads and makes notes without it.
import { mine, type Note, type NoteSet } from '../../annotations/note.ts';
import { readDeleted, readDraft, readNote, readPast, readSet, type DeletedNote, type Draft, type PastNote, type QuarantinedItem } from '../../annotations/stored-records.ts';
import type { Database, StorageFault } from '../database.ts';
import { bury, changeNotes, countOwnUncopied, isDailyDue, listDecisions, noteDatabase, now, readable, readBack, type NoteSchema, type NoteTransaction } from './note-database.ts';
import { NoteSnapshots, type Snapshot } from './note-snapshots.ts';
import { keepNotedDecisions } from './noted-decisions.ts';

/** Everything that belongs in a copy. */
export interface Holdings {
  notes: Note[];
  sets: NoteSet[];
  deleted: DeletedNote[];
  /** What waits there. */
  quarantine: QuarantinedItem[];
  /** Records of notes and sets that this version of the site cannot read, as they are. */
  unreadable: unknown[];
  /** When it was read, in milliseconds. */
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

export interface Quarantine {
  waiting: QuarantinedItem[];
  discarded: QuarantinedItem[];
}

/** A pack that was taken away, for `undoRemoveSet`. */
export interface RemovedSet {
  set: NoteSet;
  notes: Note[];
}

export class NoteArchive {
  readonly #database: Database<NoteSchema>;
  readonly #snapshots: NoteSnapshots;
  readonly #forgetTyped: () => void;

  constructor(database: Database<NoteSchema>, tell: (fault: StorageFault) => void, forgetTyped: () => void) {
    this.#database = database;
    this.#forgetTyped = forgetTyped;
    this.#snapshots = new NoteSnapshots(tell);
  }

  /** For a copy; once it is in the reader's hands, `markCopied` of the store wants its `read`. */
  whole(): Promise<Holdings> {
    return this.#database.read(['annotations', 'sets', 'deleted', 'quarantine'], (transaction) => holdings(transaction));
  }

  async notesIn(set: string): Promise<Note[]> {
    return readable(await this.#database.read(['annotations'], (transaction) => transaction.objectStore('annotations').index('set').getAll(set)), readNote);
  }

  /** The one that was changed last comes first. */
  async all(): Promise<Note[]> {
    return readable(await this.#database.read(['annotations'], (transaction) => transaction.objectStore('annotations').index('modified').getAll()), readNote).reverse();
  }

  /** What is being written, on whatever decision; the newest first. */
  async drafts(): Promise<Draft[]> {
    const all = await this.#database.read(['drafts'], (transaction) => transaction.objectStore('drafts').getAll());
    return readable(all, readDraft).sort((a, b) => (a.written < b.written ? 1 : -1));
  }

  /** What the note was before, newest first. */
  async pastOf(id: string): Promise<PastNote[]> {
    return readable(await this.#database.read(['history'], (transaction) => transaction.objectStore('history').index('id').getAll(id)), readPast).reverse();
  }

  /** Deleted last comes first. */
  async deletedNotes(): Promise<DeletedNote[]> {
    const all = await this.#database.read(['deleted'], (transaction) => transaction.objectStore('deleted').getAll());
    return readable(all, readDeleted).sort((a, b) => (a.deleted < b.deleted ? 1 : a.deleted > b.deleted ? -1 : 0));
  }

  /** Takes a pack away with its notes. It leaves no trace of deletion, so that it can be loaded again. */
  async removeSet(id: string): Promise<RemovedSet | null> {
    const removed = await changeNotes(async () => {
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
    await changeNotes(() =>
      this.#database.write(['annotations', 'sets'], (transaction) =>
        Promise.all([transaction.objectStore('sets').put(set), ...notes.map((note) => transaction.objectStore('annotations').put(note))]),
      ),
    );
    await this.#announceAll();
  }

  /**
   * Does what `plan` says of what is here at that moment, in one transaction and after a snapshot. A plan that was shown
   * to the reader is made again, so that what another tab saved meanwhile is part of it. Gives what was done.
   */
  importAll(plan: (current: Holdings) => Batch): Promise<Required<Batch>> {
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
  async restore(taken: string): Promise<Required<Batch> | null> {
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
    this.#forgetTyped();
    const stores = Object.keys(noteDatabase.stores) as (keyof typeof noteDatabase.stores)[];
    await changeNotes(async () => {
      await this.#database.write(stores, (transaction) => Promise.all(stores.map((name) => transaction.objectStore(name).clear())));
      await this.#snapshots.eraseAll();
    });
    keepNotedDecisions(null);
    for (const store of [...stores, 'snapshots']) this.#database.announce(store, null);
  }

  /** What waits there, and apart from it what the reader has deleted of it. */
  async quarantined(): Promise<Quarantine> {
    return parted(await this.#database.read(['quarantine'], (transaction) => transaction.objectStore('quarantine').getAll()));
  }

  /** For good: it was read, and is a note now. */
  async releaseQuarantined(numbers: readonly number[]): Promise<void> {
    await this.#database.write(['quarantine'], (transaction) => Promise.all(numbers.map((number) => transaction.objectStore('quarantine').delete(number))));
    this.#database.announce('quarantine', numbers.map(String));
  }

  /** `undoDiscardQuarantined` puts it back, also after the page was loaded again. */
  discardQuarantined(number: number): Promise<void> {
    return this.#changeQuarantined(number, (item) => ({ ...item, discarded: now() }));
  }

  undoDiscardQuarantined(number: number): Promise<void> {
    return this.#changeQuarantined(number, ({ discarded, ...item }) => item);
  }

  async #changeQuarantined(number: number, change: (item: QuarantinedItem) => QuarantinedItem): Promise<void> {
    await this.#database.write(['quarantine'], async (transaction) => {
      const store = transaction.objectStore('quarantine');
      const item = await store.get(number);
      if (item) await store.put(change(item));
    });
    this.#database.announce('quarantine', [String(number)]);
  }

  /** Takes the day's snapshot where no other tab is about to. */
  async takeDaily(): Promise<void> {
    const isDue = await this.#database.write(['meta'], async (transaction) => {
      const meta = transaction.objectStore('meta');
      const isDue = isDailyDue(await meta.get('daily'));
      if (isDue) await meta.put({ v: 1, name: 'daily', at: Date.now() });
      return isDue;
    });
    if (isDue) await this.#takeSnapshot('daily');
  }

  async #apply(why: 'import' | 'restore', plan: (current: Holdings) => Batch): Promise<Required<Batch>> {
    const applied = await changeNotes(async () => {
      await this.#takeSnapshot(why);
      const batch = await this.#database.write(['annotations', 'drafts', 'sets', 'history', 'deleted', 'quarantine', 'uncopied'], async (transaction) => {
        const current = await holdings(transaction);
        const batch = plan(current);
        const byId = new Map(current.notes.map((note) => [note.id, note]));
        const past = (note: Note): PastNote => ({ v: 1, id: note.id, note, why: why === 'import' ? 'imported' : 'restored', replaced: now() });
        // What a newer site wrote under the same id is not this one's to overwrite; what came is in the history.
        const isFree = ({ id }: { id: string }): boolean => !current.unreadable.some((record) => (record as { id?: unknown }).id === id);
        const { remove = [], quarantine = [] } = batch;
        const sets = (batch.sets ?? []).filter(isFree);
        const notes = (batch.notes ?? []).filter(isFree).map((note) => ({ ...byId.get(note.id), ...note }));
        const lost = [...(batch.lost ?? []), ...(batch.notes ?? []).filter((note) => !isFree(note))];
        const replaced = notes.map(({ id }) => byId.get(id)).filter((note) => note !== undefined);
        await Promise.all([
          // A record that the browser refuses is thrown back at once; made a rejection, it ends the others in good order.
          ...sets.map(async (set) => transaction.objectStore('sets').put(set)),
          ...notes.map(async (note) => Promise.all([transaction.objectStore('annotations').put(note), transaction.objectStore('deleted').delete(note.id)])),
          ...[...replaced, ...lost].map((note) => transaction.objectStore('history').add(past(note))),
          ...quarantine.map((item) => transaction.objectStore('quarantine').add({ v: 1, ...item, received: now() })),
          countOwnUncopied(transaction.objectStore('uncopied'), notes),
          bury(transaction, remove.map((id) => byId.get(id)).filter((note) => note !== undefined)),
        ]);
        return { sets, notes, remove, lost, quarantine };
      });
      await readBack(this.#database, batch.notes);
      return batch;
    });
    await this.#announceAll();
    return applied;
  }

  async #announceAll(): Promise<void> {
    for (const store of ['annotations', 'sets', 'quarantine']) this.#database.announce(store, null);
    await listDecisions(this.#database);
  }

  async #takeSnapshot(why: Snapshot['why']): Promise<void> {
    const contents = await this.#database.read(['annotations', 'sets'], async (transaction) => {
      const [annotations, sets] = await Promise.all([transaction.objectStore('annotations').getAll(), transaction.objectStore('sets').getAll()]);
      return { annotations, sets };
    });
    if (contents.annotations.length + contents.sets.length === 0) return;
    await this.#snapshots.take(why, contents);
    this.#database.announce('snapshots', null);
  }
}

function parted(items: readonly QuarantinedItem[]): Quarantine {
  const { waiting = [], discarded = [] } = Object.groupBy(items, (item) => (item.discarded === undefined ? 'waiting' : 'discarded'));
  return { waiting, discarded };
}

async function holdings<Mode extends IDBTransactionMode>(transaction: NoteTransaction<Mode>): Promise<Holdings> {
  const read = Date.now();
  const [annotations, sets, deleted, quarantine] = await Promise.all([
    transaction.objectStore('annotations').getAll(),
    transaction.objectStore('sets').getAll(),
    transaction.objectStore('deleted').getAll(),
    transaction.objectStore('quarantine').getAll(),
  ]);
  const unreadable = [...annotations.filter((record) => readNote(record) === null), ...sets.filter((record) => readSet(record) === null)];
  return { notes: readable(annotations, readNote), sets: readable(sets, readSet), deleted: readable(deleted, readDeleted), quarantine: parted(quarantine).waiting, unreadable, read };
}
