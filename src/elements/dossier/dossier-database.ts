// The database of a reader's dossiers: its stores and their records. `typed` holds words that a page which went away had no
// time to write into their dossier.
import type { DBSchema } from 'idb';
import type { Dossier } from '../../dossier/dossier.ts';
import { readStoredDossier } from '../../dossier/read-dossier.ts';
import { readTyped, type TypedText } from '../../dossier/typed-text.ts';
import type { Remembered, Uncopied } from '../copies.ts';
import type { DatabaseDeclaration } from '../database.ts';

/** What a dossier was before a change. */
export interface PastDossier {
  v: 1;
  number?: number;
  id: string;
  dossier: Dossier;
  /** UTC instant at which it was replaced. */
  replaced: string;
}

export interface DeletedDossier {
  v: 1;
  id: string;
  dossier: Dossier;
  deleted: string;
}

export interface DossierSchema extends DBSchema {
  dossiers: { key: string; value: Dossier };
  pastDossiers: { key: number; value: PastDossier; indexes: { id: string } };
  deletedDossiers: { key: string; value: DeletedDossier };
  typed: { key: string; value: TypedText; indexes: { dossier: string } };
  uncopied: { key: string; value: Uncopied };
  meta: { key: string; value: Remembered<'copied' | 'asked'> };
}

export const dossierDatabase: DatabaseDeclaration<DossierSchema> = {
  name: 'massimario-dossiers',
  version: 1,
  stores: {
    dossiers: { key: 'id', migrate: readStoredDossier },
    pastDossiers: { key: 'number', numbered: true, indexes: ['id'] },
    deletedDossiers: { key: 'id' },
    typed: { key: 'key', indexes: ['dossier'], migrate: readTyped },
    uncopied: { key: 'id' },
    meta: { key: 'name' },
  },
};
