// Years agree: a decision is numbered in the year it is filed; a register, case or application number is not younger than the
// decision it led to.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryRule } from './corpus.ts';
import { fullYear, yearOf } from './partial-dates.ts';

export const numberAndDate: EntryRule = ({ id, record, files }, corpus) => {
  const problems: Problem[] = [];
  const decided = yearOf(record.date);
  record.numbers.forEach(({ kind, normalised }, index) => {
    const digits = /\/(\d{2,4})/.exec(normalised)?.[1];
    if (digits === undefined) return;
    const year = fullYear(digits, corpus.today);
    const fits = kind === 'decision' ? year === decided : year <= decided;
    if (fits || corpus.exceptions.excuses('number-and-date', id)) return;
    problems.push(problemAt(files.it, ['numbers', index, 'normalised'],
      kind === 'decision'
        ? { it: `il numero è del ${year}, la data del ${decided}: una decisione prende il numero nell’anno in cui è depositata`, en: `the number is of ${year}, the date of ${decided}: a decision is numbered in the year in which it is filed` }
        : { it: `il numero è del ${year}, dopo la data della decisione (${decided})`, en: `the number is of ${year}, after the date of the decision (${decided})` },
      { it: 'correggere il numero o la data; se la fonte dice davvero così, aggiungere a src/content/exceptions.yaml una riga number-and-date con il motivo', en: 'correct the number or the date; where the source really says so, add a line number-and-date with the reason to src/content/exceptions.yaml' }));
  });
  return problems;
};
