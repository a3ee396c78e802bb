// The check of a draft, before the reader does anything: the rest of the script, the worker and the library are fetched at
// the first sign that a draft will come. The box has no name and the form no address, so that nothing can send it.
import type { DraftDesk } from './check/draft-desk.ts';

class DraftCheck extends HTMLElement {
  #desk: Promise<DraftDesk> | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const begin = (): void => void this.#begin().then((desk) => desk.prepare(), () => {});
    form.addEventListener('focusin', begin);
    form.addEventListener('pointerdown', begin);
    form.addEventListener('dragenter', begin);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#begin().then((desk) => desk.checkBox(), () => {});
    });
  }

  /** The desk takes over what the reader does from here on. */
  async #begin(): Promise<DraftDesk> {
    this.#desk ??= import('./check/draft-desk.ts').then(({ DraftDesk }) => new DraftDesk(this));
    try {
      return await this.#desk;
    } catch (error) {
      this.#desk = null;
      const state = this.querySelector<HTMLElement>('[data-part="state"]');
      const { stateFailed } = JSON.parse(this.dataset['strings'] ?? '{}') as { stateFailed?: string };
      if (state && stateFailed) state.textContent = stateFailed;
      throw error;
    }
  }
}

if (!customElements.get('draft-check')) customElements.define('draft-check', DraftCheck);
