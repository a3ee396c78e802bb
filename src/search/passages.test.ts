import { describe, expect, it } from 'vitest';
import { findPassages, mostPassages, passageWords, type IndexedPage, type Passage } from './passages.ts';

/** A page from its sections, with the places of words found by what they begin with. */
function pageOf(sections: Record<string, string>): { page: IndexedPage; at: (start: string) => number[] } {
  const anchors: { id: string; location: number }[] = [];
  const words: string[] = [];
  for (const [id, text] of Object.entries(sections)) {
    anchors.push({ id, location: words.length });
    words.push(...text.split(' '));
  }
  return { page: { content: words.join(' '), anchors }, at: (start) => words.flatMap((word, place) => (word.replace(/^(\P{L}|l')+/u, '').startsWith(start) ? [place] : [])) };
}
const shown = ({ anchor, segments }: Passage): string => `${anchor}: ${segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}`;

describe('findPassages', () => {
  const { page, at } = pageOf({
    headnote: "Il Tribunale ordina il visto: l'ambasciata tace.",
    h1: 'La posta elettronica interrompe il termine del nulla osta.',
    p1: 'Il visto era negato per nulla osta (scaduto), e per altro.',
    labels: 'nulla osta scaduto',
  });

  it('puts the section with the most words first and marks words without their punctuation', () => {
    expect(findPassages(page, [at('nulla'), at('osta'), at('scaduto')]).map(shown)).toEqual([
      'p1: Il visto era negato per [nulla] [osta] ([scaduto]), e per altro.',
      'h1: La posta elettronica interrompe il termine del [nulla] [osta].',
    ]);
  });

  it('puts a holding before the headnote and the headnote before prose on equal words', () => {
    expect(findPassages(page, [at('termine').concat(at('visto'))]).map(({ anchor }) => anchor)).toEqual(['h1', 'headnote', 'p1']);
  });

  it('marks a word without its elided article and prints the apostrophe as it is printed', () => {
    expect(findPassages(page, [at('ambasciata')]).map(shown)).toEqual(['headnote: Il Tribunale ordina il visto: l’[ambasciata] tace.']);
  });

  it('shows nothing of names and labels', () => {
    const { page: labelled, at: inLabels } = pageOf({ headnote: 'Il visto.', labels: 'Test del DNA' });
    expect(findPassages(labelled, [inLabels('DNA')])).toEqual([]);
    expect(findPassages(labelled, [[]])).toEqual([]);
  });

  it('cuts a long section around the words and says that it is cut', () => {
    const filler = (count: number): string => Array.from({ length: count }, (_, index) => `parola${index}`).join(' ');
    const { page: long, at: inLong } = pageOf({ p1: `${filler(100)} nulla osta scaduto ${filler(100)} nulla` });
    const [passage] = findPassages(long, [inLong('nulla'), inLong('osta'), inLong('scaduto')]);
    const text = passage?.segments.map((segment) => segment.text).join('') ?? '';
    expect(text).toMatch(/^… .*nulla osta scaduto.* …$/);
    expect(text.split(' ')).toHaveLength(passageWords + 2);
  });

  it('shows no more than a few passages', () => {
    const { page: many, at: inMany } = pageOf(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`p${index + 1}`, 'il visto'])));
    expect(findPassages(many, [inMany('visto')])).toHaveLength(mostPassages);
  });

  it('passes over places that the page does not have', () => {
    expect(findPassages({ content: '', anchors: [] }, [[3, 99]])).toEqual([]);
  });
});
