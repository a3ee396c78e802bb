// The reader's dossiers as a page has them: what is on the screen, what of it is not yet on the disk, what can be undone. It
// works where the browser keeps nothing too: the page then says so and what stands on it can be taken along as a file.
import type { Dossier } from '../../dossier/dossier.ts';
import { applyEdit, type Edit, type Edited } from '../../dossier/edit.ts';
import { afterRedo, afterStep, afterUndo, emptyUndoList, type UndoList } from '../../dossier/undo-list.ts';
import { textEdit, toTyped, type TextField } from '../../dossier/typed-text.ts';
import { toStorageError, type StorageFault } from '../database.ts';
import { currentDossier } from './current-dossier.ts';
import { DossierStore } from './dossier-store.ts';
import { keepCurrentDossier } from './keep-current-dossier.ts';

/** Words are written this long after the first letter that is not. */
const typingDelay = 400; // milliseconds

interface Unsaved {
  edits: Edit[];
  /** Of the edits, words of fields as they now are. */
  typed: Map<string, { field: TextField; text: string }>;
}

export class DossierShelf {
  /** Null where the browser keeps nothing. */
  store: DossierStore | null = null;
  readonly #tell: (fault: StorageFault) => void;
  #dossiers: Dossier[] = [];
  readonly #unsaved = new Map<string, Unsaved>();
  readonly #steps = new Map<string, UndoList>();
  /** Deleted on this page. */
  readonly #removed = new Map<string, Dossier>();
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Saves follow one another. */
  #saving: Promise<unknown> = Promise.resolve();

  private constructor(tell: (fault: StorageFault) => void) {
    this.#tell = tell;
  }

  /** Never rejects: what goes wrong is told. */
  static async open(tell: (fault: StorageFault) => void): Promise<DossierShelf> {
    const shelf = new DossierShelf(tell);
    try {
      const store = await DossierStore.open(tell, () => shelf.#keepTyped());
      shelf.store = store;
      store.onChange(({ here }) => here || void shelf.look());
      await shelf.look();
    } catch (error) {
      tell(toStorageError(error).fault);
    }
    const leave = (): void => {
      shelf.#keepTyped();
      void shelf.flush();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', () => document.hidden && leave());
    return shelf;
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  get dossiers(): readonly Dossier[] {
    return this.#dossiers;
  }

  byId(id: string): Dossier | undefined {
    return this.#dossiers.find((dossier) => dossier.id === id);
  }

  /** The one to which a click adds; the newest where none was chosen. */
  get current(): Dossier | undefined {
    return this.byId(currentDossier()?.id ?? '') ?? this.#dossiers.at(-1);
  }

  makeCurrent(id: string): void {
    keepCurrentDossier(this.byId(id) ?? null);
  }

  /** Whether something on the page is not on the disk, typing of the last moment apart. */
  get isUnsaved(): boolean {
    return this.store === null ? this.#dossiers.length > 0 : [...this.#unsaved.values()].some(({ edits }) => edits.length > 0);
  }

  /** Reads what other tabs have written; what is not saved here stays on top of it. */
  async look(): Promise<void> {
    if (!this.store) return;
    try {
      const stored = await this.store.all();
      const missing = this.#dossiers.filter(({ id }) => this.#unsaved.has(id) && !stored.some((dossier) => dossier.id === id));
      this.#dossiers = [...stored.map((dossier) => (this.#unsaved.get(dossier.id)?.edits ?? []).reduce((so, edit) => applyEdit(so, edit)?.dossier ?? so, dossier)), ...missing];
      this.#changed();
    } catch (error) {
      this.#tell(toStorageError(error).fault);
    }
  }

  /** Does an edit on the page and saves it. Null where it changes nothing. `saved` says whether it is on the disk. */
  apply(id: string, edit: Edit): (Edited & { saved: Promise<boolean> }) | null {
    const edited = this.#do(id, edit);
    if (!edited) return null;
    this.#step(id, (list) => afterStep(list, edited.inverse));
    return { ...edited, saved: this.flush() };
  }

  /** Words as they are typed: they are on the page at once, and on the disk within a moment. */
  type(id: string, field: TextField, text: string): void {
    const edited = this.#do(id, textEdit(field, text));
    if (!edited) return;
    this.#step(id, (list) => afterStep(list, edited.inverse, true));
    this.#unsaved.get(id)?.typed.set(toTyped(id, field, '').key, { field, text });
    this.#timer ??= setTimeout(() => void this.flush(), typingDelay);
  }

  stepsOf(id: string): UndoList {
    return this.#steps.get(id) ?? emptyUndoList;
  }

  undo(id: string): boolean {
    return this.#again(id, this.stepsOf(id).undo.at(-1), afterUndo);
  }

  redo(id: string): boolean {
    return this.#again(id, this.stepsOf(id).redo.at(-1), afterRedo);
  }

  /** Adds dossiers that are new here. Resolves to whether they are on the disk; on the page they are in any case. */
  async add(dossiers: readonly Dossier[]): Promise<boolean> {
    this.#dossiers = [...this.#dossiers, ...dossiers];
    for (const { id } of dossiers) this.#unsaved.set(id, { edits: [{ kind: 'several', edits: [] }], typed: new Map() });
    this.#changed();
    return this.flush();
  }

  async remove(id: string): Promise<boolean> {
    await this.flush();
    const place = this.#dossiers.findIndex((dossier) => dossier.id === id);
    const [removed] = place === -1 ? [] : this.#dossiers.splice(place, 1);
    this.#changed();
    if (removed) this.#removed.set(id, removed);
    return this.#inStore(async (store) => store.remove(id), () => removed && this.#dossiers.splice(place, 0, removed));
  }

  async putBack(id: string): Promise<boolean> {
    const removed = this.#removed.get(id);
    if (!this.store && removed) return this.add([removed]);
    const done = await this.#inStore((store) => store.putBack(id));
    await this.look();
    return done;
  }

  /** Saves what is not saved. Never rejects: what cannot be saved is told, stays on the page, and is tried with the next change. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const saved = this.#saving.then(() => this.#save());
    this.#saving = saved;
    return saved;
  }

  async #save(): Promise<boolean> {
    for (const [id, { edits, typed }] of [...this.#unsaved]) {
      const dossier = this.byId(id);
      if (!dossier || edits.length === 0) continue;
      if (!this.store) return false;
      const now = [...edits];
      const words = [...typed.keys()];
      try {
        const kept = await this.store.edit(dossier, now);
        edits.splice(0, now.length);
        for (const key of words) if (edits.length === 0) typed.delete(key);
        if (edits.length === 0) this.#unsaved.delete(id);
        this.#dossiers = this.#dossiers.map((own) => (own.id === id ? edits.reduce((so, edit) => applyEdit(so, edit)?.dossier ?? so, kept) : own));
      } catch (error) {
        this.#tell(toStorageError(error).fault);
        return false;
      }
    }
    this.#changed();
    return true;
  }

  #do(id: string, edit: Edit): Edited | null {
    const dossier = this.byId(id);
    const edited = dossier ? applyEdit(dossier, edit) : null;
    if (!edited) return null;
    this.#dossiers = this.#dossiers.map((own) => (own.id === id ? edited.dossier : own));
    const unsaved: Unsaved = this.#unsaved.get(id) ?? { edits: [], typed: new Map() };
    unsaved.edits.push(edit);
    this.#unsaved.set(id, unsaved);
    this.#changed();
    return edited;
  }

  #again(id: string, edit: Edit | undefined, after: (list: UndoList, inverse: Edit | null) => UndoList): boolean {
    if (!edit) return false;
    const edited = this.#do(id, edit);
    this.#step(id, (list) => after(list, edited?.inverse ?? null));
    void this.flush();
    return edited !== null;
  }

  #step(id: string, change: (list: UndoList) => UndoList): void {
    this.#steps.set(id, change(this.stepsOf(id)));
    this.#changed();
  }

  async #inStore(work: (store: DossierStore) => Promise<void>, failed: () => void = () => undefined): Promise<boolean> {
    if (!this.store) return true;
    try {
      await work(this.store);
      return true;
    } catch (error) {
      failed();
      this.#changed();
      this.#tell(toStorageError(error).fault);
      return false;
    }
  }

  #keepTyped(): void {
    const texts = [...this.#unsaved].flatMap(([id, { typed }]) => [...typed.values()].map(({ field, text }) => toTyped(id, field, text)));
    if (texts.length > 0) void this.store?.keepTyped(texts);
  }

  #changed(): void {
    keepCurrentDossier(this.current ?? null);
    for (const listener of this.#listeners) listener();
  }
}
