// Chooses a passage of a block without a pointer: with keys, or with the buttons that do the same (a screen reader in browse
// mode keeps the keys for itself). What is chosen is painted on the page and spoken.
import { movePassage, type ChoiceOfPassage, type Move } from '../../annotations/choose-passage.ts';
import type { Span } from '../../annotations/note.ts';
import { fillIn } from '../../search/search-strings.ts';
import { make, makeButton } from './make-element.ts';
import type { ReaderStrings } from './reader-strings.ts';
import { shortened } from './say-in-words.ts';


function moveOf({ key, shiftKey, altKey }: KeyboardEvent): Move | null {
  switch (key) {
    case 'ArrowDown':
      return shiftKey ? 'add-sentence' : 'next-sentence';
    case 'ArrowUp':
      return shiftKey ? 'drop-sentence' : 'previous-sentence';
    case 'ArrowRight':
      return altKey ? 'start-forward' : 'end-forward';
    case 'ArrowLeft':
      return altKey ? 'start-back' : 'end-back';
    default:
      return null;
  }
}

export interface PickerOptions {
  text: string;
  /** The blocks of the page that have words, each with its place in words, and the one to begin in. */
  blocks: readonly { choice: ChoiceOfPassage; place: string }[];
  at: number;
  /** What is chosen at first; null for the whole block. */
  passage: Span | null;
  strings: ReaderStrings['picker'];
  show: (passage: Span) => void;
  /** Null where the reader has cancelled. The picker is off the page by then. */
  done: (passage: Span | null) => void;
}

export class PassagePicker {
  readonly element: HTMLElement;
  readonly #options: PickerOptions;
  readonly #spoken = make('p', { class: 'notes-picker-passage', role: 'status' });
  readonly #confirm: HTMLButtonElement;
  #block: PickerOptions['blocks'][number];
  #passage: Span;

  constructor(options: PickerOptions) {
    const { strings, blocks, at, passage } = options;
    const block = blocks[at];
    if (!block) throw new RangeError(`There is no block ${at}`);
    this.#options = options;
    this.#block = block;
    this.#passage = passage ?? block.choice.whole;
    this.#confirm = makeButton(strings.confirm, () => this.#close(this.#passage), { class: 'notes-main' });
    this.element = make('div', { class: 'notes-picker no-print', role: 'group', 'aria-label': strings.label, 'data-no-annotate': true },
      this.#spoken,
      make('p', { class: 'notes-row' }, this.#confirm, makeButton(strings.cancel, () => this.cancel())),
      make('p', { class: 'notes-moves' },
        this.#group(strings.sentence, this.#mover('↑', 'previous-sentence'), this.#mover('↓', 'next-sentence'), this.#mover('+', 'add-sentence'), this.#mover('−', 'drop-sentence')),
        this.#group(strings.start, this.#mover('←', 'start-back'), this.#mover('→', 'start-forward')),
        this.#group(strings.end, this.#mover('←', 'end-back'), this.#mover('→', 'end-forward')),
        this.#group(strings.block, this.#button('↑', strings.previousBlock, () => this.#step(-1)), this.#button('↓', strings.nextBlock, () => this.#step(1))),
      ),
      make('p', { class: 'notes-hint notes-keys' }, strings.keys),
    );
    this.element.addEventListener('keydown', (event) => this.#pressed(event));
  }

  /** To be called once the element is on the page. */
  start(): void {
    this.#confirm.focus({ preventScroll: true });
    this.#show();
  }

  cancel(): void {
    this.#close(null);
  }

  #group(label: string, ...buttons: HTMLElement[]): HTMLElement {
    return make('span', {}, `${label} `, ...buttons);
  }

  #mover(sign: string, move: Move): HTMLElement {
    return this.#button(sign, this.#options.strings.moves[move], () => this.#move(move));
  }

  #button(sign: string, name: string, press: () => void): HTMLElement {
    return makeButton(sign, press, { 'aria-label': name, title: name });
  }

  #pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    const move = moveOf(event);
    if (move) this.#move(move);
    else if (event.key === 'PageDown') this.#step(1);
    else if (event.key === 'PageUp') this.#step(-1);
    else if (event.key === 'Escape') this.cancel();
    else return; // Enter and the space bar press the button that has the focus, at first the one that confirms
    event.preventDefault();
    event.stopPropagation();
  }

  #move(move: Move): void {
    this.#passage = movePassage(this.#block.choice, this.#passage, move);
    this.#show();
  }

  #step(step: 1 | -1): void {
    const { blocks } = this.#options;
    this.#block = blocks[blocks.indexOf(this.#block) + step] ?? this.#block;
    this.#passage = this.#block.choice.whole;
    this.#show();
  }

  #show(): void {
    const { text, strings, show } = this.#options;
    const { choice: { whole }, place } = this.#block;
    const { start, end } = this.#passage;
    const isWhole = start === whole.start && end === whole.end;
    this.#spoken.textContent = fillIn(isWhole ? strings.wholeBlock : strings.chosen, { place, passage: shortened(text.slice(start, end)) });
    show(this.#passage);
  }

  #close(passage: Span | null): void {
    this.element.remove();
    this.#options.done(passage);
  }
}
