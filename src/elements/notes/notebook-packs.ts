// The packs: sets of notes that somebody handed out, each apart, switched on and off, taken over note by note or as a whole,
// taken away again; and those that the library offers.
import { copyToMine, mine, type Note, type NoteSet } from '../../annotations/note.ts';
import { toInstant } from '../../annotations/instant.ts';
import { fillIn } from '../../search/search-strings.ts';
import { showControls } from '../../text/visible-controls.ts';
import { make, makeButton } from './make-element.ts';
import type { RemovedSet } from './note-archive.ts';
import { downloadSet } from './notebook-export.ts';
import { inOrder, newId, type Notebook } from './notebook-parts.ts';
import type { OfferedPack } from './notebook-strings.ts';
import { counted } from './say-in-words.ts';

export class NotebookPacks {
  readonly element: HTMLElement;
  readonly #notebook: Notebook;
  readonly #load: (pack: OfferedPack) => void;
  readonly #packs = make('ul', { class: 'notebook-packs', role: 'list' });
  readonly #none: HTMLElement;
  readonly #offered: HTMLElement;
  /** Taken away since the page was opened, to be put back. */
  #removed: RemovedSet | null = null;

  constructor(notebook: Notebook, load: (pack: OfferedPack) => void) {
    const { packs } = notebook.words.notebookStrings;
    this.#notebook = notebook;
    this.#load = load;
    this.#none = make('p', { class: 'notes-hint' }, packs.none);
    this.#offered = make('div', {});
    this.element = make('section', { class: 'notebook-part', 'aria-labelledby': 'notebook-packs' },
      make('h2', { id: 'notebook-packs' }, packs.title), make('p', { class: 'notes-hint' }, packs.explanation), this.#none, this.#packs, this.#offered,
    );
  }

  show(): void {
    const { contents: { sets }, words: { packs } } = this.#notebook;
    const focused = this.element.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset : null;
    const removed = this.#removed && !sets.some(({ id }) => id === this.#removed?.set.id) ? [this.#removedLine(this.#removed)] : [];
    this.#none.hidden = sets.length + removed.length > 0;
    this.#packs.replaceChildren(...sets.map((set) => this.#pack(set)), ...removed);
    const offered = packs.filter(({ id }) => !sets.some((set) => set.id === id));
    this.#offered.replaceChildren(...(offered.length === 0 ? [] : [this.#offer(offered)]));
    if (focused?.['pack']) this.#focus(focused['pack'], focused['action'] ?? '');
  }

  #titleOf = ({ title }: NoteSet): string => showControls(title) || this.#notebook.words.notebookStrings.packs.untitled;

  #focus(pack: string, action: string): void {
    const inPack = [...this.element.querySelectorAll<HTMLElement>('[data-pack]')].filter(({ dataset }) => dataset['pack'] === pack);
    (inPack.find(({ dataset }) => dataset['action'] === action) ?? inPack[0])?.focus();
  }

  #pack(set: NoteSet): HTMLElement {
    const { words: { strings: { layers }, notebookStrings: { packs } }, store } = this.#notebook;
    const notes = this.#notesOf(set);
    const box = make('input', { type: 'checkbox', checked: set.shown, 'data-pack': set.id, 'data-action': 'show' });
    box.addEventListener('change', () => void store.saveSet({ ...set, shown: box.checked }).catch((error: unknown) => this.#notebook.tell(error)));
    const title = this.#titleOf(set);
    const button = (action: string, label: string, press: () => void): HTMLElement => makeButton(label, press, { 'data-pack': set.id, 'data-action': action, 'aria-label': `${label}: ${title}` });
    return make('li', {},
      make('label', { class: 'notebook-switch' }, box, ' ', make('bdi', {}, fillIn(layers.pack, { title }))),
      make('p', { class: 'notes-hint' }, make('bdi', {}, set.author === '' ? layers.noAuthor : fillIn(layers.author, { author: showControls(set.author) })), ` · ${counted(packs.count, notes.length)} · ${packs.origins[set.origin]}`),
      make('p', { class: 'notes-row notes-actions' },
        button('copy', packs.copyAll, () => void this.#copyAll(notes)),
        button('download', packs.download, () => void downloadSet(this.#notebook, set, notes, title)),
        button('remove', packs.remove, () => void this.#remove(set)),
      ),
    );
  }

  #removedLine(removed: RemovedSet): HTMLElement {
    const { packs } = this.#notebook.words.notebookStrings;
    return make('li', {}, make('p', { class: 'notes-row' }, make('bdi', {}, fillIn(packs.removed, { title: this.#titleOf(removed.set) })), makeButton(packs.undo, () => void this.#undo(removed), { 'data-pack': removed.set.id, 'data-action': 'undo' })));
  }

  #offer(offered: readonly OfferedPack[]): HTMLElement {
    const { packs } = this.#notebook.words.notebookStrings;
    return make('div', {}, make('h3', {}, packs.offered), make('ul', { class: 'notebook-packs', role: 'list' }, ...offered.map((pack) =>
      make('li', {}, make('b', {}, pack.title), make('p', { class: 'notes-hint' }, `${pack.about} ${pack.author} · ${counted(packs.count, pack.notes)}`),
        make('p', { class: 'notes-row notes-actions' }, makeButton(packs.load, () => this.#load(pack), { 'aria-label': `${packs.load}: ${pack.title}` }))),
    )));
  }

  #notesOf({ id }: NoteSet): Note[] {
    return inOrder(this.#notebook.contents.notes.filter(({ set }) => set === id));
  }

  async #copyAll(notes: readonly Note[]): Promise<void> {
    const { words: { notebookStrings: { packs } }, contents, archive, say } = this.#notebook;
    const copied = new Set(contents.notes.filter(({ set }) => set === mine).map(({ via }) => via));
    const copies = notes.filter(({ id }) => !copied.has(id)).map((note) => copyToMine(note, toInstant(new Date()), newId()));
    if (copies.length === 0) return say(packs.copiedNone);
    try {
      await archive.importAll(() => ({ notes: copies }));
      await this.#notebook.refresh();
      say(counted(packs.copied, copies.length));
    } catch (error) {
      this.#notebook.tell(error);
    }
  }

  async #remove(set: NoteSet): Promise<void> {
    const { words: { notebookStrings: { packs } }, archive } = this.#notebook;
    try {
      const removed = await archive.removeSet(set.id);
      if (removed === null) return;
      this.#removed = removed;
      this.show();
      this.#focus(set.id, 'undo');
      this.#notebook.say(fillIn(packs.removed, { title: this.#titleOf(set) }));
    } catch (error) {
      this.#notebook.tell(error);
    }
  }

  async #undo(removed: RemovedSet): Promise<void> {
    const { words: { notebookStrings: { packs } }, archive } = this.#notebook;
    try {
      await archive.undoRemoveSet(removed);
      this.#removed = null;
      this.#notebook.say(fillIn(packs.restored, { title: this.#titleOf(removed.set) }));
    } catch (error) {
      this.#notebook.tell(error);
    }
  }
}
