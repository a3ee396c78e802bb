// npm run bench:bytes: what a first search transfers for every judged question, in all: the scripts of the search page and
// what the search reads. Needs a built site (npm run build). Ends with 1 where a question transfers more than it may.
//
//   npm run bench:bytes -- --worst        the ten questions that transfer most, file by file
//   npm run bench:bytes -- some/folder    the questions-*.yaml of another folder
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { launchBrowser } from '../find-browser.ts';
import { projectRoot } from '../run-step.ts';
import { BuiltFiles, filesOfFirstSearch, kindOfFile, mostFor, mostOfFirstSearch } from './first-search.ts';
import { formatTable } from './format-table.ts';
import { quantile } from './metrics.ts';
import { readQuestions, type JudgedQuestion } from './questions.ts';
import { weighPage, type PageWeight } from './weigh-page.ts';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { worst: { type: 'boolean', default: false } } });
const site = join(projectRoot, 'dist');
if (!existsSync(join(site, 'search'))) {
  console.error('The built site is measured, and dist/ has none: run npm run build first');
  process.exit(1);
}

const { browser } = await launchBrowser();
const pages = {} as Record<Language, PageWeight>;
try {
  for (const language of languages) pages[language] = await weighPage(browser, site, language);
} finally {
  await browser.close();
}

interface Transferred {
  question: JudgedQuestion;
  files: Map<string, number>;
  bytes: number;
}

const built = new BuiltFiles(site);
const measured: Transferred[] = [];
for (const question of readQuestions(positionals[0])) {
  const files = await filesOfFirstSearch(built, question.question, question.reader);
  measured.push({ question, files, bytes: pages[question.reader].scripts + [...files.values()].reduce((sum, bytes) => sum + bytes, 0) });
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const sums = measured.map(({ bytes }) => bytes);
const over = measured.filter(({ bytes }) => bytes > mostOfFirstSearch);
console.log(`${measured.length} judged questions; kB as they travel.\n`);
console.log(formatTable([
  ['', 'median', 'p90', 'max', `over ${mostOfFirstSearch / 1000} kB`],
  ['first search', kilobytes(quantile(sums, 0.5)), kilobytes(quantile(sums, 0.9)), kilobytes(Math.max(...sums)), `${over.length} (${((100 * over.length) / measured.length).toFixed(1)}%)`],
]));

const kinds = new Map<string, number[]>();
for (const { question: { reader }, files } of measured) {
  const own = new Map<string, number>([['scripts', pages[reader].scripts]]);
  for (const [name, bytes] of files) own.set(kindOfFile(name, reader), (own.get(kindOfFile(name, reader)) ?? 0) + bytes);
  for (const [kind, bytes] of own) kinds.set(kind, [...(kinds.get(kind) ?? []), bytes]);
}
console.log(`\n${formatTable([
  ['of which', 'questions', 'median of those', 'max'],
  ...[...kinds].map(([kind, bytes]) => [kind, String(bytes.length), kilobytes(quantile(bytes, 0.5)), kilobytes(Math.max(...bytes))]),
])}`);
console.log(`\n${formatTable([['the page itself, not counted above', 'markup', 'styles', 'fonts'], ...languages.map((language) => [language, ...(['markup', 'styles', 'fonts'] as const).map((part) => kilobytes(pages[language][part]))])])}`);

if (options.worst) {
  for (const { question, files, bytes } of [...measured].sort((a, b) => b.bytes - a.bytes).slice(0, 10)) {
    console.log(`\n${kilobytes(bytes)} kB: ${question.id} (reader of ${question.reader}): ${question.question}`);
    console.log(`  ${[...files].sort((a, b) => b[1] - a[1]).map(([name, own]) => `${name} ${kilobytes(own)}`).join(', ')}`);
  }
}
process.exitCode = measured.every(({ question: { reader }, files, bytes }) => bytes <= mostFor(files.keys(), reader)) ? 0 : 1;
