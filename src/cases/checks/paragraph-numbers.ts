// Every paragraph begins with a permanent number, and no number stands twice.
import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Prose } from '../prose.ts';
import { proseProblem, type Entry } from './corpus.ts';

export function paragraphNumbers(prose: Prose): number[] {
  return prose.paragraphs.flatMap(({ number }) => (number === null ? [] : [number]));
}

export const paragraphNumbering = ({ files, prose }: Entry): Problem[] => {
  const problems: Problem[] = [];
  for (const language of languages) {
    const seen = new Set<number>();
    for (const { number, line } of prose[language].paragraphs) {
      if (number === null) {
        problems.push(proseProblem(files[language], line, 'prose',
          { it: 'questo capoverso non ha un numero permanente', en: 'this paragraph has no permanent number' },
          { it: 'eseguire npm run stamp, che dà ai capoversi nuovi il primo numero libero nelle due lingue', en: 'run npm run stamp, which gives new paragraphs the next free number in both languages' }));
      } else if (seen.has(number)) {
        problems.push(proseProblem(files[language], line, `p${number}`,
          { it: `il numero ${number} compare due volte`, en: `the number ${number} stands twice` },
          { it: 'togliere il numero al capoverso più recente ed eseguire npm run stamp, che gli dà il primo numero libero', en: 'take the number away from the newer paragraph and run npm run stamp, which gives it the next free one' }));
      } else seen.add(number);
    }
  }
  return problems;
};
