import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { readThesaurus } from '../../scripts/content/read-thesaurus.ts';
import { countryName } from '../i18n/countries.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { sectionsOf } from './indexed-decision.ts';
import { stem } from './stem.ts';
import { wordsOf } from './terms.ts';

const library = readLibrary();

function vocabularyOf(language: Language): string[] {
  const texts = library.decisions.flatMap((decision) => sectionsOf(decision, library, language).map(({ text }) => text));
  return [...new Set(texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded)))].filter((word) => /^[a-z]+$/.test(word));
}

/** Pairs of the vocabulary that differ by their endings alone, and those of them whose stems part. */
function pairsOf(vocabulary: readonly string[], language: Language, endings: readonly (readonly [string, string])[], shortest: number): { pairs: number; apart: string[] } {
  const known = new Set(vocabulary);
  const pairs = endings.flatMap(([first, second]) =>
    vocabulary.flatMap((word) => {
      const other = word.slice(0, word.length - first.length) + second;
      return word.endsWith(first) && word.length - first.length >= shortest && known.has(other) ? [[word, other] as const] : [];
    }),
  );
  return { pairs: pairs.length, apart: pairs.filter(([a, b]) => stem(a, language) !== stem(b, language)).map((pair) => pair.join('/')) };
}

describe('the stem of an Italian word', () => {
  const vocabulary = vocabularyOf('it');

  it('is the same for every two words of the library that differ by their last vowel, save for a house and a case', () => {
    const vowels = [...'aeio'].flatMap((first) => [...'aeio'].filter((second) => first < second).map((second) => [first, second] as const));
    const { pairs, apart } = pairsOf(vocabulary, 'it', vowels, 3);
    expect(pairs).toBeGreaterThan(1000);
    expect(apart.filter((pair) => !/^cas[ae]\/cas[io]$/.test(pair))).toEqual([]);
  });

  it('is the same for every singular and plural of the library in -io, -co, -go, -ca, -ga, -cia and -gia', () => {
    const { pairs, apart } = pairsOf(vocabulary, 'it', [['io', 'i'], ['co', 'chi'], ['co', 'ci'], ['go', 'ghi'], ['ca', 'che'], ['ga', 'ghe'], ['cia', 'ce'], ['gia', 'ge']], 3);
    expect(pairs).toBeGreaterThan(40);
    expect(apart).toEqual([]);
  });

  it.each([
    'scaduto scaduta scaduti scadute scadenza scadenze',
    'ricongiungimento ricongiungimenti ricongiunto ricongiunta ricongiunti',
    'matrimonio matrimoni',
    'criterio criteri',
    'necessario necessaria necessari necessarie',
    'diniego dinieghi',
    'obbligo obblighi',
    'anagrafica anagrafiche anagrafico anagrafici',
    'rinuncia rinunce',
    'rifiuto rifiuti rifiutare',
    'familiare familiari',
    'ambasciata ambasciate',
    'visto visti',
    'decadenza decaduto',
    'uccidere ucciso uccisa',
    'morto morte muore',
    'persecuzione perseguitato perseguitare',
    'sussidio sussidi',
    'roma romano romani',
    'colombia colombiano colombiana',
    'nigeria nigeriano nigeriana',
  ])('joins %s', (words) => {
    expect(new Set(words.split(' ').map((word) => stem(word, 'it'))).size).toBe(1);
  });

  it.each(['visto vita', 'madre padre', 'ricorso ricorrente', 'minore minaccia', 'permesso permanente', 'figlio figura', 'persona perdita', 'giudicato giudice', 'rimessione rimesse', 'saliva salario', 'sussidio sussidiaria', 'roma rom', 'roma rumeno', 'romania romano', 'colombo colombia', 'tunisi tunisia', 'tirana tirare', 'rifare rifiuto', 'libia libero', 'nigeria niger', 'imperia imperativo', 'reggio reggono', 'italia italiano', 'casa caso', 'salario salute', 'genero genere', 'prete pretende', 'raggiro raggi', 'affidabili affidata'])('keeps %s apart', (words) => {
    expect(new Set(words.split(' ').map((word) => stem(word, 'it'))).size).toBe(2);
  });
});

describe.each(languages)('the stem of a name, in %s', (language) => {
  /** Cities, countries and peoples, each with the words for it. A country and its people are one. */
  const wordsFor = new Map<string, Set<string>>();
  const add = (id: string, name: string): void => {
    const words = wordsOf(name).map(({ folded }) => folded);
    if (words.length === 1) wordsFor.set(id, (wordsFor.get(id) ?? new Set()).add(words[0] ?? ''));
  };
  for (const { seat } of library.courts.values()) add(`city ${seat}`, seat ?? '');
  for (const { city, country, countryName: name } of library.missions.values()) {
    add(`city ${city.it}`, city[language]);
    if (name.it !== city.it) add(`country ${country}`, name[language]); // Jerusalem stands for itself
  }
  for (const { sponsor, relatives } of library.decisions) {
    for (const { nationality } of [sponsor, ...relatives]) if (nationality !== null && /^[A-Z]{2}$/.test(nationality)) add(`country ${nationality}`, countryName(nationality, language));
  }
  for (const { means, ...names } of readThesaurus()) {
    const [code, ...others] = means?.nationality ?? [];
    if (code === undefined || others.length > 0 || means?.issue) continue;
    for (const name of names[language]) add(`country ${code}`, name);
  }
  add('a people', 'Rom');

  it('is never that of another city, country or people', () => {
    expect(wordsFor.size).toBeGreaterThan(70);
    const owners = Map.groupBy([...wordsFor].flatMap(([id, words]) => [...words].map((word) => ({ id, stem: stem(word, language) }))), ({ stem: own }) => own);
    expect([...owners].map(([own, names]) => [own, new Set(names.map(({ id }) => id))] as const).filter(([, ids]) => ids.size > 1)).toEqual([]);
  });
});

describe('the stem of an English word', () => {
  it('is the same for every singular and plural of the library', () => {
    const { pairs, apart } = pairsOf(vocabularyOf('en'), 'en', [['', 's'], ['y', 'ies'], ['ch', 'ches'], ['sh', 'shes'], ['x', 'xes']], 4);
    expect(pairs).toBeGreaterThan(300);
    expect(apart).toEqual([]);
  });

  it.each([
    'appeal appeals appealed appealing',
    'expiry expired expires expiring',
    'child children',
    'wife wives',
    'legalised legalized legalisation legalization',
    'authorise authorize authorisation authorization authorised',
    'recognise recognize recognised recognition',
    'succeed succeeds succeeded',
    'exceed exceeds exceeding',
    'refuse refused refusal',
    'embassy embassies',
    'throw threw thrown',
    'steal stole stolen',
    'pay paid paying',
    'burn burnt burned',
    'see saw seen',
    'explain explained explanation explanations',
    'apartment apartments',
  ])('joins %s', (words) => {
    expect(new Set(words.split(' ').map((word) => stem(word, 'en'))).size).toBe(1);
  });

  it('keeps a flat from what is kept apart', () => {
    expect(stem('apartments', 'en')).toBe(stem('apartment', 'en'));
    expect(stem('apartment', 'en')).not.toBe(stem('apart', 'en'));
  });

  it('keeps invalidity from what is void', () => {
    expect(stem('invalidity', 'en')).not.toBe(stem('invalid', 'en'));
  });
});

describe('a stem', () => {
  it('of a number or of a very short word is the word itself', () => {
    for (const word of ['2861998', '29bis', 'ce', 'a', '']) for (const language of ['it', 'en'] as const) expect(stem(word, language)).toBe(word);
  });

  it('is the same whenever it is asked for, and belongs to one language', () => {
    expect(stem('minori', 'it')).toBe(stem('minori', 'it'));
    expect(stem('decisioni', 'it')).toBe(stem('decisione', 'it'));
    expect(stem('decisioni', 'en')).not.toBe(stem('decisione', 'en'));
  });
});
