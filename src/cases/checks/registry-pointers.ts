// Registries point to each other without loose ends or circles: an issue to its group and its neighbours, a court to the one
// that reviews it.
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import type { RegistryName } from '../registries.ts';
import { problemAt, type CorpusRule } from './corpus.ts';

export const registryPointers: CorpusRule = (corpus) => {
  const problems: Problem[] = [];
  const point = (name: RegistryName, from: string, field: PropertyKey[], to: string | null): void => {
    const file = corpus.registryFiles[name].get(from);
    if (to === null || !file || corpus.keys[name].has(to)) return;
    problems.push(problemAt(file, field, { it: `"${to}" non è in src/content/${name}`, en: `"${to}" is not in src/content/${name}` }, suggest(to, corpus.keys[name])));
  };
  const climb = (name: RegistryName, field: string, start: string, parentOf: (key: string) => string | null | undefined): void => {
    const file = corpus.registryFiles[name].get(start);
    const path = [start];
    for (let key = parentOf(start); key; key = parentOf(key)) {
      if (key === start && file && path.every((step) => start <= step)) problems.push(problemAt(file, [field], { it: `gira in tondo: ${[...path, key].join(' → ')}`, en: `runs in a circle: ${[...path, key].join(' → ')}` }, { it: 'correggere uno dei passaggi', en: 'correct one of the steps' }));
      if (path.includes(key)) return;
      path.push(key);
    }
  };
  for (const { key, broader, related, guide } of corpus.issues.values()) {
    point('issues', key, ['broader'], broader);
    guide.forEach(({ on }, sentence) => on.forEach((target, index) => {
      const file = corpus.registryFiles.issues.get(key);
      if (!file || corpus.keys.provisions.has(target) || corpus.ids.has(target)) return;
      problems.push(problemAt(file, ['guide', sentence, 'on', index], { it: `"${target}" non è né una decisione né una norma della raccolta`, en: `"${target}" is neither a decision nor a provision of the library` }, suggest(target, new Set([...corpus.ids, ...corpus.keys.provisions]))));
    }));
    related.forEach((other, index) => point('issues', key, ['related', index], other));
    climb('issues', 'broader', key, (issue) => corpus.issues.get(issue)?.broader);
  }
  for (const { key, parent } of corpus.courts.values()) {
    point('courts', key, ['parent'], parent);
    climb('courts', 'parent', key, (court) => corpus.courts.get(court)?.parent);
  }
  return problems;
};
