// Dates that cannot be: each with the field to mend. Nothing is worked out from dates that contradict each other.
import { readDay, type Day } from './calendar-day.ts';
import { fieldsFor, type DateField, type Question, type TypedDates } from './question.ts';

export type DateProblem =
  | { kind: 'unreadable'; field: DateField }
  | { kind: 'future'; field: DateField; day: Day }
  /** `field` comes before `after`, which must come first. */
  | { kind: 'order'; field: DateField; day: Day; after: DateField; afterDay: Day };

/** Which date cannot come before which. A child may be born after the parent's request for asylum; the refugee himself cannot. */
function orders(who: Question['who']): readonly [earlier: DateField, later: DateField][] {
  const always: [DateField, DateField][] = [['born', 'application'], ['application', 'decision'], ['asylum', 'recognition']];
  return who === 'parents' ? [['born', 'entry'], ['entry', 'asylum'], ['born', 'asylum'], ['born', 'recognition'], ...always] : always;
}

export interface CheckedDates {
  dates: Partial<Record<DateField, Day>>;
  problems: DateProblem[];
}

/** Reads what was typed in the fields that matter. `today` is the reader's own day. */
export function checkDates(question: Pick<Question, 'who' | 'status'>, typed: TypedDates, today: Day): CheckedDates {
  const problems: DateProblem[] = [];
  const dates: Partial<Record<DateField, Day>> = {};
  for (const field of fieldsFor(question)) {
    const text = typed[field]?.trim() ?? '';
    if (text === '') continue;
    const day = readDay(text);
    if (day === null) problems.push({ kind: 'unreadable', field });
    else if (day > today) problems.push({ kind: 'future', field, day });
    else dates[field] = day;
  }
  const wrong = new Set<DateField>();
  for (const [earlier, later] of orders(question.who)) {
    const [from, to] = [dates[earlier], dates[later]];
    // One message a field: mending the first often mends the rest.
    if (from === undefined || to === undefined || to >= from || wrong.has(later)) continue;
    wrong.add(later);
    problems.push({ kind: 'order', field: later, day: to, after: earlier, afterDay: from });
  }
  return { dates, problems };
}
