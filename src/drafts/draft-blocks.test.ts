import fc from 'fast-check';
import { expect, it } from 'vitest';
import { library } from '../citations/citation-fixtures.ts';
import { buildCitationIndex } from '../citations/citation-index.ts';
import { checkDraft } from './check-draft.ts';
import { toBlocks } from './draft-blocks.ts';
import { draftSpecimens } from './draft-specimens.ts';
import { countHidden, revealHidden } from './reveal-hidden.ts';

const index = buildCitationIndex(library);

it('cuts a draft so that the blocks, joined, are the draft and every citation stands whole in one of them', () => {
  const parts = fc.constantFrom(...draftSpecimens.map(({ text }) => text), 'x'.repeat(5000), '😀'.repeat(3000), '\n\n', 'Cass. n. 20127/2021');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 6 }), (pieces) => {
      const draft = checkDraft(pieces.join(''), index);
      const blocks = [...toBlocks(draft)];
      expect(blocks.flat().map(({ text }) => text).join('')).toBe(draft.text);
      expect(blocks.flat().flatMap(({ place }) => (place === null ? [] : [place]))).toEqual(draft.places.map((_, place) => place));
      for (const block of blocks) expect(block.every(({ text }) => text !== '' && !/^[\uDC00-\uDFFF]/.test(text))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

it('cuts a draft of many lines into blocks of a size that is quickly drawn', () => {
  const blocks = [...toBlocks(checkDraft('una riga di testo\n'.repeat(10_000), index))];
  expect(Math.max(...blocks.map((block) => block.map(({ text }) => text).join('').length))).toBeLessThan(450);
});

it('names the characters that would turn a text round, and leaves those that printing needs', () => {
  const text = 'Cass. \u202E1202/72102\u202C n.\u00AD 1\u200D\u0000';
  expect(revealHidden(text)).toBe('Cass. [U+202E]1202/72102[U+202C] n.\u00AD 1\u200D␀');
  expect(countHidden(text)).toBe(3);
  expect(countHidden('una riga\tcon\r\nniente\fdi nascosto')).toBe(0);
});
