// The English is English: a title, headnote, holding, paragraph or note that equals the Italian was copied and not translated.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, proseProblem, type EntryRule } from './corpus.ts';

const wrong = { it: 'è uguale al testo italiano: non è tradotto', en: 'equals the Italian text: it is not translated' };
const mend = { it: 'scrivere la traduzione inglese', en: 'write the English translation' };

export const reallyTranslated: EntryRule = ({ record, translation, files, prose, notes }) => {
  const problems: Problem[] = [];
  for (const field of ['title', 'headnote'] as const) {
    if (record[field] === translation[field]) problems.push(problemAt(files.en, [field], wrong, mend));
  }
  for (const { id, text } of record.holdings) {
    if (translation.holdings[id] === text) problems.push(problemAt(files.en, ['holdings', id], wrong, mend));
  }
  const italian = new Map(prose.it.paragraphs.map(({ number, text }) => [number, text]));
  for (const { number, text, line } of prose.en.paragraphs) {
    if (number !== null && italian.get(number) === text) problems.push(proseProblem(files.en, line, `p${number}`, wrong, mend));
  }
  for (const { heading, text, line } of notes?.sections.en ?? []) {
    if (notes && text !== '' && notes.sections.it.some((section) => section.heading === heading && section.text === text)) problems.push(proseProblem(notes.files.en, line, heading, wrong, mend));
  }
  return problems;
};
