// <search-app>: the search page's root. This small part is loaded with the page; it moves a question that came after `?`
// into the fragment, which no server sees, and fetches the search itself on intent: when the reader turns to the box or a
// filter, or when the address already holds a search.
import type { Language } from '../i18n/languages.ts';
import { keepsSearches } from './device-store.ts';
import type { SavedSearches } from './saved-searches.ts';
import { SearchClient } from './search-client.ts';
import type { SearchPage } from './search-page.ts';

/** How long the script of the search may take before the reader is told, and before it is given up. */
const slowAfter = 10_000; // milliseconds
const patience = 30_000;

/** A fragment that is a search and not an anchor such as the skip link's. */
const isSearchAddress = (fragment: string): boolean => fragment.includes('=');

function moveQueryIntoFragment(): void {
  if (location.search.length < 2) return;
  const parts = [location.search.slice(1), isSearchAddress(location.hash) ? location.hash.slice(1) : ''].filter((part) => part !== '');
  history.replaceState(history.state, '', `${location.pathname}#${parts.join('&')}`);
}

class SearchApp extends HTMLElement {
  #page: Promise<SearchPage> | null = null;
  #isOpen = false;
  #saved: Promise<SavedSearches> | null = null;

  connectedCallback(): void {
    moveQueryIntoFragment();
    // Filters do nothing without a script. Where there is room for them beside the results, they stand open.
    const filters = this.querySelector<HTMLDetailsElement>('[data-part="filters"]');
    if (filters) {
      filters.hidden = false;
      const isBeside = matchMedia('(min-width: 64rem)').matches;
      filters.open = isBeside;
      for (const first of filters.querySelectorAll<HTMLDetailsElement>('[data-facet="issue"]')) first.open = isBeside;
    }
    this.addEventListener('focusin', ({ target }) => {
      if (isWithin(target, '[data-part="form"], [data-part="filters"]')) this.#search();
    });
    this.addEventListener('submit', (event) => {
      if (!isWithin(event.target, '[data-part="form"]')) return;
      event.preventDefault();
      this.#search((page) => page.submit());
    });
    // Both may come before the search has arrived: the form then still holds what was entered. (A checkbox fires both.)
    this.addEventListener('input', ({ target }) => {
      if (isWithin(target, 'input[name="q"]')) this.#search((page) => page.typed());
    });
    this.addEventListener('change', ({ target }) => this.#search((page) => page.changed(target)));
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('[data-part="filters"] button') : null;
      if (button) this.#search((page) => page.pressed(button));
      if (!isWithin(target, '[data-part="retry"], [data-action="retry"]')) return;
      if (this.#isOpen) this.#search((page) => void page.retry());
      else this.#reload();
    });
    window.addEventListener('hashchange', () => {
      if (location.hash === '' || isSearchAddress(location.hash)) this.#search((page) => void page.showAddress());
    });
    this.#offerSavedSearches();
    if (isSearchAddress(location.hash)) {
      this.dataset['searchState'] = 'searching';
      this.#search((page) => void page.showAddress());
    }
  }

  /** Their list is fetched when it holds something, is opened, or a search is to be saved. */
  #offerSavedSearches(): void {
    const part = this.querySelector<HTMLElement>('[data-part="saved"]');
    if (!part) return;
    part.hidden = false;
    part.toggleAttribute('data-none', !keepsSearches());
    part.querySelector('details')?.addEventListener('toggle', () => void this.#savedSearches(), { once: true });
    this.addEventListener('click', ({ target }) => {
      if (isWithin(target, '[data-action="save-search"]')) void this.#savedSearches().then((saved) => saved.save());
    });
    if (keepsSearches()) void this.#savedSearches().then((saved) => saved.openWhereIdle());
  }

  #savedSearches(): Promise<SavedSearches> {
    this.#saved ??= import('./saved-searches.ts').then(({ SavedSearches }) => new SavedSearches(this, this.#language, this.#files, () => (this.#page ??= this.#open())));
    return this.#saved;
  }

  /** Does something with the search, fetching it first where this is the first intent. */
  #search(action: (page: SearchPage) => void = () => undefined): void {
    this.#page ??= this.#open();
    this.#page.then(action, () => {
      // Without its script the search can only say so; the lists beside it still lead everywhere.
      this.#page = null;
      this.dataset['searchState'] = 'failed';
      this.#show('slow', false);
      this.#show('failed', true);
    });
  }

  get #language(): Language {
    return this.dataset['language'] === 'en' ? 'en' : 'it';
  }

  /** The address of dist/search/. */
  get #files(): string {
    return new URL(this.dataset['files'] ?? '/search/', location.href).href;
  }

  /** The worker starts while the page's script is still on its way: on a slow line that saves a round trip. */
  async #open(): Promise<SearchPage> {
    const client = new SearchClient(this.#language, this.#files);
    client.send({ kind: 'warm' }).catch(() => undefined); // the first search will meet the same failure and say so
    const slow = setTimeout(() => this.#show('slow', true), slowAfter);
    try {
      const { SearchPage } = await within(patience, import('./search-page.ts'));
      this.#show('slow', false);
      this.#isOpen = true;
      return new SearchPage(this, client);
    } finally {
      clearTimeout(slow);
    }
  }

  #show(part: string, isShown: boolean): void {
    for (const element of this.querySelectorAll<HTMLElement>(`[data-part="${part}"]`)) element.hidden = !isShown;
  }

  /** A browser does not fetch a script again that failed once on a page. */
  #reload(): void {
    const question = this.querySelector<HTMLInputElement>('input[name="q"]')?.value ?? '';
    if (question !== '') history.replaceState(history.state, '', `#q=${encodeURIComponent(question)}`);
    location.reload();
  }
}

function within<T>(time: number, wanted: Promise<T>): Promise<T> {
  return Promise.race([wanted, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Too slow')), time))]);
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

if (!customElements.get('search-app')) customElements.define('search-app', SearchApp);
