// How strongly a holding serves whoever cites it, as facts that the page says in words and in an order that follows from
// them alone. Nothing here is a judgment on the law: each step is a fact of the record.
import { isDecisive } from '../cases/doubts.ts';
import type { Decision, Holding } from '../cases/decision.ts';
import type { Library } from '../cases/library.ts';
import type { CourtLevel } from '../cases/registries.ts';
import { verificationLevels, type RelationVerb, type VerificationLevel } from '../cases/vocabulary.ts';
import { courtLevelOrder } from '../search/leading.ts';
import type { Blockage } from './blockages.ts';

/** What a later decision of the library did to this one. */
export interface LaterWord {
  verb: RelationVerb;
  /** Its id. */
  from: string;
}

export interface Strength {
  decision: string;
  holding: string;
  /** `stands`; `unseen` where nobody saw how the case ended; `set-aside` where it was overturned: the order in which they are cited. */
  tier: Tier;
  /** Whether the holding answers a question of the page; null where the page asks none in particular. */
  onQuestion: boolean | null;
  /** Whether its decision met an obstacle of the page; null where the page has none. */
  sameObstacle: boolean | null;
  level: CourtLevel;
  finality: Decision['status']['state'];
  verification: VerificationLevel;
  /** A doubt on what is cited, on how it ended or on the holding itself. */
  doubted: boolean;
  /** Partial: a year alone stands before its days. */
  date: string;
  /** What quashed or reversed it, and what distinguished it or departed from it. */
  later: readonly LaterWord[];
}

export const tiers = ['stands', 'unseen', 'set-aside'] as const;
export type Tier = (typeof tiers)[number];

const overturning: readonly RelationVerb[] = ['quashes', 'reverses'];
const weakening: readonly RelationVerb[] = ['distinguishes', 'departs-from'];

export function weigh(decision: Decision, holding: Holding, blockage: Blockage, library: Library): Strength {
  const court = library.courts.get(decision.court);
  if (!court) throw new Error(`${decision.id}: no court "${decision.court}"; run npm run check:content`);
  const later = (library.incoming.get(decision.id) ?? []).filter(({ verb }) => overturning.includes(verb) || weakening.includes(verb));
  const setAside = decision.status.state === 'overturned' || later.some(({ verb }) => overturning.includes(verb));
  return {
    decision: decision.id,
    holding: holding.id,
    tier: setAside ? 'set-aside' : decision.outcome === 'not-seen' ? 'unseen' : 'stands',
    onQuestion: blockage.issues.length === 0 ? null : holding.issues.some((issue) => blockage.issues.includes(issue)),
    sameObstacle: blockage.obstacles.length === 0 ? null : decision.obstacles.some((obstacle) => blockage.obstacles.includes(obstacle)),
    level: court.level,
    finality: decision.status.state,
    verification: decision.verification.level,
    doubted: decision.doubts.some((doubt) => isDecisive(doubt) || doubt.field === `holdings.${holding.id}`),
    date: decision.date,
    later,
  };
}

/** The less, the stronger. What says nothing either way (unknown, appealable) stands between what is firm and what is not. */
const finalityRank: Record<Strength['finality'], number> = { final: 0, confirmed: 0, appealable: 1, unknown: 1, interim: 2, 'under-appeal': 3, overturned: 4 };

const yesFirst = (answer: boolean | null): number => (answer === true ? 0 : 1);

/** From the first thing that counts to the last; the ids make the order total. */
function keys(strength: Strength): number[] {
  return [
    tiers.indexOf(strength.tier),
    yesFirst(strength.onQuestion),
    courtLevelOrder.indexOf(strength.level),
    yesFirst(strength.sameObstacle),
    finalityRank[strength.finality],
    verificationLevels.indexOf(strength.verification),
    strength.doubted ? 1 : 0,
  ];
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const holdingNumber = ({ holding }: Strength): number => Number(holding.slice(1));

/** Strongest first; among equals the newest; then by id, so that no two holdings are ever equal. */
export function compareStrength(a: Strength, b: Strength): number {
  const left = keys(a);
  const right = keys(b);
  const first = left.findIndex((key, place) => key !== right[place]);
  if (first !== -1) return (left[first] ?? 0) - (right[first] ?? 0);
  return text(b.date, a.date) || text(a.decision, b.decision) || holdingNumber(a) - holdingNumber(b);
}
