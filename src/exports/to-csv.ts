// Decisions as a table for a spreadsheet: RFC 4180, with the mark by which Excel knows UTF-8. The columns are a public
// contract (docs/exports.md): add at the end, never rename.
import { describeDecision, type DecisionWords, type ResultSet } from './result-set.ts';
import type { DatasetDecision } from './dataset.ts';
import type { Language } from '../i18n/languages.ts';

interface Row {
  decision: DatasetDecision;
  words: DecisionWords;
  language: Language;
}

const list = (items: readonly string[]): string => items.join(' | ');

const columns: readonly [name: string, value: (row: Row) => string][] = [
  ['id', ({ decision }) => decision.id],
  ['citation', ({ words }) => words.citation],
  ['court', ({ words }) => words.court],
  ['country', ({ decision }) => decision.country],
  ['type', ({ words }) => words.type],
  ['date', ({ decision }) => decision.date],
  ['numbers', ({ words }) => list(words.numbers)],
  ['ecli', ({ decision }) => decision.ecli?.value ?? ''],
  ['celex', ({ decision }) => decision.celex ?? ''],
  ['title', ({ decision, language }) => decision.title[language]],
  ['headnote', ({ decision, language }) => decision.headnote[language]],
  ['outcome', ({ words }) => words.outcome],
  ['remedies', ({ words }) => list(words.remedies)],
  ['issues', ({ words }) => list(words.issues)],
  ['obstacles', ({ words }) => list(words.obstacles)],
  ['mission', ({ words }) => words.mission],
  ['sponsor', ({ words }) => words.sponsor],
  ['relatives', ({ words }) => list(words.relatives)],
  ['verification', ({ words }) => words.verification],
  ['doubts', ({ words }) => list(words.doubts)],
  ['url', ({ decision, language }) => decision.url[language]],
];

export const csvColumns: readonly string[] = columns.map(([name]) => name);

/**
 * What a spreadsheet would run as a formula when it opens the file, also behind white space and in full-width signs
 * (OWASP, CSV injection). An apostrophe before it makes it text.
 */
const formula = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cell(text: string): string {
  const guarded = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

export function toCsv(set: ResultSet): string {
  const rows = set.decisions.map((decision): Row => ({ decision, words: describeDecision(decision, set), language: set.language }));
  return `\uFEFF${line(csvColumns)}${rows.map((row) => line(columns.map(([, value]) => value(row)))).join('')}`;
}
