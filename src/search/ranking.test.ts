import { describe, expect, it } from 'vitest';
import { mergeTermHits, type TermHits } from './ranking.ts';

const hits = (scores: Record<string, number>): TermHits => new Map(Object.entries(scores).map(([page, score]) => [page, { score, locations: [score] }]));
const ranked = (...terms: Record<string, number>[]) => mergeTermHits(terms.map(hits)).map(({ page, score, covered }) => ({ page, score: Number(score.toFixed(3)), covered }));

describe('mergeTermHits', () => {
  it('sums scores and multiplies by the square of the share of terms', () => {
    expect(ranked({ a: 1, b: 2 }, { a: 1 })).toEqual([
      { page: 'a', score: 2, covered: 2 },
      { page: 'b', score: 0.5, covered: 1 },
    ]);
  });

  it('puts a page with every term before one that repeats a single term', () => {
    expect(ranked({ all: 1, one: 9 }, { all: 1 }, { all: 1 }).map(({ page }) => page)).toEqual(['all']);
  });

  it('leaves out pages with fewer than half the terms of the best, and only those', () => {
    expect(ranked({ a: 1, b: 1, c: 1 }, { a: 1, b: 1 }, { a: 1 }, { a: 1 }).map(({ page }) => page)).toEqual(['a', 'b']);
    expect(ranked({ a: 1 }, { b: 1 }, {}).map(({ page }) => page)).toEqual(['a', 'b']);
  });

  it('keeps where each term stands', () => {
    expect(mergeTermHits([hits({ a: 1 }), hits({ b: 3 }), hits({ a: 2 })])[0]).toMatchObject({ page: 'a', locations: [[1], [], [2]] });
  });

  it('finds nothing in nothing', () => {
    expect(mergeTermHits([])).toEqual([]);
    expect(ranked({}, {})).toEqual([]);
  });
});
