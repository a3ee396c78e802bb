// Draws the search page by filling the templates of the server's markup; it never parses HTML and holds no words of its
// own. What the reader sees of a search is decided elsewhere (src/search); this only puts it in place.
import type { Language } from '../i18n/languages.ts';
import type { FacetCounts } from '../search/count-facets.ts';
import { codesAt, type DocumentTable } from '../search/document-table.ts';
import { facetNames, type PlainFacetName } from '../search/facets.ts';
import type { Helper } from '../search/engine.ts';
import type { MarkKind, Passage } from '../search/passages.ts';
import { isReversed } from '../search/period.ts';
import type { Hit } from '../search/results.ts';
import { hasFilters, sortOf, views, type SearchState, type View } from '../search/search-state.ts';
import { fillIn, type SearchStrings } from '../search/search-strings.ts';
import { fillOrRemove, slot } from './template-slots.ts';
import { FacetPanel } from './facet-panel.ts';
import { YearBrush } from './year-brush.ts';

/** Rows that are shown at once; a row of the table is a third as high. */
const pageSizes: Record<View, number> = { list: 20, table: 60 };
/** How long a search may take before the reader is told that the line is slow. */
const slowAfter = 10_000; // milliseconds

/** Rows whose passages are fetched at once, wherever they stand; the others get theirs when they come near. */
const firstRows = 5;

export interface CitationCard {
  state: 'found' | 'ambiguous' | 'absent';
  lead: string;
  /** What to beware of; empty where there is nothing. */
  note: string;
  /** Its decisions head the results, unless the filters leave them out; others are only offered. */
  isAnswer: boolean;
  /** The citation is absent, or does not agree with the entry. */
  isDoubtful: boolean;
  /** Rows it leads to; for one that is absent, rows that look like it. */
  rows: readonly number[];
}

export interface Drawing {
  table: DocumentTable;
  hits: readonly Hit[];
  counts: FacetCounts;
  /** Decisions by year, whatever the period. */
  years: ReadonlyMap<string, number>;
  /** How many there would be without filters. */
  unfiltered: number;
  state: SearchState;
  /** How many words were searched; a row that has fewer says so. */
  terms: number;
  card: CitationCard | null;
  /** False where something was asked, and no word of it. */
  hasWord: boolean;
  /** Whether what follows the decisions cited was found by words; else it cites them. */
  othersByWords: boolean;
  notices: readonly string[];
  without: readonly Helper[];
  /** At least so many rows are drawn at once. */
  rows?: number;
}

/** The rows that are drawn at first. */
export const firstRowsOf = (hits: readonly Hit[], view: View, atLeast = 0): number[] => hits.slice(0, Math.max(pageSizes[view], atLeast)).map(({ row }) => row);

export class SearchView {
  readonly box: HTMLInputElement;
  readonly facets: FacetPanel;
  /** Called with rows that want their passages: the first ones, and those that come near the visible part of the page. */
  onPassagesWanted: (rows: number[]) => void = () => undefined;

  /** Called before further rows are drawn; they wait for it. */
  onLinesWanted: (rows: number[]) => Promise<void> = () => Promise.resolve();

  readonly #root: HTMLElement;
  readonly #strings: SearchStrings;
  readonly #language: Language;
  readonly #pages: string;
  readonly #list: HTMLElement;
  readonly #tableRows: HTMLElement;
  readonly #observer: IntersectionObserver;
  #drawing: Drawing | null = null;
  #shown = 0;
  #slow: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, strings: SearchStrings, language: Language) {
    this.#root = root;
    this.#strings = strings;
    this.#language = language;
    this.#pages = root.dataset['pages'] ?? '';
    this.#list = this.part('results');
    this.#tableRows = this.part('table-rows');
    this.facets = new FacetPanel(this.part('filters'), language);
    const box = root.querySelector<HTMLInputElement>('input[name="q"]');
    if (!box) throw new Error('The search page has no input named q');
    this.box = box;
    this.#observer = new IntersectionObserver((entries) => this.#rowsSeen(entries), { rootMargin: '200px' });
    this.part('to-results').addEventListener('click', () => root.querySelector<HTMLElement>('[data-results] [data-decision] a')?.focus());
    this.part('more').addEventListener('click', () => void this.#showFurther());
  }

  part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The search page has no part "${name}"`);
    return part;
  }

  /** What was found before stays in sight until the next answer is there. */
  showSearching(): void {
    this.#root.dataset['searchState'] = 'searching';
    for (const rows of [this.#list, this.#tableRows]) rows.setAttribute('aria-busy', 'true');
    this.part('failed').hidden = true;
    if (this.#drawing === null) this.#count(this.#strings.searching, 0);
    this.#slow ??= setTimeout(() => (this.part('slow').hidden = false), slowAfter);
  }

  showDone(drawing: Drawing): void {
    const { hits, card, counts, years, state, hasWord, notices, without } = drawing;
    this.#clear();
    this.#drawing = drawing;
    this.#showView(state.view);
    this.#showMore(drawing.rows);
    this.#showCard(drawing);
    this.#showNotices(notices);
    this.#showIncomplete(without);
    this.showFilters(state, counts, years);
    for (const name of ['found', 'arrange', 'take', 'to-results']) this.part(name).hidden = hits.length === 0;
    // A citation that we do not have, or that the filters leave out, is an answer, and so is a period that nothing can lie in or a
    // question without a word; advice on words and filters would only confuse.
    this.part('empty').hidden = hits.length > 0 || card !== null || isReversed(state) || !hasWord;
    // Words that find something without the filters need no advice.
    this.part('empty-advice').hidden = drawing.unfiltered > 0;
    this.part('empty-filters').hidden = !hasFilters(state);
    this.part('unfiltered').textContent = fillIn(this.#strings.unfiltered, { n: this.countInWords(drawing.unfiltered) });
    this.part('lists').hidden = hits.length > 0;
    this.#count(this.#countWithCited(drawing), hits.length);
    this.part('print').hidden = false;
    this.#root.dataset['searchState'] = 'done';
  }

  showIdle(notices: readonly string[]): void {
    this.#clear();
    this.#showNotices(notices);
    this.#count('', 0);
    this.#root.dataset['searchState'] = 'idle';
  }

  showFailed(): void {
    this.#clear();
    this.#showNotices([]);
    this.#count('', 0);
    this.part('failed').hidden = false;
    this.#root.dataset['searchState'] = 'failed';
  }

  #clear(): void {
    clearTimeout(this.#slow);
    this.#slow = undefined;
    this.#drawing = null;
    this.#shown = 0;
    this.#observer.disconnect();
    for (const rows of [this.#list, this.#tableRows]) {
      rows.replaceChildren();
      rows.setAttribute('aria-busy', 'false');
    }
    this.part('citation').replaceChildren();
    for (const name of ['found', 'arrange', 'take', 'to-results', 'empty', 'failed', 'print', 'slow', 'incomplete', 'passages-missing']) this.part(name).hidden = true;
    this.part('lists').hidden = false;
  }

  /** `Nessuna decisione`, `1 decisione`, `12 decisioni`. */
  countInWords(total: number): string {
    const { countNone, countOne, countMany } = this.#strings;
    return fillIn(total === 0 ? countNone : total === 1 ? countOne : countMany, { n: total.toLocaleString(this.#language) });
  }

  /** A decision that was cited stands in the results too: that it is among them is said. */
  #countWithCited(drawing: Drawing): string {
    const count = this.countInWords(drawing.hits.length);
    const cited = citedFirst(drawing);
    return cited === 0 || cited === drawing.hits.length ? count : fillIn(this.#strings.countWithCited[cited === 1 ? 'one' : 'many'], { count });
  }

  #count(text: string, total: number): void {
    const count = this.part('count');
    count.dataset['resultCount'] = String(total);
    // The same words again would be announced again.
    if (count.textContent !== text) count.textContent = text;
  }

  #showNotices(notices: readonly string[]): void {
    this.part('notices').replaceChildren(
      ...notices.map((text) => {
        const notice = document.createElement('p');
        notice.textContent = text;
        return notice;
      }),
    );
  }

  /** What the search had to do without, and a button to try again. */
  #showIncomplete(without: readonly Helper[]): void {
    this.part('incomplete').hidden = without.length === 0;
    this.part('incomplete-text').textContent = without.map((helper) => this.#strings.without[helper]).join(' ');
  }

  // Rows

  async #showFurther(): Promise<void> {
    const drawing = this.#drawing;
    if (!drawing) return;
    const next = drawing.hits.slice(this.#shown, this.#shown + pageSizes[drawing.state.view]);
    await this.onLinesWanted(next.map(({ row }) => row)).catch(() => undefined); // a row without its lines still leads to the decision
    if (this.#drawing === drawing) this.#showMore();
  }

  #showMore(atLeast = 0): void {
    if (!this.#drawing) return;
    const { table, hits, terms, state: { view } } = this.#drawing;
    const from = this.#shown;
    const next = hits.slice(from, from + Math.max(pageSizes[view], atLeast));
    const rows = next.map((hit) => (view === 'table' ? this.#tableRowFor(table, hit, terms) : this.#resultFor(table, hit, terms)));
    (view === 'table' ? this.#tableRows : this.#list).append(...rows);
    const cited = citedFirst(this.#drawing);
    if (cited > 0) rows[cited - from]?.before(this.#headOfOthers(this.#drawing, cited));
    this.#shown = from + rows.length;
    this.part('more').hidden = this.#shown >= hits.length;
    if (view === 'list') {
      const atOnce = from === 0 ? rows.slice(0, firstRows) : [];
      this.#wantPassages(atOnce);
      for (const row of rows.slice(atOnce.length)) this.#observer.observe(row);
    }
    if (from > 0) rows[0]?.querySelector('a')?.focus();
    this.#showPrintedCount();
  }

  /** Stands between the decisions that were cited and the others. */
  #headOfOthers({ othersByWords, state }: Drawing, cited: number): HTMLElement {
    const head = this.#template(state.view === 'table' ? 'table-part' : 'results-part');
    slot(head, 'text').textContent = othersByWords ? this.#strings.othersByWords : this.#strings.othersCiting[cited === 1 ? 'one' : 'many'];
    return head;
  }

  /** The rows are a list or a table; whichever it is, is `[data-results]`. */
  #showView(view: View): void {
    const isTable = view === 'table';
    this.#list.hidden = isTable;
    this.part('table').hidden = !isTable;
    this.#list.toggleAttribute('data-results', !isTable);
    this.#tableRows.toggleAttribute('data-results', isTable);
  }

  /** A row without passages: what can be compared down a column. */
  #tableRowFor(table: DocumentTable, { row, covered }: Hit, terms: number): HTMLElement {
    const result = this.#template('table-row');
    result.dataset['decision'] = table.ids[row] ?? '';
    this.#fillDecision(result, table, row);
    for (const name of ['court', 'outcome', 'mission', 'verification'] as const) slot(result, name).textContent = this.#labelsAt(table, name, row);
    slot(result, 'remedy').textContent = table.remedies[row] ?? '';
    this.#fillMarks(result, table, row, covered, terms);
    return result;
  }

  #labelsAt(table: DocumentTable, name: PlainFacetName, row: number): string {
    return codesAt(table.facets[name], row).map((code) => this.facets.labelOf(name, code)).join(', ');
  }

  /** What to beware of: a doubt, and words that the decision does not have. */
  #fillMarks(result: HTMLElement, table: DocumentTable, row: number, covered: number | null, terms: number): void {
    if (!table.doubtful.includes(row)) slot(result, 'doubtful').remove();
    fillOrRemove(slot(result, 'covered'), covered === null || covered >= terms ? '' : fillIn(this.#strings.covered, { n: covered, total: terms }));
  }

  #resultFor(table: DocumentTable, { row, covered }: Hit, terms: number): HTMLElement {
    const result = this.#template('result');
    result.dataset['decision'] = table.ids[row] ?? '';
    result.dataset['row'] = String(row);
    result.dataset['outcome'] = codesAt(table.facets.outcome, row)[0] ?? '';
    this.#fillDecision(result, table, row);
    slot(result, 'outcome').textContent = this.#labelsAt(table, 'outcome', row);
    fillOrRemove(slot(result, 'remedy'), table.remedies[row] ?? '');
    slot(result, 'verification').textContent = this.#labelsAt(table, 'verification', row);
    this.#fillMarks(result, table, row, covered, terms);
    return result;
  }

  #fillDecision(into: HTMLElement, table: DocumentTable, row: number): void {
    this.#fillLink(into, table, row, table.titles[row] ?? table.ids[row] ?? '');
    slot(into, 'citation').textContent = table.citations[row] ?? '';
    const add = into.querySelector<HTMLElement>('add-to-dossier');
    if (add) add.dataset['reference'] = table.ids[row] ?? '';
  }

  #fillLink(into: HTMLElement, table: DocumentTable, row: number, text: string): void {
    const link = slot(into, 'link');
    link.setAttribute('href', this.address(table, row));
    link.textContent = text;
  }

  address(table: DocumentTable, row: number, anchor = ''): string {
    return `${this.#pages}${table.ids[row] ?? ''}/${/^[hp]\d/.test(anchor) ? `#${anchor}` : ''}`;
  }

  #rowsSeen(entries: readonly IntersectionObserverEntry[]): void {
    const seen = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target as HTMLElement);
    for (const row of seen) this.#observer.unobserve(row);
    this.#wantPassages(seen);
  }

  #wantPassages(results: readonly HTMLElement[]): void {
    if (results.length > 0) this.onPassagesWanted(results.map((result) => Number(result.dataset['row'])));
  }

  /** Adds passages to a result, unless it has left the page meanwhile. `language` is that of the text. */
  addPassages(row: number, passages: readonly Passage[], language: Language): void {
    const result = this.#list.querySelector<HTMLElement>(`[data-row="${row}"]`);
    if (!result || !this.#drawing) return;
    const { table } = this.#drawing;
    slot(result, 'passages').replaceChildren(
      ...passages.map(({ anchor, segments }) => {
        const item = this.#template('passage');
        const link = slot(item, 'anchor');
        link.setAttribute('href', this.address(table, row, anchor));
        link.textContent = this.#sectionName(anchor);
        const text = slot(item, 'text');
        if (language !== this.#language) text.lang = language;
        text.replaceChildren(...segments.map(({ text: words, marked }) => (marked ? markOf(words, marked) : words)));
        return item;
      }),
    );
  }

  #sectionName(anchor: string): string {
    const { headnote, holding, paragraph } = this.#strings;
    return fillIn(anchor.startsWith('p') ? paragraph : /^h\d/.test(anchor) ? holding : headnote, { n: anchor.slice(1) });
  }

  // The recognised citation

  #showCard({ table, card, hits }: Drawing): void {
    if (!card) return;
    const among = card.rows.filter((row) => hits.some((hit) => hit.row === row)).length;
    // The results below give the titles.
    const isBrief = card.isAnswer && among === card.rows.length;
    const element = this.#template('citation');
    element.toggleAttribute('data-doubtful', card.isDoubtful);
    element.toggleAttribute('data-brief', isBrief);
    element.dataset['citationState'] = card.state;
    if (card.state === 'found') element.dataset['decision'] = table.ids[card.rows[0] ?? -1] ?? '';
    slot(element, 'lead').textContent = card.lead;
    fillOrRemove(slot(element, 'note'), card.note);
    fillOrRemove(slot(element, 'filtered'), !card.isAnswer || isBrief ? '' : this.#strings.filteredOut[among > 0 ? 'some' : card.rows.length === 1 ? 'one' : 'all']);
    const list = slot(element, 'decisions');
    list.replaceChildren(
      ...card.rows.map((row) => {
        const item = this.#template(isBrief ? 'citation-brief' : 'citation-decision');
        if (isBrief) this.#fillLink(item, table, row, table.citations[row] ?? '');
        else this.#fillDecision(item, table, row);
        return item;
      }),
    );
    list.hidden = card.rows.length === 0;
    this.part('citation').replaceChildren(element);
  }

  // Filters

  showFilters(state: SearchState, counts: FacetCounts, years: ReadonlyMap<string, number>): void {
    this.facets.show(state.facets, counts);
    const brush = this.#root.querySelector('year-brush');
    if (brush instanceof YearBrush) brush.show(state, years);
    this.#showReversed(state);
    for (const name of ['from', 'to'] as const) selectValue(this.#select(name), state[name] ?? '');
    const sort = this.#select('sort');
    const relevance = sort.querySelector<HTMLOptionElement>('option[value="relevance"]');
    if (relevance) relevance.disabled = state.q.trim() === '';
    selectValue(sort, sortOf(state));
    for (const view of views) this.#root.querySelector<HTMLInputElement>(`input[name="view"][value="${view}"]`)!.checked = view === state.view;
    this.#showChips(state);
    this.#showPrintHead(state);
  }

  /** Years the wrong way round, from an old link or the two lists, are told and turned round at one click. */
  #showReversed(period: SearchState): void {
    const { from, to } = period;
    const reversed = this.part('reversed');
    reversed.hidden = !isReversed(period);
    if (from === null || to === null || reversed.hidden) return;
    this.part('reversed-text').textContent = fillIn(this.#strings.reversed, { from, to });
    const swap = reversed.querySelector('button');
    if (swap) swap.textContent = fillIn(this.#strings.swapYears, { from: to, to: from });
  }

  #select(name: string): HTMLSelectElement {
    const select = this.#root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (!select) throw new Error(`The search page has no choice named ${name}`);
    return select;
  }

  #chipsOf({ facets, from, to }: SearchState): { name: string; value: string; label: string }[] {
    const { from: since, to: until } = this.#strings;
    const chips: { name: string; value: string; label: string }[] = facetNames.flatMap((name) =>
      facets[name].map((value) => ({ name, value, label: `${this.facets.titleOf(name)}: ${this.facets.labelOf(name, value)}` })),
    );
    if (from !== null) chips.push({ name: 'from', value: from, label: fillIn(since, { date: from }) });
    if (to !== null) chips.push({ name: 'to', value: to, label: fillIn(until, { date: to }) });
    return chips;
  }

  #showChips(state: SearchState): void {
    const { removeFilter } = this.#strings;
    const chips = this.#chipsOf(state);
    this.part('chips').replaceChildren(
      ...chips.map(({ name, value, label }) => {
        const item = this.#template('chip');
        const button = slot(item, 'remove');
        button.dataset['name'] = name;
        button.dataset['value'] = value;
        button.setAttribute('aria-label', fillIn(removeFilter, { label }));
        slot(item, 'label').textContent = label;
        return item;
      }),
    );
    this.part('chosen').hidden = chips.length === 0;
    const several = facetNames.filter((name) => state.facets[name].length > 1).map((name) => this.facets.titleOf(name));
    const alternatives = this.part('alternatives');
    alternatives.hidden = several.length === 0;
    alternatives.textContent = fillIn(this.#strings.alternatives, { names: several.join(', ') });
  }

  // What a printed search says of itself

  #showPrintHead(state: SearchState): void {
    this.#print('question', state.q.trim());
    this.#print('filters', this.#chipsOf(state).map(({ label }) => label).join('; '));
    this.#print('sort', this.#select('sort').selectedOptions[0]?.textContent ?? '');
  }

  #showPrintedCount(): void {
    const total = this.#drawing?.hits.length ?? 0;
    const count = this.countInWords(total);
    this.#print('found', this.#shown < total ? fillIn(this.#strings.printed, { count, n: this.#shown }) : count);
  }

  /** Fills a line of the head; one that has nothing to say is left out. */
  #print(name: string, text: string): void {
    const line = this.#root.querySelector<HTMLElement>(`[data-print="${name}"]`);
    if (!line?.parentElement) throw new Error(`The printed search has no line "${name}"`);
    line.textContent = text;
    line.parentElement.hidden = text === '';
  }

  #template(name: string): HTMLElement {
    const template = this.#root.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
    const element = template?.content.firstElementChild?.cloneNode(true);
    if (!(element instanceof HTMLElement)) throw new Error(`The search page has no template "${name}"`);
    return element;
  }
}

/** How many decisions that were cited stand at the head of the results; none where the results are sorted otherwise. */
function citedFirst({ card, hits, state }: Drawing): number {
  if (!card?.isAnswer || sortOf(state) !== 'relevance') return 0;
  const after = hits.findIndex(({ row }) => !card.rows.includes(row));
  return after === -1 ? hits.length : after;
}

function markOf(words: string, kind: MarkKind): HTMLElement {
  const mark = document.createElement('mark');
  mark.dataset['kind'] = kind;
  mark.textContent = words;
  return mark;
}

/** Selects a value; one that the list does not offer (a month that came in the address) is added to it. */
function selectValue(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
  select.value = value;
}
