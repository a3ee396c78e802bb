// The form in which a note is written and changed. At every input it hands over the note as it stands, to be kept as a draft.
import { limits } from '../../annotations/limits.ts';
import { purposes, type Note, type PassageSelectors, type Purpose } from '../../annotations/note.ts';
import { languages, type Language } from '../../i18n/language.ts';
import { fold } from '../../text/fold.ts';
import { fillIn } from '../../search/search-strings.ts';
import { make, makeButton } from './make-element.ts';
import type { ReaderStrings } from './reader-strings.ts';

export interface FormOptions {
  note: Note;
  /** What it was when the form was opened; null for a new one. */
  before: Note | null;
  place: string;
  strings: ReaderStrings;
  issues: Readonly<Record<string, string>>;
  /** Tags of the reader's other notes, offered for this one. */
  tags: readonly string[];
  changed: (note: Note) => void;
  save: (note: Note) => void;
  cancel: (note: Note) => void;
  /** Null where the text is not at hand. */
  choosePassage: ((note: Note) => void) | null;
}

export class NoteForm {
  readonly element: HTMLFormElement;
  readonly before: Note | null;
  readonly #options: FormOptions;
  readonly #text: HTMLTextAreaElement;
  readonly #language: HTMLSelectElement;
  readonly #tag: HTMLInputElement;
  readonly #chips: HTMLElement;
  readonly #passage = make('blockquote', { class: 'notes-quote' });
  #selectors: PassageSelectors;
  #earlier: PassageSelectors[];
  #noteLanguage: Language;
  #issues: string[];
  #tags: string[];

  constructor(options: FormOptions) {
    const { note, before, place, strings, choosePassage } = options;
    const { form } = strings;
    this.#options = options;
    this.before = before;
    this.#selectors = note.selectors;
    this.#earlier = note.earlier;
    this.#noteLanguage = note.language;
    this.#issues = [...note.issues];
    this.#tags = [...note.tags];
    this.#text = make('textarea', { name: 'note-text', rows: '5', maxlength: String(limits.note) }, note.text);
    this.#language = make('select', { name: 'note-language' }, ...languages.map((language) => make('option', { value: language, selected: language === note.textLanguage }, form.languages[language])));
    this.#tag = make('input', { name: 'note-tag', list: 'notes-tags', maxlength: String(limits.tag), autocomplete: 'off', 'aria-describedby': 'notes-tags-hint' });
    this.#chips = make('ul', { class: 'notes-chips' });
    const radios = purposes.map((purpose) =>
      make('label', {}, make('input', { type: 'radio', name: 'note-purpose', value: purpose, checked: purpose === note.purpose }), ' ', make('span', { class: 'notes-purpose', 'data-purpose': purpose }, strings.purposes[purpose])),
    );
    this.element = make('form', { class: 'notes-form', 'aria-labelledby': 'notes-form-title' },
      make('h3', { id: 'notes-form-title' }, `${before ? form.changed : form.added}: ${place}`),
      make('p', { class: 'notes-row' }, make('span', { class: 'notes-label' }, form.passage), ...(choosePassage ? [makeButton(form.choose, () => choosePassage(this.note), { class: 'notes-link' })] : [])),
      this.#passage,
      make('fieldset', { class: 'notes-purposes' }, make('legend', {}, form.purpose), ...radios),
      make('label', {}, make('span', { class: 'notes-label' }, form.text), this.#text),
      make('p', { class: 'notes-hint' }, form.draftHint),
      make('label', {}, form.language, ' ', this.#language),
      make('div', {},
        make('label', {}, make('span', { class: 'notes-label' }, form.tags), this.#tag),
        ' ', makeButton(form.add, () => this.#addTag()),
        make('datalist', { id: 'notes-tags' }, ...[...Object.values(options.issues), ...options.tags].map((value) => make('option', { value }))),
        make('p', { class: 'notes-hint', id: 'notes-tags-hint' }, form.tagsHint),
        this.#chips,
      ),
      make('p', { class: 'notes-row' }, make('button', { type: 'submit', class: 'notes-main' }, form.save), makeButton(form.cancel, () => this.cancel())),
    );
    this.element.addEventListener('input', ({ target }) => {
      if (target !== this.#tag) options.changed(this.note);
    });
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#addTag();
      options.save(this.note);
    });
    this.element.addEventListener('keydown', (event) => this.#pressed(event));
    this.showPassage(this.#selectors, this.#noteLanguage, this.#earlier);
    this.#showChips();
  }

  /** The note as the form stands. */
  get note(): Note {
    const purpose = this.element.querySelector<HTMLInputElement>('input[name="note-purpose"]:checked')?.value as Purpose;
    return {
      ...this.#options.note,
      selectors: this.#selectors, earlier: this.#earlier, language: this.#noteLanguage,
      purpose, text: this.#text.value.trim(), textLanguage: this.#language.value as Language, issues: [...this.#issues], tags: [...this.#tags],
    };
  }

  /** Another passage for the note, once the reader has chosen it. */
  showPassage(selectors: PassageSelectors, language: Language, earlier: PassageSelectors[]): void {
    this.#selectors = selectors;
    this.#earlier = earlier;
    this.#noteLanguage = language;
    this.#passage.textContent = selectors.exact;
    this.#passage.lang = language;
  }

  cancel(): void {
    this.#options.cancel(this.note);
  }

  /** The first question is what the note is for. */
  focus(): void {
    this.element.querySelector<HTMLInputElement>('input[name="note-purpose"]:checked')?.focus();
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.cancel();
    else if (event.key === 'Enter' && event.target === this.#tag && this.#tag.value.trim() !== '') this.#addTag();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.element.requestSubmit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** What was typed becomes an issue where it is the name of one, else a tag. */
  #addTag(): void {
    const typed = this.#tag.value.trim().replace(/\s+/gu, ' ');
    this.#tag.value = '';
    if (typed === '') return;
    const issue = Object.entries(this.#options.issues).find(([, label]) => fold(label) === fold(typed))?.[0];
    const list = issue === undefined ? this.#tags : this.#issues;
    const value = issue ?? typed;
    if (!list.includes(value) && list.length < limits.tags) list.push(value);
    this.#showChips();
    this.#options.changed(this.note);
  }

  #showChips(): void {
    const chip = (list: string[], value: string, label: string): HTMLElement => {
      const remove = (): void => {
        list.splice(list.indexOf(value), 1);
        this.#showChips();
        this.#tag.focus();
        this.#options.changed(this.note);
      };
      return make('li', {}, label, ' ', makeButton('×', remove, { 'aria-label': fillIn(this.#options.strings.form.removeTag, { tag: label }) }));
    };
    this.#chips.replaceChildren(
      ...this.#issues.map((key) => chip(this.#issues, key, this.#options.issues[key] ?? key)),
      ...this.#tags.map((tag) => chip(this.#tags, tag, tag)),
    );
  }
}
