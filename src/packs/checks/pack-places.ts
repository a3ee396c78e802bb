// A note of a pack stands on words that are there, once, in each language; the issues that it is filed under exist.
import { blocksOf, countOf } from '../../cases/checks/note-places.ts';
import { problemAt } from '../../cases/checks/read-data.ts';
import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import type { PackRule } from './pack-files.ts';

export const packPlaces: PackRule = ({ record, file }, { ids, byId, issues, keys }) => {
  const problems: Problem[] = [];
  record.notes.forEach(({ decision, anchor, exact, issues: own }, index) => {
    const at = (...path: PropertyKey[]): PropertyKey[] => ['notes', index, ...path];
    own.forEach((issue, place) => {
      if (!keys.issues.has(issue)) problems.push(problemAt(file, at('issues', place), { it: `"${issue}" non è una questione della raccolta`, en: `"${issue}" is not an issue of the library` }, suggest(issue, keys.issues)));
      else if (issues.get(issue)?.broader === null) {
        const within = [...issues.values()].filter(({ broader }) => broader === issue).map(({ key }) => key);
        problems.push(problemAt(file, at('issues', place), { it: `"${issue}" è un gruppo di questioni, che non ha una pagina`, en: `"${issue}" is a group of issues, which has no page` }, suggest(issue, within)));
      }
    });
    if (!ids.has(decision)) {
      problems.push(problemAt(file, at('decision'), { it: `"${decision}" non è una decisione della raccolta`, en: `"${decision}" is not a decision of the library` }, suggest(decision, ids)));
      return;
    }
    const entry = byId.get(decision);
    if (!entry) return; // An entry that cannot be read has problems of its own.
    const blocks = { it: blocksOf(entry, 'it'), en: blocksOf(entry, 'en') };
    if (!blocks.it.has(anchor)) {
      problems.push(problemAt(file, at('anchor'), { it: `${decision} non ha ${anchor}`, en: `${decision} has no ${anchor}` }, suggest(anchor, blocks.it.keys())));
      return;
    }
    for (const language of languages) {
      const count = countOf(blocks[language].get(anchor) ?? '', exact[language]);
      if (count === 1) continue;
      problems.push(problemAt(file, at('exact', language), count === 0
        ? { it: `queste parole non stanno in ${anchor} di ${decision}, ${language}.mdx`, en: `these words do not stand in ${anchor} of ${decision}, ${language}.mdx` }
        : { it: `queste parole stanno ${count} volte in ${anchor} di ${decision}, ${language}.mdx`, en: `these words stand ${count} times in ${anchor} of ${decision}, ${language}.mdx` }, count === 0
        ? { it: 'copiare le parole esatte dalla voce, con la loro punteggiatura e senza segni di enfasi', en: 'copy the exact words from the entry, with their punctuation and without marks of emphasis' }
        : { it: 'allungare il passo finché è uno solo', en: 'lengthen the passage until there is one' }));
    }
  });
  return problems;
};
