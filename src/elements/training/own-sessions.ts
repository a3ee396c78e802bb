// <own-sessions>: fetches what sessions of one's own are made with, and says so where it cannot be had.
class OwnSessions extends HTMLElement {
  connectedCallback(): void {
    import('./own-desk.ts').then(({ OwnDesk }) => OwnDesk.open(this)).catch(() => {
      this.querySelector('[data-slot="told"]')?.replaceChildren(this.dataset['failed'] ?? '');
    });
  }
}

customElements.define('own-sessions', OwnSessions);
