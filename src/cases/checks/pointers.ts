// Every key of a record leads somewhere: court, mission, issue, provision, source, related decision. Astro lets a dangling
// reference pass in silence.
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import { findCourt } from '../find-court.ts';
import type { RegistryName } from '../registries.ts';
import { keyToFill } from '../skeleton.ts';
import { problemAt, type EntryRule } from './corpus.ts';
import { suggestIssue } from './suggest-issue.ts';

export const pointers: EntryRule = ({ record, files }, corpus) => {
  const problems: Problem[] = [];
  const point = (name: RegistryName, key: string | null, path: PropertyKey[]): void => {
    if (key === null || corpus.keys[name].has(key) || key === keyToFill) return;
    const named = name === 'courts' ? findCourt(key, corpus.courts.values()) : null;
    problems.push(problemAt(files.it, path, { it: `"${key}" non è in src/content/${name}`, en: `"${key}" is not in src/content/${name}` }, name === 'issues' ? suggestIssue(key, corpus.issues.values()) : suggest(key, named ? [named.key] : corpus.keys[name])));
  };
  const ownSources = new Set(record.sources.map((source) => source.ref));
  const ownSource = (key: string, path: PropertyKey[]): void => {
    if (ownSources.has(key) || key === keyToFill) return;
    problems.push(problemAt(files.it, path, { it: `"${key}" non è tra le fonti (sources) di questa voce`, en: `"${key}" is not among the sources of this entry` }, suggest(key, ownSources)));
  };
  const issue = (key: string, path: PropertyKey[]): void => {
    point('issues', key, path);
    if (corpus.issues.get(key)?.broader !== null) return;
    const inside = [...corpus.issues.values()].filter((other) => other.broader === key).map((other) => other.key);
    problems.push(problemAt(files.it, path,
      { it: `"${key}" è un gruppo di questioni, non una questione`, en: `"${key}" is a group of issues, not an issue` },
      { it: `scrivere la questione di cui tratta la decisione: ${inside.join(', ')}`, en: `write the issue that the decision is about: ${inside.join(', ')}` }));
  };

  point('courts', record.court, ['court']);
  point('missions', record.mission, ['mission']);
  record.issues.forEach((key, index) => issue(key, ['issues', index]));
  record.sources.forEach((source, index) => point('sources', source.ref, ['sources', index, 'ref']));
  record.provisions.forEach((provision, index) => {
    point('provisions', provision.id, ['provisions', index, 'id']);
    ownSource(provision.sourceRef, ['provisions', index, 'sourceRef']);
  });
  record.relations.forEach((relation, index) => {
    ownSource(relation.sourceRef, ['relations', index, 'sourceRef']);
    const { target } = relation;
    if (target === null || corpus.ids.has(target)) return;
    const successor = corpus.withdrawn.get(target)?.successor;
    const path = ['relations', index, 'target'];
    if (successor !== undefined) {
      problems.push(problemAt(files.it, path, { it: `"${target}" è stata ritirata`, en: `"${target}" was withdrawn` }, successor === null
        ? { it: 'togliere target e scrivere la citazione in outside', en: 'take target out and write the citation under outside' }
        : { it: `scrivere ${successor}, che ne ha preso il posto`, en: `write ${successor}, which took its place` }));
      return;
    }
    const nearest = suggest(target, corpus.ids);
    problems.push(problemAt(files.it, path, { it: `"${target}" non è una decisione della raccolta`, en: `"${target}" is not a decision of the library` }, {
      it: `${nearest.it}; per una decisione che la raccolta non ha, togliere target e scrivere la citazione in outside`,
      en: `${nearest.en}; for a decision that the library does not have, take target out and write the citation under outside`,
    }));
  });
  record.holdings.forEach((holding, index) => {
    holding.issues.forEach((key, place) => issue(key, ['holdings', index, 'issues', place]));
    holding.provisions.forEach((key, place) => point('provisions', key, ['holdings', index, 'provisions', place]));
    ownSource(holding.sourceRef, ['holdings', index, 'sourceRef']);
  });
  record.doubts.forEach((doubt, index) => doubt.readings.forEach((reading, place) => ownSource(reading.source, ['doubts', index, 'readings', place, 'source'])));
  return problems;
};
