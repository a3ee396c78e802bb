import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassages, mostPassages, passageWords, type DecisionText, type Mark, type Marks, type Passage } from './passages.ts';
import { termsOfWord, wordsOf } from './terms.ts';

/** A mark for each word, as the engine makes them of typed words. */
const marksOf = (...words: string[]): Mark[] => words.map((word) => ({ kind: 'typed', forms: wordsOf(word).map((own) => termsOfWord(own, 'it').slice(0, 1)) }));
/** The mark of a concept with these names. */
const conceptOf = (...names: string[]): Mark => ({ kind: 'other', forms: names.map((name) => wordsOf(name).map((own) => termsOfWord(own, 'it')[0] ?? '')) });
const dress = { typed: (text: string) => `[${text}]`, other: (text: string) => `{${text}}` };
const shown = ({ anchor, segments }: Passage): string => `${anchor}: ${segments.map(({ text, marked }) => (marked ? dress[marked](text) : text)).join('')}`;
const find = (text: DecisionText, marks: Marks): string[] => findPassages(text, marks, 'it').map(shown);
const filler = (count: number): string => Array.from({ length: count }, (_, index) => `parola${index}`).join(' ');

describe('findPassages', () => {
  const decision: DecisionText = [
    ['headnote', 'Il Tribunale ordina il visto: l’ambasciata tace.'],
    ['h1', 'La posta elettronica interrompe il termine del nulla osta.'],
    ['p1', 'Il visto era negato per nulla osta (scaduto), e per altro.'],
  ];

  it('puts the section with the most words first and marks words without their punctuation', () => {
    expect(find(decision, marksOf('nulla', 'osta', 'scaduto'))).toEqual([
      'p1: Il visto era negato per [nulla] [osta] ([scaduto]), e per altro.',
      'h1: La posta elettronica interrompe il termine del [nulla] [osta].',
    ]);
  });

  it('puts a holding before the headnote and the headnote before prose on equal words', () => {
    expect(findPassages(decision, [conceptOf('termine', 'visto')], 'it').map(({ anchor }) => anchor)).toEqual(['h1', 'headnote', 'p1']);
  });

  it('marks another inflection, and a word without its elided article, and leaves the apostrophe as it is printed', () => {
    expect(find(decision, marksOf('ambasciate'))).toEqual(['headnote: Il Tribunale ordina il visto: l’[ambasciata] tace.']);
  });

  it('marks a name of several words only where all of them stand', () => {
    expect(find([['h1', 'Nulla di fatto.'], ['p1', 'Il nulla osta.']], [conceptOf('nulla osta')])).toEqual(['p1: Il {nulla} {osta}.']);
  });

  it('tells words that were typed from other names of what was typed', () => {
    expect(find([['p1', 'Il nulla osta, cioè l’autorizzazione.']], [...marksOf('nulla'), conceptOf('nulla osta', 'autorizzazione')])).toEqual(['p1: Il [nulla] {osta}, cioè l’{autorizzazione}.']);
  });

  it('marks a number by its parts', () => {
    expect(find([['p1', 'L’art. 29 del d.lgs. 286/1998.']], marksOf('286'))).toEqual(['p1: L’art. 29 del d.lgs. [286/1998].']);
  });

  it('prints a word that counts as two once', () => {
    expect(find([['p1', 'Il nullaosta è scaduto.']], marksOf('nulla', 'osta'))).toEqual(['p1: Il [nullaosta] è scaduto.']);
  });

  it('shows nothing where no word stands', () => {
    expect([find(decision, marksOf('dna')), find(decision, []), find([], marksOf('visto'))]).toEqual([[], [], []]);
  });

  it('leaves out sections with much fewer words than the best', () => {
    expect(findPassages([['p1', 'nulla osta scaduto'], ['p2', 'nulla di fatto']], marksOf('nulla', 'osta', 'scaduto'), 'it').map(({ anchor }) => anchor)).toEqual(['p1']);
  });

  it('cuts a long section around the words and says that it is cut', () => {
    const [passage] = findPassages([['p1', `${filler(100)} nulla osta scaduto ${filler(100)} nulla`]], marksOf('nulla', 'osta', 'scaduto'), 'it');
    const text = passage?.segments.map((segment) => segment.text).join('') ?? '';
    expect(text).toMatch(/^… .*nulla osta scaduto.* …$/);
    expect(text.split(' ')).toHaveLength(passageWords + 2);
  });

  it('shows every word that a passage was chosen for, wherever it stands in it', () => {
    for (let between = 0; between <= passageWords; between++) {
      const [best = ''] = find([['p1', `${filler(50)} nulla ${filler(between)} osta ${filler(50)}`]], marksOf('nulla', 'osta'));
      const whole = passageWords - 6 >= between + 2;
      expect([between, best.includes('[nulla]') && best.includes('[osta]')]).toEqual([between, whole]);
    }
  });

  it('is not chosen for words that it has no room to show', () => {
    const [best = ''] = find([['p1', `${filler(50)} visto ${filler(passageWords - 5)} nulla osta ${filler(50)}`]], marksOf('visto', 'nulla', 'osta'));
    expect(best).toContain('[nulla] [osta]');
  });

  it('begins and ends a cut section as it is, without dots, where it is cut on the other side only', () => {
    expect(find([['p1', `visto ${filler(100)}`]], marksOf('visto'))[0]).toMatch(/^p1: \[visto\] parola0 .* …$/);
    expect(find([['p1', `${filler(100)} visto.`]], marksOf('visto'))[0]).toMatch(/^p1: … .*\[visto\]\.$/);
  });

  it('shows no more than a few passages', () => {
    expect(findPassages(Array.from({ length: 9 }, (_, index) => [`p${index + 1}`, 'il visto'] as const), marksOf('visto'), 'it')).toHaveLength(mostPassages);
  });

  it('prints a part of the text as it stands and marks whole words of it, none twice', () => {
    const pieces = fc.constantFrom('visto', 'Visti', 'nullaosta', 'nulla', 'osta', '286/1998', 'l’', ' ', ', ', ' (', '\u00AD', 'e\u0301', '<b>', filler(20), ' e ');
    const text = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));
    const marks = fc.subarray(['visto', 'nulla', 'osta', '286', 'parola3']).map((words) => marksOf(...words));
    fc.assert(
      fc.property(text, marks, (own, wanted) => {
        for (const { segments } of findPassages([['p1', own]], wanted, 'it')) {
          const joined = segments.map((segment) => segment.text).join('');
          expect(own).toContain(joined.replace(/^… /, '').replace(/ …$/, ''));
          expect(segments.filter(({ text: part }) => part === '')).toEqual([]);
          expect(segments.some(({ marked }) => marked)).toBe(true);
          expect(segments.filter(({ text: part, marked }) => marked && new Set(wordsOf(part).map(({ start }) => start)).size !== 1)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stays quick on a section that says one word ten thousand times', () => {
    const started = performance.now();
    findPassages([['p1', 'visto '.repeat(10_000)]], marksOf('visto'), 'it');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
