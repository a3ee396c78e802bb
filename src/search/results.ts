// From an answer to what the page shows: which rows, in which order, how many, and the counts beside the facets. Rows come
// from a citation, from the full text or, where nothing was asked, from the whole library.
import { countFacets, type FacetCounts } from './count-facets.ts';
import { codesAt, type DocumentTable } from './document-table.ts';
import type { SearchAnswer } from './engine.ts';
import { courtLevelOrder } from './leading.ts';
import { sortOf, type SearchState, type Sort } from './search-state.ts';

/** A row that answers the question, best first. */
export interface Hit {
  row: number;
  /** How many of the terms the decision has; null where no words were searched. */
  covered: number | null;
}

export interface Results {
  /** Every hit that passes the filters, sorted. */
  hits: Hit[];
  counts: FacetCounts;
  years: Map<string, number>;
  /** Hits before the filters: how many more there would be without them. */
  unfiltered: number;
}

export const everyRow = (table: DocumentTable): Hit[] => table.ids.map((_, row) => ({ row, covered: null }));

export const rowsOf = (table: DocumentTable, ids: readonly string[]): number[] => ids.map((id) => table.ids.indexOf(id)).filter((row) => row !== -1);

/** The decisions that were cited, first, and then those that the other words found or, without any, those that cite them. */
export function citationHits(table: DocumentTable, ids: readonly string[], byWords: readonly Hit[] | null): Hit[] {
  const cited = rowsOf(table, ids);
  const others = byWords ?? cited.flatMap((row) => table.citedBy[row] ?? []).map((row) => ({ row, covered: null }));
  const covered = new Map(others.map((hit) => [hit.row, hit.covered]));
  return [...new Set([...cited, ...others.map(({ row }) => row)])].map((row) => ({ row, covered: covered.get(row) ?? null }));
}

/** The rows of an answer: those of a citation that is had, and what the words found. */
export function hitsFor(table: DocumentTable, { citation, words }: SearchAnswer): Hit[] {
  const byWords = words?.rows ?? null;
  if (!citation) return byWords ?? [];
  const ids = citation.state === 'found' ? [citation.id] : citation.state === 'ambiguous' && !citation.possible ? citation.ids : [];
  return citationHits(table, ids, byWords);
}

function sortHits(table: DocumentTable, hits: readonly Hit[], sort: Sort): Hit[] {
  if (sort === 'relevance') return [...hits];
  if (sort === 'newest') return [...hits].sort((a, b) => a.row - b.row); // rows stand newest first
  const place = ({ row }: Hit): number => {
    const level = courtLevelOrder.indexOf(codesAt(table.facets.level, row)[0] ?? '');
    return level === -1 ? courtLevelOrder.length : level;
  };
  return [...hits].sort((a, b) => place(a) - place(b));
}

export function buildResults(table: DocumentTable, hits: readonly Hit[], state: SearchState): Results {
  const { rows, counts, years } = countFacets(table, hits.map(({ row }) => row), state);
  const passing = new Set(rows);
  const kept = hits.filter(({ row }) => passing.has(row));
  return { hits: sortHits(table, kept, sortOf(state)), counts, years, unfiltered: hits.length };
}
