// A relation stands once, on the later of the two decisions; the earlier one shows it by itself. What a later decision
// overturned says so.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type CorpusRule } from './corpus.ts';
import { isAfter } from './partial-dates.ts';

export const relationOrder: CorpusRule = ({ entries, byId }) => {
  const problems: Problem[] = [];
  for (const { id, record, files } of entries) {
    const seen = new Set<string>();
    record.relations.forEach(({ verb, target, outside }, index) => {
      const at = (field: string, wrong: Problem['wrong'], mend: Problem['mend']): void => void problems.push(problemAt(files.it, ['relations', index, field], wrong, mend));
      const key = `${verb} ${target ?? outside}`;
      if (seen.has(key)) {
        at(target === null ? 'outside' : 'target', { it: `"${key}" compare due volte`, en: `"${key}" stands twice` }, { it: 'tenere una sola delle due relazioni', en: 'keep only one of the two relations' });
      }
      seen.add(key);
      if (target === null) return;
      if (target === id) {
        at('target', { it: 'la decisione è collegata a sé stessa', en: 'the decision is related to itself' }, { it: 'indicare l’altra decisione, oppure togliere la relazione', en: 'name the other decision, or take the relation out' });
        return;
      }
      const other = byId.get(target);
      if (!other) return;
      if (isAfter(other.record.date, record.date)) {
        at('target', { it: `${target} (${other.record.date}) è più recente di questa decisione (${record.date})`, en: `${target} (${other.record.date}) is later than this decision (${record.date})` }, { it: `scrivere la relazione in src/content/cases/${target}/it.mdx, detta dal suo punto di vista, e toglierla qui; oppure correggere una delle date`, en: `write the relation in src/content/cases/${target}/it.mdx, as seen from there, and take it out here; or correct one of the dates` });
        return;
      }
      const answered = other.record.relations.some((relation) => relation.target === id);
      if (answered && !isAfter(record.date, other.record.date) && id > target) {
        at('target', { it: `anche ${target} ha una relazione con questa decisione`, en: `${target} has a relation to this decision as well` }, { it: 'una relazione si scrive una volta sola: tenerne una delle due', en: 'a relation is written once: keep one of the two' });
      }
      if ((verb === 'quashes' || verb === 'reverses') && other.record.status.state !== 'overturned') {
        problems.push(problemAt(other.files.it, ['status', 'state'],
          { it: `è ${other.record.status.state}, ma ${id} dice di averla ${verb === 'quashes' ? 'cassata' : 'riformata'} (${verb})`, en: `is ${other.record.status.state}, but ${id} says that it ${verb} this decision` },
          { it: `scrivere state: overturned, oppure correggere il verbo in ${id}`, en: `write state: overturned, or correct the verb in ${id}` }));
      }
    });
  }
  return problems;
};
