// Decisions as CSL-JSON (input schema of CSL 1.0.2), items of type legal_case, with the variables that Zotero maps to a
// case: authority court, number docket number, issued date decided, note Extra. ECLI and CELEX stand as lines of the note,
// where managers keep what they have no field for, and in `custom`, which is made for programs.
import type { DatasetDecision } from './dataset.ts';
import { toReference } from './reference.ts';
import type { ResultSet } from './result-set.ts';

export interface CslDate {
  'date-parts'?: [number[]];
  /** Printed as it stands: a date in doubt, with its mark. */
  literal?: string;
}

export interface CslItem {
  id: string;
  type: 'legal_case';
  title: string;
  'title-short': string;
  authority: string;
  genre?: string;
  number?: string;
  jurisdiction: string;
  issued: CslDate;
  abstract: string;
  keyword: string;
  language: string;
  source: 'Massimario';
  URL: string;
  note: string;
  custom: { ecli?: string; celex?: string; doubts: string[] };
}

function itemOf(decision: DatasetDecision, set: ResultSet): CslItem {
  const reference = toReference(decision, set);
  const { ecli, celex, date, numbers, notes, doubts } = reference;
  return {
    id: reference.id,
    type: 'legal_case',
    title: reference.title,
    'title-short': reference.citation,
    authority: reference.court,
    ...(reference.type === '' ? {} : { genre: reference.type }),
    ...(numbers.length === 0 ? {} : { number: numbers.join(', ') }),
    jurisdiction: decision.country,
    issued: date.isDoubted ? { literal: date.shown } : { 'date-parts': [decision.date.split('-').map(Number)] },
    abstract: reference.headnote,
    keyword: reference.issues.join('; '),
    language: set.language === 'it' ? 'it-IT' : 'en-GB',
    source: 'Massimario',
    URL: reference.address,
    note: [...(ecli === null ? [] : [`ECLI: ${ecli}`]), ...(celex === null ? [] : [`CELEX: ${celex}`]), ...notes].join('\n'),
    custom: { ...(ecli === null ? {} : { ecli }), ...(celex === null ? {} : { celex }), doubts },
  };
}

export function toCslJson(set: ResultSet): string {
  return `${JSON.stringify(set.decisions.map((decision) => itemOf(decision, set)), null, 1)}\n`;
}
