// Where a reader's dossiers live in the browser. Every change is on the disk, and read back, before it is called saved; it is
// made on what stands there at that moment, so that two tabs lose nothing of each other. What a change replaces stays in the
// history, what is deleted can be put back.
import type { IDBPTransaction, StoreNames } from 'idb';
import { toInstant } from '../../annotations/instant.ts';
import type { Standing } from '../../annotations/last-copy.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { applyEdit, type Edit } from '../../dossier/edit.ts';
import { readStoredDossier } from '../../dossier/read-dossier.ts';
import { foldTyped, readTyped, type TypedText } from '../../dossier/typed-text.ts';
import { countUncopied, dropCopied, standingOf } from '../copies.ts';
import { Database, StorageError, toStorageError, underLock, type Change, type StorageFault } from '../database.ts';
import { askToPersist } from '../lasting-storage.ts';
import { dossierDatabase, type DeletedDossier, type DossierSchema, type PastDossier } from './dossier-database.ts';

type Writing = IDBPTransaction<DossierSchema, StoreNames<DossierSchema>[], 'readwrite'>;

export const versionsKept = 30;
/** Words typed within so long of the last version kept make no version of their own. */
const typingIsOneVersion = 2 * 60 * 1000; // milliseconds

const now = (): string => toInstant(new Date());
const stores: StoreNames<DossierSchema>[] = ['dossiers', 'pastDossiers', 'deletedDossiers', 'typed', 'uncopied', 'meta'];
const isTyping = (edit: Edit): boolean => edit.kind === 'text' || edit.kind === 'title' || edit.kind === 'note' || (edit.kind === 'several' && edit.edits.every(isTyping));

export class DossierStore {
  readonly #database: Database<DossierSchema>;

  private constructor(tell: (fault: StorageFault) => void, beforeMakingWay: () => void) {
    this.#database = new Database(dossierDatabase, tell, beforeMakingWay);
  }

  /** Rejects with a StorageError. `tell` and `beforeMakingWay` are those of the database. */
  static async open(tell: (fault: StorageFault) => void, beforeMakingWay: () => void): Promise<DossierStore> {
    const store = new DossierStore(tell, beforeMakingWay);
    await store.#database.open();
    return store;
  }

  onChange(listener: (change: Change) => void): () => void {
    return this.#database.onChange(listener);
  }

  /** The one that was made first comes first. Words that were left behind in `typed` are in their places. */
  async all(): Promise<Dossier[]> {
    const [records, typed] = await this.#database.read(['dossiers', 'typed'], (transaction) => Promise.all([transaction.objectStore('dossiers').getAll(), transaction.objectStore('typed').getAll()]));
    const texts = typed.flatMap((record) => readTyped(record) ?? []);
    return records
      .flatMap((record) => readStoredDossier(record) ?? [])
      .map((dossier) => foldTyped(dossier, texts).dossier)
      .sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1));
  }

  /**
   * Does the edits on the dossier as it stands there, and gives it as it then is. `here` is how it stands on the page: it is
   * what is kept where there is none yet, or another tab has deleted it meanwhile.
   */
  async edit(here: Dossier, edits: readonly Edit[]): Promise<Dossier> {
    const { kept, isFirst } = await this.#change(async (transaction) => {
      const [record, typed, asked] = await Promise.all([
        transaction.objectStore('dossiers').get(here.id),
        transaction.objectStore('typed').index('dossier').getAll(here.id),
        transaction.objectStore('meta').get('asked'),
      ]);
      const before = record === undefined ? null : readStoredDossier(record);
      // A record that a newer tab wrote is not this one's to overwrite.
      if (record !== undefined && before === null) throw new StorageError('outdated');
      const { dossier, folded } = foldTyped(before ?? here, typed.flatMap((text) => readTyped(text) ?? []));
      const changed = before === null ? here : edits.reduce((so, edit) => applyEdit(so, edit)?.dossier ?? so, dossier);
      const kept: Dossier = { ...record, ...changed, modified: now() };
      await Promise.all([
        transaction.objectStore('dossiers').put(kept),
        transaction.objectStore('deletedDossiers').delete(here.id),
        ...folded.map((key) => transaction.objectStore('typed').delete(key)),
        ...(before === null ? [] : [this.#keepVersion(transaction, before, edits.every(isTyping))]),
        ...(asked ? [] : [transaction.objectStore('meta').put({ v: 1, name: 'asked', at: Date.now() })]),
        countUncopied(transaction.objectStore('uncopied'), [here.id]),
      ]);
      return { kept, isFirst: asked === undefined };
    }, ({ kept }) => [kept]);
    if (isFirst) void askToPersist();
    this.#database.announce('dossiers', [here.id]);
    return kept;
  }

  /** `putBack` takes it back, also after the page was loaded again. */
  async remove(id: string): Promise<void> {
    await this.#change(async (transaction) => {
      const record = await transaction.objectStore('dossiers').get(id);
      if (record === undefined) return;
      const typed = await transaction.objectStore('typed').index('dossier').getAll(id);
      const { dossier } = foldTyped(record, typed.flatMap((text) => readTyped(text) ?? []));
      await Promise.all([
        transaction.objectStore('dossiers').delete(id),
        ...typed.map(({ key }) => transaction.objectStore('typed').delete(key)),
        transaction.objectStore('deletedDossiers').put({ v: 1, id, dossier, deleted: now() }),
        countUncopied(transaction.objectStore('uncopied'), [id]),
      ]);
    }, () => []);
    this.#database.announce('dossiers', [id]);
  }

  async putBack(id: string): Promise<void> {
    await this.#change(async (transaction) => {
      const buried = await transaction.objectStore('deletedDossiers').get(id);
      if (!buried) return [];
      const dossier = { ...buried.dossier, modified: now() };
      await Promise.all([transaction.objectStore('dossiers').put(dossier), transaction.objectStore('deletedDossiers').delete(id), countUncopied(transaction.objectStore('uncopied'), [id])]);
      return [dossier];
    }, (dossiers) => dossiers);
    this.#database.announce('dossiers', [id]);
  }

  /** Deleted last comes first. */
  async deleted(): Promise<DeletedDossier[]> {
    const all = await this.#database.read(['deletedDossiers'], (transaction) => transaction.objectStore('deletedDossiers').getAll());
    return all.filter(({ dossier }) => readStoredDossier(dossier) !== null).sort((a, b) => (a.deleted < b.deleted ? 1 : -1));
  }

  /** Forgets deleted dossiers with their versions, for good. */
  async forgetDeleted(): Promise<void> {
    await this.#change(async (transaction) => {
      const ids = await transaction.objectStore('deletedDossiers').getAllKeys();
      const past = await Promise.all(ids.map((id) => transaction.objectStore('pastDossiers').index('id').getAllKeys(id)));
      await Promise.all([
        ...ids.flatMap((id) => [transaction.objectStore('deletedDossiers').delete(id), transaction.objectStore('uncopied').delete(id)]),
        ...past.flat().map((number) => transaction.objectStore('pastDossiers').delete(number)),
      ]);
    }, () => []);
    this.#database.announce('dossiers', null);
  }

  /** What a dossier was before, newest first. */
  async pastOf(id: string): Promise<PastDossier[]> {
    const past = await this.#database.read(['pastDossiers'], (transaction) => transaction.objectStore('pastDossiers').index('id').getAll(id));
    return past.filter(({ dossier }) => readStoredDossier(dossier) !== null).reverse();
  }

  /** Makes a dossier what it was; what it is now goes to the history. */
  async restore({ id, dossier }: PastDossier): Promise<void> {
    await this.#change(async (transaction) => {
      const record = await transaction.objectStore('dossiers').get(id);
      const before = record === undefined ? null : readStoredDossier(record);
      if (record !== undefined && before === null) throw new StorageError('outdated');
      const restored = { ...dossier, modified: now() };
      await Promise.all([transaction.objectStore('dossiers').put(restored), ...(before === null ? [] : [this.#keepVersion(transaction, before, false)]), countUncopied(transaction.objectStore('uncopied'), [id])]);
      return [restored];
    }, (dossiers) => dossiers);
    this.#database.announce('dossiers', [id]);
  }

  /** For a page that goes away. Never rejects: what the database does not take now it finds when it is next asked. */
  async keepTyped(texts: readonly TypedText[]): Promise<void> {
    await this.#database.putTyped('typed', texts).catch(() => undefined);
  }

  // Copies

  /** To be called once a copy of all dossiers is in the reader's hands, with the time at which they were read. */
  async markCopied(read: number): Promise<void> {
    await this.#database.write(['uncopied', 'meta'], async (transaction) => {
      await Promise.all([dropCopied(transaction.objectStore('uncopied'), read), transaction.objectStore('meta').put({ v: 1, name: 'copied', at: read })]);
    });
    this.#database.announce('meta', ['copied']);
  }

  async standing(): Promise<Omit<Standing, 'notes'>> {
    const [uncopied, copied] = await this.#database.read(['uncopied', 'meta'], (transaction) => Promise.all([transaction.objectStore('uncopied').getAll(), transaction.objectStore('meta').get('copied')]));
    return standingOf(uncopied, copied);
  }

  /** One tab at a time, so that what is read back is what was written; a browser that says it has written is asked what it has. */
  async #change<T>(work: (transaction: Writing) => Promise<T>, written: (result: T) => readonly Dossier[]): Promise<T> {
    try {
      return await underLock(`${dossierDatabase.name}.change`, async () => {
        const result = await this.#database.write(stores, work);
        const dossiers = written(result);
        const found = await this.#database.read(['dossiers'], (transaction) => Promise.all(dossiers.map(({ id }) => transaction.objectStore('dossiers').get(id))));
        if (dossiers.some((dossier, place) => JSON.stringify(found[place]) !== JSON.stringify(dossier))) throw new StorageError('not-kept');
        return result;
      });
    } catch (error) {
      throw toStorageError(error);
    }
  }

  async #keepVersion(transaction: Writing, dossier: Dossier, isTyped: boolean): Promise<void> {
    const past = transaction.objectStore('pastDossiers');
    const numbers = await past.index('id').getAllKeys(dossier.id);
    const last = numbers.at(-1);
    const newest = isTyped && last !== undefined ? await past.get(last) : undefined;
    if (newest && Math.abs(Date.now() - Date.parse(newest.replaced)) < typingIsOneVersion) return;
    await Promise.all([past.add({ v: 1, id: dossier.id, dossier, replaced: now() }), ...numbers.slice(0, -versionsKept + 1).map((number) => past.delete(number))]);
  }
}
