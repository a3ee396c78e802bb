import { describe, expect, it } from 'vitest';
import { meanFigures, type Figures } from './metrics.ts';
import { missedTargets } from './targets.ts';

const good: Figures = { questions: 200, success5: 0.95, mrr: 0.85, ndcg10: 0.7, zeroRate: 0.01 };
const baseline = { name: 'BM25', figures: { ...good, success5: 0.8, mrr: 0.8, ndcg10: 0.6, zeroRate: 0.01 } };

describe('missedTargets', () => {
  it('finds nothing where every target is just met', () => {
    expect(missedTargets(good, [baseline])).toEqual([]);
  });

  it.each([
    [{ success5: 0.949 }, 'success@5 is 0.949; the target is at least 0.95'],
    [{ mrr: 0.849 }, 'MRR is 0.849; the target is at least 0.85'],
    [{ ndcg10: 0.599 }, 'nDCG@10 is 0.599, behind BM25 with 0.600'],
    [{ ndcg10: 0.6 }, 'nDCG@10 is 0.600, no better than BM25'],
  ])('says which is missed: %j', (worse, message) => {
    expect(missedTargets({ ...good, ...worse }, [baseline])).toEqual([message]);
  });

  it('takes fewer empty answers for the better figure', () => {
    expect(missedTargets({ ...good, zeroRate: 0.02 }, [{ ...baseline, figures: { ...baseline.figures, zeroRate: 0.4 } }])).toEqual(['zero-result rate is 0.020; the target is at most 0.01']);
    expect(missedTargets({ ...good, zeroRate: 0.005 }, [{ ...baseline, figures: { ...baseline.figures, zeroRate: 0 } }])).toEqual(['zero-result rate is 0.005, behind BM25 with 0.000']);
  });

  it('holds ours against each of the others', () => {
    expect(missedTargets(good, [baseline, { name: 'Pagefind', figures: { ...good, mrr: 0.9 } }])).toEqual(['MRR is 0.850, behind Pagefind with 0.900', 'nDCG@10 is 0.700, no better than Pagefind']);
  });

  it('is missed by a measurement without a question', () => {
    expect(missedTargets(meanFigures([]), []).map((missed) => missed.split(' is ')[0])).toEqual(['success@5', 'MRR', 'zero-result rate']);
  });
});
