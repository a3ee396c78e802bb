// A question as the reader types it, read into what is searched: content words, each by itself so that a further word never
// turns a hit into nothing; phrases in quotation marks; words and phrases with a minus before them, which are shut out.
import type { Language } from '../i18n/languages.ts';
import { normaliseText } from '../text/normalise.ts';
import { functionWords } from './function-words.ts';
import { wordsOf, type Word } from './terms.ts';

export interface QuestionPhrase {
  /** As typed, without the marks. */
  text: string;
  words: Word[];
}

export interface Question {
  /** Every word outside phrases, in order, function words among them. */
  words: Word[];
  phrases: QuestionPhrase[];
  excluded: QuestionPhrase[];
}

/** A minus shuts out where it opens a word (`-cittadinanza`, `-"protezione speciale"`); before a figure it is a dash. */
const part = /(?<minus>(?<![^\s(])-(?=[\p{L}"«“„]))?(?:["“„](?<inside>[^"“”„]+)["”“]|«(?<angled>[^«»]+)»|(?<=-)(?<word>[^\s"“”„«»]+))?/gu;

export function parseQuestion(text: string): Question {
  const plain = normaliseText(text).replace(/[\p{Cc}]+/gu, ' ');
  const question: Question = { words: [], phrases: [], excluded: [] };
  let rest = '';
  let from = 0;
  for (const match of plain.matchAll(part)) {
    const { minus, inside, angled, word } = match.groups ?? {};
    const isMinus = minus !== undefined;
    const own = inside ?? angled ?? (isMinus ? word : undefined);
    if (own === undefined) continue;
    const words = wordsOf(own);
    if (words.length === 0) continue;
    (isMinus ? question.excluded : question.phrases).push({ text: own.trim(), words });
    rest += `${plain.slice(from, match.index)} `;
    from = match.index + match[0].length;
  }
  question.words = wordsOf(rest + plain.slice(from));
  return question;
}

/** True for a word without a subject of its own. "SUI" is an office and no preposition. */
export function isFunctionWord({ folded, isAcronym }: Word, language: Language): boolean {
  return functionWords[language].has(folded) && !isAcronym;
}

/** Each word is a search of its own; beyond these, the shortest are left out. */
export const mostWords = 8;

/** The words of a question that carry its subject, no word twice; every word where none does. */
export function contentWords(words: readonly Word[], language: Language): Word[] {
  const once = [...new Map(words.map((word) => [word.folded, word])).values()];
  const content = once.filter((word) => !isFunctionWord(word, language));
  const kept = content.length > 0 ? content : once;
  if (kept.length <= mostWords) return kept;
  const longest = new Set([...kept].sort((a, b) => b.folded.length - a.folded.length).slice(0, mostWords));
  return kept.filter((word) => longest.has(word));
}
