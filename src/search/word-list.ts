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
const endings: Record<Language, string> = {
  it: `mente|[zs]ion[ei]|[aiu]ment[oi]|[ai]bil[ei]|bilita|[aiu]t[aeio]|[aiu]tiv[aeio]|it[aà]|[ae]nd[oi]|[ae]nt[ei]|[ae]nz[ae]|[aei]r[ei]|[aei]rono|[aei]v(?:a|ano|o|i)|[aeo]no
    |(?:[aei]r|[ae]ndo)(?:si|l[aeio]|ne|vi|gli(?:elo)?|ci)|ic[aeio]|ich[ei]|al[ei]|os[aeio]|i?[aeiou]`,
  en: `ments?|at(?:e|es|ed|ing|ive|ively)|ations?|iti(?:ve|ons?)|ions?|ings?|ness|[ai]bilit(?:y|ies)|ity|ities|[ai]ble|[ai]bly|ize[ds]?|ise[ds]?|ional(?:ly)?|ically|[ae]nts?|[ae]nc(?:e|es|y|ies)
    |ally|ly|ies|ied|ed|es|er|ers|ry|ries|al|s|e|y`,
};

const cutters = new Map<string, RegExp>();

/** A word without up to two endings; nearly half of it, and never fewer than three letters, stays. */
export function roughStem(word: string, language: Language): string {
  const shortest = Math.max(3, Math.ceil(word.length * 0.45));
  const key = `${language}${shortest}`;
  const cutter = cutters.get(key) ?? new RegExp(`^(.{${shortest},}?)(?:${endings[language].replace(/\s+/g, '')})$`);
  cutters.set(key, cutter);
  const stem = word.replace(cutter, '$1').replace(cutter, '$1');
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

