// Tables for tests, written as rows.
import type { Column, DocumentTable } from './document-table.ts';
import { plainFacetNames, type PlainFacetName } from './facets.ts';

export interface SampleRow {
  id: string;
  date: string;
  facets?: Partial<Record<PlainFacetName, string[]>>;
  holdings?: string[];
  citedBy?: number[];
}

function column(lists: readonly (readonly string[])[]): Column {
  const values = [...new Set(lists.flat())];
  return { values, rows: lists.map((codes) => codes.map((code) => values.indexOf(code))) };
}

export function sampleTable(rows: readonly SampleRow[]): DocumentTable {
  const ids = rows.map(({ id }) => id);
  return {
    language: 'it',
    edition: '2026-11-21',
    ids,
    linesPerFile: 0,
    titles: ids,
    citations: ids,
    remedies: ids.map(() => ''),
    doubtful: [],
    dates: rows.map(({ date }) => date),
    facets: Object.fromEntries(plainFacetNames.map((name) => [name, column(rows.map(({ facets }) => facets?.[name] ?? []))])) as Record<PlainFacetName, Column>,
    holdings: column(rows.map(({ holdings }) => holdings ?? [])),
    citedBy: rows.map(({ citedBy }) => citedBy ?? []),
  };
}
