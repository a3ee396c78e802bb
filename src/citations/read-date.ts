// Dates as courts and writers print them: 14/07/2021, 14.7.21, 2021-07-14, 14 luglio 2021, 1º marzo 2023, July 14, 2021,
// and a month with its year. A year alone is no date.
import type { Token } from './tokens.ts';

export interface DateMatch {
  /** `2021-07-14`, or `2023-01` for a month. */
  date: string;
  /** Index of the token after the date. */
  end: number;
}

const abbreviated = [
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'january february march april may june july august september october november december',
];
const inFullOnly = [
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
];
const months = new Map<string, number>();
for (const names of inFullOnly) names.split(' ').forEach((name, index) => months.set(name, index + 1));
for (const names of abbreviated) {
  names.split(' ').forEach((name, index) => {
    for (let length = 3; length <= name.length; length++) months.set(name.slice(0, length), index + 1);
  });
}

const ordinalMarks = new Set(['º', '°', '^', 'ª', 'st', 'nd', 'rd', 'th', 'er']);
const fillers = new Set(['.', ',', 'de', 'of', 'del']);

/** The year a writer means: `21` → 2021, `98` → 1998; null where the digits are no year. */
export function readYear(digits: string): number | null {
  const year = digits.length === 2 ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : digits.length === 4 ? Number(digits) : 0;
  return year >= 1900 && year < 2100 ? year : null;
}

function toDate(year: number | null, month: number, day: number): string | null {
  if (year === null || month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function inFigures(tokens: readonly Token[], from: number): DateMatch | null {
  const [a, first, b, second, c] = tokens.slice(from, from + 5);
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || c?.kind !== 'digits' || !first || first.text !== second?.text || !/^[./-]$/.test(first.text)) return null;
  if (c.text.length > 4 || b.text.length > 2) return null;
  const date = a.text.length === 4 ? (c.text.length > 2 ? null : toDate(readYear(a.text), Number(b.text), Number(c.text))) : a.text.length > 2 ? null : toDate(readYear(c.text), Number(b.text), Number(a.text));
  return date === null ? null : { date, end: from + 5 };
}

/** Reads a date that begins at the token; null where none does. */
export function readDate(tokens: readonly Token[], from: number): DateMatch | null {
  const figures = inFigures(tokens, from);
  if (figures) return figures;

  let at = from;
  const text = (): string => tokens[at]?.folded ?? '';
  const digits = (length: number): string | null => {
    const token = tokens[at];
    return token?.kind === 'digits' && token.text.length <= length ? token.text : null;
  };
  const skip = (words: Set<string>): void => {
    while (words.has(text())) at++;
  };

  let day = digits(2);
  if (day !== null) {
    at++;
    skip(ordinalMarks);
    skip(fillers);
  }
  const month = tokens[at]?.kind === 'word' ? months.get(text()) : undefined;
  if (month === undefined) return null;
  at++;
  const monthEnd = at;
  if (day === null && digits(2) !== null) {
    day = digits(2);
    at++;
    skip(ordinalMarks);
  }
  skip(fillers);
  if (tokens[at - 1]?.text === ',' && day === null) return null;
  const digitsOfYear = digits(4);
  const year = digitsOfYear?.length === 4 ? readYear(digitsOfYear) : null;
  if (year === null) return null;
  if (day === null) return at - monthEnd > 2 ? null : { date: `${year}-${String(month).padStart(2, '0')}`, end: at + 1 };
  const date = toDate(year, month, Number(day));
  return date === null ? null : { date, end: at + 1 };
}
