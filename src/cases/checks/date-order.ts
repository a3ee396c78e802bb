// Heard, then decided, then filed, and all of it before today. An Italian decision is cited by the day of filing.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryRule } from './corpus.ts';
import { isAfter, mayBeSame } from './partial-dates.ts';

export const dateOrder: EntryRule = ({ record, files }, corpus) => {
  const problems: Problem[] = [];
  const { date, heardOn, filedOn } = record;
  const correct = { it: 'correggere la data sbagliata', en: 'correct the wrong date' };
  for (const field of ['date', 'heardOn', 'filedOn'] as const) {
    const value = record[field];
    if (value === null || !isAfter(value, corpus.today)) continue;
    problems.push(problemAt(files.it, [field], { it: `${value} è nel futuro (oggi è ${corpus.today})`, en: `${value} lies in the future (today is ${corpus.today})` }, correct));
  }
  if (heardOn !== null && isAfter(heardOn, date)) {
    problems.push(problemAt(files.it, ['heardOn'], { it: `l’udienza (${heardOn}) è dopo la decisione (${date})`, en: `the hearing (${heardOn}) is after the decision (${date})` }, correct));
  }
  if (filedOn !== null && corpus.courts.get(record.court)?.country === 'IT' && !mayBeSame(filedOn, date)) {
    problems.push(problemAt(files.it, ['filedOn'], { it: `il deposito è del ${filedOn}, la data del ${date}: una decisione italiana si cita dal deposito`, en: `it was filed on ${filedOn} and its date is ${date}: an Italian decision is cited by the day of filing` }, { it: 'mettere in date il giorno del deposito, oppure correggere filedOn', en: 'put the day of filing into date, or correct filedOn' }));
  }
  return problems;
};
