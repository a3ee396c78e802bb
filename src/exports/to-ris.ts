// Decisions for a reference manager, as RIS records of type CASE. The fields are those that EndNote writes and Zotero reads
// for a case: TI name, ST citation, PB court, SV numbers, DA date, M1 identifiers. The citation with its doubts stands in
// ST and each doubt in a note of its own, so that no field taken alone looks surer than the entry is.
import { isDoubted } from '../citations/citable.ts';
import { doubtMark } from '../citations/doubt-marks.ts';
import { dictionary } from '../i18n/dictionary.ts';
import type { Language } from '../i18n/languages.ts';
import type { DatasetDecision } from './dataset.ts';
import { describeDecision, type ResultSet } from './result-set.ts';

/** One line whatever stands in the text: a line break would begin what a reader takes for a tag. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** `2024-07-29` → `2024/07/29/`, `2024-07` → `2024/07//`, `2024` → `2024///`; a date in doubt says so in the fourth part. */
function formatRisDate(decision: DatasetDecision, language: Language): string {
  const [year = '', month = '', day = ''] = decision.date.split('-');
  const mark = isDoubted(decision, 'date') ? doubtMark.date[language].replace(/[[\]]/g, '') : '';
  return `${year}/${month}/${day}/${mark}`;
}

function recordOf(decision: DatasetDecision, set: ResultSet): string {
  const { language } = set;
  const site = dictionary(language);
  const words = describeDecision(decision, set);
  const fields: [tag: string, text: string][] = [
    ['TY', 'CASE'],
    ['ID', decision.id],
    ['TI', decision.officialName?.[language] ?? decision.title[language]],
    ['ST', words.citation],
    ['PB', words.court],
    ['SV', words.numbers.join(', ')],
    ['PY', decision.date.slice(0, 4)],
    ['DA', formatRisDate(decision, language)],
    ['M1', [decision.ecli?.value, decision.celex && `CELEX ${decision.celex}`].filter(Boolean).join(', ')],
    ['AB', decision.headnote[language]],
    ...words.issues.map((issue): [string, string] => ['KW', issue.replaceAll(';', ',')]), // Zotero cuts a keyword at a semicolon
    ['LA', language],
    ['DB', site.site.full],
    ['UR', decision.url[language]],
    ['N1', `${site.decision.toCite}: ${words.citation}`],
    ['N1', `${site.decision.paraphrase} ${site.decision.outcome}: ${words.outcome}. ${site.decision.verification}: ${words.verification}.`],
    ...words.doubts.map((doubt): [string, string] => ['N1', `${site.decision.toVerify}: ${doubt}`]),
  ];
  const lines = fields.map(([tag, text]) => [tag, oneLine(text)] as const).filter(([, text]) => text !== '');
  return `${lines.map(([tag, text]) => `${tag}  - ${text}\r\n`).join('')}ER  - \r\n`;
}

/** Empty for no decisions. */
export function toRis(set: ResultSet): string {
  return set.decisions.map((decision) => recordOf(decision, set)).join('\r\n');
}
