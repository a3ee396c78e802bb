// Every fact, holding and paragraph rests on a source that says so; a holding on the very source it names.
import type { Problem } from '../../problems/problem.ts';
import { unsupportedFacts } from '../supports.ts';
import { problemAt, type EntryRule } from './corpus.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';

export const factsHaveSources: EntryRule = ({ record, files, prose }) => {
  const problems: Problem[] = [];
  const unsupported = new Set(unsupportedFacts(record, paragraphNumbers(prose.it)));
  for (const field of unsupported) {
    const holding = /^holdings\.(h\d+)$/.exec(field)?.[1];
    const paragraph = prose.it.paragraphs.find(({ number }) => field === `p${number}`);
    const path = holding ? ['holdings', record.holdings.findIndex(({ id }) => id === holding)] : [field.split('.')[0] ?? field];
    problems.push({
      ...problemAt(files.it, path,
        { it: 'afferma un fatto che nessuna fonte sostiene', en: 'states a fact and no source supports it' },
        { it: `aggiungere ${field} a supports della fonte su cui si fonda, oppure togliere il fatto`, en: `add ${field} to the supports of the source it rests on, or take the fact out` }, field),
      ...(paragraph ? { line: files.it.bodyLine + paragraph.line - 1 } : {}),
    });
  }
  record.holdings.forEach(({ id, sourceRef }, index) => {
    const fact = `holdings.${id}`;
    const own = record.sources.filter((source) => source.ref === sourceRef);
    if (unsupported.has(fact) || own.length === 0 || own.some((source) => source.supports.includes(fact))) return;
    problems.push(problemAt(files.it, ['holdings', index, 'sourceRef'],
      { it: `${sourceRef} non dice di sostenere ${fact}`, en: `${sourceRef} does not say that it supports ${fact}` },
      { it: `aggiungere ${fact} a supports di ${sourceRef}, oppure indicare la fonte che riporta la massima`, en: `add ${fact} to the supports of ${sourceRef}, or name the source that carries the holding` }));
  });
  return problems;
};
