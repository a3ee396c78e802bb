// Which doubts follow a decision everywhere, and where each of the others is read.
import type { Decision } from './decision.ts';

/** Facts that a citation is made of, or that turn a precedent round: a doubt on one of them follows the decision everywhere. */
const decisiveFields = ['court', 'date', 'numbers', 'ecli', 'ruling', 'outcome'];

export function isDecisive(doubt: Decision['doubts'][number]): boolean {
  return decisiveFields.includes(doubt.field.split('.')[0] ?? '');
}

/** What has to be told with one holding: every doubt but those on the other holdings. With a decision as a whole, every doubt. */
export function doubtsToTell<Doubt extends Pick<Decision['doubts'][number], 'field'>>({ doubts }: { doubts: readonly Doubt[] }, holding: string | null): Doubt[] {
  return doubts.filter(({ field }) => holding === null || !field.startsWith('holdings.') || field === `holdings.${holding}`);
}

/**
 * Doubts by the place where a reader needs them: `decisive` ones before anything else, those on a holding beside it, the
 * rest together.
 */
export function sortDoubts(decision: Decision): { decisive: Decision['doubts']; onHolding: Map<string, Decision['doubts']>; others: Decision['doubts'] } {
  const onHolding = new Map(decision.holdings.map((holding) => [holding.id, decision.doubts.filter((doubt) => doubt.field === `holdings.${holding.id}`)]));
  return {
    decisive: decision.doubts.filter(isDecisive),
    onHolding,
    others: decision.doubts.filter((doubt) => !isDecisive(doubt) && ![...onHolding.values()].flat().includes(doubt)),
  };
}
