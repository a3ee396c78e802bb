// Each exception names entries that exist and is still needed: one that excuses nothing would hide the next mistake. Runs
// last, when the other rules have asked.
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import { problemAt, type CorpusRule } from './corpus.ts';

export const exceptionsInUse: CorpusRule = ({ exceptions, ids, byId }) => {
  const { file, lines } = exceptions;
  if (!file) return [];
  const problems: Problem[] = [];
  lines.forEach(({ rule, entries }, index) => {
    entries.forEach((id, place) => {
      if (!ids.has(id)) problems.push(problemAt(file, [index, 'entries', place], { it: `"${id}" non è una decisione della raccolta`, en: `"${id}" is not a decision of the library` }, suggest(id, ids)));
    });
    if (rule === 'distinct' && entries.length < 2) {
      problems.push(problemAt(file, [index, 'entries'], { it: 'distinct distingue due voci o più, e qui ce n’è una', en: 'distinct tells two or more entries apart, and here is one' }, { it: 'aggiungere l’id dell’altra voce', en: 'add the id of the other entry' }));
    }
  });
  for (const index of exceptions.unused()) {
    // An entry that could not be read was not asked about.
    if (!lines[index]?.entries.every((id) => byId.has(id))) continue;
    problems.push({
      ...problemAt(file, [index], { it: 'questa eccezione non serve più a nessuna voce', en: 'no entry needs this exception any more' }, { it: 'toglierla', en: 'take it out' }),
      warning: true,
    });
  }
  return problems;
};
