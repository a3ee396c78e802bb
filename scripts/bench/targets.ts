// What the search owes its readers (issue 5), as a check of the measured figures: each target that is missed, in words.
import type { Figures } from './metrics.ts';

export interface MeasuredSystem {
  name: string;
  figures: Figures;
}

interface Figure {
  name: string;
  of: (figures: Figures) => number;
  /** 1 where more is better, -1 where less is. */
  better: 1 | -1;
  /** The worst value that still meets the target; null where only the comparison counts. */
  limit: number | null;
}

const targets: readonly Figure[] = [
  { name: 'success@5', of: ({ success5 }) => success5, better: 1, limit: 0.95 },
  { name: 'MRR', of: ({ mrr }) => mrr, better: 1, limit: 0.85 },
  { name: 'nDCG@10', of: ({ ndcg10 }) => ndcg10, better: 1, limit: null },
  { name: 'zero-result rate', of: ({ zeroRate }) => zeroRate, better: -1, limit: 0.01 },
];

const asText = (value: number): string => value.toFixed(3);

/** Ours keeps every limit, is behind no other system on any figure, and ahead of each on nDCG@10. */
export function missedTargets(ours: Figures, others: readonly MeasuredSystem[]): string[] {
  return targets.flatMap(({ name, of, better, limit }) => {
    const own = of(ours);
    const missed: string[] = [];
    // `!(a >= b)`, so that a figure that could not be computed is a miss too.
    if (limit !== null && !(own * better >= limit * better)) missed.push(`${name} is ${asText(own)}; the target is ${better === 1 ? 'at least' : 'at most'} ${limit}`);
    for (const other of others) {
      const theirs = of(other.figures);
      if (!(own * better >= theirs * better)) missed.push(`${name} is ${asText(own)}, behind ${other.name} with ${asText(theirs)}`);
      else if (name === 'nDCG@10' && own === theirs) missed.push(`${name} is ${asText(own)}, no better than ${other.name}`);
    }
    return missed;
  });
}
