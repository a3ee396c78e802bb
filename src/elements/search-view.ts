// Draws the search page by filling the templates of the server's markup; it never parses HTML and holds no words of its
// own. What the reader sees of a search is decided elsewhere (src/search); this only puts it in place.
import type { Language } from '../i18n/languages.ts';
import type { FacetCounts } from '../search/count-facets.ts';
import { codesAt, type DocumentTable } from '../search/document-table.ts';
import { facetNames, isFacetName, type FacetName } from '../search/facets.ts';
import type { Passage } from '../search/passages.ts';
import type { Hit } from '../search/results.ts';
import { hasFilters, sortOf, type SearchState } from '../search/search-state.ts';
import { fillIn, type SearchStrings } from '../search/search-strings.ts';

const pageSize = 20;
/** Rows whose passages are fetched at once, wherever they stand; the others get theirs when they come near. */
const firstRows = 5;

interface FacetInput {
  input: HTMLInputElement;
  label: string;
  count: HTMLElement;
}

export interface CitationCard {
  state: 'found' | 'ambiguous' | 'absent';
  lead: string;
  /** What to beware of; empty where there is nothing. */
  note: string;
  /** Rows it leads to; for one that is absent, rows that look like it. */
  rows: readonly number[];
}

export interface Drawing {
  table: DocumentTable;
  hits: readonly Hit[];
  counts: FacetCounts;
  /** How many there would be without filters. */
  unfiltered: number;
  state: SearchState;
  /** How many words were searched; a row that has fewer says so. */
  terms: number;
  card: CitationCard | null;
  notices: readonly string[];
}

export class SearchView {
  readonly box: HTMLInputElement;
  /** Called with rows that want their passages: the first ones, and those that come near the visible part of the page. */
  onPassagesWanted: (rows: number[]) => void = () => undefined;

  readonly #root: HTMLElement;
  readonly #strings: SearchStrings;
  readonly #language: Language;
  readonly #pages: string;
  readonly #list: HTMLElement;
  readonly #facets: Map<FacetName, Map<string, FacetInput>>;
  readonly #observer: IntersectionObserver;
  #drawing: Drawing | null = null;
  #shown = 0;

  constructor(root: HTMLElement, strings: SearchStrings, language: Language) {
    this.#root = root;
    this.#strings = strings;
    this.#language = language;
    this.#pages = root.dataset['pages'] ?? '';
    this.#list = this.part('results');
    this.#facets = readFacets(this.part('filters'));
    const box = root.querySelector<HTMLInputElement>('input[name="q"]');
    if (!box) throw new Error('The search page has no input named q');
    this.box = box;
    this.#observer = new IntersectionObserver((entries) => this.#rowsSeen(entries), { rootMargin: '200px' });
    this.part('more').addEventListener('click', () => this.#showMore());
  }

  part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The search page has no part "${name}"`);
    return part;
  }

  /** What was found before stays in sight until the next answer is there. */
  showSearching(): void {
    this.#root.dataset['searchState'] = 'searching';
    this.#list.setAttribute('aria-busy', 'true');
    this.part('failed').hidden = true;
    if (this.#drawing === null) this.#count(this.#strings.searching, 0);
  }

  showDone(drawing: Drawing): void {
    const { hits, card, counts, state, notices } = drawing;
    this.#clear();
    this.#drawing = drawing;
    this.#showMore();
    this.#showCard(drawing.table, card);
    this.#showNotices(notices);
    this.showFilters(state, counts);
    this.part('found').hidden = hits.length === 0;
    // A citation that we do not have is an answer; advice on words and filters would only confuse.
    this.part('empty').hidden = hits.length > 0 || card?.state === 'absent';
    this.part('empty-filters').hidden = !hasFilters(state);
    this.part('unfiltered').textContent = fillIn(this.#strings.unfiltered, { n: this.countInWords(drawing.unfiltered) });
    this.part('lists').hidden = hits.length > 0;
    this.#count(this.countInWords(hits.length), hits.length);
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
    this.#drawing = null;
    this.#shown = 0;
    this.#observer.disconnect();
    this.#list.replaceChildren();
    this.#list.setAttribute('aria-busy', 'false');
    this.part('citation').replaceChildren();
    for (const name of ['found', 'empty', 'failed']) this.part(name).hidden = true;
    this.part('lists').hidden = false;
  }

  /** `Nessuna decisione`, `1 decisione`, `12 decisioni`. */
  countInWords(total: number): string {
    const { countNone, countOne, countMany } = this.#strings;
    return fillIn(total === 0 ? countNone : total === 1 ? countOne : countMany, { n: total.toLocaleString(this.#language) });
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

  // Rows

  #showMore(): void {
    if (!this.#drawing) return;
    const { table, hits, terms } = this.#drawing;
    const from = this.#shown;
    const rows = hits.slice(from, from + pageSize).map((hit) => this.#resultFor(table, hit, terms));
    this.#list.append(...rows);
    this.#shown = from + rows.length;
    this.part('more').hidden = this.#shown >= hits.length;
    const atOnce = from === 0 ? rows.slice(0, firstRows) : [];
    this.#wantPassages(atOnce);
    for (const row of rows.slice(atOnce.length)) this.#observer.observe(row);
    if (from > 0) rows[0]?.querySelector('a')?.focus();
  }

  #resultFor(table: DocumentTable, { row, covered }: Hit, terms: number): HTMLElement {
    const result = this.#template('result');
    const outcome = codesAt(table.facets.outcome, row)[0] ?? '';
    result.dataset['decision'] = table.ids[row] ?? '';
    result.dataset['row'] = String(row);
    result.dataset['outcome'] = outcome;
    this.#fillDecision(result, table, row);
    slot(result, 'outcome').textContent = this.#labelOf('outcome', outcome);
    fillOrRemove(slot(result, 'remedy'), table.remedies[row] ?? '');
    if (!table.doubtful.includes(row)) slot(result, 'doubtful').remove();
    slot(result, 'verification').textContent = this.#labelOf('verification', codesAt(table.facets.verification, row)[0] ?? '');
    fillOrRemove(slot(result, 'covered'), covered === null || covered >= terms ? '' : fillIn(this.#strings.covered, { n: covered, total: terms }));
    return result;
  }

  #fillDecision(into: HTMLElement, table: DocumentTable, row: number): void {
    const link = slot(into, 'link');
    link.setAttribute('href', this.address(table, row));
    link.textContent = table.titles[row] ?? '';
    slot(into, 'citation').textContent = table.citations[row] ?? '';
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
        text.replaceChildren(...segments.map(({ text: words, marked }) => (marked ? markOf(words) : words)));
        return item;
      }),
    );
  }

  #sectionName(anchor: string): string {
    const { headnote, holding, paragraph } = this.#strings;
    return fillIn(anchor.startsWith('p') ? paragraph : /^h\d/.test(anchor) ? holding : headnote, { n: anchor.slice(1) });
  }

  // The recognised citation

  #showCard(table: DocumentTable, card: CitationCard | null): void {
    if (!card) return;
    const element = this.#template('citation');
    element.dataset['citationState'] = card.state;
    if (card.state === 'found') element.dataset['decision'] = table.ids[card.rows[0] ?? -1] ?? '';
    slot(element, 'lead').textContent = card.lead;
    fillOrRemove(slot(element, 'note'), card.note);
    const list = slot(element, 'decisions');
    list.replaceChildren(
      ...card.rows.map((row) => {
        const item = this.#template('citation-decision');
        this.#fillDecision(item, table, row);
        return item;
      }),
    );
    list.hidden = card.rows.length === 0;
    this.part('citation').replaceChildren(element);
  }

  // Filters

  #labelOf(name: FacetName, value: string): string {
    return this.#facets.get(name)?.get(value)?.label ?? value;
  }

  #titleOf(name: FacetName): string {
    return this.#root.querySelector(`[data-facet="${name}"] > summary`)?.textContent?.trim() ?? name;
  }

  showFilters(state: SearchState, counts: FacetCounts): void {
    for (const [name, values] of this.#facets) {
      for (const [value, { input, count }] of values) {
        const number = counts[name].get(value) ?? 0;
        input.checked = state.facets[name].includes(value);
        count.textContent = number.toLocaleString(this.#language);
        // The control that has just been used keeps the focus, whatever its count has become.
        input.disabled = number === 0 && !input.checked && input !== document.activeElement;
        input.closest('li')?.toggleAttribute('data-empty', number === 0);
      }
      const details = [...values.values()][0]?.input.closest('details');
      if (details && state.facets[name].length > 0) details.open = true;
    }
    for (const name of ['from', 'to'] as const) selectValue(this.#select(name), state[name] ?? '');
    const sort = this.#select('sort');
    const relevance = sort.querySelector<HTMLOptionElement>('option[value="relevance"]');
    if (relevance) relevance.disabled = state.q.trim() === '';
    selectValue(sort, sortOf(state));
    this.#showChips(state);
  }

  #select(name: string): HTMLSelectElement {
    const select = this.#root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (!select) throw new Error(`The search page has no choice named ${name}`);
    return select;
  }

  #showChips(state: SearchState): void {
    const { from, to, removeFilter } = this.#strings;
    const chips: { name: string; value: string; label: string }[] = facetNames.flatMap((name) =>
      state.facets[name].map((value) => ({ name, value, label: `${this.#titleOf(name)}: ${this.#labelOf(name, value)}` })),
    );
    if (state.from !== null) chips.push({ name: 'from', value: state.from, label: fillIn(from, { date: state.from }) });
    if (state.to !== null) chips.push({ name: 'to', value: state.to, label: fillIn(to, { date: state.to }) });
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
  }

  #template(name: string): HTMLElement {
    const template = this.#root.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
    const element = template?.content.firstElementChild?.cloneNode(true);
    if (!(element instanceof HTMLElement)) throw new Error(`The search page has no template "${name}"`);
    return element;
  }
}

function readFacets(filters: HTMLElement): Map<FacetName, Map<string, FacetInput>> {
  const facets = new Map<FacetName, Map<string, FacetInput>>();
  for (const input of filters.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    const label = input.closest('label');
    const count = label?.querySelector<HTMLElement>('[data-count]');
    if (!isFacetName(input.name) || !label || !count) continue;
    const values = facets.get(input.name) ?? new Map<string, FacetInput>();
    values.set(input.value, { input, count, label: label.querySelector('[data-label]')?.textContent?.trim() ?? input.value });
    facets.set(input.name, values);
  }
  return facets;
}

export function slot(inside: HTMLElement, name: string): HTMLElement {
  const found = inside.querySelector<HTMLElement>(`[data-slot="${name}"]`);
  if (!found) throw new Error(`A template of the search page has no slot "${name}"`);
  return found;
}

export function fillOrRemove(element: HTMLElement, text: string): void {
  if (text === '') element.remove();
  else element.textContent = text;
}

function markOf(words: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = words;
  return mark;
}

/** Selects a value; one that the list does not offer (a month that came in the address) is added to it. */
function selectValue(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
  select.value = value;
}
