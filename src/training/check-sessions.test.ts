import { describe, expect, it } from 'vitest';
import { ContentFixture, today } from '../../tests/fixtures/content-fixture.ts';
import { sessionGood, sessionMistakes, type SessionMistake } from '../../tests/fixtures/mistakes/sessions.ts';
import { SessionFixture } from '../../tests/fixtures/session-fixture.ts';
import { readCorpus } from '../cases/checks/corpus.ts';
import { formatProblems, sortProblems, type Problem } from '../problems/problem.ts';
import { checkSessions, sessionRules } from './check-sessions.ts';
import { readSessions, type SessionRule } from './checks/session-files.ts';

const { corpus } = readCorpus(new ContentFixture().read(), today);
const check = (...sessions: SessionFixture[]): Problem[] => sortProblems(checkSessions(sessions.map((session) => session.read()), corpus));

const asPinned = ({ file, line, field, wrong, mend }: Problem) => ({ at: `${file.replace(/^src\/content\/sessions\/[a-z-]+\/?/, '')}${line === null ? '' : `:${line}`} ${field}`, it: [wrong.it, mend.it], en: [wrong.en, mend.en] });

function problemsOf(rule: SessionMistake['rule'], session: SessionFixture): Problem[] {
  const { entries, problems } = readSessions([session.read()]);
  return rule === 'reading' ? problems : entries.flatMap((entry) => (sessionRules as Record<string, SessionRule>)[rule]?.(entry, corpus) ?? []);
}

describe('the check of training sessions', () => {
  it('finds nothing in a session that is right', () => {
    expect(formatProblems(check(new SessionFixture()), 'en')).toBe('');
  });

  it.each(sessionMistakes)('catches $title ($rule)', ({ rule, plant, expects }) => {
    const session = new SessionFixture();
    plant(session);
    expect(check(session).map(asPinned)).toEqual(expects);
    expect(problemsOf(rule, session)).toHaveLength(expects.length);
  });

  it.each(sessionGood)('accepts $title ($rule)', ({ change }) => {
    const session = new SessionFixture();
    change(session);
    expect(formatProblems(check(session), 'en')).toBe('');
  });

  it.each(['reading', ...Object.keys(sessionRules)])('has a mistake and a near miss for the rule %s', (rule) => {
    expect(sessionMistakes.some((mistake) => mistake.rule === rule)).toBe(true);
    expect(sessionGood.some((good) => good.rule === rule)).toBe(true);
  });

  it('gives each session a place of its own in the list', () => {
    const second = new SessionFixture();
    second.slug = 'second';
    expect(check(new SessionFixture(), second).map(asPinned)).toEqual([{ at: 'it.mdx:1 order', it: ['1 è già il posto di expired-clearance', 'scrivere il primo numero libero'], en: ['1 is already the place of expired-clearance', 'write the first number that is free'] }].map((problem) => ({ ...problem, at: 'it.mdx:2 order' })));
    second.it.order = 2;
    expect(check(new SessionFixture(), second)).toEqual([]);
  });
});
