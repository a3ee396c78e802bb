// What the search page and its worker say to each other. Every request is answered once, under its number.
import type { Language } from '../i18n/languages.ts';
import type { DocumentTable, RowLines } from '../search/document-table.ts';
import type { RowPassages, SearchAnswer, SuggestAnswer } from '../search/engine.ts';

export type SearchRequest =
  /** Comes first: the reader's language and the address of dist/search/. */
  | { kind: 'open'; language: Language; files: string }
  /** Fetch what the first question will need. */
  | { kind: 'warm' }
  | { kind: 'table' }
  /** What the rows of one file of a large table print. */
  | { kind: 'lines'; file: number }
  | { kind: 'ask'; question: string }
  /** Passages of rows that these words found. */
  | { kind: 'passages'; searched: string; rows: number[] }
  /** What to offer for the words typed so far. Never fails: a reader can do without. */
  | { kind: 'suggest'; typed: string; limit: number };

export interface SearchReplies {
  open: null;
  warm: null;
  table: DocumentTable;
  lines: RowLines;
  ask: SearchAnswer;
  passages: RowPassages[];
  suggest: SuggestAnswer;
}

export interface NumberedRequest {
  number: number;
  request: SearchRequest;
}

export type NumberedReply = { number: number; reply: SearchReplies[keyof SearchReplies] } | { number: number; failure: string };
