// A citation written as text, of a decision that the library has: it should be a pointer, or neither page shows the link.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type CorpusRule } from './corpus.ts';

const hyphens = /[\u2010-\u2015\u2212]/g;

export const outsideRelations: CorpusRule = ({ entries }) => {
  const known = new Map<string, string>();
  for (const { id, record } of entries) {
    if (record.ecli) known.set(record.ecli.value.replace(/^ECLI:/, ''), id);
    for (const { kind, normalised } of record.numbers) {
      if (kind === 'case') known.set(normalised.replace(/ PPU$/, ''), id);
      if (kind === 'decision' && record.court === 'cass') known.set(`cass ${normalised}`, id);
    }
  }
  const keysIn = (text: string): string[] => {
    const plain = text.replace(hyphens, '-');
    const number = /\bn\.\s*(\d+)(?:\/(\d{4}))?/.exec(plain);
    const year = number?.[2] ?? /\b(?:19|20)\d{2}\b/.exec(plain)?.[0];
    return [
      ...[...plain.matchAll(/\bC-\s?(\d+)\/(\d{2})\b/g)].map(([, case_, digits]) => `C-${case_}/${digits}`),
      ...[...plain.matchAll(/\b[A-Z]{2}:[A-Z]+:\d{4}:[A-Z0-9]+/g)].map(([ecli]) => ecli),
      ...(/^\s*(Cass|Corte di cassazione|Court of Cassation)/i.test(plain) && number && year ? [`cass ${number[1]}/${year}`] : []),
    ];
  };
  const problems: Problem[] = [];
  for (const { id, record, files } of entries) {
    record.relations.forEach(({ outside }, index) => {
      const target = outside === null ? undefined : keysIn(outside).map((key) => known.get(key)).find((found) => found !== undefined && found !== id);
      if (target === undefined) return;
      problems.push({
        ...problemAt(files.it, ['relations', index, 'outside'],
          { it: `sembra una decisione della raccolta: ${target}`, en: `seems to be a decision of the library: ${target}` },
          { it: `togliere outside e scrivere target: ${target}, se è quella`, en: `take outside out and write target: ${target}, where that is the one` }),
        warning: true,
      });
    });
  }
  return problems;
};
