// The years a search is narrowed to. Both ends are partial dates (2021, 2021-07, 2021-07-15), both are included, either may
// be open.
import { fillIn } from './search-strings.ts';

export interface Period {
  from: string | null;
  to: string | null;
}

export interface PeriodStrings {
  any: string;
  /** One year: `{from}`. */
  single: string;
  since: string;
  until: string;
  between: string;
}

/** A partial date as the first or last day it can mean, comparable as text. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

/** A decision dated only by month or year is inside a period when any of its days is. */
export function isWithin(date: string, from: string | null, to: string | null): boolean {
  return (from === null || lastDay(date) >= firstDay(from)) && (to === null || firstDay(date) <= lastDay(to));
}

/** True of a period that ends before it begins: nothing can lie in it. */
export function isReversed({ from, to }: Period): boolean {
  return from !== null && to !== null && lastDay(to) < firstDay(from);
}

/** `dal 2019 al 2024`, `nel 2021`, `dal 2021-07`; dates stand as the address has them. */
export function describePeriod({ from, to }: Period, strings: PeriodStrings): string {
  if (from === null) return to === null ? strings.any : fillIn(strings.until, { to });
  if (to === null) return fillIn(strings.since, { from });
  return from === to && from.length === 4 ? fillIn(strings.single, { from }) : fillIn(strings.between, { from, to });
}

/** Decisions in the years that a period touches. */
export function countYears(years: ReadonlyMap<string, number>, { from, to }: Period): number {
  return [...years].reduce((sum, [year, count]) => (isWithin(year, from, to) ? sum + count : sum), 0);
}
