import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankDocuments, rarity, type Collection, type ConceptEvidence, type WordEvidence } from './ranking.ts';

/** A word by the decisions that have it, each with what it counts there. */
const word = (impacts: Record<number, number>): WordEvidence => ({
  postings: { documents: Uint32Array.from(Object.keys(impacts), Number), impacts: Float32Array.from(Object.values(impacts)) },
});
const missing: WordEvidence = { postings: null };
const among = (documents: number, changes: Partial<Collection> = {}): Collection => ({ documents, height: () => 0, isMeant: () => false, admits: () => true, ...changes });
const concept = (changes: Partial<ConceptEvidence>): ConceptEvidence => ({ words: [0], synonyms: [], tagged: null, ...changes });
const rank = (words: WordEvidence[], { concepts = [], leading = [], collection = among(100) }: { concepts?: ConceptEvidence[]; leading?: number[]; collection?: Collection } = {}): number[] =>
  rankDocuments(words, concepts, leading, collection).map(({ document }) => document);
const postingsOf = ({ postings }: WordEvidence) => postings ?? { documents: new Uint32Array(), impacts: new Float32Array() };

describe('rankDocuments', () => {
  it('puts first the decision where the word counts most', () => {
    expect(rank([word({ 1: 0.2, 2: 0.9, 3: 0.5 })])).toEqual([2, 3, 1]);
  });

  it('puts the decision with every word before one that has a single word in plenty', () => {
    expect(rank([word({ 1: 0.3, 2: 0.9 }), word({ 1: 0.3 }), word({ 1: 0.3 })])[0]).toBe(1);
  });

  it('gives a rare word more than a common one', () => {
    const common = word(Object.fromEntries(Array.from({ length: 60 }, (_, document) => [document, 0.5])));
    const rare = word(Object.fromEntries(Array.from({ length: 5 }, (_, index) => [90 + index, 0.5])));
    expect(rank([common, rare]).slice(0, 5)).toEqual([90, 91, 92, 93, 94]);
  });

  it('leaves out decisions that have much less than the best', () => {
    const words = Array.from({ length: 6 }, (_, place) => word(place === 0 ? { 1: 0.5, 2: 0.5 } : { 1: 0.5 }));
    expect(rank(words)).toEqual([1]);
  });

  it('keeps a decision that is tagged with what the question speaks of, however little else it has', () => {
    const words = [word({ 2: 0.5 }), ...Array.from({ length: 6 }, () => word({ 1: 0.5 }))];
    expect(rank(words)).toEqual([1]);
    expect(rank(words, { concepts: [concept({ tagged: new Map([[2, 1]]) })] })).toEqual([1, 2]);
  });

  it('takes common words that name a rare thing for more than a word a little rarer', () => {
    const everywhere = word(Object.fromEntries(Array.from({ length: 90 }, (_, document) => [document, 0.1])));
    const rarer = word(Object.fromEntries(Array.from({ length: 40 }, (_, document) => [document + 50, 0.5])));
    const named = concept({ tagged: new Map([[3, 1]]) });
    expect(rank([everywhere, rarer])[0]).not.toBe(3);
    expect(rank([everywhere, rarer], { concepts: [named] })[0]).toBe(3);
  });

  it('puts a decision of the court and year that are named before one where the words count more', () => {
    const words = [word({ 1: 0.4, 2: 0.6, 3: 0.9 })];
    expect(rank(words)).toEqual([3, 2, 1]);
    expect(rank(words, { collection: among(100, { isMeant: (document) => document === 2 }) })).toEqual([2, 3, 1]);
  });

  it('measures the rest by the best decision that may be an answer', () => {
    const words = Array.from({ length: 6 }, (_, place) => word(place === 0 ? { 1: 0.5, 2: 0.5 } : { 1: 0.5 }));
    expect(rank(words, { collection: among(100, { admits: (document) => document !== 1 }) })).toEqual([2]);
  });

  it('counts how many words each decision has', () => {
    expect(rankDocuments([word({ 1: 0.5, 2: 0.5 }), word({ 1: 0.5 }), missing], [], [], among(10)).map(({ document, covered }) => [document, covered])).toEqual([[1, 2], [2, 1]]);
  });

  it('is not swayed by words that no decision has', () => {
    const known = [word({ 1: 0.2, 2: 0.9 }), word({ 2: 0.1, 3: 0.8 })];
    expect(rank([...known, missing, missing])).toEqual(rank(known));
  });

  it('never loses every hit to a further word', () => {
    const evidence = fc.dictionary(fc.integer({ min: 0, max: 19 }).map(String), fc.integer({ min: 1, max: 255 }).map((step) => step / 255), { minKeys: 1 }).map((impacts) => word(impacts as Record<number, number>));
    fc.assert(
      fc.property(fc.array(evidence, { minLength: 1, maxLength: 8 }), fc.nat(19), (words, alone) => {
        const ranked = rankDocuments(words, [], [], among(20));
        expect(ranked.length).toBeGreaterThan(0);
        expect(new Set(ranked.map(({ document }) => document)).size).toBe(ranked.length);
        expect(ranked.every(({ score }, place) => score > 0 && score <= (ranked[place - 1]?.score ?? Infinity))).toBe(true);
        const isHit = words.some((own) => postingsOf(own).documents.includes(alone));
        expect(rank(words, { collection: among(20, { admits: (document) => document === alone }) })).toEqual(isHit ? [alone] : []);
      }),
    );
  });

  it('puts the higher court first on equal terms, and the newer decision on equal courts', () => {
    const same = word({ 1: 0.5, 2: 0.5, 3: 0.5 });
    expect(rank([same])).toEqual([1, 2, 3]);
    expect(rank([same], { collection: among(100, { height: (document) => (document === 3 ? 1 : 0) }) })[0]).toBe(3);
  });

  it('does not let the court outweigh what a decision says', () => {
    expect(rank([word({ 1: 0.9, 2: 0.3 })], { collection: among(100, { height: (document) => (document === 2 ? 1 : 0) }) })[0]).toBe(1);
  });

  it('puts the leading decisions before others that say as much, in their order', () => {
    expect(rank([word({ 1: 0.5, 2: 0.5, 3: 0.5, 4: 0.5 })], { leading: [4, 2] })).toEqual([4, 2, 1, 3]);
    expect(rank([word({ 1: 0.5 })], { leading: [7] })).toEqual([1]);
  });

  it('puts the word that was typed before another name of the same thing', () => {
    expect(rank([word({ 2: 0.5, 9: 0.1 })], { concepts: [concept({ synonyms: [[postingsOf(word({ 1: 0.5, 8: 0.1 }))]] })] }).slice(0, 2)).toEqual([2, 1]);
  });

  it('finds by another name only what has all its words', () => {
    const form = [word({ 1: 0.5, 2: 0.5 }), word({ 2: 0.5, 3: 0.5 })].map(postingsOf);
    expect(rank([missing], { concepts: [concept({ synonyms: [form] })] })).toEqual([2]);
  });

  it('finds what is tagged with a concept, more where more of it is about that', () => {
    expect(rank([missing], { concepts: [concept({ tagged: new Map([[1, 0.5], [2, 1]]) })] })).toEqual([2, 1]);
  });

  it('puts a decision that says the word and is tagged before one that only says it', () => {
    expect(rank([word({ 1: 0.5, 2: 0.5 })], { concepts: [concept({ tagged: new Map([[2, 1]]) })] })[0]).toBe(2);
  });

  it('finds nothing in nothing', () => {
    expect([rank([]), rank([missing]), rank([word({})]), rank([missing], { collection: among(0) })]).toEqual([[], [], [], []]);
  });
});

describe('rarity', () => {
  it('falls with every further decision, down to a word that all have, and stays above nought', () => {
    const all = Array.from({ length: 101 }, (_, count) => rarity(count, 100));
    expect(all.every((own, count) => own > 0 && own <= (all[count - 1] ?? Infinity))).toBe(true);
    expect(rarity(5, 100)).toBeGreaterThan(rarity(50, 100));
  });
});
