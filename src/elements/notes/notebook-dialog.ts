// The one dialog of the notebook: for a note that is edited, an import that is looked at, a question before everything is erased.
import { make } from './make-element.ts';

export class NotebookDialog {
  readonly element = make('dialog', { class: 'notebook-dialog' });
  readonly #messages: HTMLElement;
  #cancel: () => void = () => undefined;

  /** What is told while it is open stands in it: nothing outside can be read or pressed. */
  constructor(messages: HTMLElement) {
    this.#messages = messages;
    this.element.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.#cancel();
    });
  }

  /**
   * `cancel` is what Escape does; `back` gives the focus back where what was pressed has been drawn anew. Gives what closes it
   * again, and does nothing once something else stands in it.
   */
  open(content: HTMLElement, cancel: () => void, back: () => void = () => undefined): () => void {
    this.#cancel = cancel;
    const title = content.querySelector('h2, h3');
    if (title?.id) this.element.setAttribute('aria-labelledby', title.id);
    this.element.replaceChildren(content, this.#messages);
    if (!this.element.open) this.element.showModal();
    this.element.scrollTop = 0;
    return () => {
      if (!this.element.contains(content)) return;
      this.element.close();
      this.element.after(this.#messages);
      this.element.replaceChildren();
      if (document.activeElement === document.body || document.activeElement === null) back();
    };
  }
}
