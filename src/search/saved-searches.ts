// The searches that a reader keeps on the device: reading them with suspicion (another program, an older version or a hand
// may have written them), writing them, and every change as a new list. A search is known by its address, so no two are
// the same. Where they are stored is the page's business.
import { emptyState, formatSearchState, isIdle, parseSearchState, type SearchState } from './search-state.ts';

export interface SavedSearch {
  name: string;
  /** What stands after `#`, in the one form that `addressOf` gives it. */
  address: string;
  savedOn: string;
  /** The reader's day, and the edition of the library, when its results were last opened. */
  looked: { on: string; edition: string };
}

/** What is stored on the device and what a file to take along holds. */
interface SavedSearchesFile {
  massimario: 'saved-searches';
  version: 1;
  searches: readonly SavedSearch[];
}

export const longestName = 120;

/** The address of a search in one form: the order in which filters were chosen makes no other search. */
export function addressOf(state: SearchState): string {
  const facets = Object.fromEntries(Object.entries(state.facets).map(([name, values]) => [name, [...values].sort()])) as unknown as SearchState['facets'];
  return formatSearchState({ ...emptyState(), ...state, q: state.q.trim(), facets, view: 'list' });
}

/** A name as it can be shown on one line; empty where nothing is left of it. */
export function toName(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
  return line.length <= longestName ? line : `${line.slice(0, longestName - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const isDay = (value: unknown): value is string => typeof value === 'string' && dayPattern.test(value);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null where anything about it is not as we write it: half a search would look for something else than the reader saved. */
function readSearch(value: unknown): SavedSearch | null {
  if (!isRecord(value) || !isRecord(value['looked'])) return null;
  const { name, address, savedOn, looked } = value;
  const { on, edition } = looked;
  if (typeof name !== 'string' || typeof address !== 'string' || !isDay(savedOn) || !isDay(on) || !isDay(edition)) return null;
  const { state, ignored } = parseSearchState(address, null);
  if (toName(name) === '' || ignored.length > 0 || isIdle(state)) return null;
  return { name: toName(name), address: addressOf(state), savedOn, looked: { on, edition } };
}

export interface ReadSearches {
  searches: SavedSearch[];
  /** How many could not be read; one for a text that is none of ours as a whole. */
  broken: number;
}

/** Reads what `formatSavedSearches` wrote. Never throws; what it cannot read it counts, and the caller keeps the text. */
export function readSavedSearches(text: string): ReadSearches {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { searches: [], broken: 1 };
  }
  if (!isRecord(file) || file['massimario'] !== 'saved-searches' || file['version'] !== 1 || !Array.isArray(file['searches'])) return { searches: [], broken: 1 };
  const read = file['searches'].map(readSearch);
  const searches = read.filter((search) => search !== null);
  return { searches: merged([], searches).searches, broken: read.length - searches.length };
}

export function formatSavedSearches(searches: readonly SavedSearch[]): string {
  return `${JSON.stringify({ massimario: 'saved-searches', version: 1, searches } satisfies SavedSearchesFile, null, 1)}\n`;
}

/** Puts a search at a place of the list, first by default. One that is there already stays as it is. */
export function withSearch(searches: readonly SavedSearch[], search: SavedSearch, place = 0): SavedSearch[] {
  return searches.some(({ address }) => address === search.address) ? [...searches] : searches.toSpliced(place, 0, search);
}

export function without(searches: readonly SavedSearch[], address: string): SavedSearch[] {
  return searches.filter((search) => search.address !== address);
}

/** The same list with one search changed; without it, unchanged: another tab may have deleted it. */
export function changed(searches: readonly SavedSearch[], address: string, changes: Partial<Pick<SavedSearch, 'name' | 'looked'>>): SavedSearch[] {
  return searches.map((search) => (search.address === address ? { ...search, ...changes } : search));
}

/** Adds the searches of a file after the reader's own; those that are there already stay as they are. */
export function merged(own: readonly SavedSearch[], others: readonly SavedSearch[]): { searches: SavedSearch[]; added: number } {
  const byAddress = new Map(own.map((search) => [search.address, search]));
  for (const search of others) if (!byAddress.has(search.address)) byAddress.set(search.address, search);
  return { searches: [...byAddress.values()], added: byAddress.size - own.length };
}
