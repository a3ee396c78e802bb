// A withdrawn decision is gone from the cases, says why, and leads to an entry that exists.
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import { caseId } from '../written-forms.ts';
import { problemAt, type CorpusRule } from './corpus.ts';

export const withdrawals: CorpusRule = ({ withdrawn, withdrawnFiles, ids, today }) =>
  withdrawnFiles.flatMap(({ key, file }) => {
    const problems: Problem[] = [];
    const withdrawal = withdrawn.get(key);
    if (!caseId.safeParse(key).success) problems.push(problemAt(file, [], { it: `"${key}" non è l’identificativo di una decisione`, en: `"${key}" is not the id of a decision` }, { it: 'dare al file l’id della decisione ritirata, seguito da .yaml', en: 'name the file after the withdrawn decision’s id, followed by .yaml' }, 'id'));
    if (ids.has(key)) {
      problems.push(problemAt(file, [], { it: 'la decisione è ritirata, eppure la sua cartella c’è ancora', en: 'the decision is withdrawn, and its folder is still there' }, { it: `cancellare src/content/cases/${key}, oppure cancellare questo file se la decisione non va ritirata`, en: `delete src/content/cases/${key}, or delete this file where the decision is not to be withdrawn` }, 'id'));
    }
    if (!withdrawal) return problems;
    if (withdrawal.on > today) problems.push(problemAt(file, ['on'], { it: `${withdrawal.on} è nel futuro (oggi è ${today})`, en: `${withdrawal.on} lies in the future (today is ${today})` }, { it: 'scrivere il giorno del ritiro', en: 'write the day of the withdrawal' }));
    if (withdrawal.successor !== null && !ids.has(withdrawal.successor)) {
      problems.push(problemAt(file, ['successor'],
        withdrawn.has(withdrawal.successor)
          ? { it: `anche ${withdrawal.successor} è stata ritirata`, en: `${withdrawal.successor} was withdrawn as well` }
          : { it: `"${withdrawal.successor}" non è una decisione della raccolta`, en: `"${withdrawal.successor}" is not a decision of the library` },
        suggest(withdrawal.successor, ids)));
    }
    return problems;
  });
