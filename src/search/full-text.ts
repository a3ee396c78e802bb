// Answers a question from the full text: which words, in which language, which pages, in what order. The index itself is
// behind `FullTextIndex`, so that this runs in the page's worker and in a test alike.
import type { Language } from '../i18n/languages.ts';
import type { IndexedPage } from './passages.ts';
import { parseQuery, type Query } from './query.ts';
import { mergeTermHits, type RankedPage, type TermHits } from './ranking.ts';
import { hasWord, type WordList } from './word-list.ts';

export interface FullTextIndex {
  words(): Promise<WordList>;
  /** One word, or a phrase in quotation marks. */
  search(term: string): Promise<TermHits>;
  page(name: string): Promise<IndexedPage>;
}

export type FullTextIndexes = Record<Language, FullTextIndex>;

export interface FullTextAnswer {
  /** The language of the text that was searched: the reader's, or the other where the question is asked in it. */
  language: Language;
  /** What was searched for; a phrase counts as one. */
  terms: string[];
  /** Words of the question that stand in no decision. */
  unknown: string[];
  pages: RankedPage[];
}

// i18n/languages.ts would bring Zod into the browser.
const otherOf = (language: Language): Language => (language === 'it' ? 'en' : 'it');

interface Reading {
  language: Language;
  query: Query;
  known: string[];
  unknown: string[];
}

async function read(question: string, language: Language, index: FullTextIndex): Promise<Reading> {
  const query = parseQuery(question, language);
  const list = query.phrase === null ? await index.words() : [];
  const isKnown = (word: string): boolean => hasWord(list, word, language);
  return { language, query, known: query.words.filter(isKnown), unknown: query.words.filter((word) => !isKnown(word)) };
}

/**
 * Searches the text of the reader's language. Where it lacks words of the question and the other language has more of
 * them, the question is asked in the other language and is searched there, whole: words are never mixed, because a word
 * searched in the wrong language only adds noise (search.md, section 4).
 */
export async function answerQuestion(question: string, language: Language, indexes: FullTextIndexes): Promise<FullTextAnswer> {
  const other = otherOf(language);
  let reading = await read(question, language, indexes[language]);
  if (reading.query.phrase !== null) return answerPhrase(reading.query.phrase, language, indexes);
  if (reading.unknown.length > 0) {
    const otherReading = await read(question, other, indexes[other]);
    if (otherReading.known.length > reading.known.length) reading = otherReading;
  }
  const index = indexes[reading.language];
  const hits = await Promise.all(reading.known.map((word) => index.search(word)));
  return { language: reading.language, terms: reading.known, unknown: reading.unknown, pages: mergeTermHits(hits) };
}

/** A phrase is looked up in the reader's language, then in the other. */
async function answerPhrase(phrase: string, language: Language, indexes: FullTextIndexes): Promise<FullTextAnswer> {
  const searchIn = async (own: Language): Promise<FullTextAnswer> => ({
    language: own,
    terms: [phrase],
    unknown: [],
    pages: mergeTermHits([await indexes[own].search(`"${phrase}"`)]),
  });
  const answer = await searchIn(language);
  if (answer.pages.length > 0) return answer;
  const otherAnswer = await searchIn(otherOf(language));
  return otherAnswer.pages.length > 0 ? otherAnswer : answer;
}
