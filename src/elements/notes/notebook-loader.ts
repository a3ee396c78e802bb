// <reader-notebook>: fetches the notebook with its words when its page opens. Without them what stands in the page stays.
import type { NotebookWords, PageHashes } from './notebook-strings.ts';

class ReaderNotebookElement extends HTMLElement {
  connectedCallback(): void {
    this.#open().catch(() => {
      const state = this.querySelector('[data-slot="state"]');
      if (state) state.textContent = this.dataset['failed'] ?? '';
    });
  }

  async #open(): Promise<void> {
    const [{ openNotebook }, words, hashes] = await Promise.all([
      import('./notebook.ts'),
      this.#fetch('words') as Promise<NotebookWords>,
      // Without them the notebook says of no note where it stands, and does all the rest.
      this.#fetch('hashes').catch(() => ({})) as Promise<PageHashes>,
    ]);
    await openNotebook(this, words, hashes);
  }

  async #fetch(what: 'words' | 'hashes'): Promise<unknown> {
    const answer = await fetch(this.dataset[what] ?? '');
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return answer.json();
  }
}

if (!customElements.get('reader-notebook')) customElements.define('reader-notebook', ReaderNotebookElement);
