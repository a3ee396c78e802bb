// A session as pages see it: the Italian record joined with its English words. Nothing after this module knows that two files
// lie behind it.
import { languages, type Bilingual, type Language } from '../i18n/languages.ts';
import { parseSessionProse, sessionParts, type ProseBlock, type SessionPart } from './session-prose.ts';
import { quizMinutes } from './session-minutes.ts';
import { parseAuthority, type AuthorityReference, type SessionRecord, type SessionTranslation } from './session-record.ts';

export interface SessionStep {
  id: string;
  minutes: number;
  decision: string;
  holdings: readonly string[];
  title: Bilingual;
  problem: Bilingual;
  questions: readonly Bilingual[];
  point: Bilingual;
  facilitator: Bilingual;
}

export interface QuizQuestion {
  id: string;
  question: Bilingual;
  options: readonly Bilingual[];
  /** Place of the right option, from 0. */
  right: number;
  explanation: Bilingual;
  authorities: readonly AuthorityReference[];
}

export type ReadingTarget = { kind: 'decision' | 'issue' | 'provision'; key: string };

export interface Session extends Pick<SessionRecord, 'order' | 'audience' | 'issues' | 'written' | 'reviewed' | 'pack'> {
  slug: string;
  title: Bilingual;
  summary: Bilingual;
  aims: readonly Bilingual[];
  steps: readonly SessionStep[];
  quiz: readonly QuizQuestion[];
  casework: { minutes: number; authorities: readonly AuthorityReference[] };
  reading: readonly { target: ReadingTarget; why: Bilingual }[];
  prose: Record<SessionPart, Record<Language, ProseBlock[]>>;
  /** Steps, case and quiz together. */
  minutes: number;
}

export interface SessionParts {
  slug: string;
  record: SessionRecord;
  translation: SessionTranslation;
  body: Record<Language, string>;
}

export function readingTarget({ decision, issue, provision }: SessionRecord['reading'][number]): ReadingTarget {
  if (decision !== null) return { kind: 'decision', key: decision };
  return issue !== null ? { kind: 'issue', key: issue } : { kind: 'provision', key: provision ?? '' };
}

/** Joins the two files of a session. Throws where they do not match: the content check names every such fault first. */
export function joinSession({ slug, record, translation, body }: SessionParts): Session {
  const found = <Item>(item: Item | undefined, what: string): Item => {
    if (item === undefined) throw new Error(`${slug}: ${what} has no English text; run npm run check:content`);
    return item;
  };
  const pairs = (it: readonly string[], en: readonly string[], what: string): Bilingual[] => it.map((text, index) => ({ it: text, en: found(en[index], `${what} ${index + 1}`) }));
  const steps = record.steps.map((step): SessionStep => {
    const english = found(translation.steps.find(({ id }) => id === step.id), `step ${step.id}`);
    const both = (name: 'title' | 'problem' | 'point' | 'facilitator'): Bilingual => ({ it: step[name], en: english[name] });
    const { id, minutes, decision, holdings } = step;
    return { id, minutes, decision, holdings, title: both('title'), problem: both('problem'), point: both('point'), facilitator: both('facilitator'), questions: pairs(step.questions, english.questions, `a question of ${id}`) };
  });
  const quiz = record.quiz.map(({ id, question, options, right, explanation, authorities }): QuizQuestion => {
    const english = found(translation.quiz.find((entry) => entry.id === id), `question ${id}`);
    return {
      id, right: right - 1, authorities: authorities.map(parseAuthority),
      question: { it: question, en: english.question }, explanation: { it: explanation, en: english.explanation }, options: pairs(options, english.options, `an answer of ${id}`),
    };
  });
  const prose = Object.fromEntries(languages.map((language) => [language, parseSessionProse(body[language], language).parts])) as Record<Language, Record<SessionPart, ProseBlock[]>>;
  const { order, audience, issues, written, reviewed, pack, casework } = record;
  return {
    slug, order, audience, issues, written, reviewed, pack, steps, quiz,
    title: { it: record.title, en: translation.title },
    summary: { it: record.summary, en: translation.summary },
    aims: pairs(record.aims, translation.aims, 'aim'),
    casework: { minutes: casework.minutes, authorities: casework.authorities.map(parseAuthority) },
    reading: record.reading.map((entry, index) => ({ target: readingTarget(entry), why: { it: entry.why, en: found(translation.reading[index], `reading ${index + 1}`).why } })),
    prose: Object.fromEntries(sessionParts.map((part) => [part, { it: prose.it[part], en: prose.en[part] }])) as Session['prose'],
    minutes: steps.reduce((sum, step) => sum + step.minutes, 0) + casework.minutes + quizMinutes,
  };
}
