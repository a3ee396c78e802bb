// A partial date in words. Apart from its schema, so that what a browser fetches to write a date brings no validator along.
import type { Language } from './languages.ts';

export type DatePrecision = 'day' | 'month' | 'year';

export function datePrecision(date: string): DatePrecision {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

const months: Record<Language, readonly string[]> = {
  it: ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** The month's name, `month` from 1 to 12. */
export function monthName(month: number, language: Language): string {
  const name = months[language][month - 1];
  if (!name) throw new RangeError(`There is no month ${month}`);
  return name;
}

/** `2024-07-29` → `29 luglio 2024` or `29 July 2024`; Italian writes the first of a month as `1º`. */
export function formatDate(date: string, language: Language): string {
  const [year, month, dayOfMonth] = date.split('-');
  if (!month) return String(year);
  const name = monthName(Number(month), language);
  if (!dayOfMonth) return `${name} ${year}`;
  const number = Number(dayOfMonth);
  const shown = language === 'it' && number === 1 ? '1º' : String(number);
  return `${shown} ${name} ${year}`;
}
