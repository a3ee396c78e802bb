// A text as the terms that are indexed and searched: one reading for both, so that what is written and what is asked meet.
import type { Language } from '../i18n/languages.ts';
import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import { stem } from './stem.ts';

/** A word of a text. Offsets are code units of the text that was read. */
export interface Word {
  /** Small letters, no accents; numbers without signs (`286/1998` → `2861998`), ages with their side (`più di 65 anni` → `over65`). */
  folded: string;
  /** The parts of a number with signs (`286`, `1998`), the words of an age: each can be asked for alone. */
  parts: readonly string[];
  /** Written in capitals, alone or in a text that has small letters too: SUI, VTL. */
  isAcronym: boolean;
  start: number;
  end: number;
}

/** Latin numbering of an article, in one with its number however it is typed: 29-bis, 29 bis, 29bis. */
const article = String.raw`\d+[\s-]?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|undecies|duodecies|terdecies)(?![\p{L}\p{N}])`;
/** Two figures that are no length of time, sum or part of a longer number. */
const age = String.raw`\d\d(?![\p{L}\p{N}%]|[./:,-][\p{L}\p{N}]|\s?(?:€|giorni|mesi|settimane|ore|minuti|euro|days|months|weeks|hours|minutes|per|pages|pagine)(?!\p{L}))`;
const inYears = String.raw`${age}(?=\s(?:anni|years)(?!\p{L}))`;
/**
 * An age and the side on which it lies are one word, however they are written: `over 65`, `older than 65`, `più di 65 anni`.
 * Parents over 65 are not parents under it, and "over" alone says nothing.
 */
const overAge = String.raw`(?<over>(?:over|above)[\s-]?${age}|older\sthan\s${age}|(?:oltre|sopra)\si\s${age}|(?:more\sthan|pi(?:ù|u'?)\sdi|oltre)\s${inYears})`;
const underAge = String.raw`(?<under>(?:under|below)[\s-]?${age}|younger\sthan\s${age}|sotto\si\s${age}|(?:less\sthan|meno\sdi)\s${inYears})`;
/** Letters and digits, held together by a sign only around digits (286/1998, C-550/16) or in an abbreviation (T.U.I., d. lgs.). */
const articleAlone = new RegExp(`^${article}$`, 'iu');
const token = new RegExp(`${article}|${overAge}|${underAge}|d\\.\\s?lgs(?!\\p{L})|[\\p{L}\\p{N}\\p{M}]+(?:[./:-][\\p{L}\\p{N}\\p{M}]+)*`, 'giu');
const abbreviation = /^\p{L}(?:\.\s?\p{L}{1,4})+$/u;
/** Written in one word by some. */
const compounds = new Map([['nullaosta', ['nulla', 'osta']]]);

export function wordsOf(original: string): Word[] {
  const { text, toOriginal } = normalise(original);
  const words: Word[] = [];
  const hasSmallLetters = /\p{Ll}/u.test(text);
  const push = (folded: string, start: number, end: number, parts: readonly string[] = []): void => {
    if (folded === '') return; // accents without a letter
    words.push({ folded, parts, isAcronym: (hasSmallLetters || end - start === text.trim().length) && end - start > 1 && /^\p{Lu}+$/u.test(text.slice(start, end)), ...toOriginal({ start, end }) });
  };
  for (const { 0: found, index, groups } of text.matchAll(token)) {
    const end = index + found.length;
    const folded = fold(found);
    const side = groups?.['over'] ? 'over' : groups?.['under'] ? 'under' : null;
    if (side) push(`${side}${found.slice(-2)}`, index, end, folded.split(/[\s'-]+|(?<=\p{L})(?=\d)/u));
    else if (abbreviation.test(folded)) push(folded.replace(/[.\s]/g, ''), index, end);
    else if (/\d/.test(folded)) {
      const parts = articleAlone.test(folded) ? [] : folded.split(/[./:-]/).filter((part) => part !== '');
      push(folded.replace(/[\s./:-]/g, ''), index, end, parts.length > 1 ? parts : []);
    } else {
      let at = index;
      for (const part of found.split(/[./:-]/)) {
        const own = fold(part);
        const compound = compounds.get(own);
        for (const piece of compound ?? [own]) push(piece, at, at + part.length);
        at += part.length + 1;
      }
    }
  }
  return words;
}

/** What a word is indexed under: its stem and, of a number with signs, those of its parts (`90-day`: 90, day). */
export function termsOfWord({ folded, parts }: Word, language: Language): string[] {
  return [...new Set([folded, ...parts].map((each) => stem(each, language)))];
}
