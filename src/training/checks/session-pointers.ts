// What a session names is in the library: decisions, their holdings, issues, provisions, its pack of notes.
import { problemAt } from '../../cases/checks/read-data.ts';
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import { parseAuthority } from '../session-record.ts';
import type { SessionRule } from './session-files.ts';

export const sessionPointers: SessionRule = ({ record, files: { it: file } }, { ids, byId, keys, issues, packs }) => {
  const problems: Problem[] = [];
  const look = (decision: string, holding: string | null, decisionAt: PropertyKey[], holdingAt: PropertyKey[]): void => {
    if (!ids.has(decision)) {
      problems.push(problemAt(file, decisionAt, { it: `"${decision}" non è una decisione della raccolta`, en: `"${decision}" is not a decision of the library` }, suggest(decision, ids)));
      return;
    }
    const own = byId.get(decision)?.record.holdings.map(({ id }) => id);
    // An entry that cannot be read has problems of its own.
    if (holding === null || own === undefined || own.includes(holding)) return;
    problems.push(problemAt(file, holdingAt, { it: `${decision} non ha la massima ${holding}`, en: `${decision} has no holding ${holding}` }, suggest(holding, own)));
  };
  const key = (registry: 'issues' | 'provisions', value: string, at: PropertyKey[]): void => {
    if (keys[registry].has(value)) {
      if (registry === 'issues' && issues.get(value)?.broader === null) {
        const within = [...issues.values()].filter(({ broader }) => broader === value).map((issue) => issue.key);
        problems.push(problemAt(file, at, { it: `"${value}" è un gruppo di questioni, che non ha una pagina`, en: `"${value}" is a group of issues, which has no page` }, suggest(value, within)));
      }
      return;
    }
    const what = registry === 'issues' ? { it: 'una questione', en: 'an issue' } : { it: 'una norma', en: 'a provision' };
    problems.push(problemAt(file, at, { it: `"${value}" non è ${what.it} della raccolta`, en: `"${value}" is not ${what.en} of the library` }, suggest(value, keys[registry])));
  };

  record.issues.forEach((issue, index) => key('issues', issue, ['issues', index]));
  record.steps.forEach(({ decision, holdings }, index) => holdings.forEach((holding, place) => {
    // A decision that is not there is told once.
    if (place === 0 || ids.has(decision)) look(decision, holding, ['steps', index, 'decision'], ['steps', index, 'holdings', place]);
  }));
  record.quiz.forEach(({ authorities }, index) => authorities.forEach((text, place) => {
    const { decision, holding } = parseAuthority(text);
    const at = ['quiz', index, 'authorities', place];
    look(decision, holding, at, at);
  }));
  record.casework.authorities.forEach((text, place) => {
    const { decision, holding } = parseAuthority(text);
    const at = ['casework', 'authorities', place];
    look(decision, holding, at, at);
  });
  record.reading.forEach(({ decision, issue, provision }, index) => {
    if (decision !== null) look(decision, null, ['reading', index, 'decision'], []);
    if (issue !== null) key('issues', issue, ['reading', index, 'issue']);
    if (provision !== null) key('provisions', provision, ['reading', index, 'provision']);
  });
  if (record.pack !== null && !packs.has(record.pack)) {
    problems.push(problemAt(file, ['pack'], { it: `"${record.pack}" non è un pacchetto di note della raccolta`, en: `"${record.pack}" is not a pack of notes of the library` }, packs.size === 0 ? { it: 'scrivere null, oppure aggiungere il pacchetto in src/content/packs', en: 'write null, or add the pack in src/content/packs' } : suggest(record.pack, packs)));
  }
  return problems;
};
