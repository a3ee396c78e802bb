import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { normalise, normaliseText } from './normalise.ts';

const strange = fc.string({
  unit: fc.constantFrom(
    'a', 'E', ' ', '-', "'", '1', '/', '\n', 'é', 'e', '\u0301', '\u0327', '\u0323', 'S', '\u2019', '\u2018', '\u02BC', '\u2032', '\u2010', '\u2011', '\u2013', '\u2014', '\u2015', '\u00A0',
    '\u202F', '\u00AD', '\u200B', '\u200D', '\u200E', '\u2060', '\uFEFF', '\u1100', '\u1161', '\u11A8', '\uAC00', '\u0915', '\u093C', '\u0958', '\uFB2C', '😀', '\uD83D', '\u2126', '\u0340', '\u2044', '\uFF21', '\uFF11', '\uFF0F',
  ),
  maxLength: 40,
});

describe('normalise', () => {
  it.each([
    ['dell’ambasciata', "dell'ambasciata"],
    ['lʼistanza, l′atto, l‘atto', "l'istanza, l'atto, l'atto"],
    ['C‑550/16, C‐550/16, C–550/16, C—550/16', 'C-550/16, C-550/16, C-550/16, C-550/16'],
    ['n.\u00A020127/2021', 'n. 20127/2021'],
    ['n.\u202F20127', 'n. 20127'],
    ['ri\u00ADcongiun\u200Bgimento\uFEFF', 'ricongiungimento'],
    ['\u200Fnulla\u200E osta\u2060', 'nulla osta'],
    ['validita\u0300', 'validità'],
    ['e\u200D\u0301', 'é'],
    ['20127\u20442021, 286\u22151998', '20127/2021, 286/1998'],
    ['Ｃａｓｓ．　ｎ．　２０１２７／２０２１', 'Cass. n. 20127/2021'],
    ['ＤＮＡ－test（ｓì）', 'DNA-test(sì)'],
    ['due\nrighe  e spazi', 'due\nrighe  e spazi'],
    ['', ''],
  ])('writes %j as %j', (original, plain) => {
    expect(normaliseText(original)).toBe(plain);
  });

  it('is NFC and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(strange, fc.string({ unit: 'binary' })), (original) => {
        const once = normaliseText(original);
        expect(once).toBe(once.normalize('NFC'));
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes every span back to the characters that it was made from', () => {
    fc.assert(
      fc.property(fc.oneof(strange, fc.string({ unit: 'binary' })), fc.nat(), fc.nat(), (original, a, b) => {
        const { text, toOriginal } = normalise(original);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const span = toOriginal({ start, end });
        expect(0 <= span.start && span.start <= span.end && span.end <= original.length).toBe(true);
        // A span that begins or ends inside an accented letter takes the whole letter back.
        expect(normaliseText(original.slice(span.start, span.end))).toContain(text.slice(start, end));
        expect(toOriginal({ start: 0, end: text.length }).end).toBeLessThanOrEqual(original.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds in the original what was found in the normalised text', () => {
    const original = 'La Corte (C\u2011550\u200B/16\u00AD) nell\u2019altra causa; Gu\u0308l';
    const { text, toOriginal } = normalise(original);
    const back = (part: string): string => {
      const start = text.indexOf(part);
      const span = toOriginal({ start, end: start + part.length });
      return original.slice(span.start, span.end);
    };
    expect(back('C-550/16')).toBe('C\u2011550\u200B/16');
    expect(back("nell'altra")).toBe('nell\u2019altra');
    expect(back('Gül')).toBe('Gu\u0308l');
    expect(back('ü')).toBe('u\u0308');
  });

  it('stays quick on long hostile text', () => {
    for (const part of ['\u200B', 'e\u0301', '\u0301', '’', '\uD83D']) {
      const started = performance.now();
      normalise(part.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(300);
    }
  });
});

describe('fold', () => {
  it.each([
    ['Gül', 'gul'],
    ['Şen', 'sen'],
    ['Forlì', 'forli'],
    ['NONCHÉ', 'nonche'],
    ['Sørensen', 'sorensen'],
    ['Straße', 'strasse'],
    ['causa', 'causa'],
  ])('%s is compared as %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});
