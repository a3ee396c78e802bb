import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, searchable } from './find-words.ts';

const found = (text: string, words: string): string[] => findWords(searchable(text), words).map(({ start, end }) => text.slice(start, end));

describe('words in the text of a page', () => {
  it.each([
    ['Il Nulla Osta è scaduto; il nulla osta vale sei mesi.', 'nulla osta', ['Nulla Osta', 'nulla osta']],
    ['perché l’Ambasciata', "perche l'ambasciata", ['perché l’Ambasciata']],
    ['perche\u0301 no', 'perché', ['perche\u0301']],
    ['il nulla\n  osta', 'nulla osta', ['nulla\n  osta']],
    ['art.\u00A029', 'art. 29', ['art.\u00A029']],
    ['ri\u00ADcon\u00ADgiungimento', 'ricongiungimento', ['ri\u00ADcon\u00ADgiungimento']],
    ['Şen c. Paesi Bassi', 'sen c.', ['Şen c.']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['Straße', 'strasse', ['Straße']],
    ['😀 visto 😀', '😀', ['😀', '😀']],
    ['il visto', '  visto ', ['visto']],
    ['il visto', 'diniego', []],
    ['il visto', '   ', []],
  ])('of “%s”, %s finds %j', (text, words, passages) => {
    expect(found(text, words)).toEqual(passages);
  });

  it('are found at most as often as was asked', () => {
    expect(findWords(searchable('a '.repeat(50)), 'a', 7).length).toBe(7);
  });

  it('are found in any text that holds them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), (before, words, after) => {
        fc.pre(searchable(words.trim()).text.trim() !== '');
        expect(findWords(searchable(`${before} ${words.trim()} ${after}`), words).length).toBeGreaterThan(0);
      }),
    );
  });
});
