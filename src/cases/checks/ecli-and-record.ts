// An ECLI repeats court and year, for some courts number and day. Italian tribunals and courts of appeal have none.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryRule } from './corpus.ts';
import { yearOf } from './partial-dates.ts';

/** The court's part of the ECLI, by the key of our registry. */
const courtCodes: Record<string, string> = { cgue: 'EU:C', cedu: 'CE:ECHR', cass: 'IT:CASS', 'cass-pen': 'IT:CASS', cost: 'IT:COST' };

export const ecliAndRecord: EntryRule = ({ id, record, files }, corpus) => {
  const court = corpus.courts.get(record.court);
  if (!court || record.ecli === null) return [];
  const path = ['ecli', 'value'];
  if (court.country === 'IT' && (court.level === 'first-instance' || court.level === 'appeal')) {
    return [problemAt(files.it, ['ecli'], { it: `${court.short.it} non dà ECLI alle sue decisioni`, en: `${court.short.en} gives its decisions no ECLI` }, { it: 'scrivere ecli: null', en: 'write ecli: null' })];
  }
  const [, country = '', code = '', year = '', ordinal = ''] = record.ecli.value.split(':');
  const differences: Problem['wrong'][] = [];
  const expected = courtCodes[record.court];
  if (expected !== undefined && `${country}:${code}` !== expected) differences.push({ it: `è di un altro giudice: per ${record.court} comincia con ECLI:${expected}`, en: `is of another court: for ${record.court} it begins with ECLI:${expected}` });
  else if (Number(year) !== yearOf(record.date)) differences.push({ it: `è del ${year}, la data del ${yearOf(record.date)}`, en: `is of ${year}, the date of ${yearOf(record.date)}` });
  else if (country === 'IT') {
    const number = /^(\d+)/.exec(ordinal)?.[1];
    const numbers = record.numbers.filter(({ kind }) => kind === 'decision').map(({ normalised }) => normalised.split('/')[0]);
    if (number !== undefined && numbers.length > 0 && !numbers.includes(number)) differences.push({ it: `ha il numero ${number}, la voce ${numbers.join(', ')}`, en: `has the number ${number}, the entry ${numbers.join(', ')}` });
  } else if (country === 'CE') {
    const [, month, day, application, applicationYear] = /^(\d{2})(\d{2})[A-Z]+(\d+)(\d{2})$/.exec(ordinal) ?? [];
    const numbers = record.numbers.filter(({ kind }) => kind === 'application').map(({ normalised }) => normalised);
    const own = `${Number(application)}/${applicationYear}`;
    if (month !== undefined && record.date.length === 10 && record.date.slice(5) !== `${month}-${day}`) differences.push({ it: `è del giorno ${day}/${month}, la data è ${record.date}`, en: `is of the day ${day}/${month}, the date is ${record.date}` });
    if (application !== undefined && numbers.length > 0 && !numbers.includes(own)) differences.push({ it: `ha il ricorso ${own}, la voce ${numbers.join(', ')}`, en: `has the application ${own}, the entry ${numbers.join(', ')}` });
  }
  if (differences.length === 0 || corpus.exceptions.excuses('ecli-and-record', id)) return [];
  return differences.map((wrong) => problemAt(files.it, path,
    { it: `${record.ecli?.value} ${wrong.it}`, en: `${record.ecli?.value} ${wrong.en}` },
    { it: 'ricopiare l’ECLI dalla fonte, o correggere data e numeri; se la fonte dice davvero così, aggiungere a src/content/exceptions.yaml una riga ecli-and-record con il motivo', en: 'copy the ECLI from the source again, or correct date and numbers; where the source really says so, add a line ecli-and-record with the reason to src/content/exceptions.yaml' }));
};
