import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOfWord, wordsOf } from './terms.ts';

const folded = (text: string): string[] => wordsOf(text).map((word) => word.folded);

describe('wordsOf', () => {
  it.each([
    ["l'ambasciata", ['l', 'ambasciata']],
    ['dell’ambasciata', ['dell', 'ambasciata']],
    ['validità', ['validita']],
    ["validita'", ['validita']],
    ['VALIDITÀ', ['validita']],
    ['art. 29-bis', ['art', '29bis']],
    ['art. 29 bis', ['art', '29bis']],
    ['art. 29bis', ['art', '29bis']],
    ['art. 29\u2011bis', ['art', '29bis']],
    ['29 bisogni', ['29', 'bisogni']],
    ['d.lgs. 286/1998', ['dlgs', '2861998']],
    ['d. lgs. 286/1998', ['dlgs', '2861998']],
    ['D.Lgs. n. 286/1998', ['dlgs', 'n', '2861998']],
    ['T.U.I.', ['tui']],
    ['TUI', ['tui']],
    ['d.P.R. 394/1999', ['dpr', '3941999']],
    ['C\u2011550/16', ['c55016']],
    ['parents over 65', ['parents', 'over65']],
    ['over-65 parents', ['over65', 'parents']],
    ['Under65s', ['under65s']],
    ['under 286/1998', ['under', '2861998']],
    ['over 2021', ['over', '2021']],
    ['genitori con più di 65 anni', ['genitori', 'con', 'over65', 'anni']],
    ["piu' di 65 anni, PIU DI 65 ANNI", ['over65', 'anni', 'over65', 'anni']],
    ['oltre i 65, oltre 65 anni', ['over65', 'over65', 'anni']],
    ['older than 65, above 65, more than 65 years', ['over65', 'over65', 'over65', 'years']],
    ['meno di 65 anni, sotto i 65', ['under65', 'anni', 'under65']],
    ['younger than 65, below 65, less than 65 years', ['under65', 'under65', 'under65', 'years']],
    ['over 90 days, oltre 90 giorni', ['over', '90', 'days', 'oltre', '90', 'giorni']],
    ['più di 65 euro', ['piu', 'di', '65', 'euro']],
    ['over 65%, over 65,5, over 2 years', ['over', '65', 'over', '65', '5', 'over', '2', 'years']],
    ['Hanover 65', ['hanover', '65']],
    ['nullaosta', ['nulla', 'osta']],
    ['nulla-osta', ['nulla', 'osta']],
    ['Trib.Roma', ['trib', 'roma']],
    ['e/o', ['e', 'o']],
    ['Şen e Gül', ['sen', 'e', 'gul']],
    ['24.12.2021', ['24122021']],
    ['\u0301 … —', []],
    ['', []],
  ])('reads %j as %j', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it.each([
    ['286/1998', ['286', '1998']],
    ['2003/86/CE', ['2003', '86', 'ce']],
    ['90-day', ['90', 'day']],
    ['art.29', ['art', '29']],
    ['over 65', ['over', '65']],
    ['under65', ['under', '65']],
    ['1/\u0301', []],
    ['29-bis', []],
    ['29 bis', []],
    ['286', []],
  ])('takes %j apart into %j', (text, parts) => {
    expect(wordsOf(text).map((word) => word.parts)).toEqual([parts]);
  });

  it('knows an acronym by its capitals, but not in a text that is all capitals', () => {
    const acronyms = (text: string): string[] => wordsOf(text).flatMap((word) => (word.isAcronym ? [word.folded] : []));
    expect(acronyms('il SUI della Prefettura di A')).toEqual(['sui']);
    expect(acronyms('VISTO PER IL FIGLIO')).toEqual([]);
  });

  it('leads every word back to where it stands, in order', () => {
    const text = 'Nell\u2019attesa, la C\u2011550\u200B/16 e il nullaosta: Gu\u0308l\u2026';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Nell', 'attesa', 'la', 'C\u2011550\u200B/16', 'e', 'il', 'nullaosta', 'nullaosta', 'Gu\u0308l']);
    const pieces = fc.constantFrom('visto', 'nullaosta', '29-bis', '90-day', 'l\u2019', "'", ' ', '.', '/', '-', '\u0301', '\u200B', 'é', 'ß', '\u202E', '"', '3', '😀');
    fc.assert(
      fc.property(fc.oneof(fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')), fc.string({ unit: 'binary', maxLength: 60 })), (original) => {
        const words = wordsOf(original);
        const outside = words.filter(({ start, end }, index) => start < (words[index - 1]?.start ?? 0) || start >= end || end > original.length);
        expect(outside).toEqual([]);
        expect(words.filter(({ folded: word, parts }) => [word, ...parts].includes(''))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('stays quick on long hostile text', () => {
    for (const part of ['9', '1 ', '1-', 'a.', 'a-', '29 bis', "l'", '-', '\u0301', '9 b', '1.1-', 'over ', 'over 6']) {
      const started = performance.now();
      wordsOf(part.repeat(Math.ceil(100_000 / part.length)));
      expect([part, performance.now() - started < 2000]).toEqual([part, true]);
    }
  });
});

describe('termsOfWord', () => {
  const termsOf = (text: string, language: 'it' | 'en'): string[] => wordsOf(text).flatMap((word) => termsOfWord(word, language));

  it('gives the stem of a word', () => {
    expect(termsOf('scadute', 'it')).toEqual(termsOf('scaduto', 'it'));
    expect(termsOf('appeals', 'en')).toEqual(termsOf('appeal', 'en'));
  });

  it('gives a number with signs whole and by its parts, each once', () => {
    expect(termsOf('286/1998', 'it')).toEqual(['2861998', '286', '1998']);
    expect(termsOf('29/29', 'it')).toEqual(['2929', '29']);
  });

  it('gives the parts as they are found when they stand alone', () => {
    expect(termsOf('30-days', 'en')).toEqual(expect.arrayContaining(termsOf('day', 'en')));
  });
});
