// What npm run new:decision says about an answer that is not clear: a date in words, a number that may be of the register.
import { languages, type Bilingual } from '../i18n/languages.ts';
import { partialDate } from '../i18n/partial-date.ts';
import type { Court } from './registries.ts';
import { readNumber, saysItsKind, type NewDecision } from './skeleton.ts';

const monthNames = (['long', 'short'] as const).flatMap((month) => languages.map((language) => Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2001, index, 15)).toLocaleDateString(language, { month, timeZone: 'UTC' }).toLowerCase())));

function monthOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  return 1 + Math.max(...monthNames.map((names) => names.indexOf(word.toLowerCase())));
}

/** `3 marzo 2025` or `3/3/2025` as the library writes it; null where it is no such date. */
export function dateInWords(typed: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[°º]?[\s./-]+(\p{L}+|\d{1,2})[\s./-]+(\d{4})$/u.exec(typed.trim()) ?? [];
  if (!day || !month || !year) return null;
  const date = partialDate.safeParse(`${year}-${String(monthOf(month)).padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date.success ? date.data : null;
}

/** The date of a new decision, or why it is none. */
export function readDecisionDate(typed: string, today: string): { value: string } | { again: Bilingual } {
  const date = partialDate.safeParse(typed.trim());
  if (date.success && date.data <= today) return { value: date.data };
  if (date.success) return { again: { it: `"${typed}" non è una data passata: controllare l’anno`, en: `"${typed}" is not a past date: look at the year again` } };
  const written = dateInWords(typed) ?? '2025-03-03';
  return {
    again: {
      it: `"${typed}" non è una data di questa forma; scrivere anno-mese-giorno: ${written}, oppure ${written.slice(0, 7)} o ${written.slice(0, 4)} se non si sa di più`,
      en: `"${typed}" is not a date of this form; write year-month-day: ${written}, or ${written.slice(0, 7)} or ${written.slice(0, 4)} where no more is known`,
    },
  };
}

/** True for a number of an Italian tribunal or court of appeal that does not say whether it is of the register. */
export function mayBeOfRegister(typed: string, court: Court): boolean {
  return court.country === 'IT' && (court.level === 'first-instance' || court.level === 'appeal') && /\d/.test(typed) && !saysItsKind(typed);
}

/** What is printed where nobody can be asked. */
export function registerHint(typed: string): Bilingual {
  const number = typed.trim();
  return {
    it: `${number}: se è il numero di ruolo, scrivere "r.g. ${number}".`,
    en: `${number}: where it is the register’s number, write "r.g. ${number}".`,
  };
}

/** A bare number with the kind that the author gave: `r` the register's, `d` the decision's own, nothing where the source does not say. */
export function readNumberKind(typed: string, court: Court, date: string, choice: string): { value: NewDecision['number'] } | { again: Bilingual } {
  const word = { '': '', r: 'r.g. ', d: 'sent. ' }[choice.trim().toLowerCase()];
  if (word === undefined) return { again: { it: 'rispondere r (ruolo), d (decisione) o niente', en: 'answer r (register), d (decision) or nothing' } };
  const number = readNumber(`${word}${typed}`, court, date);
  if (number) return { value: { ...number, raw: typed.trim() } };
  return { again: { it: 'un numero di ruolo vuole il suo anno: ricominciare con 20990/2024, oppure rispondere d o niente', en: 'a register number needs its year: start again with 20990/2024, or answer d or nothing' } };
}
