// The stem of a word: what "scaduto" and "scaduta", "appeal" and "appeals" have in common. Snowball does the work; around it
// stands what this field needs: Snowball's Italian stems of one word can differ by its last vowel (familiare, familiari),
// and some pairs that lawyers use for one thing part ways (ricongiunto, ricongiungimento).
import { stemmer as snowballEnglish } from '@orama/stemmers/english';
import { stemmer as snowballItalian } from '@orama/stemmers/italian';
import type { Language } from '../i18n/languages.ts';

/** Stems of one word that Snowball keeps apart: irregular verbs and plurals, and nouns next to their verbs. */
const joined: Record<Language, ReadonlyMap<string, string>> = {
  it: new Map([
    ['ricongiunt', 'ricongiung'], ['scadenz', 'scad'], ['decadent', 'decad'], ['decadenz', 'decad'], ['rifiut', 'rif'], ['rispost', 'rispond'],
    ['respint', 'resping'], ['attes', 'attend'], ['espuls', 'espell'], ['esecu', 'esegu'], ['trasmiss', 'trasmett'], ['trasmess', 'trasmett'],
    ['vint', 'vinc'], ['pers', 'perd'], ['perdit', 'perd'], ['diniegh', 'dinieg'], ['dipendent', 'dipend'], ['convivent', 'conviv'], ['chiest', 'chied'],
    ['decis', 'decid'], ['urgenz', 'urgent'], ['mot', 'motiv'], ['mantien', 'manten'], ['viss', 'viv'],
    ['ric', 'ricev'], ['dip', 'dipend'], ['rim', 'riman'], ['rimast', 'riman'], ['tien', 'ten'], ['concess', 'conced'], ['scritt', 'scriv'], ['riesam', 'riesamin'],
    ['uccis', 'uccid'], ['mort', 'muor'], ['perseguit', 'persegu'], ['persecu', 'persegu'],
  ]),
  en: new Map([
    ['expiri', 'expir'], ['applic', 'appli'], ['denial', 'deni'], ['expul', 'expel'], ['execu', 'execut'], ['complianc', 'compli'],
    ['silenc', 'silent'], ['poverti', 'poor'], ['proof', 'prove'], ['proven', 'prove'], ['sent', 'send'], ['recognis', 'recogn'], ['recogni', 'recogn'], ['recognit', 'recogn'],
    ['exce', 'exceed'], ['succe', 'succeed'], ['children', 'child'], ['stepchildren', 'stepchild'], ['grandchildren', 'grandchild'], ['wive', 'wife'], ['marri', 'marriag'], ['fled', 'flee'], ['lost', 'lose'], ['won', 'win'],
    ['gave', 'give'], ['given', 'give'], ['dead', 'die'], ['death', 'die'], ['brought', 'bring'], ['met', 'meet'], ['kept', 'keep'], ['told', 'tell'], ['wrote', 'write'],
    ['written', 'write'], ['becam', 'becom'], ['grew', 'grow'], ['grown', 'grow'], ['mainten', 'maintain'], ['crimin', 'crime'], ['su', 'sue'], ['polygami', 'polygam'], ['urgenc', 'urgent'],
    ['conver', 'convert'], ['thrown', 'throw'], ['threw', 'throw'], ['stole', 'steal'], ['stolen', 'steal'], ['burnt', 'burn'], ['beaten', 'beat'], ['paid', 'pay'], ['pai', 'pay'], ['sold', 'sell'], ['bought', 'buy'],
    ['torn', 'tear'], ['spoke', 'speak'], ['spoken', 'speak'], ['misspelt', 'misspel'], ['registr', 'regist'], ['withdrawn', 'withdraw'], ['respons', 'respond'], ['cohabite', 'cohabit'],
    ['explan', 'explain'], ['seen', 'see'], ['saw', 'see'],
  ]),
};

/**
 * Words that would share a stem with another, and the stem they have instead: a wife in Italy is not an Italian's wife, a judge
 * who orders no ordinary judge, to go "di persona" no loss, a family kept apart no apartment, a final judgment ("giudicato") no
 * judge, a case sent to another court ("rimessione") no money sent home, to do again ("rifare") no refusal
 * ("rifiuto"), Colombo no place in Colombia, Libya no freedom, and to pull ("tirare") no Tirana, a case no house ("casa"),
 * health ("salute") no salary, gender ("genere") no son-in-law, to demand ("pretendere") no priest, X-rays ("raggi") no deceit,
 * what can be trusted ("affidabile") no fostering; what is void ("invalid") no disability.
 */
const apart: Record<Language, ReadonlyMap<string, string>> = {
  it: wordsByStem({
    italia: 'italia', ordinari: 'ordinario ordinaria ordinari ordinarie', person: 'persona persone', rimession: 'rimessione rimessioni', giudicat: 'giudicato giudicata giudicati giudicate',
    saliva: 'saliva', rifar: 'rifare rifaccio rifatto rifatta rifai', sussidio: 'sussidio sussidi',
    roma: 'roma romano romana romani romane', romania: 'romania', colombo: 'colombo', tunisi: 'tunisi', tirana: 'tirana', libia: 'libia',
    casa: 'casa case', salario: 'salario salari', salute: 'salute', genero: 'genero', prete: 'prete preti', raggiro: 'raggiro raggiri', affidabil: 'affidabile affidabili',
    nigeri: 'nigeria nigeriano nigeriana nigeriani nigeriane', imperia: 'imperia', reggio: 'reggio',
  }),
  en: wordsByStem({ apartment: 'apartment apartments', invalidity: 'invalidity' }),
};

function wordsByStem(stems: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(stems).flatMap(([own, words]) => words.split(' ').map((word) => [word, own] as const)));
}

/** The same stem whichever vowel the word ends in, an i before it or not (criterio, criteri): of the four, the shortest. */
function italianStem(word: string): string {
  if (word.length < 4) return word;
  const base = /^(.{3,}?)i?[aeio]$/.exec(word)?.[1];
  if (base === undefined) return snowballItalian(word);
  return ['a', 'e', 'i', 'o'].map((vowel) => snowballItalian(base + vowel)).reduce((shortest, stem) => (stem.length < shortest.length ? stem : shortest));
}

/** British spelling: Snowball cuts "legalization" to "legal" and "authorization" to "author", which are other words. */
const inBritish = (word: string): string => word.replace(/iz(?=(?:e[ds]?|ing|ations?)$)/, 'is');

/** Snowball cuts "protection" to "protec" and leaves "protected" its t. Short nouns (action, section) are no kin of their verbs. */
const withoutIon = (word: string): string => word.replace(/(?<=^\p{L}{3,}[cnpr]t)ions?$/u, '');

const known: Record<Language, Map<string, string>> = { it: new Map(), en: new Map() };

/** The stem of a folded word (small letters, no accents). Numbers and words of one or two letters are their own stems. */
export function stem(word: string, language: Language): string {
  const cache = known[language];
  const before = cache.get(word);
  if (before !== undefined) return before;
  const isWhole = word.length < 3 || /\d/.test(word);
  const plain = isWhole ? word : (apart[language].get(word) ?? (language === 'it' ? italianStem(word) : snowballEnglish(withoutIon(inBritish(word)))));
  const own = joined[language].get(plain) ?? plain;
  cache.set(word, own);
  return own;
}
