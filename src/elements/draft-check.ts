// The check of a draft, before the reader does anything: the rest of the script, the worker and the library are fetched at
// the first sign that a draft will come. What is pasted, dropped or opened is caught here, so that none is lost while they
// are on their way. The box has no name and the form no address: nothing can send it.
import type { DraftDesk } from './check/draft-desk.ts';

/** What a box can hold without the page standing still while it lays the text out; a longer text is held beside it. */
const longestInBox = 60_000; // characters

class DraftCheck extends HTMLElement {
  #desk: Promise<DraftDesk> | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const box = this.querySelector('textarea');
    const picker = this.querySelector<HTMLInputElement>('input[type="file"]');
    if (!form || !box || !picker) return;
    for (const sign of ['focusin', 'pointerdown', 'dragenter'] as const) form.addEventListener(sign, () => this.#with((desk) => desk.prepare()));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#with((desk) => desk.check());
    });
    picker.addEventListener('change', () => {
      this.#take(picker.files?.[0]);
      // The same file may be chosen again after it was mended.
      picker.value = '';
    });
    box.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const file = event.clipboardData?.files[0];
      const isLong = text.length + box.value.length > longestInBox;
      if (!isLong && (text !== '' || !file)) return;
      event.preventDefault();
      this.#take(isLong ? box.value.slice(0, box.selectionStart) + text + box.value.slice(box.selectionEnd) : file);
    });
    form.addEventListener('dragover', (event) => {
      event.preventDefault();
      form.dataset['dropping'] = '';
    });
    for (const end of ['dragleave', 'drop', 'dragend'] as const) form.addEventListener(end, () => delete form.dataset['dropping']);
    form.addEventListener('drop', (event) => {
      event.preventDefault();
      this.#take(event.dataTransfer?.files[0] ?? event.dataTransfer?.getData('text/plain'));
    });
  }

  #take(content: File | string | undefined): void {
    if (content !== undefined && content !== '') this.#with((desk) => desk.take(content));
  }

  /** Hands over to the desk, which tells its own faults; here is told that it did not come. */
  #with(act: (desk: DraftDesk) => unknown): void {
    this.#desk ??= import('./check/draft-desk.ts').then(({ DraftDesk }) => new DraftDesk(this));
    this.#desk.then(act, () => {
      this.#desk = null;
      const state = this.querySelector<HTMLElement>('[data-part="state"]');
      const { stateFailed } = JSON.parse(this.dataset['strings'] ?? '{}') as { stateFailed?: string };
      if (state && stateFailed) state.textContent = stateFailed;
    }).catch(() => {});
  }
}

if (!customElements.get('draft-check')) customElements.define('draft-check', DraftCheck);
