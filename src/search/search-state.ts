// A search as an address: what stands after `#` (or, from outside, after `?`). The names of the parameters are public.
// Several values of a facet repeat the parameter; what the library does not know is ignored and handed back, so that the
// page can say so.
import { facetNames, isFacetName, type FacetName } from './facets.ts';

export const sorts = ['relevance', 'newest', 'level'] as const;
export type Sort = (typeof sorts)[number];

export type Selection = Record<FacetName, readonly string[]>;

export interface SearchState {
  q: string;
  facets: Selection;
  /** Partial dates, both ends included: 2021, 2021-07, 2021-07-15. */
  from: string | null;
  to: string | null;
  /** Null: by relevance where there is a query, newest first where there is none. */
  sort: Sort | null;
}

export interface IgnoredParameter {
  name: string;
  value: string;
}

/** The values that the library has in each facet; null while they are not known yet, when every value is taken. */
export type KnownValues = Record<FacetName, ReadonlySet<string>>;

/** Longer than any question; a pasted judgment is cut here, not searched. */
export const longestQuery = 1000;

export const emptySelection = (): Record<FacetName, string[]> =>
  Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Record<FacetName, string[]>;

export const emptyState = (): SearchState => ({ q: '', facets: emptySelection(), from: null, to: null, sort: null });

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
export function parseSearchState(address: string, known: KnownValues | null): { state: SearchState; ignored: IgnoredParameter[] } {
  const state = emptyState();
  const facets = emptySelection();
  const ignored: IgnoredParameter[] = [];
  for (const part of address.replace(/^[#?]/, '').split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = decode(equals === -1 ? part : part.slice(0, equals));
    const value = equals === -1 ? '' : decode(part.slice(equals + 1));
    if (value === '') continue;
    if (name === 'q') state.q = value.slice(0, longestQuery);
    else if (name === 'sort' && (sorts as readonly string[]).includes(value)) state.sort = value as Sort;
    else if ((name === 'from' || name === 'to') && partialDatePattern.test(value)) state[name] = value;
    else if (isFacetName(name) && (known === null || known[name].has(value))) {
      if (!facets[name].includes(value)) facets[name].push(value);
    } else ignored.push({ name, value: value.slice(0, 80) });
  }
  return { state: { ...state, facets }, ignored };
}

/** The address of a state, without `#`; empty for the empty state. `parseSearchState` reads it back unchanged. */
export function formatSearchState({ q, facets, from, to, sort }: SearchState): string {
  const pairs: [string, string][] = [
    ['q', q],
    ...facetNames.flatMap((name) => facets[name].map((value): [string, string] => [name, value])),
    ['from', from ?? ''],
    ['to', to ?? ''],
    ['sort', sort ?? ''],
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
