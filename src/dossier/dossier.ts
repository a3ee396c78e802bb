// A reader's own collection of decisions and holdings, in the reader's order, with the reader's own words between them.
// It holds ids and own words only: what a decision says is always read from the library, so a dossier never goes stale in
// silence.
import type { DecisionReference } from './reference.ts';

export interface Dossier {
  /** Form of this record; raised when its meaning changes. */
  v: 1;
  /** `urn:uuid:…` */
  id: string;
  title: string;
  /** The reader's own note on the whole; plain text, may be empty. */
  note: string;
  /** UTC instants. */
  created: string;
  modified: string;
  items: readonly DossierItem[];
}

export type DossierItem =
  | { kind: 'heading'; id: string; text: string }
  /** A decision as a whole, or one of its holdings, with the reader's own note on it (plain text, may be empty). */
  | ({ kind: 'authority'; id: string; note: string } & DecisionReference);

/** The number of each decision, by the order in which it first appears: what names two holdings of one decision names it once. */
export function decisionNumbers(items: Dossier['items']): Map<string, number> {
  const ids = new Set(items.flatMap((item) => (item.kind === 'authority' ? [item.decision] : [])));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}
