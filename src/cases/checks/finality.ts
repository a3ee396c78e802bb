// An urgent or interlocutory order never becomes final; the highest courts are not appealed against.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryRule } from './corpus.ts';

const passing = ['without-notice', 'interim', 'reclamo', 'interlocutory'];

export const finality: EntryRule = ({ record, files }, corpus) => {
  const problems: Problem[] = [];
  const { state } = record.status;
  const at = (wrong: Problem['wrong'], mend: Problem['mend']): void => void problems.push(problemAt(files.it, ['status', 'state'], wrong, mend));
  if (state === 'final' && passing.includes(record.stage)) {
    at({ it: `un provvedimento in fase ${record.stage} non passa in giudicato`, en: `an order at the stage ${record.stage} never becomes final` }, { it: 'scrivere state: interim, o unknown; oppure correggere stage', en: 'write state: interim, or unknown; or correct stage' });
  } else if (state === 'final' && (record.ruling === 'interlocutory' || record.ruling === 'referred')) {
    at({ it: `una decisione ${record.ruling} non chiude la causa e non passa in giudicato`, en: `a ruling ${record.ruling} does not end the case and never becomes final` }, { it: 'scrivere state: unknown; oppure correggere ruling', en: 'write state: unknown; or correct ruling' });
  } else if (state === 'interim' && !passing.includes(record.stage) && record.stage !== 'unstated') {
    at({ it: `la voce è detta cautelare (interim), ma la fase è ${record.stage}`, en: `it is said to be interim, but the stage is ${record.stage}` }, { it: 'correggere state o stage', en: 'correct state or stage' });
  }
  const court = corpus.courts.get(record.court);
  if (court && ['supreme', 'constitutional', 'eu'].includes(court.level) && (state === 'appealable' || state === 'under-appeal')) {
    at({ it: `contro le decisioni di questo giudice (${court.short.it}) non c’è appello`, en: `there is no appeal against this court (${court.short.en})` }, { it: 'scrivere state: final, o unknown', en: 'write state: final, or unknown' });
  }
  return problems;
};
