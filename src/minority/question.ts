// What is asked: who is to join whom, the status of the person who asks, the dates of the file. The state of the page is
// written in the fragment of its address, which no server sees.
import { readDay, type Day } from './calendar-day.ts';

export const relationships = ['parents', 'child', 'sibling'] as const;
/** `parents` join an unaccompanied minor, a `child` joins a parent, a `sibling` a brother or sister. */
export type Relationship = (typeof relationships)[number];

export const statuses = ['refugee', 'subsidiary', 'other'] as const;
export type Status = (typeof statuses)[number];

export const routes = ['refugee-rules', 'ordinary-rules'] as const;
/** Under the directive's chapter on refugees, or under its general rules. */
export type Route = (typeof routes)[number];

export const dateFields = ['born', 'entry', 'asylum', 'recognition', 'application', 'decision'] as const;
export type DateField = (typeof dateFields)[number];

export interface Question {
  who: Relationship;
  status: Status;
  route: Route;
  dates: Partial<Record<DateField, Day>>;
}

/** What is typed, before it is known to be dates. */
export type TypedDates = Partial<Record<DateField, string>>;

const applicationDates: readonly DateField[] = ['born', 'application', 'decision'];
const withoutEntry = dateFields.filter((field) => field !== 'entry');

/** The dates that matter for a question, in the order of a file. */
export function fieldsFor({ who, status }: Pick<Question, 'who' | 'status'>): readonly DateField[] {
  if (who === 'parents') return dateFields;
  return who === 'child' && status !== 'other' ? withoutEntry : applicationDates;
}

/** The directive has a chapter of its own for refugees only. */
export function asksRoute({ who, status }: Pick<Question, 'who' | 'status'>): boolean {
  return status === 'refugee' && who !== 'sibling';
}

const pick = <Value extends string>(values: readonly Value[], value: string | undefined): Value => values.find((each) => each === value) ?? (values[0] as Value);

export type TypedQuestion = Omit<Question, 'dates'> & { typed: TypedDates };

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a % that was typed by hand
  }
}

/** Reads `who=child&status=refugee&born=2001-05-03`; what it does not know is left out. */
export function parseAddress(fragment: string): TypedQuestion {
  const parameters = new Map(fragment.replace(/^#/, '').split('&').map((part): [string, string] => {
    const [name = '', ...value] = part.split('=');
    return [name, decode(value.join('=')).trim()];
  }));
  const typed = Object.fromEntries(dateFields.flatMap((field) => {
    const text = parameters.get(field) ?? '';
    return text === '' ? [] : [[field, readDay(text) ?? text]];
  }));
  return { who: pick(relationships, parameters.get('who')), status: pick(statuses, parameters.get('status')), route: pick(routes, parameters.get('route')), typed };
}

/** A fragment holds a question where it names one of its parts; `#rules` is an anchor. */
export function isQuestionAddress(fragment: string): boolean {
  return fragment.replace(/^#/, '').split('&').some((part) => ['who', 'status', 'route', ...dateFields].includes(part.split('=')[0] ?? '') && part.includes('='));
}

export function formatAddress({ who, status, route, typed }: TypedQuestion): string {
  const dates = fieldsFor({ who, status }).flatMap((field) => (typed[field] ? [`${field}=${encodeURIComponent(typed[field])}`] : []));
  return [`who=${who}`, `status=${status}`, ...(asksRoute({ who, status }) ? [`route=${route}`] : []), ...dates].join('&');
}
