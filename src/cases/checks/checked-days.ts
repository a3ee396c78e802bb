// Nobody has checked anything tomorrow.
import { problemAt, type EntryRule } from './corpus.ts';

export const checkedDays: EntryRule = ({ record, files }, { today }) => {
  const days: [PropertyKey[], string][] = [
    [['status', 'checkedOn'], record.status.checkedOn],
    [['verification', 'checkedOn'], record.verification.checkedOn],
    [['privacy', 'screenedOn'], record.privacy.screenedOn],
    ...record.sources.map(({ checkedOn }, index): [PropertyKey[], string] => [['sources', index, 'checkedOn'], checkedOn]),
    ...record.history.map(({ on }, index): [PropertyKey[], string] => [['history', index, 'on'], on]),
  ];
  return days
    .filter(([, day]) => day > today)
    .map(([path, day]) => problemAt(files.it, path, { it: `${day} è nel futuro (oggi è ${today})`, en: `${day} lies in the future (today is ${today})` }, { it: 'scrivere il giorno in cui il controllo o la modifica è stato fatto', en: 'write the day on which the check or the change was made' }));
};
