// The search page at work: holds the state, keeps it in the address, asks the worker and hands the answer to the view. One
// search is current at a time; what an older one still brings is dropped.
import type { Resolution } from '../citations/resolve-citation.ts';
import { formatDate } from '../i18n/format-date.ts';
import { knownValues } from '../search/count-facets.ts';
import { addLines, missingLines, type DocumentTable } from '../search/document-table.ts';
import type { RowPassages, SearchAnswer, WordsAnswer } from '../search/engine.ts';
import { isFacetName } from '../search/facets.ts';
import { buildResults, everyRow, hitsFor, rowsOf, type Results } from '../search/results.ts';
import { emptyState, formatSearchState, isIdle, parseSearchState, readQuestion, sorts, views, withFacetValue, type Question, type SearchState } from '../search/search-state.ts';
import { fillIn, type SearchStrings } from '../search/search-strings.ts';
import type { Suggested } from '../search/suggestions.ts';
import type { SearchClient } from './search-client.ts';
import { keepPlace, keptPlace, restorePlace, type ResultsPlace } from './results-place.ts';
import { firstRowsOf, SearchView, type CitationCard } from './search-view.ts';
import { Suggestions, type Offer } from './suggestions.ts';
import { TakeAlong } from './take-along.ts';
import { YearBrush } from './year-brush.ts';

/** A search as it stands on the page. */
export interface Shown {
  state: SearchState;
  table: DocumentTable;
  /** Every decision found, in the order of the page, whether its row is drawn or not. */
  rows: number[];
}

const typingPause = 150; // milliseconds
/** Words are repeated to the reader up to this length. */
const longestEcho = 40;
const shortestTyped = 2;
const mostSuggestions = 8;

type Stage = 'words' | 'period';
/** The state without what a stage changes. */
const without: Record<Stage, Partial<SearchState>> = { words: { q: '' }, period: { from: null, to: null } };

export class SearchPage {
  readonly #root: HTMLElement;
  readonly #strings: SearchStrings;
  readonly #client: SearchClient;
  readonly #view: SearchView;
  readonly #suggestions: Suggestions;
  #table: Promise<DocumentTable> | null = null;
  #state: SearchState = emptyState();
  /** What the address asked for and the library does not know. */
  #ignored = '';
  /** What had to be mended of the question that was typed, pasted or came in the address. */
  #question: Question = readQuestion('');
  /** What made the newest entry of the history a stage of one thing, to be replaced by the next: typing, or moving the period. */
  #stage: Stage | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the current search. */
  #turn = 0;
  #shown: Shown | null = null;
  /** Rows whose passages could not be had. */
  #rowsWithoutText: number[] = [];

  constructor(root: HTMLElement, client: SearchClient) {
    this.#root = root;
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
    root.querySelector('[data-action="retry-passages"]')?.addEventListener('click', () => this.#retryPassages());
    root.querySelector('[data-action="swap-years"]')?.addEventListener('click', () => this.#swapYears());
    this.#view.part('chips').addEventListener('click', ({ target }) => this.#removeChip(target));
    keepPlace(root, () => this.#shown !== null && root.dataset['searchState'] === 'done');
    new TakeAlong(root, client.language, () => this.#shown);
    this.#loadTable().catch(() => undefined); // begins now, on intent; the first search waits for it
  }

  // What the reader does

  submit(): void {
    this.#suggestions.clear();
    this.#go({ ...this.#state, q: this.#readBox() });
  }

  /** What is still on its way is given up: on a line that has stalled it may never come. */
  async retry(): Promise<void> {
    const turn = ++this.#turn;
    this.#client.giveUp();
    await this.#table?.catch(() => undefined);
    if (turn !== this.#turn) return;
    if (this.#readBox() === parseSearchState(location.hash, null).question.text) await this.showAddress();
    else this.submit();
  }

  typed(): void {
    this.#suggestions.typed();
    clearTimeout(this.#timer);
    const q = this.#readBox();
    const length = q.trim().length;
    if (q.trim() === this.#state.q.trim() || (length > 0 && length < shortestTyped)) {
      void this.#run(); // back to what is shown: the wait that an earlier key began is over
      return;
    }
    this.#view.showSearching();
    this.#timer = setTimeout(() => this.#go({ ...this.#state, q }, 'words'), typingPause);
  }

  changed(control: EventTarget | null): void {
    const state = { ...this.#state, q: this.#readBox() };
    const brush = control instanceof Element ? control.closest('year-brush') : null;
    if (brush instanceof YearBrush) this.#go({ ...state, ...brush.period }, 'period');
    else if (control instanceof HTMLInputElement && control.name === 'view') this.#go({ ...state, view: views.find((view) => view === control.value) ?? 'list' });
    else if (control instanceof HTMLInputElement && control.type === 'checkbox' && isFacetName(control.name)) {
      this.#go(withFacetValue(state, control.name, control.value, control.checked));
    } else if (control instanceof HTMLSelectElement) {
      const value = control.value === '' ? null : control.value;
      if (control.name === 'from' || control.name === 'to') this.#go({ ...state, [control.name]: value });
      if (control.name === 'sort') this.#go({ ...state, sort: sorts.find((sort) => sort === value) ?? null });
    }
  }

  pressed(button: Element): void {
    this.#view.facets.pressed(button);
  }

  /** What stands in the box, as it can be searched; it is written back, so that the reader sees what is searched. */
  #readBox(): string {
    const { box } = this.#view;
    const question = readQuestion(box.value);
    if (question.text !== box.value) box.value = question.text;
    if (question.cut || question.stripped || question.text !== this.#question.text) this.#question = question;
    return question.text;
  }

  #swapYears(): void {
    const { from, to } = this.#state;
    this.#go({ ...this.#state, from: to, to: from });
    // The button and its focus are gone with the notice.
    this.#view.box.focus({ preventScroll: true });
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
    this.#go({ ...emptyState(), q: this.#state.q, sort: this.#state.sort, view: this.#state.view });
    this.#view.box.focus({ preventScroll: true });
  }

  /** Shows a state and writes it into the address. The stages of one thing share an entry, so that Back leads to the search before. */
  #go(state: SearchState, stage: Stage | null = null): void {
    const fragment = formatSearchState(state);
    if (fragment !== formatSearchState(this.#state)) {
      const address = fragment === '' ? location.pathname : `#${fragment}`;
      const rest = this.#stage && without[this.#stage];
      const isNextStage = rest !== null && formatSearchState({ ...state, ...rest }) === formatSearchState({ ...this.#state, ...rest });
      if (isNextStage) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#stage = stage;
    this.#state = state;
    this.#ignored = '';
    void this.#run();
  }

  /** Shows the search of an address (what stands after `#`) as a step of its own in the history. */
  open(address: string): void {
    if (location.hash !== `#${address}`) history.pushState(null, '', `#${address}`);
    void this.showAddress();
  }

  /** Shows what the address says: at the start, and when the reader goes back or forward. */
  async showAddress(): Promise<void> {
    const turn = ++this.#turn;
    const place = keptPlace();
    this.#stage = null;
    this.#suggestions.clear();
    const { question } = parseSearchState(location.hash, null);
    this.#question = question;
    this.#view.box.value = question.text;
    this.#view.showSearching();
    // Only the table knows which values exist. Without it every value is taken, and the search fails and says so.
    const table = await this.#loadTable().catch(() => null);
    if (turn !== this.#turn) return;
    const { state, ignored } = parseSearchState(location.hash, table && knownValues(table));
    this.#state = state;
    this.#ignored = ignored.map(({ name, value }) => `${name}=${echo(value)}`).join(', ');
    await this.#run(place);
  }

  // Searching

  /** `place`: where the reader was among these results before. */
  async #run(place: ResultsPlace | null = null): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const state = this.#state;
    this.#keepStateInLinks();
    this.#view.showSearching();
    try {
      const { table, answer, found } = await this.#find(state);
      if (turn !== this.#turn) return;
      if (isIdle(state)) {
        this.#announce(null);
        this.#view.showIdle(this.#notices(null));
        this.#view.showFilters(state, found.counts, found.years);
        return;
      }
      const card = answer?.citation ? this.#card(table, answer.citation) : null;
      await this.#loadLines(table, [...(card?.rows ?? []), ...firstRowsOf(found.hits, state.view, place?.rows)]);
      if (turn !== this.#turn) return;
      this.#rowsWithoutText = [];
      this.#view.onLinesWanted = (rows) => this.#loadLines(table, rows);
      this.#view.onPassagesWanted = (rows) => void this.#fetchPassages(turn, answer?.words ?? null, rows);
      this.#view.showDone({
        table,
        hits: found.hits,
        counts: found.counts,
        years: found.years,
        unfiltered: found.unfiltered,
        state,
        terms: answer?.words?.terms ?? 0,
        card,
        hasWord: answer?.words?.lacks !== 'word',
        othersByWords: answer?.words != null,
        notices: this.#notices(answer),
        without: answer?.without ?? [],
        ...(place && { rows: place.rows }),
      });
      if (place) restorePlace(this.#root, place);
      this.#announce({ state, table, rows: found.hits.map(({ row }) => row) });
    } catch {
      if (turn !== this.#turn) return;
      this.#view.showFailed();
      this.#announce(null);
    }
  }

  async #find(state: SearchState): Promise<{ table: DocumentTable; answer: SearchAnswer | null; found: Results }> {
    const question = state.q.trim();
    const [table, answer] = await Promise.all([this.#loadTable(), question === '' ? null : this.#client.send({ kind: 'ask', question })]);
    return { table, answer, found: buildResults(table, answer ? hitsFor(table, answer) : everyRow(table), state) };
  }

  /** Lines of rows that a large library keeps apart from its table. */
  async #loadLines(table: DocumentTable, rows: readonly number[]): Promise<void> {
    await Promise.all(missingLines(table, rows).map(async (file) => addLines(table, file, await this.#client.send({ kind: 'lines', file }))));
  }

  // What others build on the search

  /** The search on the page; null while there is none. Every change is a `search-shown` event on the page's root. */
  get shown(): Shown | null {
    return this.#shown;
  }

  #announce(shown: Shown | null): void {
    this.#shown = shown;
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-action="save-search"]')) button.hidden = shown === null;
    this.#root.dispatchEvent(new CustomEvent('search-shown', { detail: shown }));
  }

  /** The decisions that the search of an address finds today, by id; the page stays as it is. */
  async idsOf(address: string): Promise<string[]> {
    const known = knownValues(await this.#loadTable());
    const { table, found } = await this.#find(parseSearchState(address, known).state);
    return found.hits.map(({ row }) => table.ids[row] ?? '');
  }

  async #fetchPassages(turn: number, words: WordsAnswer | null, rows: number[]): Promise<void> {
    if (!words) return;
    const outOfReach = (): RowPassages[] => rows.map((row) => ({ row, language: words.language, passages: null }));
    const found = await this.#client.send({ kind: 'passages', searched: words.searched, rows }).catch(outOfReach);
    if (turn !== this.#turn) return;
    for (const { row, passages, language } of found) {
      if (passages) this.#view.addPassages(row, passages, language);
      else this.#rowsWithoutText.push(row);
    }
    this.#view.part('passages-missing').hidden = this.#rowsWithoutText.length === 0;
  }

  #retryPassages(): void {
    const rows = this.#rowsWithoutText;
    this.#rowsWithoutText = [];
    this.#view.part('passages-missing').hidden = true;
    this.#view.onPassagesWanted(rows);
  }

  #loadTable(): Promise<DocumentTable> {
    this.#table ??= this.#client.send({ kind: 'table' }).catch((error: unknown) => {
      this.#table = null; // asked for again at the next search
      throw error;
    });
    return this.#table;
  }

  // What is offered while the reader types

  /** Decisions that the words cite, and filters that they name: a filter that is chosen takes its words out of the box. */
  async #offersFor(typed: string): Promise<Offer[]> {
    const { decisions, filters } = await this.#client.send({ kind: 'suggest', typed, limit: mostSuggestions });
    return [...(decisions.length > 0 ? await this.#offerDecisions(await this.#loadTable(), decisions) : []), ...this.#offerFilters(filters)];
  }

  async #offerDecisions(table: DocumentTable, ids: readonly string[]): Promise<Offer[]> {
    const rows = rowsOf(table, ids);
    await this.#loadLines(table, rows);
    return rows.map((row) => ({ kind: 'decision', label: table.citations[row] ?? '', detail: '', note: '', choose: () => location.assign(this.#view.address(table, row)) }));
  }

  #offerFilters(filters: readonly Suggested[]): Offer[] {
    return filters.map(({ suggestion: { facet, value, label, count }, synonym, rest }) => ({
      kind: facet,
      label,
      detail: synonym ?? '',
      note: this.#view.countInWords(count),
      choose: () => {
        this.#view.box.value = rest;
        this.#go(withFacetValue({ ...this.#state, q: rest }, facet, value, true));
      },
    }));
  }

  // What goes with the results

  #notices(answer: SearchAnswer | null): string[] {
    const { ignored, otherLanguage, unknownWords, mended, completed, alsoSearched, excluded, excludedDecisions, missingPhrase, partedPhrase, cut, stripped, operators, unclosed, lacks } = this.#strings;
    const notices: string[] = [];
    if (this.#question.text === this.#state.q) {
      if (this.#question.cut) notices.push(fillIn(cut, { n: this.#question.text.length.toLocaleString(this.#client.language) }));
      if (this.#question.stripped) notices.push(stripped);
    }
    if (this.#ignored !== '') notices.push(fillIn(ignored, { values: this.#ignored }));
    const words = answer?.words;
    if (!words) return notices;
    if (words.lacks) notices.push(lacks[words.lacks]);
    if (words.operators) notices.push(operators);
    if (words.unclosed) notices.push(unclosed);
    for (const { typed, meant, kind } of words.replaced) notices.push(fillIn(kind === 'mended' ? mended : completed, { typed: echo(typed), meant: meant.join(', ') }));
    for (const phrase of words.missingPhrases) notices.push(fillIn(missingPhrase, { phrase: echo(phrase) }));
    for (const phrase of words.partedPhrases) notices.push(fillIn(partedPhrase, { phrase: echo(phrase) }));
    if (words.language !== this.#client.language) notices.push(otherLanguage);
    if (words.unknown.length > 0) notices.push(fillIn(unknownWords, { words: words.unknown.map(echo).join(', ') }));
    if (words.excludedDecisions.length > 0) notices.push(fillIn(excludedDecisions, { citations: words.excludedDecisions.join('; ') }));
    if (words.excluded.length > 0) notices.push(fillIn(excluded, { words: words.excluded.map(echo).join(', ') }));
    if (words.also.length > 0) notices.push(fillIn(alsoSearched, { names: words.also.join(', ') }));
    return notices;
  }

  #card(table: DocumentTable, resolution: Resolution): CitationCard {
    const { citationFound, citationAmbiguous, citationPossible, citationAbsent, citationNear } = this.#strings;
    const { state } = resolution;
    switch (state) {
      case 'found':
        return { state, lead: citationFound, note: this.#mismatch(table, resolution), isAnswer: true, isDoubtful: resolution.mismatch !== undefined, rows: rowsOf(table, [resolution.id]) };
      case 'ambiguous':
        return { state, lead: resolution.possible ? citationPossible : fillIn(citationAmbiguous, { n: resolution.ids.length }), note: '', isAnswer: !resolution.possible, isDoubtful: false, rows: rowsOf(table, resolution.ids) };
      case 'absent': {
        const rows = rowsOf(table, resolution.near.map(({ id }) => id));
        return { state, lead: fillIn(citationAbsent, { citation: resolution.label }), note: rows.length > 0 ? citationNear : '', isAnswer: false, isDoubtful: true, rows };
      }
    }
  }

  /** What the citation says otherwise than the entry; empty where they agree. */
  #mismatch(table: DocumentTable, { id, mismatch, citedDates = [] }: Extract<Resolution, { state: 'found' }>): string {
    if (!mismatch) return '';
    const { language } = this.#client;
    const given = table.dates[table.ids.indexOf(id)] ?? '';
    return fillIn(this.#strings.mismatch[mismatch], { cited: citedDates.map((date) => formatDate(date, language)).join(', '), given: formatDate(given, language) });
  }

  /** The link to the page's other language leads to the same search. */
  #keepStateInLinks(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
      if (link.pathname.endsWith('/search/')) link.hash = formatSearchState(this.#state);
    }
  }
}

function echo(text: string): string {
  const letters = [...text];
  return letters.length <= longestEcho ? text : `${letters.slice(0, longestEcho - 1).join('')}…`;
}
