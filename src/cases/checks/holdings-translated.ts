// Each holding has its English text, and en.mdx has no holding of its own.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type Entry } from './corpus.ts';

export const holdingsTranslated = ({ record, translation, files }: Entry): Problem[] => {
  const problems: Problem[] = [];
  const own = new Set(record.holdings.map(({ id }) => id));
  for (const id of own) {
    if (translation.holdings[id] !== undefined) continue;
    problems.push(problemAt(files.en, ['holdings'], { it: 'manca il testo inglese di questa massima', en: 'has no English text' }, { it: `aggiungere sotto holdings una riga ${id}: "..." con la traduzione`, en: `add a line ${id}: "..." with the translation under holdings` }, `holdings.${id}`));
  }
  for (const id of Object.keys(translation.holdings)) {
    if (own.has(id)) continue;
    problems.push(problemAt(files.en, ['holdings', id], { it: 'non è una massima di it.mdx', en: 'is not a holding of it.mdx' }, { it: 'toglierla, oppure aggiungere la massima in it.mdx', en: 'take it out, or add the holding to it.mdx' }));
  }
  return problems;
};
