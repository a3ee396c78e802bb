// Prose is plain text with links and emphasis. In MDX a brace or a "less than" begins code, and the site then fails to build
// with a message that speaks of JavaScript.
import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import { proseProblem, type EntryRule } from './corpus.ts';

const mend = { it: 'scrivere la frase senza quel segno (parentesi tonde, "meno di")', en: 'write the sentence without it (round brackets, "less than")' };
const wrong = (sign: string): Problem['wrong'] => ({ it: `il segno ${sign} non può stare nel testo: il sito lo leggerebbe come codice`, en: `the sign ${sign} cannot stand in the text: the site would read it as code` });
const signIn = (text: string): string | undefined => /[{}<]/.exec(text)?.[0];

export const plainProse: EntryRule = ({ files, prose, notes }) => {
  const problems: Problem[] = [];
  for (const language of languages) {
    for (const { text, line, number } of prose[language].paragraphs) {
      const sign = signIn(text);
      if (sign !== undefined) problems.push(proseProblem(files[language], line, number === null ? 'prose' : `p${number}`, wrong(sign), mend));
    }
    for (const { heading, text, line } of notes?.sections[language] ?? []) {
      const sign = signIn(text);
      if (notes && sign !== undefined) problems.push(proseProblem(notes.files[language], line, heading, wrong(sign), mend));
    }
  }
  return problems;
};
