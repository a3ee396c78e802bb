// Chooses a passage of a block without a pointer: with keys, or with the buttons that do the same (a screen reader in browse
// mode keeps the keys for itself). What is chosen is painted on the page and spoken.
import { choiceOfPassage, movePassage, type ChoiceOfPassage, type Move } from '../../annotations/choose-passage.ts';
import type { Span } from '../../annotations/note.ts';
import type { PageText } from '../../annotations/page-text.ts';
import { cutSentences } from '../../annotations/sentences.ts';
import { fillIn } from '../../search/search-strings.ts';
import { make, makeButton } from './make-element.ts';
import type { ReaderStrings } from './reader-strings.ts';
import { placeInWords, shortened } from './say-in-words.ts';

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
  page: PageText;
  /** The block to begin in; the first where it is gone. */
  anchor: string;
  strings: ReaderStrings;
  show: (passage: Span) => void;
  /** Null where the reader has cancelled. The picker is off the page by then. */
  done: (passage: Span | null) => void;
}

interface Block {
  anchor: string;
  choice: ChoiceOfPassage;
}

function blocksWithWords({ text, blocks }: PageText): Block[] {
  return blocks.flatMap(({ anchor, start, end }) => {
    const sentences = cutSentences(text.slice(start, end)).map((sentence) => ({ start: start + sentence.start, end: start + sentence.end }));
    const choice = choiceOfPassage(text, { start, end }, sentences);
    return choice ? [{ anchor, choice }] : [];
  });
}

export class PassagePicker {
  readonly element: HTMLElement;
  readonly #options: PickerOptions;
  readonly #blocks: readonly Block[];
  readonly #spoken = make('p', { class: 'notes-picker-passage', role: 'status' });
  readonly #confirm: HTMLButtonElement;
  #block: Block;
  #passage: Span;

  constructor(options: PickerOptions) {
    const { page, anchor, strings: { picker: strings } } = options;
    this.#options = options;
    this.#blocks = blocksWithWords(page);
    const block = this.#blocks.find((each) => each.anchor === anchor) ?? this.#blocks[0];
    if (!block) throw new Error('The page has no text to choose from');
    this.#block = block;
    this.#passage = block.choice.whole;
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
    return this.#button(sign, this.#options.strings.picker.moves[move], () => this.#move(move));
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
    this.#block = this.#blocks[this.#blocks.indexOf(this.#block) + step] ?? this.#block;
    this.#passage = this.#block.choice.whole;
    this.#show();
  }

  #show(): void {
    const { page, strings, show } = this.#options;
    const { anchor, choice: { whole } } = this.#block;
    const { start, end } = this.#passage;
    const isWhole = start === whole.start && end === whole.end;
    this.#spoken.textContent = fillIn(isWhole ? strings.picker.wholeBlock : strings.picker.chosen, { place: placeInWords(strings, anchor), passage: shortened(page.text.slice(start, end)) });
    show(this.#passage);
  }

  #close(passage: Span | null): void {
    this.element.remove();
    this.#options.done(passage);
  }
}
