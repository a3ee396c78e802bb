// A question as the reader types it, read into what is searched: content words, each by itself so that a further word never
// turns a hit into nothing; phrases in quotation marks; words and phrases with a minus before them, which are shut out.
import type { Language } from '../i18n/languages.ts';
import { fold } from '../text/fold.ts';
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
  /** A quotation mark was opened and not closed: what stands after it is searched as words. */
  unclosed: boolean;
}

/** A minus shuts out where it opens a word (`-cittadinanza`, `-"protezione speciale"`); before a figure it is a dash. */
const part = /(?<minus>(?<![^\s(])-(?=[\p{L}"«“„]))?(?:["“„](?<inside>[^"“”„]+)["”“]|«(?<angled>[^«»]+)»|(?<=-)(?<word>[^\s"“”„«»]+))?/gu;

export function parseQuestion(text: string): Question {
  const plain = normaliseText(text).replace(/[\p{Cc}]+/gu, ' ');
  const question: Question = { words: [], phrases: [], excluded: [], unclosed: false };
  let rest = '';
  let from = 0;
  for (const match of plain.matchAll(part)) {
    const { minus, inside, angled, word } = match.groups ?? {};
    const isMinus = minus !== undefined;
    const own = inside ?? angled ?? (isMinus ? word : undefined);
    if (own === undefined) continue;
    const words = wordsOf(own);
    if (words.length > 0) (isMinus ? question.excluded : question.phrases).push({ text: own.trim(), words });
    rest += `${plain.slice(from, match.index)} `;
    from = match.index + match[0].length;
  }
  rest += plain.slice(from);
  question.words = wordsOf(rest);
  question.unclosed = openedMark.test(rest);
  return question;
}

/** A mark that opens a quotation at a word; a pair with nothing inside opens none. */
const openedMark = /(?<!["\p{L}\p{N}])["“„«](?=\s*[\p{L}\p{N}])/u;

export interface PlainQuestion {
  text: string;
  /** True where AND or OR was taken out. */
  joined: boolean;
}

/** A quotation, or an operator of other search engines between spaces. */
const quotedOrOperator = /["“„][^"“”„]*["”“]|«[^«»]*»|(?<=^|[\s(])(?<operator>AND|OR|NOT|E|O|NON)(?=\s|\()/gu;
const operators = new Set(['AND', 'OR', 'NOT', 'E', 'O', 'NON']);

/**
 * A question without the operators of other search engines, which count in capitals alone and in a question that has small
 * letters too: AND and OR (E, O between words) go, for every word is a search of its own; NOT (NON between words) is a
 * minus before what follows, save before a small word ("il visto NON è arrivato"). Initials of a case (`A E S`) stay.
 */
export function readOperators(question: string): PlainQuestion {
  const hasSmallLetters = /\p{Ll}/u.test(question.replace(/["“„«][^"“”„«»]*["”“»]/g, ''));
  if (!hasSmallLetters) return { text: question, joined: false };
  let text = '';
  let from = 0;
  let joined = false;
  for (const match of question.matchAll(quotedOrOperator)) {
    const { operator } = match.groups ?? {};
    if (operator === undefined || match.index < from) continue;
    const before = question.slice(0, match.index).trimEnd().split(/\s/).at(-1) || undefined;
    const rest = question.slice(match.index + operator.length);
    const after = /^\s*(\S+)/.exec(rest)?.[1];
    if (after === undefined || isInitial(after) || (before === undefined ? operator !== 'NOT' : isInitial(before))) continue;
    if (operator === 'NOT' || operator === 'NON') {
      const shutOut = withMinus(rest);
      if (!shutOut) continue;
      text += question.slice(from, match.index) + shutOut.text;
      from = match.index + operator.length + shutOut.end;
    } else {
      text += question.slice(from, match.index);
      from = match.index + operator.length;
      joined = true;
    }
  }
  return { text: text + question.slice(from), joined };
}

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word) && !operators.has(word);

/** What follows a NOT, with a minus before it, and where it ends: a word, a quotation, or all that stands in brackets. Null for a small word and for another operator. */
function withMinus(rest: string): { text: string; end: number } | null {
  const bracket = /^\s*\((?<inside>[^()]*)\)/.exec(rest);
  if (bracket) {
    const each = (bracket.groups?.['inside'] ?? '').match(/["“„«][^"“”„«»]*["”“»]|[^\s"“”„«»]+/g) ?? [];
    return { text: each.filter((own) => !operators.has(own)).map((own) => `-${own}`).join(' '), end: bracket[0].length };
  }
  const figures = /^\s*-?(\p{N}\S*)/u.exec(rest);
  if (figures) return { text: `-"${figures[1] ?? ''}"`, end: figures[0].length };
  const next = /^\s*-?(?=[\p{L}"“„«])/u.exec(rest);
  const word = /^\p{L}+/u.exec(rest.slice(next?.[0].length ?? 0))?.[0];
  const isSmall = word !== undefined && (operators.has(word) || Object.values(functionWords).some((words) => words.has(fold(word))));
  return next && !isSmall ? { text: '-', end: next[0].length } : null;
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
