// The precedents on a blockage as an act needs them: by element of the pleading, strongest first, contrary holdings beside
// favourable ones. Every holding of the blockage stands in one place, none is left out.
import type { Decision, Holding } from '../cases/decision.ts';
import type { Library } from '../cases/library.ts';
import { holdingRoles, type HoldingRole } from '../cases/vocabulary.ts';
import type { Blockage } from './blockages.ts';
import { findDifferences, findDistinguishingNotes, type Difference, type DistinguishingNote } from './distinctions.ts';
import { compareStrength, weigh, type Strength } from './strength.ts';

export interface Precedent {
  decision: Decision;
  holding: Holding;
  strength: Strength;
}

export interface ContraryPrecedent extends Precedent {
  notes: readonly DistinguishingNote[];
  /** The favourable holding of the section to hold it against, and where the facts of the two part; null where there is none. */
  compared: { with: Precedent; differences: readonly Difference[] } | null;
}

export interface PleadingSection {
  role: HoldingRole;
  /** By the direction of the principle, also where nobody saw how the case ended: those come after the others and say so. */
  for: readonly Precedent[];
  against: readonly ContraryPrecedent[];
  others: readonly Precedent[];
  /** Holdings on the same element from other blockages, for the elements that every act has, strongest first. */
  elsewhere: readonly Precedent[];
}

export interface Precedents {
  /** One for each role, in the order in which an act argues them, empty ones too. */
  sections: readonly PleadingSection[];
  /** How many holdings stand in the sections, `elsewhere` not counted. */
  holdings: number;
  against: number;
  /** Decisions that belong to the blockage, newest first. */
  decisions: readonly Decision[];
  /** Those of them whose sources give no holding on it. */
  withoutHoldings: readonly Decision[];
}

/** Elements that an act argues whatever the blockage is. What proof, procedure and substance must show depends on it. */
const general: readonly HoldingRole[] = ['jurisdiction', 'competence', 'standing', 'fumus', 'periculum', 'remedy', 'damages', 'costs', 'enforcement'];

const sharedIssues = (a: Holding, b: Holding): number => a.issues.filter((issue) => b.issues.includes(issue)).length;

/**
 * The favourable holding of another decision to hold a contrary one against: one that a distinguishing note names, else the
 * one that shares most questions with it, else the strongest.
 */
function findNearest({ decision, holding }: Precedent, favourable: readonly Precedent[], notes: readonly DistinguishingNote[]): Precedent | null {
  const isNamed = (id: string): number => (notes.some(({ on, note }) => on === id || note.rests.includes(id)) ? 1 : 0);
  const others = favourable.filter((other) => other.decision.id !== decision.id && other.strength.tier === 'stands');
  const [first = null] = others.sort(
    (a, b) => isNamed(b.decision.id) - isNamed(a.decision.id) || sharedIssues(holding, b.holding) - sharedIssues(holding, a.holding) || compareStrength(a.strength, b.strength),
  );
  return first;
}

export function findPrecedents(blockage: Blockage, library: Library): Precedents {
  const meets = (decision: Decision): boolean => decision.obstacles.some((obstacle) => blockage.obstacles.includes(obstacle));
  const asks = ({ issues }: { issues: readonly string[] }): boolean => issues.some((issue) => blockage.issues.includes(issue));
  const all = library.decisions
    .flatMap((decision) => decision.holdings.map((holding): Precedent => ({ decision, holding, strength: weigh(decision, holding, blockage, library) })))
    .sort((a, b) => compareStrength(a.strength, b.strength));
  const isIn = ({ decision, holding }: Precedent): boolean => meets(decision) || asks(holding);
  const own = all.filter(isIn);

  const sections = holdingRoles.map((role): PleadingSection => {
    const here = own.filter(({ holding }) => holding.role === role);
    const favourable = here.filter(({ holding }) => holding.direction === 'for');
    return {
      role,
      for: favourable,
      against: here
        .filter(({ holding }) => holding.direction === 'against')
        .map((precedent) => {
          const notes = findDistinguishingNotes(precedent.decision.id, precedent.holding.id, library);
          const other = findNearest(precedent, favourable, notes);
          return {
            ...precedent,
            notes,
            compared: other && { with: other, differences: findDifferences(precedent.decision, other.decision, library) },
          };
        }),
      others: here.filter(({ holding }) => holding.direction !== 'for' && holding.direction !== 'against'),
      elsewhere: general.includes(role) ? all.filter((precedent) => precedent.holding.role === role && !isIn(precedent)) : [],
    };
  });
  const decisions = library.decisions.filter((decision) => meets(decision) || asks(decision) || decision.holdings.some(asks));
  return {
    sections,
    holdings: own.length,
    against: own.filter(({ holding }) => holding.direction === 'against').length,
    decisions,
    withoutHoldings: decisions.filter(({ id }) => !own.some(({ decision }) => decision.id === id)),
  };
}
