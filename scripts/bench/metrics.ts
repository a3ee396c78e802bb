// How good a ranked list of decisions is, measured against judged questions. The figures are those of the field: whether
// something useful stands among the first five, how far down the first useful decision is (MRR), how near the first ten
// are to the best possible ten (nDCG@10), and how often nothing is found at all.

/** Decision id → 3 exactly what was asked, 2 clearly useful, 1 touches it. */
export type Grades = Readonly<Record<string, number>>;

/** From this grade on a decision counts as relevant; `1 touches it` earns something in nDCG alone. */
export const leastRelevantGrade = 2;

/** What one ranked list is worth, each between 0 and 1. */
export interface Score {
  success5: number;
  reciprocalRank: number;
  ndcg10: number;
  /** 1 where the list is empty. */
  zero: number;
}

export interface Figures {
  questions: number;
  success5: number;
  mrr: number;
  ndcg10: number;
  zeroRate: number;
}

/** The place of the first relevant decision, from 1; null where there is none. */
export function firstRelevantRank(ranking: readonly string[], grades: Grades): number | null {
  const place = ranking.findIndex((id) => (grades[id] ?? 0) >= leastRelevantGrade);
  return place === -1 ? null : place + 1;
}

/** Gain 2^grade - 1, discounted by the logarithm of the rank. */
const discountedGain = (grades: readonly number[]): number => grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/** The ideal is the best order of all that was judged. Throws when a decision stands in the list twice or nothing was judged. */
export function scoreRanking(ranking: readonly string[], grades: Grades): Score {
  if (new Set(ranking).size !== ranking.length) throw new Error('A ranked list names a decision twice');
  const ideal = discountedGain(Object.values(grades).sort((a, b) => b - a).slice(0, 10));
  if (ideal === 0) throw new Error('A question without a judged decision measures nothing');
  const rank = firstRelevantRank(ranking, grades);
  return {
    success5: rank !== null && rank <= 5 ? 1 : 0,
    reciprocalRank: rank === null ? 0 : 1 / rank,
    ndcg10: discountedGain(ranking.slice(0, 10).map((id) => grades[id] ?? 0)) / ideal,
    zero: ranking.length === 0 ? 1 : 0,
  };
}

export function meanFigures(scores: readonly Score[]): Figures {
  const mean = (name: keyof Score): number => (scores.length === 0 ? NaN : scores.reduce((sum, score) => sum + score[name], 0) / scores.length);
  return { questions: scores.length, success5: mean('success5'), mrr: mean('reciprocalRank'), ndcg10: mean('ndcg10'), zeroRate: mean('zero') };
}

/** Figures of each group of questions, groups in alphabetical order. */
export function figuresBy<Item extends { score: Score }>(items: readonly Item[], groupOf: (item: Item) => string): Map<string, Figures> {
  const groups = Map.groupBy(items, groupOf);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, own]) => [group, meanFigures(own.map(({ score }) => score))]));
}

/** The smallest value that at least this share of the values does not exceed (nearest rank): 0.5 the median, 0.95 p95. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
