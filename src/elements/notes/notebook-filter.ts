// The filters of the notebook: words, purpose, issue, decision, whose, place in the text. Each counts what it would show.
import { noFilter, type NoteFilter } from '../../annotations/filter-notes.ts';
import { mine, purposes, type Note, type NoteSet, type Purpose } from '../../annotations/note.ts';
import { fillIn } from '../../search/search-strings.ts';
import { make, makeButton } from './make-element.ts';
import type { KnownStatus } from './note-places.ts';
import type { NotebookWords } from './notebook-strings.ts';

const typingPause = 150; // milliseconds
const names = ['purpose', 'issue', 'decision', 'set', 'status'] as const;
type Name = (typeof names)[number];

export class NotebookFilter {
  readonly element: HTMLFormElement;
  readonly #words: NotebookWords;
  readonly #changed: () => void;
  readonly #box = make('input', { type: 'search', name: 'notebook-words', autocomplete: 'off', spellcheck: 'false' });
  readonly #selects: Record<Name, HTMLSelectElement>;
  readonly #clear: HTMLButtonElement;
  readonly #count = make('p', { class: 'notebook-count', role: 'status' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(words: NotebookWords, changed: () => void) {
    const { filter } = words.notebookStrings;
    this.#words = words;
    this.#changed = changed;
    this.#selects = Object.fromEntries(names.map((name) => [name, make('select', { name: `notebook-${name}` }, make('option', { value: '' }, filter.any))])) as Record<Name, HTMLSelectElement>;
    this.#clear = makeButton(filter.clear, () => {
      this.reset();
      changed();
      this.#box.focus();
    }, { hidden: true });
    const labelled = (label: string, control: HTMLElement): HTMLElement => make('label', {}, make('span', { class: 'notes-label' }, label), control);
    this.element = make('form', { class: 'notebook-filter', role: 'search', 'aria-label': filter.label },
      labelled(filter.words, this.#box), ...names.map((name) => labelled(filter[name], this.#selects[name])),
      make('div', { class: 'notes-row' }, this.#count, this.#clear),
    );
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.element.addEventListener('input', ({ target }) => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(changed, target === this.#box ? typingPause : 0);
    });
  }

  get filter(): NoteFilter {
    const chosen = (name: Name): ReadonlySet<string> => new Set(this.#selects[name].value === '' ? [] : [this.#selects[name].value]);
    return {
      ...noFilter,
      words: this.#box.value,
      purposes: chosen('purpose') as ReadonlySet<Purpose>,
      issues: chosen('issue'),
      decisions: chosen('decision'),
      sets: chosen('set'),
      statuses: chosen('status') as ReadonlySet<KnownStatus>,
    };
  }

  /** Shows the notes on one decision alone. */
  narrowTo(decision: string): void {
    this.reset();
    this.#choose('decision', decision, this.#words.decisions[decision]?.[0] ?? decision);
    this.#changed();
  }

  reset(): void {
    this.#box.value = '';
    for (const name of names) this.#selects[name].value = '';
  }

  /** Draws the choices that there are, and says how many notes are listed. */
  show(notes: readonly Note[], sets: readonly NoteSet[], statusOf: (note: Note) => KnownStatus, listed: number): void {
    const { words: { strings, notebookStrings, issues, decisions }, filter } = { words: this.#words, filter: this.#words.notebookStrings.filter };
    const titleOf = (set: string): string => (set === mine ? filter.own : fillIn(strings.layers.pack, { title: sets.find(({ id }) => id === set)?.title || notebookStrings.packs.untitled }));
    this.#offer('purpose', notes.map(({ purpose }) => purpose), (purpose) => strings.purposes[purpose as Purpose], (a, b) => purposes.indexOf(a as Purpose) - purposes.indexOf(b as Purpose));
    this.#offer('issue', notes.flatMap((note) => note.issues), (issue) => issues[issue] ?? issue);
    this.#offer('decision', notes.map(({ decision }) => decision), (decision) => decisions[decision]?.[0] ?? decision);
    this.#offer('set', notes.map(({ set }) => set), titleOf, (a, b) => Number(b === mine) - Number(a === mine));
    this.#offer('status', notes.map(statusOf), (status) => notebookStrings.statuses[status as KnownStatus]);
    this.#clear.hidden = this.#box.value === '' && names.every((name) => this.#selects[name].value === '');
    this.#count.textContent = listed === 0 && notes.length > 0 ? filter.none : fillIn(filter.shown, { n: listed, total: notes.length });
    this.element.hidden = notes.length === 0 && this.#clear.hidden;
  }

  #offer(name: Name, values: readonly string[], label: (value: string) => string, order: (a: string, b: string) => number = () => 0): void {
    const select = this.#selects[name];
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    const options = [...counts].map(([value, count]) => ({ value, text: `${label(value)} (${count})` })).sort((a, b) => order(a.value, b.value) || a.text.localeCompare(b.text));
    const drawn = [...select.options].slice(1);
    if (drawn.length === options.length && options.every(({ value, text }, index) => drawn[index]?.value === value && drawn[index].text === text)) return;
    const chosen = select.value;
    for (const option of drawn) option.remove();
    select.append(...options.map(({ value, text }) => make('option', { value }, text)));
    if (chosen !== '') this.#choose(name, chosen, label(chosen));
  }

  /** Also where no note has it any more: what the reader chose is not changed under the hand. */
  #choose(name: Name, value: string, text: string): void {
    const select = this.#selects[name];
    if (![...select.options].some((option) => option.value === value)) select.append(make('option', { value }, `${text} (0)`));
    select.value = value;
  }
}
