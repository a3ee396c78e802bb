// npm run bench:search: how well our search answers the judged questions (scripts/bench/questions-*.yaml), beside Pagefind
// alone and plain BM25 on the same text. Ends with 1 where a target of the project is missed.
//
//   npm run bench:search -- --worst       the ten questions that ours answers worst, with what it found
//   npm run bench:search -- --json        everything that was measured, as JSON
//   npm run bench:search -- some/folder   the questions-*.yaml of another folder
import { parseArgs } from 'node:util';
import { readLibrary } from '../content/read-content.ts';
import { bm25System } from './bm25-system.ts';
import { formatTable } from './format-table.ts';
import { measureSearch, type Answered, type Measured } from './measure-search.ts';
import { figuresBy, firstRelevantRank, quantile, type Figures } from './metrics.ts';
import { ourSystem } from './our-system.ts';
import { pagefindSystem } from './pagefind-system.ts';
import { readQuestions } from './questions.ts';
import { missedTargets } from './targets.ts';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { worst: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } });
const library = readLibrary();
const questions = readQuestions(positionals[0]);
const strangers = questions.flatMap(({ id, relevant }) => Object.keys(relevant).filter((decision) => !library.byId.has(decision)).map((decision) => `${id}: ${decision}`));
if (questions.length === 0 || strangers.length > 0) {
  console.error(questions.length === 0 ? 'There are no judged questions.' : `The questions name decisions that the library does not have:\n  ${strangers.join('\n  ')}`);
  process.exit(1);
}

const ours = await measureSearch(ourSystem(), library, questions);
const others = [await measureSearch(pagefindSystem(), library, questions), await measureSearch(bm25System(), library, questions)];
const systems = [ours, ...others];
const missed = missedTargets(ours.figures, others);

const groupings: Record<string, (answered: Answered) => string> = {
  kind: ({ question }) => question.kind,
  language: ({ question: { language, reader } }) => (language === reader ? language : `${language}, reader of ${reader}`),
};
const figureColumns: { name: string; text: (figures: Figures) => string }[] = [
  { name: 'success@5', text: ({ success5 }) => success5.toFixed(3) },
  { name: 'MRR', text: ({ mrr }) => mrr.toFixed(3) },
  { name: 'nDCG@10', text: ({ ndcg10 }) => ndcg10.toFixed(3) },
  { name: 'no result', text: ({ zeroRate }) => `${(zeroRate * 100).toFixed(1)}%` },
];

/** One row a group, in each cell the figure of every system. */
function groupTable(name: string, groupOf: (answered: Answered) => string): string {
  const groups = systems.map(({ answers }) => figuresBy(answers, groupOf));
  const rows = [...(groups[0] ?? [])].map(([group, { questions: count }]) => [
    group,
    String(count),
    ...figureColumns.map(({ text }) => groups.map((own) => text(own.get(group) as Figures)).join(' ')),
  ]);
  return formatTable([[name, 'questions', ...figureColumns.map((column) => column.name)], ...rows]);
}

function describeWorst({ answers }: Measured): string {
  const worst = [...answers].sort((a, b) => a.score.ndcg10 - b.score.ndcg10 || (a.question.id < b.question.id ? -1 : 1)).slice(0, 10);
  return worst
    .map(({ question, ranking, score }) => {
      const graded = (id: string): string => `${question.relevant[id] ?? '-'} ${id}`;
      const missing = Object.keys(question.relevant).filter((id) => !ranking.slice(0, 5).includes(id)).sort((a, b) => (question.relevant[b] ?? 0) - (question.relevant[a] ?? 0));
      const lines = [
        `${question.id} (${question.kind}, ${question.language}, reader of ${question.reader}): ${question.question}`,
        `  nDCG@10 ${score.ndcg10.toFixed(3)}, ${ranking.length} found, first relevant at ${firstRelevantRank(ranking, question.relevant) ?? 'none'}`,
        ...ranking.slice(0, 5).map((id) => `    ${graded(id)}`),
        `  not among the first five: ${missing.length === 0 ? 'none' : missing.slice(0, 5).map(graded).join(', ')}`,
      ];
      return lines.join('\n');
    })
    .join('\n\n');
}

if (options.json) {
  const grouped = (answers: readonly Answered[]): Record<string, Record<string, Figures>> =>
    Object.fromEntries(Object.entries(groupings).map(([name, groupOf]) => [name, Object.fromEntries(figuresBy(answers, groupOf))]));
  const report = {
    decisions: library.decisions.length,
    systems: systems.map(({ name, figures, answers, warm }) => ({
      name,
      figures,
      by: grouped(answers),
      warmMilliseconds: { p50: quantile(warm, 0.5), p95: quantile(warm, 0.95) },
      questions: answers.map(({ question, ranking, score }) => ({ id: question.id, found: ranking.length, firstTen: ranking.slice(0, 10), ...score })),
    })),
    missed,
  };
  console.log(JSON.stringify(report, null, 2));
} else {
  console.log(`${questions.length} judged questions on ${library.decisions.length} decisions\n`);
  console.log(
    formatTable([
      ['', ...figureColumns.map(({ name }) => name), 'warm p50', 'p95'],
      ...systems.map(({ name, figures, warm }) => [name, ...figureColumns.map(({ text }) => text(figures)), ...[0.5, 0.95].map((share) => `${quantile(warm, share).toFixed(1)} ms`)]),
    ]),
  );
  console.log(`\nEach cell below: ${systems.map(({ name }) => name).join(', ')}.`);
  for (const [name, groupOf] of Object.entries(groupings)) console.log(`\n${groupTable(name, groupOf)}`);
  if (options.worst) console.log(`\nThe ten questions that ours answers worst\n\n${describeWorst(ours)}`);
  console.log(missed.length === 0 ? '\nEvery target is met.' : `\nTargets missed:\n${missed.map((each) => `  ${each}`).join('\n')}`);
}
process.exitCode = missed.length === 0 ? 0 : 1;
