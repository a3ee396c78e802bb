// A small search in the text of the decision, whose hits can be annotated: a way to a passage that needs no pointer. It is
// fetched when the reader turns to its box.
import { findWords, searchable, type SearchableText } from '../../annotations/find-words.ts';
import type { Span } from '../../annotations/note.ts';
import type { PageText } from '../../annotations/page-text.ts';
import { fillIn } from '../../search/search-strings.ts';
import { make, makeButton } from './make-element.ts';
import { blockAt } from './read-page.ts';
import type { ReaderStrings } from './reader-strings.ts';
import { placeInWords } from './say-in-words.ts';

export interface FindOptions {
  /** The box, after which the rest is put. */
  box: HTMLInputElement;
  strings: ReaderStrings;
  page: () => PageText;
  /** Paints the hits and leads to the current one; nothing is found where it is null. */
  show: (hits: readonly Span[], current: Span | null) => void;
  annotate: (hit: Span, button: HTMLElement) => void;
}

export class FindBox {
  readonly #options: FindOptions;
  readonly #status = make('span', { role: 'status', class: 'notes-find-status' });
  readonly #buttons: HTMLButtonElement[];
  /** The page that was made ready last, and what of it. */
  #ready: { page: PageText; text: SearchableText } | null = null;
  #hits: Span[] = [];
  #current = 0;

  constructor(options: FindOptions) {
    const { box, strings: { find } } = options;
    this.#options = options;
    this.#buttons = [
      makeButton('↑', () => this.#step(-1), { 'aria-label': find.previous, title: find.previous }),
      makeButton('↓', () => this.#step(1), { 'aria-label': find.next, title: find.next }),
      makeButton(find.annotate, (button) => {
        const hit = this.#hits[this.#current];
        if (hit) options.annotate(hit, button);
      }),
    ];
    box.closest('label')?.after(make('p', { class: 'notes-row' }, this.#status, ...this.#buttons));
    box.addEventListener('input', () => this.#find());
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.#step(event.shiftKey ? -1 : 1);
    });
    this.#find(); // what was typed while this was on its way
  }

  /** Looks again, as when the page has changed; without hits where nothing is to be seen. */
  refresh(isShown: boolean): void {
    this.#hits = isShown ? this.#look() : [];
    this.#current = Math.min(this.#current, Math.max(this.#hits.length - 1, 0));
    this.#options.show(this.#hits, null);
    this.#tell();
  }

  #look(): Span[] {
    const { box } = this.#options;
    if (box.value.trim() === '') return [];
    const page = this.#options.page();
    if (this.#ready?.page !== page) this.#ready = { page, text: searchable(page.text) };
    return findWords(this.#ready.text, box.value);
  }

  #find(): void {
    this.#hits = this.#look();
    this.#current = 0;
    this.#options.show(this.#hits, this.#hits[0] ?? null);
    this.#tell();
  }

  #step(step: 1 | -1): void {
    const { length } = this.#hits;
    if (length === 0) return;
    this.#current = (this.#current + step + length) % length;
    this.#options.show(this.#hits, this.#hits[this.#current] ?? null);
    this.#tell();
  }

  #tell(): void {
    const { box, strings, page } = this.#options;
    const hit = this.#hits[this.#current];
    const told = hit ? fillIn(strings.find.hit, { n: this.#current + 1, total: this.#hits.length, place: placeInWords(strings, blockAt(page(), hit.start)?.anchor ?? null) }) : strings.find.none;
    this.#status.textContent = box.value.trim() === '' ? '' : told;
    for (const button of this.#buttons) button.disabled = !hit;
  }
}
