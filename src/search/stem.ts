// The stem of a word: what "scaduto" and "scaduta", "appeal" and "appeals" have in common. Snowball does the work; around it
// stands what this field needs: Snowball's Italian stems of one word can differ by its last vowel (familiare, familiari),
// and some pairs that lawyers use for one thing part ways (ricongiunto, ricongiungimento).
import { stemmer as snowballEnglish } from '@orama/stemmers/english';
import { stemmer as snowballItalian } from '@orama/stemmers/italian';
import type { Language } from '../i18n/languages.ts';

/** Stems of one word that Snowball keeps apart. */
const joined: Record<Language, ReadonlyMap<string, string>> = {
  it: new Map([
    ['ricongiunt', 'ricongiung'], ['scadenz', 'scad'], ['decadent', 'decad'], ['decadenz', 'decad'], ['rifiut', 'rif'], ['rispost', 'rispond'],
    ['respint', 'resping'], ['attes', 'attend'], ['espuls', 'espell'], ['esecu', 'esegu'], ['trasmiss', 'trasmett'], ['trasmess', 'trasmett'],
    ['vint', 'vinc'], ['pers', 'perd'],
  ]),
  en: new Map([
    ['expiri', 'expir'], ['applic', 'appli'], ['rejec', 'reject'], ['denial', 'deni'], ['expul', 'expel'], ['execu', 'execut'], ['complianc', 'compli'],
    ['silenc', 'silent'], ['poverti', 'poor'], ['proof', 'prove'], ['sent', 'send'], ['recognis', 'recogn'], ['recogni', 'recogn'], ['exce', 'exceed'], ['succe', 'succeed'],
    ['children', 'child'], ['wive', 'wife'],
  ]),
};

/** Names that would share a stem with another word: the country with its citizens. */
const apart = new Set(['italia']);

/** Snowball cuts "-ize" and keeps "-ise": "legalize" would be "legal". */
const inBritish = (word: string): string => word.replace(/iz(e[ds]?|ing|ations?)$/, 'is$1');

/** The same stem whichever vowel the word ends in, an i before it or not (criterio, criteri): of the four, the shortest. */
function italianStem(word: string): string {
  if (word.length < 4) return word;
  const base = /^(.{3,}?)i?[aeio]$/.exec(word)?.[1];
  if (base === undefined) return snowballItalian(word);
  return ['a', 'e', 'i', 'o'].map((vowel) => snowballItalian(base + vowel)).reduce((shortest, stem) => (stem.length < shortest.length ? stem : shortest));
}

const known: Record<Language, Map<string, string>> = { it: new Map(), en: new Map() };

/** The stem of a folded word (small letters, no accents). Numbers and words of one or two letters are their own stems. */
export function stem(word: string, language: Language): string {
  const cache = known[language];
  const before = cache.get(word);
  if (before !== undefined) return before;
  const plain = word.length < 3 || /\d/.test(word) || apart.has(word) ? word : language === 'it' ? italianStem(word) : snowballEnglish(inBritish(word));
  const own = joined[language].get(plain) ?? plain;
  cache.set(word, own);
  return own;
}
