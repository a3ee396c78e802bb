import { describe, expect, it } from 'vitest';
import { figuresBy, firstRelevantRank, meanFigures, quantile, scoreRanking } from './metrics.ts';

describe('scoreRanking', () => {
  it('gives the perfect order one in everything', () => {
    expect(scoreRanking(['a', 'b', 'c'], { a: 3, b: 2, c: 1 })).toEqual({ success5: 1, reciprocalRank: 1, ndcg10: 1, zero: 0 });
  });

  it('discounts by rank and by grade, as worked out by hand', () => {
    // DCG = 0/log2(2) + 3/log2(3) + 7/log2(4) = 1.892789 + 3.5 = 5.392789; ideal = 7/1 + 3/1.584963 + 1/2 = 9.392789.
    const { reciprocalRank, ndcg10 } = scoreRanking(['x', 'b', 'a'], { a: 3, b: 2, c: 1 });
    expect(reciprocalRank).toBe(0.5);
    expect(ndcg10).toBeCloseTo(5.392789 / 9.392789, 6);
  });

  it('takes its ideal from all that was judged, not from what was found', () => {
    // Found: one of two decisions of grade 3. DCG = 7; ideal = 7 + 7/1.584963 = 11.416508.
    expect(scoreRanking(['a'], { a: 3, b: 3 }).ndcg10).toBeCloseTo(7 / 11.416508, 6);
  });

  it('never asks for more than ten decisions', () => {
    const ids = Array.from({ length: 15 }, (_, place) => `d${place}`);
    const grades = Object.fromEntries(ids.map((id) => [id, 2]));
    expect(scoreRanking(ids, grades).ndcg10).toBe(1);
    expect(scoreRanking([...Array.from({ length: 10 }, (_, place) => `x${place}`), ...ids], grades).ndcg10).toBe(0);
  });

  it('counts the fifth place as a success and the sixth as none', () => {
    const others = ['v', 'w', 'x', 'y', 'z'];
    expect(scoreRanking([...others.slice(0, 4), 'a'], { a: 2 })).toMatchObject({ success5: 1, reciprocalRank: 0.2 });
    expect(scoreRanking([...others, 'a'], { a: 2 })).toMatchObject({ success5: 0, reciprocalRank: 1 / 6 });
  });

  it('takes a decision that only touches the question for no answer', () => {
    const score = scoreRanking(['c'], { a: 3, c: 1 });
    expect(score).toMatchObject({ success5: 0, reciprocalRank: 0, zero: 0 });
    expect(score.ndcg10).toBeCloseTo(1 / (7 + 1 / 1.584963), 6);
  });

  it('tells an empty list from a wrong one', () => {
    expect(scoreRanking([], { a: 3 })).toEqual({ success5: 0, reciprocalRank: 0, ndcg10: 0, zero: 1 });
    expect(scoreRanking(['x'], { a: 3 })).toEqual({ success5: 0, reciprocalRank: 0, ndcg10: 0, zero: 0 });
  });

  it('refuses a list that would count a decision twice, and a question that nobody judged', () => {
    expect(() => scoreRanking(['a', 'a'], { a: 3 })).toThrow('twice');
    expect(() => scoreRanking(['a'], {})).toThrow('measures nothing');
  });
});

it('firstRelevantRank passes over what only touches the question', () => {
  expect(firstRelevantRank(['c', 'x', 'b'], { b: 2, c: 1 })).toBe(3);
  expect(firstRelevantRank(['c'], { b: 2, c: 1 })).toBeNull();
});

it('meanFigures is the plain mean over questions', () => {
  const scores = [
    { success5: 1, reciprocalRank: 1, ndcg10: 0.8, zero: 0 },
    { success5: 0, reciprocalRank: 0, ndcg10: 0, zero: 1 },
    { success5: 1, reciprocalRank: 0.5, ndcg10: 0.4, zero: 0 },
    { success5: 0, reciprocalRank: 0.1, ndcg10: 0.4, zero: 0 },
  ];
  expect(meanFigures(scores)).toEqual({ questions: 4, success5: 0.5, mrr: 0.4, ndcg10: 0.4, zeroRate: 0.25 });
});

it('figuresBy keeps groups apart', () => {
  const items = [
    { kind: 'typo', score: { success5: 0, reciprocalRank: 0, ndcg10: 0, zero: 1 } },
    { kind: 'topic', score: { success5: 1, reciprocalRank: 1, ndcg10: 1, zero: 0 } },
  ];
  const groups = figuresBy(items, ({ kind }) => kind);
  expect([...groups.keys()]).toEqual(['topic', 'typo']);
  expect(groups.get('typo')).toEqual({ questions: 1, success5: 0, mrr: 0, ndcg10: 0, zeroRate: 1 });
});

it('quantile takes the nearest rank', () => {
  const values = [40, 10, 30, 20];
  expect([0, 0.25, 0.5, 0.75, 0.95, 1].map((share) => quantile(values, share))).toEqual([10, 10, 20, 30, 40, 40]);
  expect(quantile(Array.from({ length: 100 }, (_, place) => place + 1), 0.95)).toBe(95);
});
