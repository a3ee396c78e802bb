// What `npm run new:decision` leaves for the author to write, and the author has not written yet.
import type { Problem } from '../../problems/problem.ts';
import { languages } from '../../i18n/languages.ts';
import { keyToFill, toFill } from '../skeleton.ts';
import { problemAt, proseProblem, type Entry } from './corpus.ts';

const wrong = { it: 'è ancora da compilare', en: 'is still to be filled in' };
const mend = {
  it: `scrivere il testo al posto di "${toFill.it}" o "${toFill.en}" (docs/authoring.md dice che cosa contiene il campo)`,
  en: `write the text in place of “${toFill.it}” or “${toFill.en}” (docs/authoring.md says what the field holds)`,
};
const keyMend = {
  it: `scrivere al posto di ${keyToFill} il nome di un file del registro (src/content/issues, src/content/sources ...), senza .yaml; se manca, aggiungere il file`,
  en: `write the name of a file of the registry (src/content/issues, src/content/sources ...), without .yaml, in place of ${keyToFill}; where there is none, add the file`,
};
const isUnfilled = (text: string): boolean => text.includes(toFill.it) || text.includes(toFill.en);

/** The paths of all texts in a piece of data. */
function* texts(data: unknown, path: PropertyKey[] = []): Generator<[PropertyKey[], string]> {
  if (typeof data === 'string') yield [path, data];
  else if (Array.isArray(data)) for (const [index, item] of data.entries()) yield* texts(item, [...path, index]);
  else if (data !== null && typeof data === 'object') for (const [key, item] of Object.entries(data)) yield* texts(item, [...path, key]);
}

/** Tells what is merely unwritten from what is wrong. */
export const isLeftToFill = (problem: Problem): boolean => problem.wrong === wrong;

export const leftToFill = ({ record, translation, files, prose }: Entry): Problem[] => {
  const problems: Problem[] = [];
  for (const [language, data] of [['it', record], ['en', translation]] as const) {
    for (const [path, text] of texts(data)) {
      if (text === keyToFill) problems.push(problemAt(files[language], path, wrong, keyMend));
      else if (isUnfilled(text)) problems.push(problemAt(files[language], path, wrong, mend));
    }
  }
  for (const language of languages) {
    for (const { text, line, number } of prose[language].paragraphs) if (isUnfilled(text)) problems.push(proseProblem(files[language], line, number === null ? 'prose' : `p${number}`, wrong, mend));
  }
  return problems;
};
