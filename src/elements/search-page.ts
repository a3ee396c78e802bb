// The search page at work: holds the state, keeps it in the address, asks the worker and hands the answer to the view. One
// search is current at a time; what an older one still brings is dropped.
import type { Resolution } from '../citations/resolve-citation.ts';
import { knownValues } from '../search/count-facets.ts';
import type { DocumentTable } from '../search/document-table.ts';
import { isFacetName } from '../search/facets.ts';
import { buildResults, citationHits, everyRow, hitsOf, rowsOf, type Hit } from '../search/results.ts';
import { emptyState, formatSearchState, isIdle, parseSearchState, readQuestion, sorts, views, withFacetValue, type Question, type SearchState } from '../search/search-state.ts';
import { fillIn, type SearchStrings } from '../search/search-strings.ts';
import type { SearchClient } from './search-client.ts';
import type { SearchAnswer, WordsAnswer } from './search-messages.ts';
import { SearchView, type CitationCard } from './search-view.ts';
import { YearBrush } from './year-brush.ts';

const typingPause = 150; // milliseconds
const shortestTyped = 2;

type Stage = 'words' | 'period';
/** The state without what a stage changes. */
const without: Record<Stage, Partial<SearchState>> = { words: { q: '' }, period: { from: null, to: null } };

export class SearchPage {
  readonly #strings: SearchStrings;
  readonly #client: SearchClient;
  readonly #view: SearchView;
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

  constructor(root: HTMLElement, client: SearchClient) {
    this.#strings = JSON.parse(root.dataset['strings'] ?? '{}') as SearchStrings;
    this.#client = client;
    this.#view = new SearchView(root, this.#strings, client.language);
    for (const button of root.querySelectorAll('[data-action="clear"]')) button.addEventListener('click', () => this.#clearFilters());
    root.querySelector('[data-action="swap-years"]')?.addEventListener('click', () => this.#swapYears());
    this.#view.part('chips').addEventListener('click', ({ target }) => this.#removeChip(target));
    this.#loadTable().catch(() => undefined); // begins now, on intent; the first search waits for it
  }

  // What the reader does

  submit(): void {
    this.#go({ ...this.#state, q: this.#readBox() });
  }

  retry(): void {
    if (this.#readBox() === this.#state.q) void this.#run();
    else this.submit();
  }

  typed(): void {
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
      if (isNextStage) history.replaceState(history.state, '', address);
      else history.pushState(null, '', address);
    }
    this.#stage = stage;
    this.#state = state;
    this.#ignored = '';
    void this.#run();
  }

  /** Shows what the address says: at the start, and when the reader goes back or forward. */
  async showAddress(): Promise<void> {
    const turn = ++this.#turn;
    this.#stage = null;
    const { question } = parseSearchState(location.hash, null);
    this.#question = question;
    this.#view.box.value = question.text;
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
        this.#view.showFilters(state, found.counts, found.years);
        return;
      }
      this.#view.onPassagesWanted = (rows) => void this.#fetchPassages(turn, table, answer?.words ?? null, rows);
      this.#view.showDone({
        table,
        hits: found.hits,
        counts: found.counts,
        years: found.years,
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

  // What goes with the results

  #notices(answer: SearchAnswer | null): string[] {
    const { ignored, otherLanguage, unknownWords, cut, stripped } = this.#strings;
    const notices: string[] = [];
    if (this.#question.text === this.#state.q) {
      if (this.#question.cut) notices.push(fillIn(cut, { n: this.#question.text.length.toLocaleString(this.#client.language) }));
      if (this.#question.stripped) notices.push(stripped);
    }
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
