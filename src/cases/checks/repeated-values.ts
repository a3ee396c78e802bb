// What is in a list stands there once: holdings by id, issues, obstacles, provisions, numbers.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryRule } from './corpus.ts';

export const repeatedValues: EntryRule = ({ record, files }) => {
  const problems: Problem[] = [];
  const once = (values: readonly string[], pathOf: (index: number) => PropertyKey[]): void => {
    const seen = new Set<string>();
    values.forEach((value, index) => {
      if (seen.has(value)) problems.push(problemAt(files.it, pathOf(index), { it: `"${value}" compare due volte`, en: `"${value}" stands twice` }, { it: 'tenere una sola delle due righe; una massima nuova prende il primo numero libero', en: 'keep only one of the two; a new holding takes the next free id' }));
      seen.add(value);
    });
  };
  once(record.holdings.map(({ id }) => id), (index) => ['holdings', index, 'id']);
  once(record.issues, (index) => ['issues', index]);
  once(record.obstacles, (index) => ['obstacles', index]);
  once(record.provisions.map(({ id, role }) => `${id}, ${role}`), (index) => ['provisions', index]);
  once(record.numbers.map(({ kind, normalised }) => `${kind} ${normalised}`), (index) => ['numbers', index]);
  record.holdings.forEach((holding, index) => once(holding.issues, (place) => ['holdings', index, 'issues', place]));
  return problems;
};
