// The decisions to begin with on a legal issue: those that its guide rests on, that other decisions of the library cite,
// of the higher courts, and whose outcome somebody saw.
import type { Decision } from '../cases/decision.ts';
import type { Library } from '../cases/library.ts';

/** From the courts whose word binds most to those whose word binds least; the two European courts come before ours. */
export const courtLevelOrder: readonly string[] = ['eu', 'strasbourg', 'constitutional', 'supreme', 'appeal', 'administrative', 'first-instance'];

/** How high a court of a level is: 1 for the first, 0 for the last and for a level that is not in the list. */
export function heightOfLevel(level: string): number {
  const place = courtLevelOrder.indexOf(level);
  return place === -1 ? 0 : 1 - place / (courtLevelOrder.length - 1);
}

const mostLeading = 3;

export function leadingDecisions(library: Library, issue: string): Decision[] {
  const guide = library.issues.get(issue)?.guide ?? [];
  const weight = (decision: Decision): number => {
    const inGuide = guide.filter(({ on }) => on.includes(decision.id)).length;
    const citing = new Set((library.incoming.get(decision.id) ?? []).map(({ from }) => from)).size;
    const level = library.courts.get(decision.court)?.level ?? '';
    const holdings = decision.holdings.filter(({ issues }) => issues.includes(issue)).length;
    return 2 * Math.min(2, inGuide) + Math.log2(1 + citing) + heightOfLevel(level) + Math.min(1, holdings) - (decision.outcome === 'not-seen' ? 2 : 0);
  };
  return [...(library.byIssue.get(issue) ?? [])]
    .map((decision) => ({ decision, weight: weight(decision) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostLeading)
    .map(({ decision }) => decision);
}
