// The facets of the search page: which there are, what a decision carries in each, and how choices narrow a result.
// Values are codes (registry keys, words of the closed lists); labels belong to the page, never to the index.
import { issuesOf, provisionsOf, type Library } from '../cases/library.ts';
import type { Decision } from '../cases/decision.ts';

/** In the order of the page. `role` and `direction` ask about one and the same holding. */
export const facetNames = [
  'issue', 'obstacle', 'outcome', 'remedy', 'court', 'level', 'type', 'stage', 'role', 'direction', 'provision', 'mission', 'sponsor',
  'relative', 'nationality', 'verification',
] as const;
export type FacetName = (typeof facetNames)[number];

export function isFacetName(name: string): name is FacetName {
  return (facetNames as readonly string[]).includes(name);
}

/** The facets that a decision answers as a whole; the other two ask about its holdings. */
export const plainFacetNames = facetNames.filter((name) => name !== 'role' && name !== 'direction') as Exclude<FacetName, 'role' | 'direction'>[];
export type PlainFacetName = (typeof plainFacetNames)[number];

const present = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))];

/** What one decision carries in each plain facet. */
export function facetValuesOf(decision: Decision, library: Library): Record<PlainFacetName, string[]> {
  const court = library.courts.get(decision.court);
  return {
    issue: issuesOf(decision),
    obstacle: decision.obstacles,
    outcome: [decision.outcome],
    remedy: present(decision.remedies.map((remedy) => remedy.kind)),
    court: [decision.court],
    level: court ? [court.level] : [],
    type: [decision.type],
    stage: [decision.stage],
    provision: provisionsOf(decision),
    mission: present([decision.mission]),
    sponsor: [decision.sponsor.status],
    relative: present(decision.relatives.map((relative) => relative.relation)),
    nationality: present([decision.sponsor.nationality, ...decision.relatives.map((relative) => relative.nationality)]),
    verification: [decision.verification.level],
  };
}

/** The role and direction of each holding, as one code: `substance/for`. */
export function holdingCodesOf(decision: Decision): string[] {
  return [...new Set(decision.holdings.map((holding) => `${holding.role}/${holding.direction}`))];
}

/** `substance/for` → role and direction. */
export function readHoldingCode(code: string): { role: string; direction: string } {
  const [role = '', direction = ''] = code.split('/');
  return { role, direction };
}
