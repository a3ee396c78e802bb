// A question as the reader types it, read into the words to search for. A question wholly in quotation marks is a phrase;
// anything else is a list of content words, each searched by itself, so that a further word never turns a hit into nothing.
import type { Language } from '../i18n/languages.ts';
import { fold } from '../text/fold.ts';
import { normaliseText } from '../text/normalise.ts';
import { functionWords } from './function-words.ts';

export interface Query {
  /** What stands between the quotation marks of a wholly quoted question; `words` is then empty. */
  phrase: string | null;
  /** Lower-case, without accents, no word twice, at most `mostWords`. */
  words: string[];
}

/** Each word is a search of its own; beyond eight, the shortest are left out. */
export const mostWords = 8;

const quoted = /^["«“„](.+)["»”]$/su;
/** Letters and digits, held together by a sign only around digits (29-bis, 286/1998, C-550/16) or in an abbreviation (T.U.I.). */
const token = /[\p{L}\p{N}\p{M}]+(?:[./:-][\p{L}\p{N}\p{M}]+)*/gu;
const abbreviation = /^\p{L}(?:\.\p{L}{1,4})+$/u;

/** The words of a normalised text as the full-text index can find them. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(token)].flatMap(([found]) => {
    const word = fold(found);
    if (abbreviation.test(word)) return [word.replaceAll('.', '')];
    return /\d/.test(word) ? [word] : word.split(/[./:-]/);
  });
}

export function parseQuery(text: string, language: Language): Query {
  const plain = normaliseText(text).trim();
  const inside = quoted.exec(plain)?.[1]?.trim();
  if (inside && wordsOf(inside).length > 0) return { phrase: inside.replaceAll('"', ' '), words: [] };
  const words = [...new Set(wordsOf(plain))];
  const content = words.filter((word) => !functionWords[language].has(word));
  const kept = content.length > 0 ? content : words;
  if (kept.length <= mostWords) return { phrase: null, words: kept };
  const longest = new Set([...kept].sort((a, b) => b.length - a.length).slice(0, mostWords));
  return { phrase: null, words: kept.filter((word) => longest.has(word)) };
}
