// A text as the terms that are indexed and searched: one reading for both, so that what is written and what is asked meet.
import type { Language } from '../i18n/languages.ts';
import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import { stem } from './stem.ts';

/** A word of a text. Offsets are code units of the text that was read. */
export interface Word {
  /** Small letters, no accents; numbers without signs (`286/1998` → `2861998`). */
  folded: string;
  /** The parts of a number with signs (`286`, `1998`): each can be asked for alone. */
  parts: readonly string[];
  /** Written in capitals, alone or in a text that has small letters too: SUI, VTL. */
  isAcronym: boolean;
  start: number;
  end: number;
}

/** Latin numbering of an article, in one with its number however it is typed: 29-bis, 29 bis, 29bis. */
const article = String.raw`\d+[\s-]?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|undecies|duodecies|terdecies)(?![\p{L}\p{N}])`;
/** A side of a number is one with it: parents over 65 are not parents under 65, and "over" alone says nothing. */
const side = String.raw`(?:over|under)[\s-]?\d{1,3}(?![\p{L}\p{N}]|[./:-][\p{L}\p{N}])`;
/** Letters and digits, held together by a sign only around digits (286/1998, C-550/16) or in an abbreviation (T.U.I., d. lgs.). */
const articleAlone = new RegExp(`^${article}$`, 'iu');
const token = new RegExp(`${article}|${side}|d\\.\\s?lgs(?!\\p{L})|[\\p{L}\\p{N}\\p{M}]+(?:[./:-][\\p{L}\\p{N}\\p{M}]+)*`, 'giu');
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
  for (const { 0: found, index } of text.matchAll(token)) {
    const end = index + found.length;
    const folded = fold(found);
    if (abbreviation.test(folded)) push(folded.replace(/[.\s]/g, ''), index, end);
    else if (/\d/.test(folded)) {
      const parts = articleAlone.test(folded) ? [] : folded.split(/[\s./:-]|(?<=^over|^under)(?=\d)/).filter((part) => part !== '');
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
