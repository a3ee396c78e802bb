// The document table: what the search page knows of every decision without asking the full-text index. It draws result
// rows, filters, counts and sorts; one file a language, columns of small numbers, so that it stays a few kilobytes.
// Rows stand newest first, as in the library; everything else in the search speaks of decisions by row.
import type { Decision } from '../cases/decision.ts';
import { isDecisive } from '../cases/doubts.ts';
import type { Library } from '../cases/library.ts';
import type { Language } from '../i18n/languages.ts';
import { facetValuesOf, holdingCodesOf, plainFacetNames, type PlainFacetName } from './facets.ts';

export interface Column {
  /** Codes, in the order in which they are first met. */
  values: string[];
  /** For each row the places of its codes in `values`. */
  rows: number[][];
}

export interface DocumentTable {
  language: Language;
  edition: string;
  ids: string[];
  /** How many rows' lines travel together in a file of their own; 0 where every line is in the table. */
  linesPerFile: number;
  titles: string[];
  /** The line a lawyer cites the decision by, doubts included. */
  citations: string[];
  /** What was ordered, in a few words; empty where there is nothing to say. */
  remedies: string[];
  /** Rows of the decisions with a doubt on what is cited or on how they ended. */
  doubtful: number[];
  /** Partial dates: 2024-07-29, 2024-07, 2024. */
  dates: string[];
  facets: Record<PlainFacetName, Column>;
  /** Codes `role/direction` of the holdings. */
  holdings: Column;
  /** Rows of the decisions that cite this one, newest first. */
  citedBy: number[][];
}

export interface TableParts {
  citationOf: (decision: Decision) => string;
  remedyOf: (decision: Decision) => string;
}

function column(lists: readonly (readonly string[])[]): Column {
  const places = new Map<string, number>();
  const rows = lists.map((codes) =>
    codes.map((code) => {
      const place = places.get(code) ?? places.size;
      places.set(code, place);
      return place;
    }),
  );
  return { values: [...places.keys()], rows };
}

/** Builds the table of one language. */
export function buildDocumentTable(library: Library, language: Language, { citationOf, remedyOf }: TableParts): DocumentTable {
  const { decisions } = library;
  const rowOf = new Map(decisions.map((decision, row) => [decision.id, row]));
  const values = decisions.map((decision) => facetValuesOf(decision, library));
  return {
    language,
    edition: library.edition,
    ids: decisions.map(({ id }) => id),
    linesPerFile: 0,
    titles: decisions.map(({ title }) => title[language]),
    citations: decisions.map(citationOf),
    remedies: decisions.map(remedyOf),
    doubtful: decisions.flatMap(({ doubts }, row) => (doubts.some(isDecisive) ? [row] : [])),
    dates: decisions.map(({ date }) => date),
    facets: Object.fromEntries(plainFacetNames.map((name) => [name, column(values.map((own) => own[name]))])) as Record<PlainFacetName, Column>,
    holdings: column(decisions.map(holdingCodesOf)),
    citedBy: decisions.map(({ id }) =>
      [...new Set((library.incoming.get(id) ?? []).map(({ from }) => rowOf.get(from)).filter((row) => row !== undefined))].sort((a, b) => a - b),
    ),
  };
}

/** The codes of one row in one column. */
export function codesAt(from: Column, row: number): string[] {
  return (from.rows[row] ?? []).map((place) => from.values[place] ?? '');
}

/** What a result row prints of a decision. */
export interface RowLines {
  titles: string[];
  citations: string[];
  remedies: string[];
}

/** Above this many decisions the lines of the rows leave the table, so that a first search stays small at any size. */
const mostInTable = 500;
const linesPerFile = 32;

/** A table as it travels: with its lines or, of a large library, with the lines in files of their own, some rows each. */
export function splitTable(table: DocumentTable): { table: DocumentTable; files: RowLines[] } {
  if (table.ids.length <= mostInTable) return { table, files: [] };
  const { titles, citations, remedies } = table;
  const files: RowLines[] = [];
  for (let from = 0; from < titles.length; from += linesPerFile) {
    const cut = (all: readonly string[]): string[] => all.slice(from, from + linesPerFile);
    files.push({ titles: cut(titles), citations: cut(citations), remedies: cut(remedies) });
  }
  return { table: { ...table, linesPerFile, titles: [], citations: [], remedies: [] }, files };
}

/** The numbers of the files that hold the lines of these rows; none for rows whose lines are there. */
export function missingLines({ titles, linesPerFile: size }: DocumentTable, rows: readonly number[]): number[] {
  return size === 0 ? [] : [...new Set(rows.filter((row) => titles[row] === undefined).map((row) => Math.floor(row / size)))];
}

/** Puts the lines of a file into the table. */
export function addLines(table: DocumentTable, file: number, { titles, citations, remedies }: RowLines): void {
  titles.forEach((title, place) => {
    const row = file * table.linesPerFile + place;
    table.titles[row] = title;
    table.citations[row] = citations[place] ?? '';
    table.remedies[row] = remedies[place] ?? '';
  });
}
