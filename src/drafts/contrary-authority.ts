// What stands against a decision, for who wants to rely on it: later decisions that quashed it or departed from it, and
// holdings of others that go the other way on the same issues. The strongest first, so that nobody has to look for it.
import type { Decision } from '../cases/decision.ts';
import { courtOf, sideOf, type Library } from '../cases/library.ts';
import { verificationLevels, type Outcome, type RelationVerb } from '../cases/vocabulary.ts';
import { heightOfLevel } from '../search/leading.ts';

/** Relations that take something away from the decision they point to, the gravest first. */
export const adverseVerbs: readonly RelationVerb[] = ['quashes', 'reverses', 'departs-from', 'distinguishes'];

export interface AdverseRelation {
  verb: RelationVerb;
  /** The later decision. */
  from: string;
}

export interface ContraryHolding {
  decision: string;
  /** `h1`, … */
  holding: string;
  /** The issues on which it goes the other way. */
  issues: string[];
}

export interface ContraryAuthority {
  relations: AdverseRelation[];
  /** One a decision, its strongest. */
  holdings: ContraryHolding[];
}

type Side = 'for' | 'against';
const opposite: Record<Side, Side> = { for: 'against', against: 'for' };

/** Whoever cites a decision that ended for the family is not met by others that help it, whatever limit it set besides. */
const endedOn: Partial<Record<Outcome, Side>> = { granted: 'for', refused: 'against' };

/** The issues on which a decision takes a side, with the sides it takes: the one it ended on where a holding of it does, else all. */
function sidesOf(decision: Decision): Map<string, Set<Side>> {
  const sides = new Map<string, Set<Side>>();
  const end = endedOn[decision.outcome];
  const taken = decision.holdings.map((holding) => ({ holding, side: sideOf(decision, holding) }));
  const isOneSided = taken.some(({ side }) => side === end);
  for (const { holding, side } of taken) {
    if (side === 'other' || (isOneSided && side !== end)) continue;
    for (const issue of holding.issues) sides.set(issue, (sides.get(issue) ?? new Set()).add(side));
  }
  return sides;
}

const isOvertaken = ({ id, status }: Decision, { incoming }: Library): boolean => status.state === 'overturned' || (incoming.get(id) ?? []).some(({ verb }) => verb === 'quashes' || verb === 'reverses');

/** Every decision that goes the other way on an issue of this one, except those that no longer stand. */
export function contraryAuthority(decision: Decision, library: Library): ContraryAuthority {
  const relations = (library.incoming.get(decision.id) ?? [])
    .filter(({ verb }) => adverseVerbs.includes(verb))
    .sort((a, b) => adverseVerbs.indexOf(a.verb) - adverseVerbs.indexOf(b.verb))
    .map(({ verb, from }) => ({ verb, from }));
  const sides = sidesOf(decision);
  const candidates = new Set([...sides.keys()].flatMap((issue) => library.byIssue.get(issue) ?? []));
  const found = [...candidates].flatMap((other) => {
    if (other.id === decision.id || isOvertaken(other, library)) return [];
    const contrary = other.holdings.flatMap((holding): ContraryHolding[] => {
      const side = sideOf(other, holding);
      const issues = side === 'other' ? [] : holding.issues.filter((issue) => sides.get(issue)?.has(opposite[side]) === true);
      return issues.length === 0 ? [] : [{ decision: other.id, holding: holding.id, issues }];
    });
    const [strongest] = contrary.sort((a, b) => b.issues.length - a.issues.length);
    return strongest ? [{ other, contrary: strongest }] : [];
  });
  /** 1 for an issue of one decision, 0 for one of all: who shares only a broad issue says less against it. */
  const rarity = (issue: string): number => 1 - Math.log(library.byIssue.get(issue)?.length ?? 1) / Math.log(Math.max(2, library.decisions.length));
  const strength = ({ other, contrary }: (typeof found)[number]): number[] => [
    heightOfLevel(courtOf(library, other).level) + contrary.issues.reduce((sum, issue) => sum + rarity(issue), 0),
    -verificationLevels.indexOf(other.verification.level),
  ];
  found.sort((a, b) => {
    const [left, right] = [strength(a), strength(b)];
    for (const [at, value] of left.entries()) if (value !== right[at]) return (right[at] ?? 0) - value;
    return a.other.date < b.other.date ? 1 : a.other.date > b.other.date ? -1 : a.other.id < b.other.id ? -1 : 1;
  });
  return { relations, holdings: found.map(({ contrary }) => contrary) };
}
