// <dossier-page>: fetches the page of the dossiers, and says so where it cannot be had.
class DossierPage extends HTMLElement {
  connectedCallback(): void {
    import('./dossier-desk.ts').then(({ DossierDesk }) => DossierDesk.open(this)).catch(() => {
      const place = this.querySelector('[data-slot="loading"]');
      if (place) place.textContent = this.dataset['failed'] ?? '';
    });
  }
}

customElements.define('dossier-page', DossierPage);
