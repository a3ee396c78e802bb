// What the content check asks of src/content/sessions: a list of small rules, one a file, over sessions that could be read.
import type { Corpus } from '../cases/checks/corpus.ts';
import { problemAt } from '../cases/checks/read-data.ts';
import type { CaseFiles } from '../cases/content-files.ts';
import type { Problem } from '../problems/problem.ts';
import { readSessions, type SessionEntry, type SessionRule } from './checks/session-files.ts';
import { sessionOutline } from './checks/session-outline.ts';
import { sessionPointers } from './checks/session-pointers.ts';
import { sessionQuiz } from './checks/session-quiz.ts';
import { sessionSecrets } from './checks/session-secrets.ts';
import { sessionSolution } from './checks/session-solution.ts';
import { sessionTranslated } from './checks/session-translated.ts';

const sessionDays: SessionRule = ({ record, files }, { today }) =>
  (['written', 'reviewed'] as const).flatMap((field) => {
    const on = record[field];
    return on === null || on <= today ? [] : [problemAt(files.it, [field], { it: `${on} è nel futuro`, en: `${on} is in the future` }, { it: `scrivere un giorno fino al ${today}`, en: `write a day up to ${today}` })];
  });

export const sessionRules = { sessionPointers, sessionTranslated, sessionOutline, sessionSolution, sessionSecrets, sessionQuiz, sessionDays } as const satisfies Record<string, SessionRule>;

/** Two sessions cannot stand in the same place of the list. */
export function sessionOrder(entries: readonly SessionEntry[]): Problem[] {
  return entries.flatMap(({ record, files }, index) => {
    const first = entries.findIndex((entry) => entry.record.order === record.order);
    if (first === index) return [];
    const other = entries[first]?.slug ?? '';
    return [problemAt(files.it, ['order'], { it: `${record.order} è già il posto di ${other}`, en: `${record.order} is already the place of ${other}` }, { it: 'scrivere il primo numero libero', en: 'write the first number that is free' })];
  });
}

export function checkSessions(folders: readonly CaseFiles[], corpus: Corpus): Problem[] {
  const { entries, problems } = readSessions(folders);
  return [...problems, ...entries.flatMap((entry) => Object.values<SessionRule>(sessionRules).flatMap((rule) => rule(entry, corpus))), ...sessionOrder(entries)];
}
