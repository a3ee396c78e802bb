// Dossiers for tests: ids and times that never change.
import type { Dossier, DossierItem } from './dossier.ts';
import type { World } from './new-dossier.ts';

export const heading = (id: string, text = ''): DossierItem => ({ kind: 'heading', id, text });
export const authority = (id: string, decision: string, holding: string | null = null, note = ''): DossierItem => ({ kind: 'authority', id, decision, holding, note });

export function sampleDossier(members: Partial<Dossier> = {}): Dossier {
  return {
    v: 1, id: 'urn:uuid:00000000-0000-4000-8000-000000000001', title: 'Ricorso', note: '', created: '2026-11-21T08:00:00Z', modified: '2026-11-21T09:00:00Z',
    items: [heading('a', 'Fumus'), authority('b', 'it-cass-2021-20127', 'h1'), authority('c', 'eu-cgue-c-550-16'), authority('d', 'it-trib-roma-rg-2024-20990', 'h2', 'da citare')],
    ...members,
  };
}

/** Ids are counted: `00000000-0000-4000-a000-000000000001`, … */
export function sampleWorld(): World {
  let count = 0;
  return { now: '2026-11-22T10:00:00Z', newId: () => `00000000-0000-4000-a000-${String(++count).padStart(12, '0')}` };
}
