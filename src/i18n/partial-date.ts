// A date as sources give it: a day (2024-07-29), a month (2023-01) or a year (2023). What is not known is left out,
// never filled with a first of January.
import { z } from 'zod';
import { schemaMessage } from './schema-message.ts';

export { datePrecision, formatDate, monthName, type DatePrecision } from './format-date.ts';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isCalendarDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** YAML readers turn an unquoted day into a `Date` and an unquoted year into a number: both are accepted. */
function toText(value: unknown): unknown {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  return value;
}

export const partialDate = z.preprocess(
  toText,
  z.string().refine(isCalendarDate, {
    error: schemaMessage({
      wrong: { it: 'non è una data del calendario', en: 'is not a date of the calendar' },
      mend: { it: 'scrivere anno, mese e giorno come 2024-07-29; se il giorno non è noto 2024-07, se non lo è il mese 2024', en: 'write year, month and day as 2024-07-29; 2024-07 where the day is unknown, 2024 where the month is' },
    }),
  }),
);

export const day = z.preprocess(
  toText,
  z.string().refine((text) => text.length === 10 && isCalendarDate(text), {
    error: schemaMessage({
      wrong: { it: 'non è un giorno del calendario', en: 'is not a day of the calendar' },
      mend: { it: 'scrivere anno, mese e giorno come 2024-07-29', en: 'write year, month and day as 2024-07-29' },
    }),
  }),
);
