// An answer in words, once for the page, the copied text and the printed sheet.
import { formatDate } from '../i18n/format-date.ts';
import type { Language } from '../i18n/language.ts';
import type { Answer } from './answer.ts';
import { ageOn, minorOn, type Day } from './calendar-day.ts';
import type { DateProblem } from './check-dates.ts';
import type { MinorityWords } from './minority-words.ts';
import { asksRoute, fieldsFor, type DateField, type Question } from './question.ts';
import type { HoldingRef } from './holding-ref.ts';

export interface Section {
  /** What it is about, for the page. */
  name: 'finding' | 'term' | 'italy' | 'also' | 'assumptions';
  heading: string;
  paragraphs: string[];
  /** Quoted after the paragraphs, as the library words them. */
  holdings: readonly HoldingRef[];
}

/** One day on the line of time. */
export interface Moment {
  /** `eighteenth` and `last` are worked out; the others were given. */
  kind: DateField | 'eighteenth' | 'last';
  day: Day;
  label: string;
  date: string;
  /** The person's age and whether a minor; empty for the last day of a term. */
  age: string;
  counts: boolean;
}

export interface Report {
  title: string;
  sections: Section[];
  moments: Moment[];
  never: string;
}

const listed = (items: readonly string[], language: Language): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

function writeFinding(answer: Answer, question: Question, words: MinorityWords, language: Language): string[] {
  const names = words.field[question.who];
  const shown = (field: DateField): string => {
    const day = question.dates[field];
    const name = lowerFirst(names[field]);
    return day === undefined ? name : `${name} (${formatDate(day, language)})`;
  };
  const { eighteenth } = answer;
  const birthday = eighteenth && (eighteenth.disputed === null ? words.eighteenth(formatDate(eighteenth.day, language)) : words.eighteenthDisputed(formatDate(eighteenth.day, language), formatDate(eighteenth.disputed, language)));
  return [
    words.finding[answer.finding],
    ...(answer.counts.length > 0 && answer.standing !== 'open' ? [[words.counts(listed(answer.counts.map(shown), language), answer.counts.length > 1), answer.minor && (answer.minor === 'yes' && answer.counts.length > 1 ? words.minorOnBoth : words.minorOnAll[answer.minor])].filter(Boolean).join(' ')] : []),
    ...(birthday === null ? [] : [[birthday, answer.lastDayAsMinor && words.lastDayAsMinor(formatDate(answer.lastDayAsMinor, language))].filter(Boolean).join(' ')]),
    ...(answer.cameOfAgeLater && answer.standing === 'held' ? [words.cameOfAgeLater] : []),
    ...(answer.missing.length > 0 ? [words.missing(listed(answer.missing.map((field) => lowerFirst(names[field])), language))] : []),
  ];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function writeTerm({ term: told }: Answer, { dates }: Question, { term: words }: MinorityWords, language: Language): string[] {
  if (told.kind === 'none') return [words.none];
  if (told.kind === 'not-set') return [words.notSet];
  if (told.kind === 'unknown') return [words.unknown];
  const { isHypothetical, from, last, monday, filed, daysLeft } = told.term;
  const write = (day: Day): string => formatDate(day, language);
  const lines = [(isHypothetical ? words.hypothetical : words.set)(write(from), write(last))];
  if (filed !== null && dates.application !== undefined) {
    const date = write(dates.application);
    lines.push(filed === 'within' ? words.within(date) : filed === 'weekend' && monday !== null ? words.weekend(date, write(monday)) : words.after(date));
  } else if (daysLeft !== null) lines.push(daysLeft >= 0 ? words.left(daysLeft) : words.over(-daysLeft));
  return lines;
}

function writeItaly({ italy }: Answer, { who, status }: Question, { italy: words }: MinorityWords): string[] {
  const { line, atApplication, atDecision, isDifferent } = italy;
  return [
    words.line[line],
    [atApplication && words.atApplication[atApplication], atDecision && words.atDecision[atDecision]].filter(Boolean).join(' '),
    isDifferent ? (who === 'sibling' ? words.differentLines : words.different) : '',
    status === 'subsidiary' && who !== 'sibling' ? words.protection : '',
    who === 'sibling' ? '' : words.silent,
  ].filter((text) => text !== '');
}

function listMoments(answer: Answer, question: Question, words: MinorityWords, language: Language): Moment[] {
  const { born } = question.dates;
  const { eighteenth, term } = answer;
  const age = (day: Day): string => {
    if (born === undefined || eighteenth === null) return '';
    const years = ageOn(day, born);
    return years === null ? words.unborn : `${words.age(years)}, ${words.minor[minorOn(day, eighteenth)]}`;
  };
  const given = fieldsFor(question).flatMap((field): Moment[] => {
    const day = question.dates[field];
    return day === undefined ? [] : [{ kind: field, day, label: words.field[question.who][field], date: formatDate(day, language), age: field === 'born' ? '' : age(day), counts: answer.standing !== 'open' && answer.counts.includes(field) }];
  });
  const birthday: Moment[] = eighteenth === null ? [] : [{ kind: 'eighteenth', day: eighteenth.day, label: words.birthday, date: formatDate(eighteenth.day, language), age: '', counts: false }];
  const last: Moment[] = term.kind === 'three-months' ? [{ kind: 'last', day: term.term.last, label: term.term.isHypothetical ? words.lastDayIfCounted : words.lastDay, date: formatDate(term.term.last, language), age: '', counts: false }] : [];
  // Days sort as text; of one day, what was given comes first.
  return [...given, ...birthday, ...last].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

export function writeReport(answer: Answer, question: Question, today: Day, words: MinorityWords, language: Language): Report {
  const { eighteenth, term } = answer;
  const write = (day: Day | null | undefined): string => (day ? formatDate(day, language) : '');
  const values = { today: write(today), birthday: write(eighteenth?.day), disputed: write(eighteenth?.disputed), monday: write(term.kind === 'three-months' ? term.term.monday : null) };
  const sections: Section[] = [
    { name: 'finding', heading: words.standing[answer.standing], paragraphs: writeFinding(answer, question, words, language), holdings: answer.on.length > 0 ? answer.on : answer.near },
    { name: 'term', heading: words.term.heading, paragraphs: writeTerm(answer, question, words, language), holdings: [] },
    { name: 'italy', heading: words.italy.heading, paragraphs: writeItaly(answer, question, words), holdings: answer.italy.on },
    { name: 'also', heading: words.also, paragraphs: [], holdings: answer.also },
    { name: 'assumptions', heading: words.assumptions, paragraphs: answer.assumptions.map((assumption) => words.assumption[assumption](values)), holdings: [] },
  ];
  return {
    title: words.title(words.relationship[question.who], [lowerFirst(words.status[question.status]), ...(asksRoute(question) ? [lowerFirst(words.route[question.route])] : [])].join(', ')),
    sections: sections.filter(({ paragraphs, holdings }) => paragraphs.length + holdings.length > 0),
    moments: listMoments(answer, question, words, language),
    never: words.never,
  };
}

/** The report as plain text. `quote` gives a holding as the library lets it be copied, doubts and address included. */
export function reportAsText(report: Report, words: Pick<MinorityWords, 'dates'>, quote: (ref: HoldingRef) => string): string {
  const moments = report.moments.map(({ label, date, age, counts }) => `${counts ? '→ ' : '- '}${label}: ${date}${age === '' ? '' : ` (${age})`}`);
  const blocks = report.sections.map(({ heading, paragraphs, holdings, name }) => {
    const lines = name === 'assumptions' ? paragraphs.map((text) => `- ${text}`) : paragraphs;
    return [heading.toUpperCase(), ...lines, ...holdings.map((ref) => `- ${quote(ref)}`)].join('\n');
  });
  return [report.title, [words.dates.toUpperCase(), ...moments].join('\n'), ...blocks, report.never].join('\n\n');
}

export function writeProblem(problem: DateProblem, who: Question['who'], words: MinorityWords, language: Language): string {
  const names = words.field[who];
  const after = problem.kind === 'order' ? { after: names[problem.after], afterDay: formatDate(problem.afterDay, language) } : { after: '', afterDay: '' };
  return words.problem(problem, { field: names[problem.field], day: problem.kind === 'unreadable' ? '' : formatDate(problem.day, language), ...after });
}
