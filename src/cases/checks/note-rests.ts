// What a note rests on is in the library, and every entry or provision that its words link to is among it.
import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import { problemAt, proseProblem, type EntryRule } from './corpus.ts';

/** From a decision's page: `../<id>/` is another decision, `../../provisions/<key>/` a provision. A place on the page may follow. */
const linkForm = /^(?:\.\.\/|\.\.\/\.\.\/provisions\/)([a-z0-9-]+)\/(?:#[a-z]+\d*)?$/;

export const noteRests: EntryRule = ({ notes }, { ids, keys }) => {
  if (!notes) return [];
  const problems: Problem[] = [];
  const { records, files, sections } = notes;
  records.forEach(({ rests }, index) => rests.forEach((key, place) => {
    if (ids.has(key) || keys.provisions.has(key)) return;
    problems.push(problemAt(files.it, ['notes', index, 'rests', place], { it: `"${key}" non è né una decisione né una norma della raccolta`, en: `"${key}" is neither a decision nor a provision of the library` }, suggest(key, new Set([...ids, ...keys.provisions]))));
  }));
  for (const language of languages) {
    for (const { heading, text, line } of sections[language]) {
      const rests = records.find(({ id }) => id === heading)?.rests;
      if (!rests) continue;
      for (const { 1: target = '' } of text.matchAll(/\]\(([^)\s]*)[^)]*\)/g)) {
        const key = linkForm.exec(target)?.[1];
        if (key === undefined) {
          problems.push(proseProblem(files[language], line, heading, { it: `"${target}" non è il collegamento a una voce o a una norma`, en: `"${target}" is not a link to an entry or a provision` }, { it: 'scrivere ../id-della-decisione/ oppure ../../provisions/chiave/', en: 'write ../id-of-the-decision/ or ../../provisions/key/' }));
        } else if (!rests.includes(key)) {
          problems.push(proseProblem(files[language], line, heading, { it: `il testo rinvia a ${key}, che non sta in rests`, en: `the text links to ${key}, which does not stand in rests` }, { it: `aggiungere ${key} a rests, oppure togliere il collegamento`, en: `add ${key} to rests, or take the link out` }));
        }
      }
    }
  }
  return problems;
};
