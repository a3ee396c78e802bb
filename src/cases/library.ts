// Everything the library holds, joined once: decisions newest first, registries by key, and the reverse indexes that
// pages need (who cites a decision, which decisions carry an issue), so that no page scans the corpus.
import type { Decision, IncomingRelation } from './decision.ts';
import type { EditorialNote } from './editorial-note.ts';
import type { Court, Issue, Mission, Provision, Source } from './registries.ts';
import type { Withdrawal } from './withdrawal.ts';

export interface Registries {
  courts: Map<string, Court>;
  missions: Map<string, Mission>;
  provisions: Map<string, Provision>;
  issues: Map<string, Issue>;
  sources: Map<string, Source>;
}

export interface Library extends Registries {
  /** Newest first; equal dates by id. */
  decisions: Decision[];
  byId: Map<string, Decision>;
  byIssue: Map<string, Decision[]>;
  byCourt: Map<string, Decision[]>;
  byMission: Map<string, Decision[]>;
  byProvision: Map<string, Decision[]>;
  /** Relations that point to a decision, by its id. */
  incoming: Map<string, IncomingRelation[]>;
  /** The library's own notes on a decision, in the order of its text; only decisions that have any. */
  notesByDecision: ReadonlyMap<string, readonly EditorialNote[]>;
  /** Decisions that were withdrawn, newest first. They are in nothing above: only their old addresses still speak. */
  withdrawn: Withdrawal[];
  /** The day of the newest entry in any history, or of the newest withdrawal: what the dataset calls its edition. */
  edition: string;
}

function groupBy(decisions: readonly Decision[], keysOf: (decision: Decision) => Iterable<string>): Map<string, Decision[]> {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    for (const key of new Set(keysOf(decision))) {
      const group = groups.get(key);
      if (group) group.push(decision);
      else groups.set(key, [decision]);
    }
  }
  return groups;
}

/** Dates compare as text; a bare year or month sorts before the days inside it, so "newest first" puts it after them. */
function newestFirst(a: Decision, b: Decision): number {
  return a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1;
}

/** The issues of a decision: its own and those of its holdings. */
export function issuesOf(decision: Decision): string[] {
  return [...new Set([...decision.issues, ...decision.holdings.flatMap((holding) => holding.issues)])];
}

/** The provisions of a decision: its own and those of its holdings. */
export function provisionsOf(decision: Decision): string[] {
  return [...new Set([...decision.provisions.map((provision) => provision.id), ...decision.holdings.flatMap((holding) => holding.provisions)])];
}

export function buildLibrary(entries: readonly Decision[], registries: Registries, withdrawals: readonly Withdrawal[] = [], notesByDecision: ReadonlyMap<string, readonly EditorialNote[]> = new Map()): Library {
  const decisions = [...entries].sort(newestFirst);
  const incoming = new Map<string, IncomingRelation[]>();
  for (const decision of decisions) {
    for (const { verb, target } of decision.relations) {
      if (target === null) continue;
      const list = incoming.get(target) ?? [];
      list.push({ verb, from: decision.id });
      incoming.set(target, list);
    }
  }
  return {
    ...registries,
    decisions,
    byId: new Map(decisions.map((decision) => [decision.id, decision])),
    byIssue: groupBy(decisions, issuesOf),
    byCourt: groupBy(decisions, (decision) => [decision.court]),
    byMission: groupBy(decisions, (decision) => (decision.mission === null ? [] : [decision.mission])),
    byProvision: groupBy(decisions, provisionsOf),
    incoming,
    notesByDecision,
    withdrawn: [...withdrawals].sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1)),
    edition: [...decisions.flatMap((decision) => decision.history.map((entry) => entry.on)), ...withdrawals.map(({ on }) => on)].sort().at(-1) ?? '',
  };
}

/** The court of a decision. Throws for a court that the registry does not have: the content check names it first. */
export function courtOf(library: Registries, decision: Decision): Court {
  const court = library.courts.get(decision.court);
  if (!court) throw new Error(`${decision.id}: no court "${decision.court}"; run npm run check:content`);
  return court;
}

export interface HoldingOfDecision {
  decision: Decision;
  holding: Decision['holdings'][number];
}

/** The side a holding takes in a comparison: none where nobody saw how the decision ended, whatever the principle says. */
export function sideOf(decision: Decision, holding: Decision['holdings'][number]): 'for' | 'against' | 'other' {
  if (decision.outcome === 'not-seen') return 'other';
  return holding.direction === 'for' || holding.direction === 'against' ? holding.direction : 'other';
}

/** Holdings on an issue or a provision, newest decision first, split by the side they take. */
export function holdingsByDirection(decisions: readonly Decision[], isOn: (holding: Decision['holdings'][number]) => boolean): Record<'for' | 'against' | 'other', HoldingOfDecision[]> {
  const sides: Record<'for' | 'against' | 'other', HoldingOfDecision[]> = { for: [], against: [], other: [] };
  for (const decision of decisions) {
    for (const holding of decision.holdings) {
      if (isOn(holding)) sides[sideOf(decision, holding)].push({ decision, holding });
    }
  }
  return sides;
}
