// Decisions as data: those of the dataset, unchanged, with what their keys stand for and where they were taken from, so
// that a file found a year later still says what it is, of which edition, and that it is no court's text.
import { dictionary } from '../i18n/dictionary.ts';
import type { DatasetDecision, DatasetRegistries } from './dataset.ts';
import type { ResultSet } from './result-set.ts';

export interface ResultSetOrigin {
  /** The edition of the dataset. */
  edition: string;
  license: string;
  /** The search in words, and the address that repeats it. */
  search: { words: string; address: string };
  /** The reader's day, `2026-11-21`. */
  exportedOn: string;
}

export interface ResultSetFile extends ResultSetOrigin {
  format: 'massimario-result-set';
  version: 1;
  disclaimer: string;
  registries: DatasetRegistries;
  decisions: readonly DatasetDecision[];
}

function only<Entry>(registry: Record<string, Entry>, keys: Iterable<string>): Record<string, Entry> {
  const wanted = new Set(keys);
  return Object.fromEntries(Object.entries(registry).filter(([key]) => wanted.has(key)));
}

/** The registries without what no decision of the set carries. */
export function registriesOf({ decisions, registries }: Pick<ResultSet, 'decisions' | 'registries'>): DatasetRegistries {
  return {
    courts: only(registries.courts, decisions.map(({ court }) => court)),
    issues: only(registries.issues, decisions.flatMap(({ issues }) => issues)),
    provisions: only(registries.provisions, decisions.flatMap(({ provisions, holdings }) => [...provisions.map(({ id }) => id), ...holdings.flatMap((holding) => holding.provisions)])),
    missions: only(registries.missions, decisions.flatMap(({ mission }) => mission ?? [])),
  };
}

export function toJson(set: ResultSet, { edition, license, search, exportedOn }: ResultSetOrigin): string {
  const { footer, decision } = dictionary(set.language);
  const file: ResultSetFile = {
    format: 'massimario-result-set',
    version: 1,
    edition,
    license,
    search,
    exportedOn,
    disclaimer: `${footer.disclaimer} ${decision.paraphrase}`,
    registries: registriesOf(set),
    decisions: set.decisions,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
