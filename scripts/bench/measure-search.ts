// Puts judged questions to a search and keeps, for each, the ranked list and what it is worth.
import type { Library } from '../../src/cases/library.ts';
import { meanFigures, scoreRanking, type Figures, type Score } from './metrics.ts';
import type { JudgedQuestion } from './questions.ts';
import type { SearchSystem } from './system.ts';

export interface Answered {
  question: JudgedQuestion;
  ranking: string[];
  score: Score;
}

export interface Measured {
  name: string;
  figures: Figures;
  answers: Answered[];
  /** Milliseconds for each question when everything it needs has been loaded before. */
  warm: number[];
}

const warmRounds = 3;

/** Asks one question at a time, first to score, then again to time. Gives back what the system holds, whatever happens. */
export async function measureSearch(system: SearchSystem, library: Library, questions: readonly JudgedQuestion[]): Promise<Measured> {
  try {
    await system.prepare(library);
    const answers: Answered[] = [];
    for (const question of questions) {
      const ranking = await system.search(question.question, question.reader);
      answers.push({ question, ranking, score: scoreRanking(ranking, question.relevant) });
    }
    const warm: number[] = [];
    for (let round = 0; round < warmRounds; round++) {
      for (const { question, reader } of questions) {
        const started = performance.now();
        await system.search(question, reader);
        warm.push(performance.now() - started);
      }
    }
    return { name: system.name, figures: meanFigures(answers.map(({ score }) => score)), answers, warm };
  } finally {
    await system.close();
  }
}
