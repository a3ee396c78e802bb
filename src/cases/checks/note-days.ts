// A note is not dated tomorrow, and nobody reviewed it before it was written.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryRule } from './corpus.ts';

export const noteDays: EntryRule = ({ notes }, { today }) => {
  if (!notes) return [];
  const problems: Problem[] = [];
  notes.records.forEach(({ date, reviewed }, index) => {
    for (const [path, day] of [[['date'], date], [['reviewed', 'on'], reviewed?.on ?? '']] as const) {
      if (day > today) problems.push(problemAt(notes.files.it, ['notes', index, ...path], { it: `${day} è nel futuro (oggi è ${today})`, en: `${day} lies in the future (today is ${today})` }, { it: 'scrivere il giorno in cui la nota è stata scritta o riletta', en: 'write the day on which the note was written or read again' }));
    }
    if (reviewed && reviewed.on < date) problems.push(problemAt(notes.files.it, ['notes', index, 'reviewed', 'on'], { it: `la rilettura del ${reviewed.on} precede la nota, che è del ${date}`, en: `the reading of ${reviewed.on} is earlier than the note, which is of ${date}` }, { it: 'scrivere il giorno della rilettura di questo testo; se nessuno lo ha riletto, reviewed: null', en: 'write the day on which this text was read again; where nobody has read it, reviewed: null' }));
  });
  return problems;
};
