// What a source can support: the fields, holdings and paragraphs that state something. A fact that states nothing
// (null, `unstated`, an empty list) needs no source.
import type { CaseRecord } from './case-record.ts';

const factFields = [
  'court', 'section', 'formation', 'type', 'date', 'heardOn', 'filedOn', 'numbers', 'ecli', 'celex', 'hudocId', 'officialName', 'procedure',
  'stage', 'broughtBy', 'ruling', 'status', 'sponsor', 'relatives', 'relativesIn', 'mission', 'obstacles', 'provisions', 'remedies', 'relations',
  'text',
] as const satisfies readonly (keyof CaseRecord)[];

/** Fields that follow from the others or are the library's own reading; a source may support them but need not. */
const derivedFields = ['outcome', 'issues', 'title', 'headnote'] as const;

function statesSomething(record: CaseRecord, field: (typeof factFields)[number]): boolean {
  const value = record[field];
  if (value === null || value === 'unstated') return false;
  if (Array.isArray(value)) return value.length > 0;
  switch (field) {
    case 'ruling':
      return record.ruling !== 'not-seen';
    case 'status':
      return record.status.state !== 'unknown';
    case 'sponsor':
      return record.sponsor.status !== 'unstated' || record.sponsor.nationality !== null;
    case 'text':
      return record.text.availability !== 'none-known';
    default:
      return true;
  }
}

/** The facts that this record leaves unsaid: a source that claims to support one of them supports nothing. */
export function emptyFacts(record: CaseRecord): Set<string> {
  return new Set<string>([...factFields.filter((field) => !statesSomething(record, field)), ...(record.outcome === 'not-seen' ? ['outcome'] : [])]);
}

/** Every path that `supports` may name in this record. */
export function supportablePaths(record: CaseRecord, paragraphNumbers: readonly number[]): Set<string> {
  return new Set<string>([
    ...factFields,
    ...derivedFields,
    ...record.numbers.map((_, index) => `numbers.${index}`),
    ...record.remedies.map((_, index) => `remedies.${index}`),
    ...record.relations.map((_, index) => `relations.${index}`),
    ...record.holdings.map((holding) => `holdings.${holding.id}`),
    ...paragraphNumbers.map((number) => `p${number}`),
  ]);
}

/** The facts of this record that no source supports. A list (`numbers`) is supported as a whole or item by item. */
export function unsupportedFacts(record: CaseRecord, paragraphNumbers: readonly number[]): string[] {
  const supported = new Set(record.sources.flatMap((source) => source.supports));
  const lists: Record<string, number> = { numbers: record.numbers.length, remedies: record.remedies.length, relations: record.relations.length };
  const isSupported = (field: string): boolean => {
    if (supported.has(field)) return true;
    const length = lists[field] ?? 0;
    return length > 0 && Array.from({ length }, (_, index) => `${field}.${index}`).every((path) => supported.has(path));
  };
  return [
    ...factFields.filter((field) => statesSomething(record, field)),
    ...record.holdings.map((holding) => `holdings.${holding.id}`),
    ...paragraphNumbers.map((number) => `p${number}`),
  ].filter((path) => !isSupported(path));
}
