// Filters and their counts, from the document table alone: one pass over the rows of a result. Within a facet values are
// alternatives, across facets all must hold. Beside each value stands the number of decisions there would be if it were
// chosen in its facet under the query and the other facets: so a facet's own choices never count against its values.
import { plainFacetNames, readHoldingCode, type FacetName, type PlainFacetName } from './facets.ts';
import type { Column, DocumentTable } from './document-table.ts';
import { isWithin } from './period.ts';
import type { KnownValues, SearchState } from './search-state.ts';

export type FacetCounts = Record<FacetName, Map<string, number>>;

export interface FacetedRows {
  /** The rows that pass every filter, in the order given. */
  rows: number[];
  counts: FacetCounts;
  /** Decisions by year under the query and the facets, whatever `from` and `to` say. */
  years: Map<string, number>;
}

export type Filters = Pick<SearchState, 'facets' | 'from' | 'to'>;

/** The places in a column that were chosen; null when nothing was. */
function chosenPlaces(column: Column, chosen: readonly string[]): ReadonlySet<number> | null {
  return chosen.length === 0 ? null : new Set(chosen.map((code) => column.values.indexOf(code)));
}

export function countFacets(table: DocumentTable, rows: readonly number[], { facets, from, to }: Filters): FacetedRows {
  const plain = plainFacetNames.map((name) => {
    const column = table.facets[name];
    return { name, column, chosen: chosenPlaces(column, facets[name]), counts: new Array<number>(column.values.length).fill(0) };
  });
  const holdings = table.holdings.values.map((code) => {
    const { role, direction } = readHoldingCode(code);
    return {
      role,
      direction,
      roleChosen: facets.role.length === 0 || facets.role.includes(role),
      directionChosen: facets.direction.length === 0 || facets.direction.includes(direction),
    };
  });
  const asksHoldings = facets.role.length > 0 || facets.direction.length > 0;
  const roles = new Map(holdings.map(({ role }) => [role, 0]));
  const directions = new Map(holdings.map(({ direction }) => [direction, 0]));
  const years = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

  const passing: number[] = [];
  for (const row of rows) {
    const date = table.dates[row] ?? '';
    const inRange = isWithin(date, from, to);
    const own = (table.holdings.rows[row] ?? []).map((place) => holdings[place]).filter((holding) => holding !== undefined);
    const holdingFits = !asksHoldings || own.some((holding) => holding.roleChosen && holding.directionChosen);

    // What fails decides which counts the row still belongs to: a row that fails one facet alone counts there.
    let failed = 0;
    let failedFacet: PlainFacetName | null = null;
    for (const { name, column, chosen } of plain) {
      if (chosen === null || (column.rows[row] ?? []).some((place) => chosen.has(place))) continue;
      failed++;
      failedFacet = name;
    }
    if (failed === 0 && holdingFits) {
      if (inRange) passing.push(row);
      add(years, date.slice(0, 4));
    }
    if (!inRange) continue;
    if (failed === 0) {
      for (const role of new Set(own.filter((holding) => holding.directionChosen).map((holding) => holding.role))) add(roles, role);
      for (const direction of new Set(own.filter((holding) => holding.roleChosen).map((holding) => holding.direction))) add(directions, direction);
    }
    if (failed > 1 || !holdingFits) continue;
    for (const { name, column, counts } of plain) {
      if (failed === 1 && name !== failedFacet) continue;
      for (const place of column.rows[row] ?? []) counts[place] = (counts[place] ?? 0) + 1;
    }
  }

  const plainCounts = Object.fromEntries(
    plain.map(({ name, column, counts }) => [name, new Map(column.values.map((code, place) => [code, counts[place] ?? 0]))]),
  ) as Record<PlainFacetName, Map<string, number>>;
  return { rows: passing, counts: { ...plainCounts, role: roles, direction: directions }, years };
}

/** The values that the decisions of the table carry. */
export function knownValues(table: DocumentTable): KnownValues {
  const plain = Object.fromEntries(plainFacetNames.map((name) => [name, new Set(table.facets[name].values)])) as unknown as Record<PlainFacetName, Set<string>>;
  const codes = table.holdings.values.map(readHoldingCode);
  return { ...plain, role: new Set(codes.map(({ role }) => role)), direction: new Set(codes.map(({ direction }) => direction)) };
}

