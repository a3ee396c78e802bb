// A draft that was checked, as data: what its reader, its pages and its report have in common. Apart from the check itself,
// so that a page that shows one brings no grammar along.
import type { Mismatch, NearDecision } from '../citations/resolve-citation.ts';
import type { Span } from '../text/normalise.ts';

/** In the order in which a reader should look at them. */
export const verdicts = ['mismatch', 'ambiguous', 'doubt', 'absent', 'found'] as const;
export type Verdict = (typeof verdicts)[number];

/** `number-alone`: the date differs, and without a court beside it the number may be of something else altogether. */
export type DraftMismatch = Mismatch | 'number-alone';

/** One meaning of one or more citations of the draft. */
export interface CheckedCitation {
  verdict: Verdict;
  /** The citation in one fixed form: `Cass. 20217/2021`. */
  label: string;
  /** The decision found, or those it may be; none where the library has none. */
  ids: string[];
  /** Of a decision found: what the draft says otherwise. */
  mismatch: DraftMismatch | null;
  /** The days that the draft gives, where the date is the mismatch. */
  citedDates: string[];
  /** Of a citation that the library does not have: what looks like it, and in what it differs. */
  near: NearDecision[];
  /** Where a citation of its court can be looked up. */
  registry: CourtRegistry;
  /** Indexes into the places of the draft, in order. */
  places: number[];
}

export interface CheckedPlace extends Span {
  /** Index into the citations of the draft. */
  citation: number;
}

export interface CheckedDraft {
  text: string;
  /** In the order of the text, without overlap. */
  places: CheckedPlace[];
  /** In the order in which they first stand in the draft. */
  citations: CheckedCitation[];
}

/** Whose public search has the rulings of a court: of the Cassation, the tribunals and courts of appeal, ... */
export const courtRegistries = ['cassation', 'constitutional', 'administrative', 'merits', 'cjeu', 'strasbourg', 'any'] as const;
export type CourtRegistry = (typeof courtRegistries)[number];

/** How many citations there are of each verdict. */
export function countVerdicts(citations: readonly CheckedCitation[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { mismatch: 0, ambiguous: 0, doubt: 0, absent: 0, found: 0 };
  for (const { verdict } of citations) counts[verdict]++;
  return counts;
}
