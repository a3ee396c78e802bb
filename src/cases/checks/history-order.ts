// The history begins with the day the entry was added and goes forward; a withdrawn decision is not among the entries.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryRule } from './corpus.ts';

export const historyOrder: EntryRule = ({ id, record, files }) => {
  const problems: Problem[] = [];
  record.history.forEach(({ kind, on }, index) => {
    const before = record.history[index - 1];
    if ((kind === 'added') !== (index === 0)) {
      problems.push(problemAt(files.it, ['history', index, 'kind'], index === 0
        ? { it: `la storia comincia con ${kind} e non con added`, en: `the history begins with ${kind} and not with added` }
        : { it: 'added sta due volte: una voce si aggiunge una volta sola', en: 'added stands twice: an entry is added once' },
      index === 0 ? { it: 'mettere per prima la riga added con il giorno in cui la voce è entrata', en: 'put the line added, with the day on which the entry came in, first' } : { it: 'scrivere corrected, o status se è cambiata la definitività', en: 'write corrected, or status where the finality changed' }));
    }
    if (before && on < before.on) {
      problems.push(problemAt(files.it, ['history', index, 'on'], { it: `${on} sta dopo ${before.on}`, en: `${on} stands after ${before.on}` }, { it: 'mettere le righe in ordine di giorno, dalla più vecchia', en: 'put the lines in the order of their days, oldest first' }));
    }
    if (kind === 'withdrawn') {
      problems.push(problemAt(files.it, ['history', index, 'kind'], { it: 'la voce si dice ritirata, eppure è pubblicata', en: 'the entry says that it is withdrawn, and is published' }, { it: `scrivere src/content/withdrawn/${id}.yaml e cancellare la cartella della decisione (docs/authoring.md, "Ritirare una decisione")`, en: `write src/content/withdrawn/${id}.yaml and delete the decision’s folder (docs/authoring.md, “Withdraw a decision”)` }));
    }
  });
  return problems;
};
