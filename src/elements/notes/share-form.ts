// Makes a link that carries a few of the reader's notes on this decision.
import { toInstant } from '../../annotations/instant.ts';
import { limits } from '../../annotations/limits.ts';
import type { NoteSet } from '../../annotations/note.ts';
import type { ShareSize } from '../../annotations/packed-fragment.ts';
import { toShareLink } from '../../annotations/share-link.ts';
import { fillIn } from '../../search/search-strings.ts';
import { make, makeButton } from './make-element.ts';
import { deflateText } from './packed-text.ts';
import type { PlacedNote } from './placed-note.ts';
import type { ReaderStrings, ShareStrings } from './reader-strings.ts';
import { placeInWords, shortened } from './say-in-words.ts';

export interface ShareOptions {
  strings: ReaderStrings;
  share: ShareStrings;
  /** The reader's own. */
  notes: readonly PlacedNote[];
  title: string;
  close: () => void;
}

export class ShareForm {
  readonly element: HTMLFormElement;
  readonly #options: ShareOptions;
  readonly #title: HTMLInputElement;
  readonly #author: HTMLInputElement;
  readonly #told = make('p', { role: 'status' });
  readonly #link: HTMLInputElement;
  readonly #result: HTMLElement;
  /** One set for as long as the form is open, so that a second link brings what has changed and no second pack. */
  readonly #id = `urn:uuid:${crypto.randomUUID()}`;
  readonly #created = toInstant(new Date());

  constructor(options: ShareOptions) {
    const { strings, share, notes, title, close } = options;
    this.#options = options;
    const limit = { maxlength: String(limits.name), autocomplete: 'off' };
    this.#title = make('input', { name: 'share-title', required: true, value: title.slice(0, limits.name), ...limit });
    this.#author = make('input', { name: 'share-author', 'aria-describedby': 'notes-share-author', ...limit });
    this.#link = make('input', { name: 'share-link', readonly: true });
    this.#result = make('div', { hidden: true },
      make('label', {}, make('span', { class: 'notes-label' }, share.link), this.#link),
      make('p', { class: 'notes-row' }, makeButton(share.copy, () => void this.#copy(), { class: 'notes-main' })),
    );
    this.element = make('form', { class: 'notes-form', 'aria-labelledby': 'notes-share-title' },
      make('h3', { id: 'notes-share-title' }, share.title),
      make('p', { class: 'notes-hint' }, share.explanation),
      make('label', {}, make('span', { class: 'notes-label' }, share.name), this.#title),
      make('label', {}, make('span', { class: 'notes-label' }, share.author), this.#author),
      make('p', { class: 'notes-hint', id: 'notes-share-author' }, share.authorHint),
      make('fieldset', { class: 'notes-layers' }, make('legend', {}, share.which), ...notes.map(({ note, block }, index) =>
        make('label', {}, make('input', { type: 'checkbox', name: 'share-note', value: String(index), checked: true }), ` ${strings.purposes[note.purpose]}, ${placeInWords(strings, block?.anchor ?? null)}: ${shortened(note.selectors.exact, 60)}`),
      )),
      make('p', { class: 'notes-row' }, make('button', { type: 'submit', class: 'notes-main' }, share.make), makeButton(share.cancel, close)),
      this.#told, this.#result,
    );
    this.element.addEventListener('input', () => (this.#result.hidden = true));
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#make();
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    });
  }

  focus(): void {
    this.#title.focus();
  }

  async #make(): Promise<void> {
    const { share } = this.#options;
    const chosen = [...this.element.querySelectorAll<HTMLInputElement>('input[name="share-note"]:checked')].map(({ value }) => this.#options.notes[Number(value)]?.note).filter((note) => note !== undefined);
    if (chosen.length === 0) return this.#tell(share.none);
    const set: NoteSet = { v: 1, id: this.#id, title: this.#title.value.trim(), author: this.#author.value.trim(), created: this.#created, modified: toInstant(new Date()), origin: 'link', shown: true };
    const { fragment, size } = await toShareLink(set, chosen, deflateText);
    const told: Record<ShareSize, string> = { link: share.length, 'long-link': share.long, file: share.tooLong };
    this.#tell(fillIn(told[size], { n: fragment.length.toLocaleString(document.documentElement.lang) }));
    if (size === 'file') return;
    this.#link.value = `${location.origin}${location.pathname}${fragment}`;
    this.#result.hidden = false;
    this.#link.select();
  }

  async #copy(): Promise<void> {
    const { list } = this.#options.strings;
    const link = this.#link.value;
    this.#tell(await navigator.clipboard.writeText(link).then(() => list.linkCopied, () => fillIn(list.linkRefused, { link })));
  }

  #tell(text: string): void {
    this.#told.textContent = text;
  }
}
