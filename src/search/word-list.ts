// The words that stand in the indexed text of one language. Pagefind alone never says "nothing": a word it does not have
// falls back to any shorter word it begins with ("ambasiata" to "a", "travel" to the Italian "tra"). The list tells first
// which words of a question the library has; the others are named to the reader instead of being answered with noise. It
// also tells in which language a question is asked.
import type { Language } from '../i18n/languages.ts';
import { fold } from '../text/fold.ts';
import { normaliseText } from '../text/normalise.ts';
import { wordsOf } from './query.ts';

/** Sorted and front-coded by plain sorting: compression does the rest. */
export type WordList = readonly string[];

const shortestWord = 2;

/** Words as found in texts: numbers whole and without their signs too, as Pagefind indexes them. */
export function buildWordList(texts: Iterable<string>): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of wordsOf(normaliseText(text))) {
      for (const part of [word, word.replace(/[./:-]/g, ''), ...word.split(/[./:-]/)]) {
        if (part.length >= shortestWord && /^[\p{L}\p{N}]+$/u.test(part)) words.add(part);
      }
    }
  }
  return [...words].sort();
}

export const formatWordList = (words: WordList): string => words.join('\n');
export const readWordList = (text: string): string[] => text.split('\n');

// Cut generously: a stem too short lets Pagefind have its say, one too long would hide a word that is there.
const endings: Record<Language, RegExp> = {
  it: /(?:mente|zion[ei]|sion[ei]|[aiu]ment[oi]|abil[ei]|ibil[ei]|[aiu]t[aeio]|[ai]tiv[aeio]|it[aà]|[ae]nd[oi]|[ae]nt[ei]|[aei]r[ei]|ic[aeio]|ich[ei]|i?[aeiou])$/,
  en: /(?:ments?|ations?|itions?|ions?|ings?|ness|ity|ities|ables?|ibles?|[ae]nts?|[ae]nc(?:e|es|y|ies)|ally|ly|ies|ied|ed|es|er|ers|al|s|e|y)$/,
};

/** A word without its endings, never shorter than three letters. */
export function roughStem(word: string, language: Language): string {
  let stem = word;
  for (let cuts = 0; cuts < 2; cuts++) {
    const cut = stem.replace(endings[language], '');
    if (cut.length < 3) break;
    stem = cut;
  }
  return language === 'en' ? stem.replace(/(?<=...)([b-df-hj-np-tv-z])\1$/, '$1') : stem; // travel(l)ing
}

/** True when some word of the list begins with the word, its endings aside. */
export function hasWord(list: WordList, word: string, language: Language): boolean {
  const folded = fold(word).replace(/[./:-]/g, '');
  const stem = /\d/.test(folded) ? folded : roughStem(folded, language);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? '') < stem) low = middle + 1;
    else high = middle;
  }
  return list[low]?.startsWith(stem) ?? false;
}

