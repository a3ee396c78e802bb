// The searches saved on this device: the list at the head of the search page, the form that saves or renames one, and what
// is new in each. The list is read from the device before every change, so that two open tabs never undo each other's work.
import type { Language } from '../i18n/languages.ts';
import { formatDate } from '../i18n/format-date.ts';
import { countNews, newsSince, readDatedHistory, type DatedHistory, type News } from '../search/history.ts';
import type { Counted, SavedStrings } from '../search/keep-strings.ts';
import { addressOf, changed, formatSavedSearches, merged, readSavedSearches, toName, without, withSearch, type SavedSearch } from '../search/saved-searches.ts';
import { fillIn } from '../search/search-strings.ts';
import { asideKeys, deviceStore, savedSearchesKey, setAside } from './device-store.ts';
import { downloadFile } from './download-file.ts';
import { localDay } from './local-day.ts';
import { searchInWords } from './search-in-words.ts';
import type { SearchPage, Shown } from './search-page.ts';

const largestFile = 2_000_000; // bytes; thousands of searches

type NewsCount = Record<News, number>;

export class SavedSearches {
  readonly #root: HTMLElement;
  readonly #element: HTMLElement;
  readonly #language: Language;
  readonly #files: string;
  readonly #page: () => Promise<SearchPage>;
  readonly #strings: SavedStrings;
  readonly #panel: HTMLDetailsElement;
  /** Fetched once, when there is a saved search; null where it cannot be had. */
  #history: Promise<DatedHistory | null> | null = null;
  /** What is new in a search, by its address and the edition that was seen: asked of the worker once. */
  readonly #news = new Map<string, Promise<NewsCount | null>>();
  /** Number of the current drawing of the list; what an older one still finds out is dropped. */
  #turn = 0;
  /** A search that the device did not take. */
  #unsaved: SavedSearch | null = null;
  #removed: { search: SavedSearch; place: number } | null = null;
  /** The saved search that the reader has asked to open; `edition` is null where the history cannot be had. */
  #opened: { address: string; edition: string | null; news: ReadonlyMap<string, News> } | null = null;
  /** What is marked in the results on the page. */
  #marks: ReadonlyMap<string, News> = new Map();

  /** `page` fetches the search itself where it is not there yet. */
  constructor(root: HTMLElement, language: Language, files: string, page: () => Promise<SearchPage>) {
    const element = root.querySelector<HTMLElement>('[data-part="saved"]');
    const panel = element?.querySelector('details');
    if (!element || !panel) throw new Error('The search page has no place for saved searches');
    this.#root = root;
    this.#element = element;
    this.#panel = panel;
    this.#language = language;
    this.#files = files;
    this.#page = page;
    this.#strings = JSON.parse(element.dataset['strings'] ?? '{}') as SavedStrings;
    element.addEventListener('click', (event) => this.#clicked(event));
    element.addEventListener('submit', (event) => this.#submitted(event));
    element.addEventListener('keydown', (event) => {
      const form = event.target instanceof Element ? event.target.closest('form') : null;
      if (event.key === 'Escape' && form) this.#closeForm(form);
    });
    this.#slot<HTMLInputElement>('file').addEventListener('change', ({ currentTarget }) => void this.#import(currentTarget as HTMLInputElement));
    root.addEventListener('search-shown', (event) => this.#searchShown((event as CustomEvent<Shown | null>).detail));
    window.addEventListener('storage', ({ key }) => {
      // A name that is being written is not to be lost to a change in another tab.
      if ((key === null || key === savedSearchesKey) && !this.#slot('list').querySelector('form')) this.#draw();
    });
    const results = root.querySelector('[data-part="found"]');
    // Rows come page by page: whatever draws them, one that is new to the reader is marked.
    if (results) new MutationObserver(() => this.#markRows()).observe(results, { childList: true, subtree: true });
    this.#draw();
  }

  /** Opens the form that saves the search on the page. */
  async save(): Promise<void> {
    const { shown } = await this.#page();
    if (!shown) return;
    const address = addressOf(shown.state);
    const own = this.#read().find((search) => search.address === address);
    const name = toName(searchInWords(this.#root, shown.state.q));
    if (!deviceStore()) this.#offerWaysOut(newSearch(name, address, shown.table.edition), this.#strings.storeOff);
    else if (own) this.#say(fillIn(this.#strings.already, { name: own.name }));
    else {
      const form = this.#openForm(this.#slot('form'), address, name);
      form.dataset['edition'] = shown.table.edition; // what the reader has in sight; a later one will be news
    }
  }

  /** On the idle page the list stands open where it holds something; over results it is one line. */
  openWhereIdle(): void {
    if (this.#root.dataset['searchState'] === 'idle' && this.#read().length > 0) this.#panel.open = true;
  }

  // What the device holds

  #read(): SavedSearch[] {
    const store = deviceStore();
    if (!store) return [];
    try {
      return readStored(store);
    } catch {
      this.#say(this.#strings.storeFull);
      return readSavedSearches(store.getItem(savedSearchesKey) ?? '').searches;
    }
  }

  /** True where the change is on the device. */
  #change(make: (searches: SavedSearch[]) => SavedSearch[]): boolean {
    const store = deviceStore();
    if (!store) {
      this.#say(this.#strings.storeOff);
      return false;
    }
    try {
      store.setItem(savedSearchesKey, formatSavedSearches(make(readStored(store))));
    } catch {
      this.#say(this.#strings.storeFull);
      return false;
    }
    this.#draw();
    return true;
  }

  // What the reader does

  #clicked(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const address = target?.closest<HTMLElement>('[data-address]')?.dataset['address'] ?? '';
    if (target?.closest('a[data-slot="open"]')) {
      // A search opened in another tab is not looked at here.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void this.#open(address);
    } else if (target?.closest('[data-slot="undo"]')) this.#undo();
    else {
      switch (target?.closest<HTMLElement>('[data-saved]')?.dataset['saved']) {
        case 'rename':
          return this.#rename(address);
        case 'remove':
          return this.#remove(address);
        case 'cancel': {
          const form = target?.closest('form');
          return form ? this.#closeForm(form) : undefined;
        }
        case 'export':
          return this.#export(this.#read());
        case 'copy-link':
          return void this.#copyLink();
        case 'export-unsaved':
          return this.#exportUnsaved();
        case 'import':
          return this.#slot<HTMLInputElement>('file').click();
        case 'download-aside':
          return this.#downloadAside();
        case 'discard-aside':
          return this.#discardAside();
      }
    }
  }

  #submitted(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    const address = form.dataset['address'] ?? '';
    const name = toName(form.querySelector('input')?.value ?? '');
    if (name === '') return;
    if (this.#read().some((search) => search.address === address)) {
      if (this.#change((searches) => changed(searches, address, { name }))) this.#focusSearch(address);
    } else this.#saveAs(form, address, name);
  }

  #saveAs(form: HTMLFormElement, address: string, name: string): void {
    const { edition } = form.dataset;
    // A search that is being renamed and was deleted in another tab is gone.
    if (edition === undefined) return this.#draw();
    const search = newSearch(name, address, edition);
    if (!this.#change((searches) => withSearch(searches, search))) return this.#offerWaysOut(search, this.#strings.unsaved);
    this.#closeForm(form);
    this.#say(fillIn(this.#strings.saved, { name }));
  }

  /** What the device does not take can still be kept: as a link or in a file. */
  #offerWaysOut(search: SavedSearch, text: string): void {
    this.#say(text);
    this.#unsaved = search;
    this.#slot('way-out').hidden = false;
  }

  async #copyLink(): Promise<void> {
    if (!this.#unsaved) return;
    const link = new URL(`#${this.#unsaved.address}`, location.href).href;
    this.#slot('status').textContent = await navigator.clipboard.writeText(link).then(() => this.#strings.linkCopied, () => this.#strings.linkRefused);
  }

  async #open(address: string): Promise<void> {
    const search = this.#read().find((each) => each.address === address);
    if (!search) return this.#draw();
    const history = await this.#loadHistory();
    this.#opened = { address, edition: history?.edition ?? null, news: history ? newsSince(history, search.looked.edition) : new Map() };
    this.#panel.open = false;
    (await this.#page()).open(address);
  }

  /** Where the results of the search that the reader opened are there, only what comes later is new from now on. */
  #searchShown(shown: Shown | null): void {
    // What was said of a search has been read; what can still be undone stays.
    if (this.#slot('undo').hidden) this.#say('');
    const opened = this.#opened;
    if (!opened || !shown) {
      this.#marks = new Map();
      return;
    }
    if (addressOf(shown.state) !== opened.address) {
      this.#opened = null;
      this.#marks = new Map();
      return;
    }
    this.#marks = opened.news;
    this.#markRows();
    const { address, edition } = opened;
    if (edition === null) return;
    this.#opened = { ...opened, edition: null }; // told once, however often the same results are drawn
    this.#change((searches) => changed(searches, address, { looked: { on: localDay(), edition } }));
  }

  #markRows(): void {
    if (this.#marks.size === 0) return;
    for (const row of this.#root.querySelectorAll<HTMLElement>('[data-results] [data-decision]')) {
      const kind = this.#marks.get(row.dataset['decision'] ?? '');
      if (!kind || row.dataset['news']) continue;
      row.dataset['news'] = kind;
      const mark = document.createElement('span');
      mark.className = 'news-mark';
      mark.textContent = kind === 'added' ? this.#strings.addedMark : this.#strings.changedMark;
      row.querySelector('[data-slot="citation"]')?.append(' ', mark);
    }
  }

  #rename(address: string): void {
    const item = this.#item(address);
    const search = this.#read().find((each) => each.address === address);
    if (item && search) this.#openForm(item, address, search.name);
  }

  #remove(address: string): void {
    const searches = this.#read();
    const place = searches.findIndex((search) => search.address === address);
    const search = searches[place];
    if (!search || !this.#change((now) => without(now, address))) return;
    this.#removed = { search, place };
    this.#say(fillIn(this.#strings.removed, { name: search.name }));
    const undo = this.#slot('undo');
    undo.hidden = false;
    undo.focus();
  }

  #undo(): void {
    if (!this.#removed) return;
    const { search, place } = this.#removed;
    if (!this.#change((searches) => withSearch(searches, search, place))) return;
    this.#say(fillIn(this.#strings.restored, { name: search.name }));
    this.#panel.open = true;
    this.#focusSearch(search.address);
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const { searches, broken } = file.size > largestFile ? { searches: [], broken: 1 } : readSavedSearches(await file.text());
    input.value = ''; // the same file may be chosen again
    if (searches.length === 0 && broken > 0) return this.#say(this.#strings.importRefused);
    const { added } = merged(this.#read(), searches);
    if (!this.#change((own) => merged(own, searches).searches)) return;
    const told = added === 0 ? this.#strings.importedNone : counted(this.#strings.imported, added);
    this.#say(broken === 0 ? `${told}.` : `${told}. ${fillIn(this.#strings.importBroken, { n: broken })}.`);
  }

  #export(searches: readonly SavedSearch[]): void {
    downloadFile(`massimario-${localDay()}-saved-searches.json`, formatSavedSearches(searches), 'application/json');
  }

  #exportUnsaved(): void {
    const unsaved = this.#unsaved;
    if (unsaved) this.#export(withSearch(this.#read(), unsaved));
  }

  #downloadAside(): void {
    const store = deviceStore();
    if (!store) return;
    for (const key of asideKeys(store)) downloadFile(`${key.replace(/[^\w.-]/g, '-')}.txt`, store.getItem(key) ?? '', 'text/plain');
  }

  #discardAside(): void {
    const store = deviceStore();
    for (const key of store ? asideKeys(store) : []) store?.removeItem(key);
    this.#draw();
    this.#panel.querySelector('summary')?.focus();
  }

  // What is new

  #loadHistory(): Promise<DatedHistory | null> {
    this.#history ??= fetch(`${this.#files}history.json`, { cache: 'no-cache' })
      .then(async (response) => (response.ok ? readDatedHistory(await response.json()) : null))
      .catch(() => null)
      .then((history) => {
        if (history === null) this.#history = null; // asked for again at the next drawing
        return history;
      });
    return this.#history;
  }

  /** Null where it cannot be told. The worker is asked only where anything at all is newer than what was seen. */
  #newsOf({ address, looked }: SavedSearch): Promise<NewsCount | null> {
    const key = `${looked.edition} ${address}`;
    const asked = this.#news.get(key);
    if (asked) return asked;
    const count = this.#loadHistory()
      .then(async (history) => {
        if (!history) return null;
        const news = newsSince(history, looked.edition);
        return news.size === 0 ? { added: 0, changed: 0 } : countNews(news, await (await this.#page()).idsOf(address));
      })
      .catch(() => null);
    this.#news.set(key, count);
    void count.then((known) => known ?? this.#news.delete(key)); // what failed is asked again at the next drawing
    return count;
  }

  async #showNews(searches: readonly SavedSearch[], turn: number): Promise<void> {
    const total = { added: 0, changed: 0 };
    for (const search of searches) {
      const count = await this.#newsOf(search);
      if (turn !== this.#turn) return;
      const date = formatDate(search.looked.on, this.#language);
      const place = this.#item(search.address)?.querySelector<HTMLElement>('[data-slot="search-news"]');
      if (count) for (const kind of ['added', 'changed'] as const) total[kind] += count[kind];
      const told = count ? this.#newsInWords(count) : '';
      // An item whose name is being changed has no place for its news; it is drawn anew when the form closes.
      if (!place) continue;
      place.textContent = fillIn(count === null ? this.#strings.newsUnknown : told === '' ? this.#strings.nothingNew : this.#strings.since, { date, news: told });
      place.toggleAttribute('data-fresh', told !== '');
    }
    this.#slot('news').textContent = this.#newsInWords(total);
  }

  #newsInWords({ added, changed: altered }: NewsCount): string {
    return [added > 0 ? counted(this.#strings.added, added) : '', altered > 0 ? counted(this.#strings.changed, altered) : ''].filter((part) => part !== '').join(', ');
  }

  // Drawing

  #draw(): void {
    const turn = ++this.#turn;
    const searches = this.#read();
    const store = deviceStore();
    this.#slot('list').replaceChildren(...searches.map((search) => this.#drawSearch(search)));
    this.#slot('none').hidden = searches.length > 0;
    this.#slot('number').textContent = searches.length > 0 ? `(${searches.length.toLocaleString(this.#language)})` : '';
    this.#slot('news').textContent = '';
    const aside = store !== null && asideKeys(store).length > 0;
    this.#slot('aside').hidden = !aside;
    this.#element.toggleAttribute('data-none', searches.length === 0 && !aside);
    if (aside) this.#panel.open = true;
    void this.#showNews(searches, turn);
  }

  #drawSearch({ name, address }: SavedSearch): HTMLElement {
    const item = this.#template('saved');
    item.dataset['address'] = address;
    const link = item.querySelector<HTMLAnchorElement>('[data-slot="open"]');
    if (link) {
      link.href = `#${address}`;
      link.textContent = name;
    }
    item.querySelector('[data-saved="rename"]')?.setAttribute('aria-label', fillIn(this.#strings.renameOf, { name }));
    item.querySelector('[data-saved="remove"]')?.setAttribute('aria-label', fillIn(this.#strings.removeOf, { name }));
    const news = item.querySelector('[data-slot="search-news"]');
    if (news) news.textContent = this.#strings.looking;
    return item;
  }

  #openForm(into: HTMLElement, address: string, name: string): HTMLElement {
    this.#say('');
    const form = this.#template('saved-name');
    form.dataset['address'] = address;
    into.replaceChildren(form);
    const input = form.querySelector('input');
    if (input) input.value = name;
    input?.select();
    input?.focus();
    return form;
  }

  #closeForm(form: HTMLFormElement): void {
    const address = form.dataset['address'] ?? '';
    const renamed = form.closest('[data-slot="list"]') !== null;
    form.remove();
    if (renamed) this.#focusSearch(address);
    else this.#root.querySelector<HTMLElement>('[data-action="save-search"]')?.focus();
  }

  /** The list as it stands on the device, with the focus on one search. */
  #focusSearch(address: string): void {
    this.#draw();
    this.#item(address)?.querySelector('a')?.focus();
  }

  #say(text: string): void {
    this.#slot('status').textContent = text;
    this.#slot('undo').hidden = true;
    this.#slot('way-out').hidden = true;
    this.#unsaved = null;
  }

  #item(address: string): HTMLElement | null {
    return [...this.#slot('list').children].find((item): item is HTMLElement => item instanceof HTMLElement && item.dataset['address'] === address) ?? null;
  }

  #slot<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
    const slot = this.#element.querySelector<Kind>(`[data-slot="${name}"]`);
    if (!slot) throw new Error(`The saved searches have no slot "${name}"`);
    return slot;
  }

  #template(name: string): HTMLElement {
    const element = this.#element.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`)?.content.firstElementChild?.cloneNode(true);
    if (!(element instanceof HTMLElement)) throw new Error(`The saved searches have no template "${name}"`);
    return element;
  }
}

function newSearch(name: string, address: string, edition: string): SavedSearch {
  const today = localDay();
  return { name, address, savedOn: today, looked: { on: today, edition } };
}

const counted = ([one, many]: Counted, n: number): string => fillIn(n === 1 ? one : many, { n });

/**
 * The searches on the device. What cannot be read of them is set aside first; throws where there is no room for that, so
 * that nobody writes over it.
 */
function readStored(store: Storage): SavedSearch[] {
  const text = store.getItem(savedSearchesKey);
  if (text === null) return [];
  const { searches, broken } = readSavedSearches(text);
  if (broken > 0) {
    setAside(store, text);
    store.setItem(savedSearchesKey, formatSavedSearches(searches));
  }
  return searches;
}
