import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { toDataset } from './dataset.ts';
import { toJson, type ResultSetFile } from './to-json.ts';

const dataset = toDataset(readLibrary(), 'https://massimario.example');
const origin = { edition: dataset.edition, license: dataset.license, search: { words: 'nulla osta', address: 'https://massimario.example/it/search/#q=nulla+osta' }, exportedOn: '2026-11-21' };
const read = (count: number): ResultSetFile =>
  JSON.parse(toJson({ decisions: dataset.decisions.slice(0, count), registries: dataset.registries, language: 'en' }, origin)) as ResultSetFile;

describe('toJson', () => {
  it('holds the decisions as the dataset has them, in the order given, and where they come from', () => {
    const file = read(7);
    expect(file).toMatchObject({ format: 'massimario-result-set', version: 1, ...origin });
    expect(file.decisions).toEqual(JSON.parse(JSON.stringify(dataset.decisions.slice(0, 7))));
    expect(file.disclaimer).toBe(`${dictionary('en').footer.disclaimer} ${dictionary('en').decision.paraphrase}`);
  });

  it('explains every key that its decisions carry, and no other', () => {
    const { decisions, registries } = read(5);
    const keys = {
      courts: decisions.map(({ court }) => court),
      issues: decisions.flatMap(({ issues, holdings }) => [...issues, ...holdings.flatMap((holding) => holding.issues)]),
      provisions: decisions.flatMap(({ provisions, holdings }) => [...provisions.map(({ id }) => id), ...holdings.flatMap((holding) => holding.provisions)]),
      missions: decisions.flatMap(({ mission }) => mission ?? []),
    };
    for (const name of ['courts', 'issues', 'provisions', 'missions'] as const) {
      expect(Object.keys(registries[name]), name).toEqual([...new Set(keys[name])].sort());
    }
  });

  it('is a whole file without any decision too', () => {
    expect(read(0)).toMatchObject({ decisions: [], registries: { courts: {}, issues: {}, provisions: {}, missions: {} } });
  });
});
