// Every note has its words in both languages, each under its number, and no words stand under another heading.
import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt, proseProblem, type Entry } from './corpus.ts';

export const noteSections = ({ notes }: Entry): Problem[] => {
  if (!notes) return [];
  const problems: Problem[] = [];
  const { records, files, sections, stray } = notes;
  const own = new Set(records.map(({ id }) => id));
  records.forEach(({ id }, index) => {
    if (records.findIndex((other) => other.id === id) < index) problems.push(problemAt(files.it, ['notes', index, 'id'], { it: `${id} compare due volte`, en: `${id} stands twice` }, { it: 'dare alla nota più recente il primo numero che nessuna nota ha mai avuto', en: 'give the newer note the next number that no note ever had' }));
  });
  for (const language of languages) {
    const line = stray[language];
    if (line !== null) problems.push(proseProblem(files[language], line, 'prose', { it: 'questo testo non sta sotto il numero di una nota', en: 'this text stands under no note’s number' }, { it: 'metterlo sotto ## n1, ## n2 ...', en: 'put it under ## n1, ## n2 ...' }));
    const seen = new Set<string>();
    for (const { heading, text, line: at } of sections[language]) {
      if (!own.has(heading)) problems.push(proseProblem(files[language], at, 'prose', { it: `"${heading}" non è una nota di it.mdx`, en: `"${heading}" is not a note of it.mdx` }, { it: `scrivere il numero di una nota (${[...own].join(', ')}), oppure aggiungere la nota ai dati di it.mdx`, en: `write the number of a note (${[...own].join(', ')}), or add the note to the data of it.mdx` }));
      else if (seen.has(heading)) problems.push(proseProblem(files[language], at, heading, { it: `${heading} ha due testi`, en: `${heading} has two texts` }, { it: 'tenere uno solo dei due', en: 'keep one of the two' }));
      else if (text === '') problems.push(proseProblem(files[language], at, heading, { it: 'sotto questo numero non c’è testo', en: 'no text stands under this number' }, { it: 'scrivere la nota', en: 'write the note' }));
      seen.add(heading);
    }
    for (const id of own) {
      if (!seen.has(id)) problems.push({ ...problemAt(files[language], [], { it: `${id} non ha testo in questa lingua`, en: `${id} has no text in this language` }, { it: `aggiungere in fondo ## ${id} e sotto il testo della nota`, en: `add ## ${id} at the end, and below it the text of the note` }, id), line: null });
    }
  }
  return problems;
};
