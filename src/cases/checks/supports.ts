// `supports` and doubts name facts that the entry states, and nothing else.
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import { emptyFacts, supportablePaths } from '../supports.ts';
import { problemAt, type EntryRule } from './corpus.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';

export const supports: EntryRule = ({ record, files, prose }) => {
  const problems: Problem[] = [];
  const allowed = supportablePaths(record, paragraphNumbers(prose.it));
  const empty = emptyFacts(record);
  const stated = new Set([...allowed].filter((name) => !empty.has(name)));
  const isFact = (path: PropertyKey[], found: string, named: Set<string>): boolean => {
    if (allowed.has(found)) return true;
    problems.push(problemAt(files.it, path, { it: `"${found}" non è un fatto di questa voce`, en: `"${found}" is not a fact of this entry` }, allowed.has(`holdings.${found}`) ? suggest(found, [`holdings.${found}`]) : suggest(found, named)));
    return false;
  };
  record.sources.forEach((source, index) => source.supports.forEach((found, place) => {
    const path = ['sources', index, 'supports', place];
    if (!isFact(path, found, stated) || !empty.has(found)) return;
    problems.push(problemAt(files.it, path,
      { it: `la fonte dice di sostenere ${found}, che in questa voce non afferma nulla`, en: `the source claims to support ${found}, which states nothing in this entry` },
      { it: `compilare ${found} con ciò che la fonte dice, oppure togliere ${found} da supports`, en: `fill ${found} with what the source says, or take ${found} out of supports` }));
  }));
  record.doubts.forEach((doubt, index) => isFact(['doubts', index, 'field'], doubt.field, allowed));
  return problems;
};
