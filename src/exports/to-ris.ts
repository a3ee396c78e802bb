// Decisions for a reference manager, as RIS records of type CASE. The fields are those that EndNote writes and Zotero reads
// for a case: TI name, ST citation, PB court, SV numbers, DA date, M1 identifiers (docs/exports.md).
import { dictionary } from '../i18n/dictionary.ts';
import type { DatasetDecision } from './dataset.ts';
import { toReference } from './reference.ts';
import type { ResultSet } from './result-set.ts';

/** One line whatever stands in the text: a line break would begin what a reader takes for a tag. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** `2024-07-29` → `2024/07/29/`, `2024-07` → `2024/07//`, `2024` → `2024///`. */
function formatRisDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

function recordOf(decision: DatasetDecision, set: ResultSet): string {
  const reference = toReference(decision, set);
  const { certain, isDoubted } = reference.date;
  const fields: [tag: string, text: string][] = [
    ['TY', 'CASE'],
    ['ID', reference.id],
    ['TI', reference.title],
    ['ST', reference.citation],
    ['PB', reference.court],
    ['SV', reference.numbers.join(', ')],
    ['PY', certain?.slice(0, 4) ?? ''],
    ['DA', certain === null || isDoubted ? '' : formatRisDate(certain)],
    ['M1', [reference.ecli, reference.celex && `CELEX ${reference.celex}`].filter(Boolean).join(', ')],
    ['AB', reference.headnote],
    ...reference.issues.map((issue): [string, string] => ['KW', issue.replaceAll(';', ',')]), // Zotero cuts a keyword at a semicolon
    ['LA', set.language],
    ['DB', dictionary(set.language).site.full],
    ['UR', reference.address],
    ...reference.notes.map((note): [string, string] => ['N1', note]),
  ];
  const lines = fields.map(([tag, text]) => [tag, oneLine(text)] as const).filter(([, text]) => text !== '');
  return `${lines.map(([tag, text]) => `${tag}  - ${text}\r\n`).join('')}ER  - \r\n`;
}

/** Empty for no decisions. */
export function toRis(set: ResultSet): string {
  return set.decisions.map((decision) => recordOf(decision, set)).join('\r\n');
}
