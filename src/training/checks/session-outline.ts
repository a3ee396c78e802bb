// The text of a session has its five parts, each once and filled, in the forms that slides can show, and opens in exactly five
// sentences.
import { cutSentences } from '../../annotations/sentences.ts';
import { plainText } from '../../cases/plain-text.ts';
import { proseProblem } from '../../cases/checks/read-data.ts';
import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import { sessionHeadings, sessionParts } from '../session-prose.ts';
import type { SessionRule } from './session-files.ts';

const sentencesWanted = 5;

export const sessionOutline: SessionRule = ({ files, prose }) => {
  const problems: Problem[] = [];
  for (const language of languages) {
    const file = files[language];
    const { headings, parts, stray } = prose[language];
    const at = (line: number, wrong: Problem['wrong'], mend: Problem['mend']): void => void problems.push(proseProblem(file, line, 'prose', wrong, mend));
    headings.forEach(({ text, part, line }, index) => {
      if (part === null) at(line, { it: `"${text}" non è una delle parti di una sessione`, en: `"${text}" is not one of the parts of a session` }, { it: `scrivere ${Object.values(sessionHeadings[language]).join(', ')}; un titolo più piccolo comincia con ###`, en: `write ${Object.values(sessionHeadings[language]).join(', ')}; a smaller heading begins with ###` });
      else if (headings.findIndex((other) => other.part === part) < index) at(line, { it: `la parte "${text}" compare due volte`, en: `the part "${text}" stands twice` }, { it: 'unire le due', en: 'join the two' });
    });
    for (const part of sessionParts) {
      const heading = headings.find((entry) => entry.part === part);
      const name = sessionHeadings[language][part];
      if (!heading) problems.push({ ...problemForMissing(name), file: file.path });
      else if (parts[part].length === 0) at(heading.line, { it: `sotto "${name}" non c’è testo`, en: `no text stands under "${name}"` }, { it: 'scriverlo', en: 'write it' });
    }
    for (const { text, line } of stray) {
      at(line, { it: `"${text.slice(0, 40)}" non è tra le forme che una sessione può avere`, en: `"${text.slice(0, 40)}" is not among the forms that a session can have` }, { it: 'sotto uno dei cinque titoli scrivere capoversi, elenchi di un solo livello o titoletti ###', en: 'under one of the five headings write paragraphs, lists of one level or ### headings' });
    }
    for (const part of sessionParts) {
      for (const { items, line } of parts[part]) {
        const sign = /[{}<]/.exec(items.join(' '))?.[0];
        if (sign !== undefined) at(line, { it: `il segno ${sign} non può stare nel testo`, en: `the sign ${sign} cannot stand in the text` }, { it: 'scrivere la frase senza quel segno', en: 'write the sentence without it' });
      }
    }
    const opening = parts.plain[0];
    if (!opening) continue;
    const text = plainText(parts.plain.flatMap(({ items }) => items).join(' '));
    const count = cutSentences(text).length;
    if (count !== sentencesWanted) at(opening.line, { it: `l’apertura ha ${count} frasi`, en: `the opening has ${count} sentences` }, { it: 'scriverla in cinque frasi esatte, per chi non è giurista', en: 'write it in exactly five sentences, for people who are not lawyers' });
  }
  return problems;
};

const problemForMissing = (name: string): Omit<Problem, 'file'> => ({
  line: null, field: 'prose',
  wrong: { it: `manca la parte "${name}"`, en: `the part "${name}" is missing` },
  mend: { it: `aggiungere il titolo ## ${name} e sotto il suo testo`, en: `add the heading ## ${name} and its text below it` },
});
