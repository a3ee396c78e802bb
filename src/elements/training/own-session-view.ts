// <own-session-view>: presents or prints a session that a reader made. What it is made with is fetched when the page is opened.
class OwnSessionView extends HTMLElement {
  connectedCallback(): void {
    import('./show-own.ts').then(({ showOwn }) => showOwn(this)).catch(() => {
      this.querySelector('[data-slot="told"]')?.replaceChildren(this.dataset['failed'] ?? '');
    });
  }
}

customElements.define('own-session-view', OwnSessionView);
