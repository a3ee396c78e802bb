// What the search page and its worker say to each other. Every request is answered once, under its number.
import type { Resolution } from '../citations/resolve-citation.ts';
import type { Language } from '../i18n/languages.ts';
import type { Passage } from '../search/passages.ts';
import type { Suggested } from '../search/suggestions.ts';

export type SearchRequest =
  /** Comes first: the reader's language and the address of dist/search/. */
  | { kind: 'open'; language: Language; files: string }
  /** Fetch what the first question will need. */
  | { kind: 'warm' }
  | { kind: 'ask'; question: string }
  /** Passages of pages that these words found. */
  | { kind: 'passages'; searched: string; pages: string[] }
  /** What to offer for the words typed so far. Never fails: a reader can do without. */
  | { kind: 'suggest'; typed: string; limit: number };

export interface FoundPage {
  page: string;
  covered: number;
}

export interface WordsAnswer {
  /** The words that were searched: the question, or what a citation in it left over. */
  searched: string;
  language: Language;
  terms: string[];
  unknown: string[];
  pages: FoundPage[];
}

/** A question may be a citation, words, or both. */
export interface SearchAnswer {
  citation: Resolution | null;
  words: WordsAnswer | null;
}

export interface PagePassages {
  page: string;
  passages: Passage[];
}

export interface SuggestAnswer {
  /** Decisions that the words typed cite, by id. */
  decisions: string[];
  filters: Suggested[];
}

export interface SearchReplies {
  open: null;
  warm: null;
  ask: SearchAnswer;
  passages: PagePassages[];
  suggest: SuggestAnswer;
}

export interface NumberedRequest {
  number: number;
  request: SearchRequest;
}

export type NumberedReply = { number: number; reply: SearchReplies[keyof SearchReplies] } | { number: number; failure: string };
