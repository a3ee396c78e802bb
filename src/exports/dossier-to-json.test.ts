import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { toDataset } from './dataset.ts';
import { dossierOf } from './dossier-fixtures.ts';
import { dossierToJson, type DossierFile } from './dossier-to-json.ts';

const dataset = toDataset(readLibrary(), 'https://massimario.example');
const dossier = dossierOf(
  [
    { kind: 'authority', id: 'a', decision: 'it-cass-2021-20127', holding: 'h1', note: 'Mia nota.' },
    { kind: 'heading', id: 'b', text: 'Periculum' },
    { kind: 'authority', id: 'c', decision: 'it-none-1', holding: null, note: '' },
    { kind: 'authority', id: 'd', decision: 'it-cass-2021-20127', holding: null, note: '' },
  ],
  'Per l’udienza.',
);
const read = (withNotes: boolean): DossierFile => JSON.parse(dossierToJson(dossier, dataset, { language: 'it', withNotes, site: 'https://massimario.example' })) as DossierFile;

describe('a dossier as data', () => {
  it('is the dossier as it is kept, with each decision once and what this edition does not have', () => {
    const file = read(true);
    expect(file).toMatchObject({ format: 'massimario-dossier', version: 1, edition: dataset.edition, license: dataset.license, dossier, absent: ['it-none-1'] });
    expect(file.decisions).toEqual(JSON.parse(JSON.stringify(dataset.decisions.filter(({ id }) => id === 'it-cass-2021-20127'))));
    expect(Object.keys(file.registries.courts)).toEqual(file.decisions.map(({ court }) => court));
  });

  it('leaves the reader’s notes at home where that is asked, and nothing else', () => {
    const { dossier: kept } = read(false);
    expect(JSON.stringify(kept)).not.toMatch(/Mia nota|udienza/);
    expect(kept.items.map(({ id }) => id)).toEqual(dossier.items.map(({ id }) => id));
  });
});
