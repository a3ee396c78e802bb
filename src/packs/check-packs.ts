// What the content check asks of src/content/packs: a list of small rules over packs that could be read.
import type { Corpus } from '../cases/checks/corpus.ts';
import { problemAt } from '../cases/checks/read-data.ts';
import type { KeyedFile } from '../cases/content-files.ts';
import type { Problem } from '../problems/problem.ts';
import { readPackFiles, type PackRule } from './checks/pack-files.ts';
import { packIds } from './checks/pack-ids.ts';
import { packPlaces } from './checks/pack-places.ts';
import { packTexts } from './checks/pack-texts.ts';

const packDays: PackRule = ({ record, file }, { today }) => [
  ...(['written', 'changed'] as const).flatMap((field): Problem[] => {
    const on = record[field];
    return on === null || on <= today ? [] : [problemAt(file, [field], { it: `${on} è nel futuro`, en: `${on} is in the future` }, { it: `scrivere un giorno fino al ${today}`, en: `write a day up to ${today}` })];
  }),
  ...(record.changed === null || record.changed >= record.written ? [] : [problemAt(file, ['changed'], { it: `${record.changed} precede il giorno in cui il pacchetto è stato scritto, ${record.written}`, en: `${record.changed} is earlier than the day on which the pack was written, ${record.written}` }, { it: 'scrivere il giorno dell’ultima modifica; se non ce ne sono, null', en: 'write the day of the last change; null where there is none' })]),
];

export const packRules = { packIds, packPlaces, packTexts, packDays } as const satisfies Record<string, PackRule>;

export function checkPacks(files: readonly KeyedFile[], corpus: Corpus): Problem[] {
  const { entries, problems } = readPackFiles(files);
  return [...problems, ...entries.flatMap((entry) => Object.values<PackRule>(packRules).flatMap((rule) => rule(entry, corpus)))];
}
