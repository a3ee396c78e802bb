// Comparing dates that may be a day, a month or a year: what is certain, never what is likely.

/** True where `a` is certainly after `b`: 2023 is not certainly after 2023-05. */
export function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

/** True where both may be the same day. */
export function mayBeSame(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The year of a two-digit case number: 16 is 2016, 98 is 1998. No year lies after `today`. */
export function fullYear(digits: string, today: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (2000 + Number(digits) > yearOf(today) ? 1900 : 2000);
}
