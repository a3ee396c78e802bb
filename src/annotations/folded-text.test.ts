import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldQuote, foldText } from './folded-text.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '  ', '\n', '\t', '\u00A0', '’', '“', '«', 'e\u0301', 'é', '\u00AD', '\u200B', '–', '😀', '1'), maxLength: 60 });

describe('foldText', () => {
  it.each([
    ['l’art. 29', "l'art. 29"],
    ['“sì” e «no»', '"sì" e "no"'],
    ['due\n  righe\tcon\u00A0 spazi', 'due righe con spazi'],
    ['ac\u00ADcerta\u200Bmenti', 'accertamenti'],
    ['perche\u0301', 'perché'],
    ['C‑550/16', 'C-550/16'],
    ['', ''],
  ])('writes %j as %j', (original, folded) => {
    expect(foldQuote(original)).toBe(folded);
  });

  it('takes a span back to the text that folds to it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
        const { text: folded, toOriginal } = foldText(original);
        const [start, end] = [a % (folded.length + 1), b % (folded.length + 1)].sort((x, y) => x - y) as [number, number];
        const span = toOriginal({ start, end });
        expect(0 <= span.start && span.start <= span.end && span.end <= original.length).toBe(true);
        expect(foldQuote(original.slice(span.start, span.end))).toContain(folded.slice(start, end).trim());
      }),
      { numRuns: 2000 },
    );
  });

  it('takes an offset of the original to where its character stands', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { text: folded, toFolded } = foldText(`${before}X${after}`);
        expect(folded.charAt(toFolded(before.length))).toBe('X');
      }),
      { numRuns: 2000 },
    );
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(foldQuote(foldQuote(original))).toBe(foldQuote(original));
      }),
    );
  });
});
