// A CELEX repeats the first case number and says judgment or order: 62016CJ0550 is a judgment in C-550/16.
import { problemAt, type EntryRule } from './corpus.ts';
import { fullYear } from './partial-dates.ts';

const letters: Record<string, string> = { J: 'judgment', O: 'order' };

export const celexAndRecord: EntryRule = ({ id, record, files }, corpus) => {
  const match = /^6(\d{4})C([A-Z])(\d{4})$/.exec(record.celex ?? '');
  if (!match) return [];
  const [, year = '', letter = '', number = ''] = match;
  const first = /^C-(\d+)\/(\d{2})/.exec(record.numbers.find(({ kind }) => kind === 'case')?.normalised ?? '');
  const differences: { it: string; en: string }[] = [];
  if (first && (Number(number) !== Number(first[1]) || Number(year) !== fullYear(first[2] ?? '', corpus.today))) {
    differences.push({ it: `è della causa ${Number(number)} del ${year}, la voce di C-${first[1]}/${first[2]}`, en: `is of case ${Number(number)} of ${year}, the entry of C-${first[1]}/${first[2]}` });
  }
  const type = letters[letter];
  if (type !== undefined && record.type !== 'unstated' && record.type !== type) differences.push({ it: `dice ${type} (C${letter}), la voce ${record.type}`, en: `says ${type} (C${letter}), the entry ${record.type}` });
  if (differences.length === 0 || corpus.exceptions.excuses('celex-and-record', id)) return [];
  return differences.map((wrong) => problemAt(files.it, ['celex'],
    { it: `${record.celex} ${wrong.it}`, en: `${record.celex} ${wrong.en}` },
    { it: 'ricopiare il CELEX da EUR-Lex, o correggere numeri e tipo; se EUR-Lex dice davvero così, aggiungere a src/content/exceptions.yaml una riga celex-and-record con il motivo', en: 'copy the CELEX from EUR-Lex again, or correct numbers and type; where EUR-Lex really says so, add a line celex-and-record with the reason to src/content/exceptions.yaml' }));
};
