// No circle of decisions that follow, confirm or overturn each other. Two decisions are the business of relation-order; a
// longer circle can only run through decisions of one day or of unsure dates.
import type { Problem } from '../../problems/problem.ts';
import type { RelationVerb } from '../vocabulary.ts';
import { problemAt, type CorpusRule } from './corpus.ts';

const mayGoRound: readonly RelationVerb[] = ['cites', 'same-proceedings'];

export const relationCycles: CorpusRule = ({ entries, byId }) => {
  const problems: Problem[] = [];
  const done = new Set<string>();
  const targetsOf = (id: string): string[] => byId.get(id)?.record.relations.flatMap(({ verb, target }) => (target !== null && target !== id && !mayGoRound.includes(verb) ? [target] : [])) ?? [];
  for (const { id: start } of entries) {
    if (done.has(start)) continue;
    // Depth first with a stack of our own: a chain of ten thousand decisions must not exhaust the call stack.
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack: { id: string; targets: string[] }[] = [];
    const enter = (id: string): void => {
      path.push(id);
      onPath.add(id);
      stack.push({ id, targets: targetsOf(id) });
    };
    enter(start);
    while (stack.length > 0) {
      const top = stack.at(-1);
      const next = top?.targets.shift();
      if (next === undefined) {
        const left = stack.pop()?.id ?? '';
        done.add(left);
        onPath.delete(left);
        path.pop();
      } else if (onPath.has(next)) {
        const circle = path.slice(path.indexOf(next));
        const closing = byId.get(circle.at(-1) ?? '');
        if (circle.length > 2 && closing) {
          const index = closing.record.relations.findIndex(({ target, verb }) => target === next && !mayGoRound.includes(verb));
          const shown = [...circle, next].join(' → ');
          problems.push(problemAt(closing.files.it, ['relations', index, 'target'],
            { it: `le relazioni girano in tondo: ${shown}`, en: `the relations run in a circle: ${shown}` },
            { it: 'togliere o correggere quella sbagliata: una decisione non può seguire, confermare o riformare una che viene dopo di lei', en: 'take out or correct the wrong one: a decision cannot follow, confirm or overturn one that comes after it' }));
        }
      } else if (!done.has(next)) enter(next);
    }
  }
  return problems;
};
