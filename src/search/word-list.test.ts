import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWords, sharedStart, unpackWords } from './word-list.ts';

const letters = fc.constantFrom('a', 'b', 'n', 'ß', 'ł', 'د', '中', '𐐨');
const word = fc.string({ unit: letters, minLength: 1, maxLength: 40 });

describe('a packed list of words', () => {
  it('is unpacked as it was, and takes less room where words begin alike', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.array(fc.nat({ max: 35 }), { minLength: 1 }), (own, counts) => {
        const words = own.sort().map((each, place) => ({ word: each, common: counts[place % counts.length] ?? 0 }));
        expect(unpackWords(packWords(words))).toEqual(words);
      }),
    );
    expect(packWords([{ word: 'ambasciata', common: 6 }, { word: 'ambasciate', common: 2 }, { word: 'visto', common: 10 }])).toEqual({ words: 'AambasciataJeAvisto', common: '62a' });
  });

  it('of no words is none', () => {
    expect(unpackWords(packWords([]))).toEqual([]);
  });
});

describe('sharedStart', () => {
  it.each([['', '', 0], ['visto', '', 0], ['', 'visto', 0], ['visto', 'visti', 4], ['visto', 'visto', 5], ['vista', 'vistare', 5]])('of %j and %j is %d', (one, other, shared) => {
    expect(sharedStart(one, other)).toBe(shared);
  });
});
