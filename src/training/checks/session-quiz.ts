// Every question of the quiz has a right answer among its options, no two options are the same, and the right one does not always
// stand in the same place.
import { problemAt } from '../../cases/checks/read-data.ts';
import type { Problem } from '../../problems/problem.ts';
import type { SessionRule } from './session-files.ts';

export const sessionQuiz: SessionRule = ({ record, translation, files }) => {
  const problems: Problem[] = [];
  record.quiz.forEach(({ id, options, right }, index) => {
    if (right > options.length) problems.push(problemAt(files.it, ['quiz', index, 'right'], { it: `${id} ha ${options.length} risposte, e la giusta sarebbe la ${right}`, en: `${id} has ${options.length} answers, and the right one would be number ${right}` }, { it: `scrivere un numero da 1 a ${options.length}`, en: `write a number from 1 to ${options.length}` }));
  });
  for (const [language, { quiz }] of [['it', record], ['en', translation]] as const) {
    quiz.forEach(({ options }, index) => options.forEach((option, place) => {
      if (options.indexOf(option) < place) problems.push(problemAt(files[language], ['quiz', index, 'options', place], { it: 'questa risposta compare due volte', en: 'this answer stands twice' }, { it: 'scriverne un’altra', en: 'write another' }));
    }));
  }
  if (record.quiz.every(({ right }) => right === record.quiz[0]?.right)) {
    problems.push(problemAt(files.it, ['quiz'], { it: `la risposta giusta è sempre la ${record.quiz[0]?.right}`, en: `the right answer is always number ${record.quiz[0]?.right}` }, { it: 'cambiare l’ordine delle risposte in qualche domanda, nelle due lingue', en: 'change the order of the answers of some questions, in both languages' }));
  }
  return problems;
};
