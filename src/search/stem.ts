// The stem of a word: what "scaduto" and "scaduta", "appeal" and "appeals" have in common. Snowball does the work; around it
// stands what this field needs: Snowball's Italian stems of one word can differ by its last vowel (familiare, familiari),
// and some pairs that lawyers use for one thing part ways (ricongiunto, ricongiungimento).
import { stemmer as snowballEnglish } from '@orama/stemmers/english';
import { stemmer as snowballItalian } from '@orama/stemmers/italian';
import type { Language } from '../i18n/languages.ts';

/** Stems of one word that Snowball keeps apart: irregular verbs and plurals, and nouns next to their verbs. */
const joined: Record<Language, ReadonlyMap<string, string>> = {
  it: new Map([
    ['ricongiunt', 'ricongiung'], ['scadenz', 'scad'], ['decadent', 'decad'], ['decadenz', 'decad'], ['diniegh', 'dinieg'],
    ['dipendent', 'dipend'], ['convivent', 'conviv'], ['chiest', 'chied'], ['pers', 'perd'], ['perdit', 'perd'], ['vint', 'vinc'],
    ['decis', 'decid'], ['trasmess', 'trasmett'], ['trasmiss', 'trasmett'], ['respint', 'resping'], ['espuls', 'espell'],
    ['rispost', 'rispond'], ['urgenz', 'urgent'], ['mot', 'motiv'], ['mantien', 'manten'], ['esecu', 'esegu'], ['viss', 'viv'],
  ]),
  en: new Map([
    ['children', 'child'], ['expiri', 'expir'], ['expul', 'expel'], ['recognit', 'recognis'], ['marri', 'marriag'], ['deni', 'denial'],
    ['sent', 'send'], ['fled', 'flee'], ['lost', 'lose'], ['won', 'win'], ['gave', 'give'], ['given', 'give'], ['dead', 'die'],
    ['death', 'die'], ['brought', 'bring'], ['met', 'meet'], ['kept', 'keep'], ['told', 'tell'], ['wrote', 'write'],
    ['written', 'write'], ['becam', 'becom'], ['grew', 'grow'], ['grown', 'grow'], ['proof', 'prove'], ['proven', 'prove'],
    ['mainten', 'maintain'], ['crimin', 'crime'], ['su', 'sue'], ['polygami', 'polygam'], ['urgenc', 'urgent'],
  ]),
};

/** Words that Snowball takes for another: a wife in Italy is not an Italian's wife. */
const apart: Record<Language, ReadonlySet<string>> = { it: new Set(['italia']), en: new Set() };

/** The same stem whichever vowel the word ends in: of the four, the shortest. */
function italianStem(word: string): string {
  if (!/[aeio]$/.test(word) || word.length < 4) return word.length < 4 ? word : snowballItalian(word);
  const base = word.slice(0, -1);
  return ['a', 'e', 'i', 'o'].map((vowel) => snowballItalian(base + vowel)).reduce((shortest, stem) => (stem.length < shortest.length ? stem : shortest));
}

/** British spelling: Snowball cuts "legalization" to "legal" and "authorization" to "author", which are other words. */
const inBritish = (word: string): string => word.replace(/iz(?=(?:e[ds]?|ing|ations?)$)/, 'is');

const known: Record<Language, Map<string, string>> = { it: new Map(), en: new Map() };

/** The stem of a folded word (small letters, no accents). Numbers and words of one or two letters are their own stems. */
export function stem(word: string, language: Language): string {
  const cache = known[language];
  const before = cache.get(word);
  if (before !== undefined) return before;
  const plain = word.length < 3 || /\d/.test(word) || apart[language].has(word) ? word : language === 'it' ? italianStem(word) : snowballEnglish(inBritish(word));
  const own = joined[language].get(plain) ?? plain;
  cache.set(word, own);
  return own;
}
