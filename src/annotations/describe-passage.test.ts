import { describe, expect, it } from 'vitest';
import { describePassage } from './describe-passage.ts';
import type { PassageSelectors } from './note.ts';
import { buildPageText, type PageText } from './page-text.ts';

const page = buildPageText([
  { anchor: 'h1', text: 'Il figlio 😀 minore ha diritto al visto.' },
  { anchor: 'p1', text: 'Il ricorrente è cittadino pakistano e vive a Brescia dal 2011 con regolare permesso di soggiorno.' },
  { anchor: 'p2', text: 'Il diniego è illegittimo.' },
  { anchor: 'p3', text: 'Il diniego è illegittimo.' },
]);

function describeWords(words: string, from: PageText = page, after = 0): PassageSelectors | null {
  const start = from.text.indexOf(words, after);
  return describePassage(from, { start, end: start + words.length }, '2026-11-21');
}

describe('describePassage', () => {
  it('says where a passage stands', () => {
    const found = describeWords('vive a Brescia');
    const start = page.text.indexOf('vive a Brescia');
    expect(found).toMatchObject({
      anchor: 'p1',
      exact: 'vive a Brescia',
      prefix: page.text.slice(start - 64, start),
      suffix: page.text.slice(start + 14, start + 78),
      equals: 1,
      position: { start, end: start + 14 },
      inBlock: { start: 38, end: 52 },
      edition: '2026-11-21',
    });
    expect(found?.blockHash).toMatch(/^[0-9a-f]{16}$/);
    expect(found?.pageHash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('leaves out white space at the ends', () => {
    expect(describeWords(' vive a Brescia ')).toEqual(describeWords('vive a Brescia'));
  });

  it.each([
    ['nothing', { start: 5, end: 5 }],
    ['white space', { start: 9, end: 10 }],
    ['what lies outside the text', { start: 9_000, end: 9_100 }],
  ])('has nothing to say about %s', (_, span) => {
    expect(describePassage(page, span, '2026-11-21')).toBeNull();
  });

  it('never cuts a character in two', () => {
    const at = page.text.indexOf('😀') + 1;
    expect(describePassage(page, { start: at, end: at + 8 }, '2026-11-21')?.exact).toBe('😀 minore');
    const far = describePassage(page, { start: at + 64, end: at + 70 }, '2026-11-21');
    expect(far?.prefix.startsWith('😀')).toBe(true);
  });

  it('counts equal quotes, and not those inside longer words', () => {
    expect(describeWords('Il diniego è illegittimo.')?.equals).toBe(2);
    expect(describeWords('a', page, page.text.indexOf(' a Brescia'))?.equals).toBe(1);
  });

  it('takes more context until an equal quote in equal surroundings is told apart', () => {
    const same = 'La domanda va accolta perché il richiedente ha provato il rapporto di parentela con documenti idonei. ';
    const repeated = buildPageText([{ anchor: 'p1', text: `Primo caso. ${same}${same}${same}` }]);
    const middle = repeated.text.indexOf('accolta', 130);
    const found = describePassage(repeated, { start: middle, end: middle + 7 }, '2026-11-21');
    expect(found?.equals).toBe(3);
    const whole = `${found?.prefix ?? ''}${found?.exact ?? ''}${found?.suffix ?? ''}`;
    expect(found?.prefix.length).toBeGreaterThan(64);
    expect(repeated.text.split(whole)).toHaveLength(2);
  });

  it('keeps the words as they stand, with their typography', () => {
    const printed = buildPageText([{ anchor: 'p1', text: 'Dice l’art.\u00A029: «il fi\u00ADglio».' }]);
    expect(describeWords('l’art.\u00A029: «il fi\u00ADglio»', printed)?.exact).toBe('l’art.\u00A029: «il fi\u00ADglio»');
  });
});

describe('buildPageText', () => {
  it('places every block, with a line break between', () => {
    const { text, blocks } = buildPageText([{ anchor: 'h1', text: 'uno' }, { anchor: 'p1', text: '' }, { anchor: 'p2', text: 'tre' }]);
    expect(text).toBe('uno\n\ntre');
    expect(blocks.map(({ anchor, start, end }) => [anchor, text.slice(start, end)])).toEqual([['h1', 'uno'], ['p1', ''], ['p2', 'tre']]);
  });
});
