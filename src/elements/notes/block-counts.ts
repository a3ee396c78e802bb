// The small buttons at the end of annotated blocks: `2 note`. They lead to the notes in the panel, and back from there.
import type { PlacedNote } from './placed-note.ts';
import { countInWords, nameOfCount } from './note-list.ts';
import { makeButton } from './make-element.ts';
import type { ReaderWords } from './reader-strings.ts';

export class BlockCounts {
  readonly #words: ReaderWords;
  readonly #open: (anchor: string, button: HTMLElement) => void;
  readonly #buttons = new Map<string, HTMLButtonElement>();

  constructor(words: ReaderWords, open: (anchor: string, button: HTMLElement) => void) {
    this.#words = words;
    this.#open = open;
  }

  /** `elements` are the blocks of the page, by anchor. A button that stays is the same one, with its focus. */
  show(placed: readonly PlacedNote[], elements: ReadonlyMap<string, HTMLElement>): void {
    const byAnchor = Map.groupBy(placed, ({ block }) => block?.anchor);
    for (const [anchor, button] of this.#buttons) {
      if (byAnchor.has(anchor) && elements.get(anchor)?.contains(button)) continue;
      button.remove();
      this.#buttons.delete(anchor);
    }
    for (const [anchor, notes] of byAnchor) {
      const element = anchor === undefined ? undefined : elements.get(anchor);
      if (anchor === undefined || !element) continue;
      let button = this.#buttons.get(anchor);
      if (!button) {
        button = makeButton('', (pressed) => this.#open(anchor, pressed), { class: 'notes-count no-print' });
        this.#buttons.set(anchor, button);
        element.append(button);
      }
      button.textContent = countInWords(this.#words, notes);
      button.setAttribute('aria-label', nameOfCount(this.#words, anchor, notes));
    }
  }

  /** False where the block has none. */
  focus(anchor: string | undefined): boolean {
    const button = anchor === undefined ? undefined : this.#buttons.get(anchor);
    button?.focus({ preventScroll: true });
    return button !== undefined;
  }
}
