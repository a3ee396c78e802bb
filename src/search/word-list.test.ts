import { describe, expect, it } from 'vitest';
import { buildWordList, formatWordList, hasWord, readWordList, roughStem } from './word-list.ts';

const italian = buildWordList([
  'Il ricongiungimento dell’ambasciata: validità del nulla osta (n. 286/1998), tra i familiari; un termine a carico dell’amministrazione.',
]);
const english = buildWordList(['The travel document of the child; family reunification and dependency.']);

describe('the word list', () => {
  it('is sorted, folded and free of single letters', () => {
    expect(italian).toEqual([...italian].sort());
    expect(italian).toContain('validita');
    expect(italian).toContain('ambasciata');
    expect(italian.every((word) => word.length > 1)).toBe(true);
  });

  it('has numbers whole, without their signs and in parts', () => {
    expect(italian).toEqual(expect.arrayContaining(['2861998', '286', '1998']));
  });

  it('is read back as it was written', () => {
    expect(readWordList(formatWordList(italian))).toEqual(italian);
  });

  it.each(['ambasciata', 'ambasciate', 'Ambasc', 'validita', 'validità', 'ricongiungere', 'ricongiungimenti', 'termini', 'familiare', 'amministrativamente', '286/1998', '1998'])(
    'knows %s in Italian',
    (word) => expect(hasWord(italian, word, 'it')).toBe(true),
  );

  // Pagefind would answer the first with every page that has "tra", the second with every page that has "a".
  it.each(['travel', 'appointment', 'qwxyz', 'zzz', '287/1998', 'document'])('does not know %s in Italian', (word) => {
    expect(hasWord(italian, word, 'it')).toBe(false);
  });

  it.each(['documents', 'travelling', 'families', 'dependent', 'childs'])('knows %s in English', (word) => {
    expect(hasWord(english, word, 'en')).toBe(true);
  });

  it('knows every word that it holds', () => {
    for (const word of italian) expect(hasWord(italian, word, 'it')).toBe(true);
    for (const word of english) expect(hasWord(english, word, 'en')).toBe(true);
  });

  it('is empty without breaking', () => {
    expect(hasWord(readWordList(''), 'visto', 'it')).toBe(false);
  });
});

describe('roughStem', () => {
  it.each([
    ['it', 'appuntamento', 'appunt'],
    ['it', 'amministrazione', 'amministr'],
    ['it', 'visti', 'vist'],
    ['it', 'dna', 'dna'],
    ['en', 'families', 'famil'],
    ['en', 'reunification', 'reunific'],
    ['en', 'dna', 'dna'],
  ] as const)('cuts (%s) %s to %s', (language, word, stem) => {
    expect(roughStem(word, language)).toBe(stem);
  });
});
