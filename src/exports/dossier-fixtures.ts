// A dossier for tests: headings, a whole decision, two holdings of one, own notes, an entry that no edition has.
import type { Dossier } from '../dossier/dossier.ts';
import type { DatasetDecision } from './dataset.ts';

export const dossierOf = (items: Dossier['items'], note = ''): Dossier => ({ v: 1, id: 'urn:uuid:00000000-0000-4000-8000-000000000001', title: 'Ricorso art. 700 & <visto>', note, created: '2026-11-20T09:00:00Z', modified: '2026-11-21T09:00:00Z', items });

/** Every decision as a whole, and every holding on its own. */
export const everything = (decisions: readonly DatasetDecision[]): Dossier =>
  dossierOf(
    decisions.flatMap(({ id, holdings }) => [
      { kind: 'authority', id: `${id}-whole`, decision: id, holding: null, note: '' } as const,
      ...holdings.map((holding) => ({ kind: 'authority', id: `${id}-${holding.id}`, decision: id, holding: holding.id, note: '' }) as const),
    ]),
  );
