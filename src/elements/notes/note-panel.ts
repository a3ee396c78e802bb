// The panel of the notes: a region beside the text (below it on narrow screens) that never takes the page away. It holds what
// the other parts draw: the form, the search, the switches of the layers, the list, the standing line.
import type { NoteSet } from '../../annotations/note.ts';
import { fillIn } from '../../search/search-strings.ts';
import { showControls } from '../../text/visible-controls.ts';
import type { Layer } from './hidden-layers.ts';
import { make, makeButton } from './make-element.ts';
import { canPaint } from './paint.ts';
import type { ReaderWords } from './reader-strings.ts';

export interface LayerSwitch {
  /** One of the page's own layers, or a pack. */
  layer: Layer | NoteSet;
  notes: number;
  isShown: boolean;
}

export interface PanelOptions {
  words: ReaderWords;
  list: HTMLElement;
  switchLayer: (layer: Layer | NoteSet, isShown: boolean) => void;
  copyNow: () => void;
  print: () => void;
  word: () => void;
  share: (button: HTMLElement) => void;
  /** The reader turns to the search, whose box this is, for the first time. */
  find: (box: HTMLInputElement) => void;
  /** The panel was opened or closed. */
  toggled: (isOpen: boolean) => void;
}

export class NotePanel {
  readonly element: HTMLElement;
  readonly #options: PanelOptions;
  readonly #title: HTMLElement;
  /** The form, or what came by a link: while it stands here the rest waits. */
  readonly #front = make('div', {});
  readonly #back: HTMLElement;
  readonly #none: HTMLElement;
  readonly #layers: HTMLElement;
  readonly #standing = make('div', { class: 'notes-standing' });
  readonly #share: HTMLButtonElement;
  readonly #word: HTMLButtonElement;
  #opener: HTMLElement | null = null;

  constructor(options: PanelOptions) {
    const { words: { strings }, list } = options;
    const box = make('input', { type: 'search', name: 'note-find', autocomplete: 'off', spellcheck: 'false' });
    box.addEventListener('focus', () => options.find(box), { once: true });
    this.#options = options;
    this.#title = make('h2', { id: 'notes-panel-title', tabindex: '-1' }, strings.title);
    this.#none = make('p', { class: 'notes-hint' }, strings.list.none);
    this.#layers = make('fieldset', { class: 'notes-layers' });
    this.#share = makeButton(strings.tools.share, options.share);
    this.#word = makeButton(strings.tools.word, options.word);
    this.#back = make('div', { class: 'notes-back' },
      make('div', { class: 'notes-find', role: 'search', 'aria-label': strings.find.label }, make('label', {}, make('span', { class: 'notes-label' }, strings.find.label), box)),
      ...(canPaint ? [] : [make('p', { class: 'notes-told' }, strings.list.noPaint)]),
      this.#none, list, this.#layers,
      make('p', { class: 'notes-row' }, makeButton(strings.tools.print, options.print), this.#word, this.#share),
      this.#standing,
    );
    this.element = make('section', { class: 'notes-panel no-print', id: 'notes-panel', 'aria-labelledby': 'notes-panel-title', hidden: true, 'data-no-annotate': true },
      make('div', { class: 'notes-panel-head' }, this.#title, makeButton('×', () => this.close(), { class: 'notes-close', 'aria-label': strings.close, title: strings.close })),
      this.#front, this.#back,
    );
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      this.close();
    });
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** `opener` has the focus again when the panel is closed. */
  open(opener: HTMLElement | null): void {
    if (opener) this.#opener = opener;
    if (this.isOpen) return;
    this.element.hidden = false;
    this.#options.toggled(true);
  }

  close(): void {
    if (!this.isOpen) return;
    const hadFocus = this.element.contains(document.activeElement);
    this.element.hidden = true;
    this.#options.toggled(false);
    if (hadFocus) this.#opener?.focus();
  }

  focus(): void {
    this.#title.focus();
  }

  /** Stands before everything else until it is taken away with null. */
  showInFront(element: HTMLElement | null): void {
    this.#front.replaceChildren(...(element ? [element] : []));
    this.#back.hidden = element !== null;
    this.element.scrollTop = 0;
  }

  show(switches: readonly LayerSwitch[], { isEmpty, canShare }: { isEmpty: boolean; canShare: boolean }): void {
    const { words: { strings } } = this.#options;
    this.#none.hidden = !isEmpty;
    this.#share.hidden = !canShare;
    this.#word.hidden = isEmpty;
    const focused = this.#layers.contains(document.activeElement) ? (document.activeElement as HTMLInputElement).value : null;
    this.#layers.replaceChildren(make('legend', {}, strings.layers.label), ...switches.map((each) => this.#switch(each)));
    if (focused !== null) this.#layers.querySelector<HTMLElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
  }

  /** Where the notes are and when they were last copied; `due` where it is time for a copy; both empty where there are none. */
  showStanding(told: string, due: string): void {
    const { words: { storage, strings, notebook, rescue }, copyNow } = this.#options;
    this.#standing.replaceChildren(
      ...(told === '' ? [] : [make('p', {}, `${told} `, make('b', {}, due))]),
      make('p', { class: 'notes-row' }, makeButton(storage.copyNow, copyNow), make('a', { href: notebook }, strings.tools.notebook), make('a', { href: rescue }, storage.rescue)),
    );
  }

  #switch({ layer, notes, isShown }: LayerSwitch): HTMLElement {
    const { words: { strings: { layers } }, switchLayer } = this.#options;
    const isPack = typeof layer !== 'string';
    const box = make('input', { type: 'checkbox', value: isPack ? layer.id : layer, checked: isShown });
    box.addEventListener('change', () => switchLayer(layer, box.checked));
    const name = isPack ? fillIn(layers.pack, { title: showControls(layer.title) }) : layers[layer];
    const author = isPack ? [' ', make('bdi', { class: 'notes-hint' }, layer.author === '' ? layers.noAuthor : fillIn(layers.author, { author: showControls(layer.author) }))] : [];
    return make('label', {}, box, ' ', make('bdi', {}, name), ` (${notes})`, ...author);
  }
}
