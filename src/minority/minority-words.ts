// The shape of the words of an answer, the same in both languages.
import type { Assumption, Finding, ItalianLine, Standing } from './answer.ts';
import type { DateProblem } from './check-dates.ts';
import type { DateField, Relationship, Route, Status } from './question.ts';

/** Plain texts: the page hands them over as data, so that they are no script. */
export interface MinorityLabels {
  relationship: Record<Relationship, string>;
  status: Record<Status, string>;
  route: Record<Route, string>;
  field: Record<Relationship, Record<DateField, string>>;
  standing: Record<Standing, string>;
  finding: Record<Finding, string>;
}

/** Dates come already written out. */
export interface MinorityAnswerWords {
  counts: (fields: string, several: boolean) => string;
  minor: Record<'yes' | 'no' | 'unsure', string>;
  minorOnAll: Record<'yes' | 'no' | 'unsure', string>;
  minorOnBoth: string;
  age: (years: number) => string;
  unborn: string;
  eighteenth: (date: string) => string;
  eighteenthDisputed: (date: string, earlier: string) => string;
  lastDayAsMinor: (date: string) => string;
  cameOfAgeLater: string;
  term: {
    heading: string;
    none: string;
    notSet: string;
    unknown: string;
    set: (from: string, last: string) => string;
    hypothetical: (from: string, last: string) => string;
    within: (date: string) => string;
    weekend: (date: string, monday: string) => string;
    after: (date: string) => string;
    left: (days: number) => string;
    over: (days: number) => string;
  };
  italy: {
    heading: string;
    line: Record<ItalianLine, string>;
    /** Where the library's Italian decisions say nothing of the rulings of the Court. */
    silent: string;
    atApplication: Record<'yes' | 'no' | 'unsure', string>;
    atDecision: Record<'yes' | 'no' | 'unsure', string>;
    different: string;
    differentLines: string;
    protection: string;
  };
  also: string;
  missing: (fields: string) => string;
  assumptions: string;
  assumption: Record<Assumption, (values: { today: string; monday: string; disputed: string; birthday: string }) => string>;
  /** Names of days that are worked out. */
  birthday: string;
  lastDay: string;
  lastDayIfCounted: string;
  dates: string;
  title: (relationship: string, status: string) => string;
  never: string;
  problem: (problem: DateProblem, names: { field: string; after: string; day: string; afterDay: string }) => string;
  problems: (count: number) => string;
}

export type MinorityWords = MinorityLabels & MinorityAnswerWords;
