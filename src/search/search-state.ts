// A search as an address: what stands after `#` (or, from outside, after `?`). The names of the parameters are public.
// Several values of a facet repeat the parameter; what the library does not know is ignored and handed back, so that the
// page can say so.
import { facetNames, isFacetName, type FacetName } from './facets.ts';

export const sorts = ['relevance', 'newest', 'level'] as const;
export type Sort = (typeof sorts)[number];

export const views = ['list', 'table'] as const;
export type View = (typeof views)[number];

export type Selection = Record<FacetName, readonly string[]>;

export interface SearchState {
  q: string;
  facets: Selection;
  /** Partial dates, both ends included: 2021, 2021-07, 2021-07-15. */
  from: string | null;
  to: string | null;
  /** Null: by relevance where there is a query, newest first where there is none. */
  sort: Sort | null;
  /** How the results stand on the page; no filter. */
  view: View;
}

/** A question as it can be searched. */
export interface Question {
  text: string;
  /** The text was longer than any question, and only its beginning is left. */
  cut: boolean;
  /** Characters that nobody sees (control characters, direction marks) were taken out. */
  stripped: boolean;
}

export interface IgnoredParameter {
  name: string;
  value: string;
}

/** The values that the library has in each facet; null while they are not known yet, when every value is taken. */
export type KnownValues = Record<FacetName, ReadonlySet<string>>;

/** Longer than any question; a pasted judgment is cut here, not searched. In UTF-16 code units. */
export const longestQuery = 1000;

export const emptySelection = (): Record<FacetName, string[]> =>
  Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Record<FacetName, string[]>;

export const emptyState = (): SearchState => ({ q: '', facets: emptySelection(), from: null, to: null, sort: null, view: 'list' });

/** True when there is nothing to search for and nothing to filter by. */
export function isIdle(state: SearchState): boolean {
  return state.q.trim() === '' && !hasFilters(state);
}

export function hasFilters(state: SearchState): boolean {
  return state.from !== null || state.to !== null || facetNames.some((name) => state.facets[name].length > 0);
}

/** How the state is sorted once defaults are filled in. */
export function sortOf(state: SearchState): Sort {
  return state.q.trim() === '' ? (state.sort === 'level' ? 'level' : 'newest') : (state.sort ?? 'relevance');
}

/** Control characters, direction marks, halves of a character: pasted along, seen by nobody, no part of a word. */
const unseen = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * What is searched of a text that was typed, pasted or came in an address: one line, without characters that nobody sees,
 * cut at a word where it is too long. What it returns it returns unchanged the second time.
 */
export function readQuestion(written: string): Question {
  const oneLine = written.replace(/[\t\n\v\f\r\u0085]+/g, ' ');
  const plain = oneLine.replace(unseen, '');
  const stripped = plain !== oneLine;
  if (plain.length <= longestQuery) return { text: plain, cut: false, stripped };
  const lastWord = plain.slice(0, longestQuery + 1).lastIndexOf(' ');
  const beginning = plain.slice(0, lastWord > 0 ? lastWord : longestQuery);
  return { text: beginning.replace(/\p{Cs}$/u, '').trimEnd(), cut: true, stripped };
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced; // a bare % sign typed into an address: take it as it stands
  }
}

const partialDatePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads `q=...&issue=...` with or without its `#` or `?`. Never throws. */
export function parseSearchState(address: string, known: KnownValues | null): { state: SearchState; question: Question; ignored: IgnoredParameter[] } {
  const state = emptyState();
  let question = readQuestion('');
  const facets = emptySelection();
  const ignored: IgnoredParameter[] = [];
  for (const part of address.replace(/^[#?]/, '').split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = decode(equals === -1 ? part : part.slice(0, equals));
    const value = equals === -1 ? '' : decode(part.slice(equals + 1));
    if (value === '') continue;
    if (name === 'q') question = readQuestion(value);
    else if (name === 'sort' && (sorts as readonly string[]).includes(value)) state.sort = value as Sort;
    else if (name === 'view' && (views as readonly string[]).includes(value)) state.view = value as View;
    else if ((name === 'from' || name === 'to') && partialDatePattern.test(value)) state[name] = value;
    else if (isFacetName(name) && (known === null || known[name].has(value))) {
      if (!facets[name].includes(value)) facets[name].push(value);
    } else ignored.push({ name, value: value.slice(0, 80) });
  }
  return { state: { ...state, q: question.text, facets }, question, ignored };
}

/** The address of a state, without `#`; empty for the empty state. `parseSearchState` reads it back unchanged. */
export function formatSearchState({ q, facets, from, to, sort, view }: SearchState): string {
  const pairs: [string, string][] = [
    ['q', q],
    ...facetNames.flatMap((name) => facets[name].map((value): [string, string] => [name, value])),
    ['from', from ?? ''],
    ['to', to ?? ''],
    ['sort', sort ?? ''],
    ['view', view === 'list' ? '' : view],
  ];
  return pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%20', '+')}`)
    .join('&');
}

/** The same state with one value of a facet chosen or no longer chosen. */
export function withFacetValue(state: SearchState, name: FacetName, value: string, chosen: boolean): SearchState {
  const others = state.facets[name].filter((own) => own !== value);
  return { ...state, facets: { ...state.facets, [name]: chosen ? [...others, value] : others } };
}
