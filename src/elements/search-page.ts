// The search page at work: holds the state, keeps it in the address, asks the worker and hands the answer to the view. One
// search is current at a time; what an older one still brings is dropped.
import type { Resolution } from '../citations/resolve-citation.ts';
import { knownValues } from '../search/count-facets.ts';
import type { DocumentTable } from '../search/document-table.ts';
import { isFacetName } from '../search/facets.ts';
import { buildResults, citationHits, everyRow, hitsOf, rowsOf, type Hit } from '../search/results.ts';
import { emptyState, formatSearchState, isIdle, parseSearchState, sorts, withFacetValue, type SearchState } from '../search/search-state.ts';
import { fillIn, type SearchStrings } from '../search/search-strings.ts';
import type { Suggested } from '../search/suggestions.ts';
import type { SearchClient } from './search-client.ts';
import type { SearchAnswer, WordsAnswer } from './search-messages.ts';
import { SearchView, type CitationCard } from './search-view.ts';
import { Suggestions, type Offer } from './suggestions.ts';

const typingPause = 150; // milliseconds
const shortestTyped = 2;
const mostSuggestions = 8;

export class SearchPage {
  readonly #strings: SearchStrings;
  readonly #client: SearchClient;
  readonly #view: SearchView;
  readonly #suggestions: Suggestions;
  #table: Promise<DocumentTable> | null = null;
  #state: SearchState = emptyState();
  /** What the address asked for and the library does not know. */
  #ignored = '';
  /** Whether the newest entry of the history was made by typing, and so is replaced by the next one. */
  #typing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the current search. */
  #turn = 0;

  constructor(root: HTMLElement, client: SearchClient) {
    this.#strings = JSON.parse(root.dataset['strings'] ?? '{}') as SearchStrings;
    this.#client = client;
    this.#view = new SearchView(root, this.#strings, client.language);
    this.#suggestions = new Suggestions({
      box: this.#view.box,
      popup: this.#view.part('suggestions'),
      status: this.#view.part('suggestions-status'),
      find: (typed) => this.#offersFor(typed),
      announcement: (n) => (n === 1 ? this.#strings.suggestionOne : fillIn(this.#strings.suggestionMany, { n })),
    });
    for (const button of root.querySelectorAll('[data-action="clear"]')) button.addEventListener('click', () => this.#clearFilters());
    this.#view.part('chips').addEventListener('click', ({ target }) => this.#removeChip(target));
    this.#loadTable().catch(() => undefined); // begins now, on intent; the first search waits for it
  }

  // What the reader does

  submit(): void {
    this.#suggestions.clear();
    this.#go({ ...this.#state, q: this.#view.box.value });
  }

  retry(): void {
    if (this.#view.box.value === this.#state.q) void this.#run();
    else this.submit();
  }

  typed(): void {
    this.#suggestions.typed();
    clearTimeout(this.#timer);
    const q = this.#view.box.value;
    const length = q.trim().length;
    if (q.trim() === this.#state.q.trim() || (length > 0 && length < shortestTyped)) {
      void this.#run(); // back to what is shown: the wait that an earlier key began is over
      return;
    }
    this.#view.showSearching();
    this.#timer = setTimeout(() => this.#go({ ...this.#state, q }, true), typingPause);
  }

  changed(control: EventTarget | null): void {
    const state = { ...this.#state, q: this.#view.box.value };
    if (control instanceof HTMLInputElement && control.type === 'checkbox' && isFacetName(control.name)) {
      this.#go(withFacetValue(state, control.name, control.value, control.checked));
    } else if (control instanceof HTMLSelectElement) {
      const value = control.value === '' ? null : control.value;
      if (control.name === 'from' || control.name === 'to') this.#go({ ...state, [control.name]: value });
      if (control.name === 'sort') this.#go({ ...state, sort: sorts.find((sort) => sort === value) ?? null });
    }
  }

  #removeChip(target: EventTarget | null): void {
    const chip = target instanceof Element ? target.closest<HTMLElement>('[data-slot="remove"]') : null;
    const { name = '', value = '' } = chip?.dataset ?? {};
    if (name === 'from' || name === 'to') this.#go({ ...this.#state, [name]: null });
    else if (isFacetName(name)) this.#go(withFacetValue(this.#state, name, value, false));
    // The chip and its focus are gone with it.
    this.#view.box.focus({ preventScroll: true });
  }

  #clearFilters(): void {
    this.#go({ ...emptyState(), q: this.#state.q, sort: this.#state.sort });
    this.#view.box.focus({ preventScroll: true });
  }

  /** Shows a state and writes it into the address. Typing goes on in its own entry, so that Back leads to the search before. */
  #go(state: SearchState, typing = false): void {
    const fragment = formatSearchState(state);
    if (fragment !== formatSearchState(this.#state)) {
      const address = fragment === '' ? location.pathname : `#${fragment}`;
      const onlyWords = formatSearchState({ ...state, q: '' }) === formatSearchState({ ...this.#state, q: '' });
      if (this.#typing && onlyWords) history.replaceState(history.state, '', address);
      else history.pushState(null, '', address);
    }
    this.#typing = typing;
    this.#state = state;
    this.#ignored = '';
    void this.#run();
  }

  /** Shows what the address says: at the start, and when the reader goes back or forward. */
  async showAddress(): Promise<void> {
    const turn = ++this.#turn;
    this.#typing = false;
    this.#suggestions.clear();
    const { state: asWritten } = parseSearchState(location.hash, null);
    this.#view.box.value = asWritten.q;
    this.#view.showSearching();
    // Only the table knows which values exist. Without it every value is taken, and the search fails and says so.
    const table = await this.#loadTable().catch(() => null);
    if (turn !== this.#turn) return;
    const { state, ignored } = parseSearchState(location.hash, table && knownValues(table));
    this.#state = state;
    this.#ignored = ignored.map(({ name, value }) => `${name}=${value}`).join(', ');
    await this.#run();
  }

  // Searching

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const state = this.#state;
    const question = state.q.trim();
    this.#keepStateInLinks();
    this.#view.showSearching();
    try {
      const [table, answer] = await Promise.all([this.#loadTable(), question === '' ? null : this.#client.send({ kind: 'ask', question })]);
      if (turn !== this.#turn) return;
      const found = buildResults(table, answer ? hitsFor(table, answer) : everyRow(table), state);
      if (isIdle(state)) {
        this.#view.showIdle(this.#notices(null));
        this.#view.showFilters(state, found.counts);
        return;
      }
      this.#view.onPassagesWanted = (rows) => void this.#fetchPassages(turn, table, answer?.words ?? null, rows);
      this.#view.showDone({
        table,
        hits: found.hits,
        counts: found.counts,
        unfiltered: found.unfiltered,
        state,
        terms: answer?.words?.terms.length ?? 0,
        card: answer?.citation ? this.#card(table, answer.citation) : null,
        notices: this.#notices(answer),
      });
    } catch {
      if (turn === this.#turn) this.#view.showFailed();
    }
  }

  async #fetchPassages(turn: number, table: DocumentTable, words: WordsAnswer | null, rows: readonly number[]): Promise<void> {
    if (!words) return;
    const names = table.fragments[words.language];
    const pages = rows.map((row) => names[row] ?? '');
    const found = await this.#client.send({ kind: 'passages', searched: words.searched, pages }).catch(() => []);
    if (turn !== this.#turn) return;
    for (const { page, passages } of found) this.#view.addPassages(names.indexOf(page), passages, words.language);
  }

  #loadTable(): Promise<DocumentTable> {
    this.#table ??= (async () => {
      const response = await fetch(`${this.#client.files}table-${this.#client.language}.json`, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`The document table answered ${response.status}`);
      return (await response.json()) as DocumentTable;
    })().catch((error: unknown) => {
      this.#table = null; // asked for again at the next search
      throw error;
    });
    return this.#table;
  }

  // What is offered while the reader types

  /** Decisions that the words cite, and filters that they name: a filter that is chosen takes its words out of the box. */
  async #offersFor(typed: string): Promise<Offer[]> {
    const { decisions, filters } = await this.#client.send({ kind: 'suggest', typed, limit: mostSuggestions });
    return [...(decisions.length > 0 ? this.#offerDecisions(await this.#loadTable(), decisions) : []), ...this.#offerFilters(filters)];
  }

  #offerDecisions(table: DocumentTable, ids: readonly string[]): Offer[] {
    return rowsOf(table, ids).map((row) => ({ kind: 'decision', label: table.citations[row] ?? '', synonym: '', note: '', choose: () => location.assign(this.#view.address(table, row)) }));
  }

  #offerFilters(filters: readonly Suggested[]): Offer[] {
    return filters.map(({ suggestion: { facet, value, label, count }, synonym, rest }) => ({
      kind: facet,
      label,
      synonym: synonym ?? '',
      note: this.#view.countInWords(count),
      choose: () => {
        this.#view.box.value = rest;
        this.#go(withFacetValue({ ...this.#state, q: rest }, facet, value, true));
      },
    }));
  }

  // What goes with the results

  #notices(answer: SearchAnswer | null): string[] {
    const { ignored, otherLanguage, unknownWords } = this.#strings;
    const notices: string[] = [];
    if (this.#ignored !== '') notices.push(fillIn(ignored, { values: this.#ignored }));
    const words = answer?.words;
    if (words && words.language !== this.#client.language) notices.push(otherLanguage);
    if (words && words.unknown.length > 0) notices.push(fillIn(unknownWords, { words: words.unknown.join(', ') }));
    return notices;
  }

  #card(table: DocumentTable, resolution: Resolution): CitationCard {
    const { citationFound, citationAmbiguous, citationAbsent, citationNear, mismatch } = this.#strings;
    const { state } = resolution;
    switch (state) {
      case 'found':
        return { state, lead: citationFound, note: resolution.mismatch ? mismatch[resolution.mismatch] : '', rows: rowsOf(table, [resolution.id]) };
      case 'ambiguous':
        return { state, lead: fillIn(citationAmbiguous, { n: resolution.ids.length }), note: '', rows: rowsOf(table, resolution.ids) };
      case 'absent': {
        const rows = rowsOf(table, resolution.near.map(({ id }) => id));
        return { state, lead: fillIn(citationAbsent, { citation: resolution.label }), note: rows.length > 0 ? citationNear : '', rows };
      }
    }
  }

  /** The link to the page's other language leads to the same search. */
  #keepStateInLinks(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
      if (link.pathname.endsWith('/search/')) link.hash = formatSearchState(this.#state);
    }
  }
}

function hitsFor(table: DocumentTable, { citation, words }: SearchAnswer): Hit[] {
  const byWords = words ? hitsOf(table, words.pages, table.fragments[words.language]) : null;
  if (!citation) return byWords ?? [];
  const ids = citation.state === 'found' ? [citation.id] : citation.state === 'ambiguous' ? citation.ids : [];
  return citationHits(table, ids, byWords);
}
