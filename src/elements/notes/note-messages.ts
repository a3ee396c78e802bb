// What the reader is told of what was done (politely, for some seconds) and of what went wrong (at once, until it is closed,
// with the way to a copy of the notes).
import type { StorageFault } from '../database.ts';
import { make, makeButton } from './make-element.ts';
import type { ReaderWords } from './reader-strings.ts';

const shownFor = 10_000; // milliseconds

export class NoteMessages {
  readonly element: HTMLElement;
  readonly #words: ReaderWords;
  readonly #copy: () => void;
  readonly #status = make('p', { role: 'status' });
  readonly #fault = make('div', { role: 'alert' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(words: ReaderWords, copy: () => void) {
    this.#words = words;
    this.#copy = copy;
    this.element = make('div', { class: 'notes-messages no-print', 'data-no-annotate': true }, this.#status, this.#fault);
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#status.textContent = text;
    this.#timer = setTimeout(() => (this.#status.textContent = ''), shownFor);
  }

  tell(fault: StorageFault): void {
    const { storage, strings, rescue } = this.#words;
    const [wrong, mend] = storage.faults[fault];
    const close = make('button', { type: 'button', 'aria-label': strings.closeFault }, '×');
    close.addEventListener('click', () => this.#fault.replaceChildren());
    this.#fault.replaceChildren(
      make('p', {}, make('b', {}, wrong), ' ', mend),
      make('p', { class: 'notes-row' }, makeButton(storage.copyNow, () => this.#copy()), make('a', { href: rescue }, storage.rescue), close),
    );
  }
}
