// Days of the calendar as `2024-02-29`, which sort as text. Clocks, hours and time zones have no part in it.

export type Day = string;

/** Whether somebody is under eighteen on a day; `unsure` on the one day that two ways of counting disagree on. */
export type Minor = 'yes' | 'no' | 'unsure';

export interface Eighteenth {
  /** The day from which the person is of age on every way of counting. */
  day: Day;
  /** For those born on 29 February: the day before, on which some already count them of age. Otherwise null. */
  disputed: Day | null;
}

const millisecondsADay = 86_400_000;
const first = 1900;
const last = 2199;

const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
const dayOf = (number: number): Day => new Date(number * millisecondsADay).toISOString().slice(0, 10);
const write = (year: number, month: number, date: number): Day => [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function partsOf(day: Day): [year: number, month: number, date: number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

/** Reads `2024-07-29` and, as it is written in Italy, `29/7/2024`, `29.07.2024`, `29-7-2024`. Null for what is no day of the years 1900 to 2199. */
export function readDay(text: string): Day | null {
  const trimmed = text.trim();
  const numbers = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed)?.slice(1) ?? /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(trimmed)?.slice(1).reverse();
  if (!numbers) return null;
  const [year = 0, month = 0, date = 0] = numbers.map(Number);
  const isDay = year >= first && year <= last && month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(year, month);
  return isDay ? write(year, month, date) : null;
}

export function addDays(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The day of the same number, months later; where that month has none, its last day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  const total = year * 12 + (month - 1) + months;
  const toYear = Math.floor(total / 12);
  const toMonth = (total % 12) + 1;
  return write(toYear, toMonth, Math.min(date, lengthOfMonth(toYear, toMonth)));
}

/** Born on 29 February: of age on 1 March on every way of counting, on 28 February on some. The eighteenth year is never a leap year. */
export function eighteenthBirthday(born: Day): Eighteenth {
  const [year, month, date] = partsOf(born);
  return month === 2 && date === 29 ? { day: write(year + 18, 3, 1), disputed: write(year + 18, 2, 28) } : { day: write(year + 18, month, date), disputed: null };
}

/** A person is under eighteen until the day before the eighteenth birthday. */
export function minorOn(day: Day, { day: birthday, disputed }: Eighteenth): Minor {
  if (day >= birthday) return 'no';
  return disputed !== null && day >= disputed ? 'unsure' : 'yes';
}

/** Completed years; null before birth. */
export function ageOn(day: Day, born: Day): number | null {
  if (day < born) return null;
  const [year, month, date] = partsOf(day);
  const [birthYear, birthMonth, birthDate] = partsOf(born);
  return year - birthYear - (month < birthMonth || (month === birthMonth && date < birthDate) ? 1 : 0);
}

/** The Monday after a Saturday or a Sunday; null for another day. Public holidays are not known here. */
export function mondayAfterWeekend(day: Day): Day | null {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : null;
}
