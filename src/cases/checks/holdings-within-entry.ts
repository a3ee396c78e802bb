// What a holding is about, the decision is about: its issues and provisions stand in the entry's own lists too, so that the
// data, the facets and the provisions' sources are whole without looking into holdings.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryRule } from './corpus.ts';

export const holdingsWithinEntry: EntryRule = ({ record, files }) => {
  const problems: Problem[] = [];
  const provisions = new Set(record.provisions.map(({ id }) => id));
  record.holdings.forEach((holding, index) => {
    holding.issues.forEach((key, place) => {
      if (record.issues.includes(key)) return;
      problems.push(problemAt(files.it, ['holdings', index, 'issues', place],
        { it: `"${key}" è una questione della massima ma non della voce`, en: `"${key}" is an issue of the holding and not of the entry` },
        { it: `aggiungere ${key} a issues della voce, oppure toglierlo dalla massima`, en: `add ${key} to the issues of the entry, or take it out of the holding` }));
    });
    holding.provisions.forEach((key, place) => {
      if (provisions.has(key)) return;
      problems.push(problemAt(files.it, ['holdings', index, 'provisions', place],
        { it: `"${key}" è una norma della massima ma non della voce, dove si direbbe come è usata e da quale fonte risulta`, en: `"${key}" is a provision of the holding and not of the entry, which would say how it is used and which source shows it` },
        { it: `aggiungere a provisions della voce { id: ${key}, role: ..., sourceRef: ... }, oppure toglierla dalla massima`, en: `add { id: ${key}, role: ..., sourceRef: ... } to the provisions of the entry, or take it out of the holding` }));
    });
  });
  return problems;
};
