import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeWord, editDistance, mendWord } from './mending.ts';
import type { KnownWord } from './word-list.ts';

/** The textbook: the whole table, nothing left out (optimal string alignment). */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const choices = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) choices.push(at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = Math.min(...choices);
    }
  }
  return at(a.length, b.length);
}

describe('editDistance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

  it('is the textbook’s up to the most that is asked, and no number beyond', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        const plain = plainDistance(a, b);
        expect(editDistance(a, b, most)).toBe(plain <= most ? plain : Infinity);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['ambasciata', 'ambasciata', 0],
    ['ambascaita', 'ambasciata', 1],
    ['ambascata', 'ambasciata', 1],
    ['ambassciata', 'ambasciata', 1],
    ['embasciata', 'ambasciata', 1],
    ['ricongungimnto', 'ricongiungimento', 2],
    ['', 'ab', 2],
  ])('of %s and %s is %d', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });
});

/** Words with how common they are: `ambasciata 6`. */
const listed = (...lines: string[]): KnownWord[] => lines.map((line) => ({ word: line.split(' ')[0] ?? '', common: Number(line.split(' ')[1]) }));
const known = listed('ambasciata 6', 'ambasciate 3', 'ambasciatore 1', 'amministrazione 6', 'ricongiungimento 7', 'ricongiungersi 2', 'visita 2', 'visto 7', 'viste 4', 'testo 3');

describe('mendWord', () => {
  it.each([
    ['ambascaita', 'ambasciata'],
    ['ambasiata', 'ambasciata'],
    ['riconiungimento', 'ricongiungimento'],
    ['ricongiugnimeto', 'ricongiungimento'],
    ['AMBASCIATÀA', 'ambasciata'],
    ['vissto', 'visto'],
  ])('takes %s for %s', (typed, meant) => {
    expect(mendWord(typed, known)[0]).toBe(meant);
  });

  it('prefers fewer changes, then the same first letter, then the commoner word', () => {
    expect(mendWord('visto', listed('viste 9', 'visto 0'))[0]).toBe('visto');
    expect(mendWord('vesto', listed('testo 2', 'visto 2'))[0]).toBe('visto');
    expect(mendWord('vista', listed('viste 1', 'visto 7'))[0]).toBe('visto');
  });

  it.each(['zzyzxqwkj', 'vst', '20127x', 'vistoooo', ''])('leaves %j as it is', (typed) => {
    expect(mendWord(typed, known)).toEqual([]);
  });

  it.each([
    ['inesistente', 'esistente'], ['illecito', 'lecito'], ['illecito', 'sollecito'], ['iregolare', 'regolare'], ['ilegale', 'legale'], ['sfiducia', 'fiducia'], ['disaccordo', 'accordo'],
    ['lecito', 'illecito'], ['esistente', 'inesistente'], ['lawful', 'unlawful'], ['unlawfull', 'lawful'], ['admissible', 'inadmissible'], ['nonviolento', 'violento'],
  ])('never takes %s for %s', (typed, opposite) => {
    expect(mendWord(typed, [...known, ...listed(`${opposite} 9`)])).toEqual([]);
  });

  it('leaves a negated word alone though another word is nearer', () => {
    expect(mendWord('inesistente', listed('insistente 6'))).toEqual(['insistente']);
    expect(mendWord('inesistente', listed('insistente 6', 'esistente 0'))).toEqual([]);
  });

  it('keeps the negation of a word that has one', () => {
    expect(mendWord('irregolrae', listed('irregolare 0', 'regolare 9'))).toEqual(['irregolare']);
    expect(mendWord('inpedimento', listed('impedimento 0'))).toEqual(['impedimento']);
    expect(mendWord('scadutto', listed('scaduto 1'))).toEqual(['scaduto']);
  });

  it('takes a slip at the beginning for one where nothing else differs', () => {
    expect(mendWord('mabasciata', known)).toEqual(['ambasciata']);
    expect(mendWord('embasciata', known)[0]).toBe('ambasciata');
    expect(mendWord('ntegrazione', listed('integrazione 3'))).toEqual(['integrazione']);
    expect(mendWord('embascaita', known)).toEqual([]);
    for (const [typed, rhyme] of [['gatto', 'fatto'], ['mesto', 'testo'], ['giorno', 'soggiorno']] as const) expect(mendWord(typed, listed(`${rhyme} 7`))).toEqual([]);
  });

  it('goes through twenty thousand words in the time of a keystroke', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}giungimento 1`).flatMap((line) => listed(line));
    const started = performance.now();
    mendWord('riconiungimento', many);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('completeWord', () => {
  it('gives the words that begin so, the commonest first', () => {
    expect(completeWord('ambasc', known)).toEqual(['ambasciata', 'ambasciate', 'ambasciatore']);
    expect(completeWord('Vis', known)).toEqual(['visto', 'viste', 'visita']);
  });

  it.each(['am', 'visto', 'xyz', ''])('gives nothing for %j', (typed) => {
    expect(completeWord(typed, known)).toEqual([]);
  });
});
