// The outcome stays hidden until it is revealed: no problem, question or title of a step repeats a holding that it will show. A
// machine cannot see every leak; it sees the words of the holdings.
import { problemAt } from '../../cases/checks/read-data.ts';
import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import { fold } from '../../text/fold.ts';
import type { SessionRule } from './session-files.ts';

/** So many words in a row are no chance. */
const run = 8;

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

function sharedRun(text: string, holding: string): string | null {
  const words = wordsOf(holding);
  const length = Math.min(run, words.length);
  const within = ` ${wordsOf(text).join(' ')} `;
  for (let at = 0; at + length <= words.length; at++) {
    const piece = words.slice(at, at + length).join(' ');
    if (length > 0 && within.includes(` ${piece} `)) return piece;
  }
  return null;
}

export const sessionSecrets: SessionRule = ({ record, translation, files }, { byId }) => {
  const problems: Problem[] = [];
  for (const language of languages) {
    (language === 'it' ? record : translation).steps.forEach((step, index) => {
      const source = record.steps.find(({ id }) => id === step.id);
      const entry = source && byId.get(source.decision);
      if (!entry) return;
      for (const id of source.holdings) {
        const holding = language === 'it' ? entry.record.holdings.find((one) => one.id === id)?.text : entry.translation.holdings[id];
        if (holding === undefined) continue;
        const places: [PropertyKey[], string][] = [[['title'], step.title], [['problem'], step.problem], ...step.questions.map((text, place): [PropertyKey[], string] => [['questions', place], text])];
        for (const [path, text] of places) {
          const shared = sharedRun(text, holding);
          if (shared === null) continue;
          problems.push(problemAt(files[language], ['steps', index, ...path],
            { it: `ripete la massima ${id}, che si mostra solo dopo: «${shared}»`, en: `repeats holding ${id}, which is shown only later: “${shared}”` },
            { it: 'dire i fatti e la questione come stavano prima della decisione', en: 'tell facts and question as they stood before the ruling' }));
        }
      }
    });
  }
  return problems;
};
