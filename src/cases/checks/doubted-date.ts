// Where sources give different dates, the record holds one of them: the choice the doubt speaks of.
import type { Bilingual } from '../../i18n/languages.ts';
import { problemAt, type EntryRule } from './corpus.ts';
import { mayBeSame } from './partial-dates.ts';

type Reading = string | number | Bilingual;

const isDate = (value: Reading): boolean => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(String(value));

/** The dates that the sources of a decision give it, the record's own first. */
export function datesOf(record: { date: string; doubts: readonly { field: string; readings: readonly { value: Reading }[] }[] }): string[] {
  const doubted = record.doubts.filter(({ field }) => field === 'date').flatMap(({ readings }) => readings.map(({ value }) => value).filter(isDate).map(String));
  return [...new Set([record.date, ...doubted])];
}

export const doubtedDate: EntryRule = ({ record, files }) =>
  record.doubts.flatMap((doubt, index) => {
    if (doubt.field !== 'date' || doubt.readings.length === 0 || !doubt.readings.every(({ value }) => isDate(value))) return [];
    if (doubt.readings.some(({ value }) => mayBeSame(String(value), record.date))) return [];
    const readings = doubt.readings.map(({ value }) => String(value)).join(', ');
    return [problemAt(files.it, ['doubts', index, 'readings'],
      { it: `la data della voce (${record.date}) non è tra le letture del dubbio (${readings})`, en: `the entry’s date (${record.date}) is not among the readings of the doubt (${readings})` },
      { it: 'mettere in date la lettura scelta, oppure aggiungere alle letture quella da cui viene la data', en: 'put the chosen reading into date, or add the reading that the date comes from' })];
  });
