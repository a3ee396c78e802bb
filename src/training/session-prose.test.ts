import { describe, expect, it } from 'vitest';
import { toHtml } from './markup.ts';
import { blockMarkup, linksIn, parseSessionProse, readInline } from './session-prose.ts';

const html = (text: string): string => readInline(text).map(toHtml).join('');

describe('a line of a session', () => {
  it.each([
    ['a link whose text has brackets of its own', 'Così [Trib. Roma, decr. [forma da verificare] 2021](/it/decisions/x/#h1).', 'Così <a href="/it/decisions/x/#h1">Trib. Roma, decr. [forma da verificare] 2021</a>.'],
    ['brackets that are no link', 'data [da verificare] e basta', 'data [da verificare] e basta'],
    ['a bracket that never closes', 'aperta [qui', 'aperta [qui'],
    ['emphasis', '**Il giudice.** È *notorio*, 2 * 3', '<strong>Il giudice.</strong> È <em>notorio</em>, 2 * 3'],
    ['signs of HTML', 'R&D <b>"x"</b>', 'R&amp;D &lt;b&gt;&quot;x&quot;&lt;/b&gt;'],
    ['two links', '[a](/a/) e [b](/b/)', '<a href="/a/">a</a> e <a href="/b/">b</a>'],
  ])('keeps %s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('names its links with their places', () => {
    expect(linksIn('v. [a](/a/)')).toEqual([{ label: 'a', target: '/a/', start: 3, end: 11 }]);
  });

  it('of ten thousand brackets is read at once', () => {
    const started = performance.now();
    expect(linksIn('['.repeat(10_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the text of a session', () => {
  const { parts, headings, stray } = parseSessionProse('\n## Il caso\n\nPrima riga\nseconda riga.\n\n- uno\n- due\n\n### Poi\n\n1. a\n2. b\n\n## Altro\n\nfuori\n', 'it');

  it('is paragraphs, lists and small headings under known headings', () => {
    expect(parts.case.map(({ kind, items, line }) => ({ kind, items, line }))).toEqual([
      { kind: 'paragraph', items: ['Prima riga seconda riga.'], line: 4 },
      { kind: 'bullets', items: ['uno', 'due'], line: 7 },
      { kind: 'heading', items: ['Poi'], line: 10 },
      { kind: 'numbers', items: ['a', 'b'], line: 12 },
    ]);
    expect(parts.case.map((block) => toHtml(blockMarkup(block)))).toEqual(['<p>Prima riga seconda riga.</p>', '<ul><li>uno</li><li>due</li></ul>', '<h3>Poi</h3>', '<ol><li>a</li><li>b</li></ol>']);
  });

  it('names what is under an unknown heading', () => {
    expect(headings).toEqual([{ text: 'Il caso', part: 'case', line: 2 }, { text: 'Altro', part: null, line: 15 }]);
    expect(stray).toEqual([{ text: 'fuori', line: 17 }]);
  });

  it.each(['> citazione', '| a | b |', '```', '![x](/x.png)', 'import x', '#### piccolo', '  - annidata'])('names %s as a form that it cannot have', (line) => {
    expect(parseSessionProse(`## Il caso\n\n${line}\n`, 'it').stray).toHaveLength(1);
  });
});
