// <add-to-dossier data-reference="it-cass-2021-20127.h1">: all that a page loads of the dossiers before the reader asks for one. It shows whether its decision or
// holding stands in the current dossier; the rest is fetched with the first click.
import { currentDossier, currentDossierEvent } from './current-dossier.ts';

export class AddToDossierElement extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.button?.addEventListener('click', () => this.#press(), { signal });
    for (const event of [currentDossierEvent, 'storage']) addEventListener(event, () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  #show(): void {
    const { reference = '', add = '', held = '' } = this.dataset;
    const isHeld = currentDossier()?.holds.includes(reference) === true;
    this.toggleAttribute('data-in', isHeld);
    const label = this.button?.firstElementChild;
    if (label) label.textContent = isHeld ? held : add;
  }

  #press(): void {
    import('./add-panel.ts').then(({ pressAdd }) => pressAdd(this)).catch(() => {
      const said = this.querySelector('[role="status"]');
      if (said) said.textContent = this.dataset['failed'] ?? '';
    });
  }
}

customElements.define('add-to-dossier', AddToDossierElement);
