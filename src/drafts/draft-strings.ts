// The words that the check of a draft writes, on the page and in the report; the page hands them over in its language.
import type { NearReason } from '../citations/resolve-citation.ts';
import type { CourtRegistry, DraftMismatch, Verdict } from './checked-draft.ts';

export interface DraftStrings {
  /** In one or two words, as they stand in the draft beside the citation. */
  verdicts: Record<Verdict, string>;
  /** Heads of the counts, of one and of several. */
  counted: Record<Verdict, { one: string; many: string }>;
  /** What each verdict means, in a sentence. */
  found: string;
  doubt: string;
  ambiguous: string;
  /** `{label}` is the citation, `{cited}` the days that the draft gives. */
  mismatch: Record<DraftMismatch, string>;
  near: string;
  whyNear: Record<NearReason, string>;
  nearTail: string;
  absent: string;
  /** Before the name of the registry. */
  lookUp: string;
  registries: Record<CourtRegistry, { name: string; address: string | null }>;
  outcome: string;
  finality: string;
  verification: string;
  doubts: string;
  against: string;
  /** `{issues}` in words. */
  onIssues: string;
  /** `{count}` more decisions. */
  moreAgainst: { one: string; many: string };
  noneAgainst: string;
  noSide: string;
  paraphrase: string;
  /** `{count}` places of the draft. */
  places: { one: string; many: string };
  report: {
    title: string;
    /** `{edition}` and `{day}` in words. */
    made: string;
    /** `{citations}` in `{places}` */
    summary: string;
    nothing: string;
    disclaimer: string;
  };
}
