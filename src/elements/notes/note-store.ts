// Where a reader's notes live in the browser. Every change is on the disk, and read back, before it is called saved; what a
// change replaces stays in the history, what is deleted can be put back, and what is being typed is kept three times a
// second. Instants are those of `toInstant`, unless said otherwise.
import type { Standing } from '../../annotations/last-copy.ts';
import { mine, type Note, type NoteSet } from '../../annotations/note.ts';
import { readDeleted, readDraft, readNote, readSet, type Draft } from '../../annotations/stored-records.ts';
import { dropCopied, standingOf } from '../copies.ts';
import { Database, StorageError, toStorageError, type Change, type StorageFault } from '../database.ts';
import { askToPersist } from '../lasting-storage.ts';
import type { NoteArchive } from './note-archive.ts';
import { bury, changeNotes, countOwnUncopied, isDailyDue, listDecisions, noteDatabase, now, readable, readBack, type NoteSchema } from './note-database.ts';
import { keepNotedDecisions, notedDecisions } from './noted-decisions.ts';

/** Typing is written this long after the first letter that is not. */
const draftDelay = 300;

export class NoteStore {
  readonly #database: Database<NoteSchema>;
  #archive: Promise<NoteArchive> | null = null;
  readonly #tell: (fault: StorageFault) => void;
  /** Drafts that are not written yet, by id. */
  readonly #typed = new Map<string, Note>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #writeTyped = (): void => void this.flushDrafts();

  private constructor(tell: (fault: StorageFault) => void) {
    this.#tell = tell;
    this.#database = new Database(noteDatabase, tell, this.#writeTyped);
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

  /** Changes of this tab and of the others; also those of the snapshots. Returns what ends the listening. */
  onChange(listener: (change: Change) => void): () => void {
    return this.#database.onChange(listener);
  }

  // Notes

  /** All that stand on a decision, those of packs too. */
  async notesOf(decision: string): Promise<Note[]> {
    return readable(await this.#database.read(['annotations'], (transaction) => transaction.objectStore('annotations').index('decision').getAll(decision)), readNote);
  }

  /**
   * Keeps a note, with the members of an older record that we do not know, and drops its draft. Resolves once it is on the
   * disk and was read back; what it replaced is in the history, and is given back so that a page can see whether another
   * tab had changed it meanwhile. To be called inside the reader's click: after the first note the browser is asked not to
   * erase notes by itself.
   */
  async save(note: Note): Promise<{ replaced: Note | null }> {
    this.#typed.delete(note.id);
    const { replaced, isFirst } = await changeNotes(() => this.#put(note)).catch((error: unknown) => {
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
        countOwnUncopied(transaction.objectStore('uncopied'), [note]),
      ]);
      return { replaced, kept, isFirst: asked === undefined };
    });
    await readBack(this.#database, [kept]);
    return { replaced, isFirst };
  }

  /** Deletes notes; `undoRemove` puts them back, also after the page was loaded again. */
  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#typed.delete(id);
    await changeNotes(() =>
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
    const notes = await changeNotes(async () => {
      const notes = await this.#database.write(['annotations', 'deleted', 'uncopied'], async (transaction) => {
        const found = await Promise.all(ids.map((id) => transaction.objectStore('deleted').get(id)));
        const notes = readable(found, readDeleted).map(({ note }) => ({ ...note, modified: now() }));
        await Promise.all([
          ...notes.flatMap((note) => [transaction.objectStore('annotations').put(note), transaction.objectStore('deleted').delete(note.id)]),
          countOwnUncopied(transaction.objectStore('uncopied'), notes),
        ]);
        return notes;
      });
      await readBack(this.#database, notes);
      return notes;
    });
    this.#database.announce('annotations', ids);
    await this.#listDecisions();
    return notes;
  }

  // Drafts

  /** To be called at every input: what was typed is written within 300 ms, and when the page goes away. */
  keepDraft(note: Note): void {
    this.#typed.set(note.id, note);
    this.#timer ??= setTimeout(this.#writeTyped, draftDelay);
    // At once: a page that goes away writes the draft, but has no time left for the list.
    const noted = notedDecisions();
    if (noted && !noted.has(note.decision)) keepNotedDecisions([...noted, note.decision]);
  }

  /** Writes at once what was typed. Never rejects: what cannot be written is told, and tried again with the next letter. */
  async flushDrafts(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const drafts = [...this.#typed.values()].map((note): Draft => ({ v: 1, id: note.id, decision: note.decision, note, written: now() }));
    if (drafts.length === 0) return;
    this.#typed.clear();
    try {
      await this.#database.putTyped('drafts', drafts);
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

  /** For its title and whether it is shown; its notes come by an import. */
  async saveSet(set: NoteSet): Promise<void> {
    await this.#database.write(['sets'], async (transaction) => {
      const store = transaction.objectStore('sets');
      const before = await store.get(set.id);
      await store.put({ ...before, ...set });
    });
    this.#database.announce('sets', [set.id]);
  }

  // Copies

  /** To be called once a whole copy is in the reader's hands, with the `read` of what it holds. */
  async markCopied(read: number): Promise<void> {
    await this.#database.write(['uncopied', 'meta'], async (transaction) => {
      await Promise.all([dropCopied(transaction.objectStore('uncopied'), read), transaction.objectStore('meta').put({ v: 1, name: 'copied', at: read })]);
    });
    void askToPersist();
    this.#database.announce('meta', ['copied']);
  }

  /** What the page says of where the notes are, and whether to remind of a copy. */
  async standing(): Promise<Standing> {
    const [notes, uncopied, copied] = await this.#database.read(['annotations', 'uncopied', 'meta'], (transaction) =>
      Promise.all([transaction.objectStore('annotations').index('set').count(mine), transaction.objectStore('uncopied').getAll(), transaction.objectStore('meta').get('copied')]),
    );
    return { notes, ...(await standingOf(uncopied, copied)) };
  }

  /** What is done with many notes at once, or seldom; fetched when it is first asked for. */
  archive(): Promise<NoteArchive> {
    this.#archive ??= import('./note-archive.ts').then(
      ({ NoteArchive: Archive }) => new Archive(this.#database, this.#tell, () => this.#typed.clear()),
      (error: unknown) => {
        this.#archive = null;
        throw toStorageError(error);
      },
    );
    return this.#archive;
  }

  // What follows a change; what was changed is changed, whether or not this succeeds

  async #listDecisions(): Promise<void> {
    await listDecisions(this.#database).catch((error: unknown) => this.#tell(toStorageError(error).fault));
  }

  async #takeDailySnapshot(): Promise<void> {
    try {
      const last = await this.#database.read(['meta'], (transaction) => transaction.objectStore('meta').get('daily'));
      if (!isDailyDue(last)) return;
      // Where it cannot be fetched, as off line, the next change asks again.
      const archive = await this.archive().catch(() => null);
      await archive?.takeDaily();
    } catch (error) {
      this.#tell(toStorageError(error).fault);
    }
  }
}
