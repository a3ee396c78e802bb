// What a dossier leaves out that stands against it: holdings against the family on the issues of its items, decisions that
// ended against the family on them, and decisions that reverse, quash, depart from or distinguish one of its own. Each comes
// with its reasons; nothing is guessed: an entry without a direction is no adverse one.
import type { Decision, Holding } from '../cases/decision.ts';
import { verificationLevels, type RelationVerb } from '../cases/vocabulary.ts';
import { heightOfLevel } from '../search/leading.ts';
import type { DecisionReference } from './reference.ts';

/** What is read of a decision: a record of the library and one of the dataset both have it. */
export type ComparedDecision = Pick<Decision, 'id' | 'court' | 'date' | 'issues' | 'outcome' | 'status' | 'verification' | 'relations'> & { holdings: readonly Pick<Holding, 'id' | 'direction' | 'issues'>[] };

/** From the gravest to the lightest. */
const adverseVerbs = ['reverses', 'quashes', 'departs-from', 'distinguishes'] as const satisfies readonly RelationVerb[];
export type AdverseVerb = (typeof adverseVerbs)[number];

export type AdverseReason =
  /** It does this to a decision of the dossier. */
  | { kind: 'relation'; verb: AdverseVerb; to: string }
  /** It holds against the family on these issues of the dossier. */
  | { kind: 'holding'; issues: readonly string[] }
  /** No holding of it says so, but it ended against the family, and these issues of the dossier are among its own. */
  | { kind: 'outcome'; issues: readonly string[] };

export interface Adverse extends DecisionReference {
  reasons: readonly AdverseReason[];
}

/** The issues of the items; those of a holding where a holding was chosen. Decisions that this edition lacks have none. */
export function issuesOf(references: readonly DecisionReference[], byId: ReadonlyMap<string, ComparedDecision>): Set<string> {
  return new Set(
    references.flatMap(({ decision, holding }) => {
      const found = byId.get(decision);
      return (holding === null ? found?.issues : found?.holdings.find(({ id }) => id === holding)?.issues) ?? [];
    }),
  );
}

const isAdverseVerb = (verb: RelationVerb): verb is AdverseVerb => adverseVerbs.some((one) => one === verb);

/** Strongest first: what was done to a decision of the dossier, then the height of the court, the issues in common, whether it still stands, how far it is verified, the date. */
export function findAdverse(references: readonly DecisionReference[], decisions: readonly ComparedDecision[], levelOf: (court: string) => string): Adverse[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const issues = issuesOf(references, byId);
  const chosen = new Set(references.map(({ decision }) => decision));
  const whole = new Set(references.filter(({ holding }) => holding === null).map(({ decision }) => decision));
  const holdings = new Set(references.map(({ decision, holding }) => `${decision} ${holding}`));
  const shared = (own: readonly string[]): string[] => own.filter((issue) => issues.has(issue));

  const found = decisions.flatMap((decision): { adverse: Adverse; decision: ComparedDecision }[] => {
    if (whole.has(decision.id)) return [];
    const relations = decision.relations.flatMap(({ verb, target }): AdverseReason[] => (target !== null && target !== decision.id && chosen.has(target) && isAdverseVerb(verb) ? [{ kind: 'relation', verb, to: target }] : []));
    const against = decision.holdings.flatMap(({ id, direction, issues: own }): Adverse[] => {
      const common = shared(own);
      return direction !== 'against' || common.length === 0 || holdings.has(`${decision.id} ${id}`) ? [] : [{ decision: decision.id, holding: id, reasons: [{ kind: 'holding', issues: common }] }];
    });
    // A decision of which the reader has chosen a holding is known; only its other holdings are left out.
    if (chosen.has(decision.id)) return against.map((adverse) => ({ adverse, decision }));
    const common = shared(decision.issues);
    const ended: AdverseReason[] = decision.outcome === 'refused' && common.length > 0 && !decision.holdings.some(({ direction, issues: own }) => direction === 'against' && shared(own).length > 0) ? [{ kind: 'outcome', issues: common }] : [];
    const [first, ...others] = against;
    if (relations.length + ended.length === 0) return against.map((adverse) => ({ adverse, decision }));
    // What was done to a decision of the dossier stands with the first holding against, or for the decision as a whole.
    const head: Adverse = first ? { ...first, reasons: [...relations, ...first.reasons] } : { decision: decision.id, holding: null, reasons: [...relations, ...ended] };
    return [head, ...others].map((adverse) => ({ adverse, decision }));
  });

  const gravest = ({ reasons }: Adverse): number => Math.min(adverseVerbs.length, ...reasons.map((reason) => (reason.kind === 'relation' ? adverseVerbs.indexOf(reason.verb) : adverseVerbs.length)));
  const inCommon = ({ reasons }: Adverse): number => new Set(reasons.flatMap((reason) => (reason.kind === 'relation' ? [] : reason.issues))).size;
  const onOutcomeOnly = ({ reasons }: Adverse): number => Number(reasons.every(({ kind }) => kind === 'outcome'));
  const keys = ({ adverse, decision }: (typeof found)[number]): number[] => [
    gravest(adverse), Number(decision.status.state === 'overturned'), onOutcomeOnly(adverse), -heightOfLevel(levelOf(decision.court)), -inCommon(adverse), verificationLevels.indexOf(decision.verification.level),
  ];
  return found
    .map((one) => ({ ...one, keys: keys(one) }))
    .sort((a, b) => {
      const key = a.keys.findIndex((value, index) => value !== b.keys[index]);
      if (key !== -1) return (a.keys[key] ?? 0) - (b.keys[key] ?? 0);
      return a.decision.date === b.decision.date ? (a.decision.id < b.decision.id ? -1 : 1) : a.decision.date > b.decision.date ? -1 : 1;
    })
    .map(({ adverse }) => adverse);
}
