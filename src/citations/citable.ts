// What this folder needs to know of a decision, a court and the library: narrow shapes that the real ones satisfy, so that
// whoever cites need not hold a whole record.
import type { Bilingual } from '../i18n/languages.ts';

export interface CitableDecision {
  id: string;
  court: string;
  section: string | null;
  formation: string | null;
  type: string;
  /** The day it is cited by, or a month or year where no more is known. */
  date: string;
  heardOn: string | null;
  filedOn: string | null;
  numbers: readonly { kind: string; normalised: string }[];
  ecli: { value: string } | null;
  celex: string | null;
  officialName: Bilingual | null;
  doubts: readonly { field: string; readings: readonly { value: unknown }[] }[];
}

export interface CitableCourt {
  short: Bilingual;
  level: string;
  seat: string | null;
}

export interface CitableLibrary {
  decisions: readonly CitableDecision[];
  courts: ReadonlyMap<string, CitableCourt>;
  /** Their numbers are acts', so that a bare `286/1998` in a query is not taken for a ruling. */
  provisions?: ReadonlyMap<string, { urn: string | null; celex: string | null }>;
}

/** Whether a doubt is about a field as a whole or about one item of it: `numbers`, `numbers.0`, `numbers[0]`. */
export function isDoubted(decision: CitableDecision, ...fields: string[]): boolean {
  return decision.doubts.some((doubt) => fields.includes(doubt.field.split(/[.[]/)[0] ?? ''));
}

/** The values that the sources give for a field in doubt, as text. */
export function doubtedReadings(decision: CitableDecision, ...fields: string[]): string[] {
  return decision.doubts.filter((doubt) => fields.includes(doubt.field.split(/[.[]/)[0] ?? '')).flatMap((doubt) => doubt.readings.map(({ value }) => String(value)));
}
