// The notes of the notebook, decision by decision, the one that was worked on last first; inside a decision, in the order of
// the text.
import { mine, type Note, type NoteSet } from '../../annotations/note.ts';
import { passageFragment } from '../../annotations/passage-fragment.ts';
import type { Draft } from '../../annotations/stored-records.ts';
import { href } from '../../i18n/paths.ts';
import type { Language } from '../../i18n/language.ts';
import { fillIn } from '../../search/search-strings.ts';
import { showControls } from '../../text/visible-controls.ts';
import { make, makeButton } from './make-element.ts';
import type { KnownStatus } from './note-places.ts';
import { dayOf } from './notebook-parts.ts';
import type { NotebookWords } from './notebook-strings.ts';
import { counted, placeInWords, shortened } from './say-in-words.ts';

export type NotebookAction = 'edit' | 'remove' | 'history' | 'copy';

export interface NotebookActions {
  act: (action: NotebookAction, note: Note) => void;
  undo: (note: Note) => void;
  resume: (draft: Draft) => void;
  discard: (draft: Draft) => void;
  undoDiscard: (draft: Draft) => void;
  word: (decision: string) => void;
}

export interface ListedNotes {
  notes: readonly Note[];
  /** Those of them that were deleted since the page was opened, and can still be put back. */
  removed: ReadonlySet<string>;
  drafts: readonly Draft[];
  /** Drafts deleted since the page was opened, that can still be put back. */
  discarded: readonly Draft[];
  sets: readonly NoteSet[];
  statusOf: (note: Note) => KnownStatus;
}

/** So many are drawn at once. */
const step = 200;

export class NotebookList {
  readonly element = make('div', { class: 'notebook-list' });
  readonly #words: NotebookWords;
  readonly #language: Language;
  readonly #actions: NotebookActions;
  #most = step;
  #listed: ListedNotes = { notes: [], removed: new Set(), drafts: [], discarded: [], sets: [], statusOf: () => 'unchecked' };

  constructor(words: NotebookWords, language: Language, actions: NotebookActions) {
    this.#words = words;
    this.#language = language;
    this.#actions = actions;
  }

  /** Draws the list anew; a button that had the focus has it again, or its note. */
  show(listed: ListedNotes): void {
    this.#listed = listed;
    const focused = document.activeElement;
    const held = focused && this.element.contains(focused) ? { key: focused.closest<HTMLElement>('[data-note]')?.dataset['note'], action: (focused as HTMLElement).dataset['action'] } : null;
    const notes = listed.notes.slice(0, this.#most);
    const left = listed.notes.length - notes.length;
    const groups = Map.groupBy(notes, ({ decision }) => decision);
    this.element.replaceChildren(
      ...this.#drafts(),
      ...[...groups].map(([decision, own]) => this.#group(decision, own)),
      ...(left > 0 ? [makeButton(counted(this.#words.notebookStrings.filter.more, Math.min(left, step)), () => this.#more())] : []),
    );
    if (held?.key) this.focus(held.key, held.action);
  }

  /** From the beginning: what was listed is another list now. */
  restart(): void {
    this.#most = step;
  }

  /** False where it is not in the list. */
  focus(key: string, action?: string): boolean {
    const item = this.element.querySelector<HTMLElement>(`[data-note="${CSS.escape(key)}"]`);
    if (!item) return false;
    (item.querySelector<HTMLElement>(`[data-action="${action ?? 'undo'}"]`) ?? item).focus();
    return true;
  }

  #more(): void {
    const first = this.#listed.notes[this.#most];
    this.#most += step;
    this.show(this.#listed);
    if (first) this.focus(first.id);
  }

  #drafts(): HTMLElement[] {
    const { strings, notebookStrings: { list } } = this.#words;
    const { drafts, discarded } = this.#listed;
    if (drafts.length + discarded.length === 0) return [];
    return [make('section', { class: 'notebook-group', 'aria-labelledby': 'notebook-drafts' },
      make('h2', { id: 'notebook-drafts' }, list.drafts),
      make('ol', { class: 'notes-list', role: 'list' }, ...drafts.map((draft) =>
        make('li', { class: 'notes-item', 'data-note': `draft ${draft.id}`, tabindex: '-1' },
          make('h3', {}, this.#citation(draft.decision)),
          make('blockquote', { class: 'notes-quote', lang: draft.note.language }, shortened(draft.note.selectors.exact, 120)),
          make('p', { class: 'notes-text', lang: draft.note.textLanguage, dir: 'auto' }, draft.note.text),
          make('p', { class: 'notes-row notes-actions' },
            makeButton(strings.list.resume, () => this.#actions.resume(draft), { 'data-action': 'resume' }),
            makeButton(strings.list.discard, () => this.#actions.discard(draft), { 'data-action': 'discard' }),
          ),
        ),
      ), ...discarded.map((draft) =>
        make('li', { class: 'notes-item', 'data-note': `draft ${draft.id}`, tabindex: '-1' },
          make('p', { class: 'notes-row' }, strings.list.discarded, ' ', makeButton(strings.list.undo, () => this.#actions.undoDiscard(draft), { 'data-action': 'undo' })),
        ),
      )),
    )];
  }

  #citation(decision: string): string {
    return this.#words.decisions[decision]?.[0] ?? decision;
  }

  #group(decision: string, notes: readonly Note[]): HTMLElement {
    const { notebookStrings: { list }, decisions } = this.#words;
    const title = decisions[decision]?.[1];
    const id = `notebook-${decision}`;
    return make('section', { class: 'notebook-group', 'aria-labelledby': id },
      make('div', { class: 'notebook-group-head' },
        make('h2', { id }, make('a', { href: href(this.#language, 'decisions', decision) }, this.#citation(decision))),
        makeButton(list.word, () => this.#actions.word(decision), { 'aria-label': fillIn(list.wordOf, { decision: this.#citation(decision) }) }),
      ),
      make('p', { class: 'notes-hint' }, title ?? list.notHere),
      make('ol', { class: 'notes-list', role: 'list' }, ...notes.map((note) => (this.#listed.removed.has(note.id) ? this.#removed(note) : this.#item(note)))),
    );
  }

  #removed(note: Note): HTMLElement {
    const { list } = this.#words.strings;
    return make('li', { class: 'notes-item', 'data-note': note.id, tabindex: '-1' },
      make('p', { class: 'notes-row' }, list.removed, ' ', makeButton(list.undo, () => this.#actions.undo(note), { 'data-action': 'undo' })),
    );
  }

  #item(note: Note): HTMLElement {
    const { strings, notebookStrings: { list }, issues } = this.#words;
    const set = this.#listed.sets.find(({ id }) => id === note.set);
    const labels = [...note.issues.map((key) => issues[key] ?? key), ...note.tags];
    const facts = [fillIn(list.changed, { date: dayOf(note.modified, this.#language) }), ...(note.set === mine && note.via !== null ? [list.copiedFrom] : [])];
    return make('li', { class: 'notes-item', 'data-note': note.id, tabindex: '-1' },
      make('h3', {}, make('span', { class: 'notes-purpose', 'data-purpose': note.purpose }, strings.purposes[note.purpose]), ' ', placeInWords(strings, note.selectors.anchor)),
      ...(set ? [this.#packLine(set)] : []),
      make('blockquote', { class: 'notes-quote', lang: note.language }, shortened(showControls(note.selectors.exact))),
      note.text === '' ? make('p', { class: 'notes-hint' }, list.highlight) : make('p', { class: 'notes-text', lang: note.textLanguage, dir: 'auto' }, showControls(note.text)),
      ...(labels.length === 0 ? [] : [make('ul', { class: 'notes-tags' }, ...labels.map((label) => make('li', {}, make('bdi', {}, showControls(label)))))]),
      ...this.#told(note),
      make('p', { class: 'notes-row notes-actions' }, ...this.#buttons(note), make('span', { class: 'notebook-facts' }, facts.join(' · '))),
    );
  }

  #packLine({ title, author }: NoteSet): HTMLElement {
    const { strings: { layers }, notebookStrings: { packs } } = this.#words;
    return make('p', { class: 'notes-pack' }, make('bdi', {}, fillIn(layers.pack, { title: showControls(title) || packs.untitled })), ' · ', make('bdi', {}, author === '' ? layers.noAuthor : fillIn(layers.author, { author: showControls(author) })));
  }

  #told(note: Note): HTMLElement[] {
    const { strings, notebookStrings } = this.#words;
    const status = this.#listed.statusOf(note);
    if (status === 'exact') return [];
    return [make('p', { class: 'notes-told' }, status === 'unchecked' ? notebookStrings.unchecked : strings.statuses[status])];
  }

  #buttons(note: Note): HTMLElement[] {
    const { strings: { list }, notebookStrings } = this.#words;
    const button = (action: NotebookAction, label: string): HTMLElement => makeButton(label, () => this.#actions.act(action, note), { 'data-action': action });
    const address = `${href(note.language, 'decisions', note.decision)}${passageFragment(note.selectors)}`;
    return [
      make('a', { href: address, hreflang: note.language }, list.goTo),
      ...(note.set === mine ? [button('edit', list.edit), button('history', notebookStrings.list.history), button('remove', list.remove)] : [button('copy', list.copyToMine)]),
    ];
  }
}
