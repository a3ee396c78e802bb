// Numbers as they are cited, with the words before them: `n. 20127/2021`, `28.200 del 2021`, `R.G. 20990/24`, `ric. n.
// 6697/18`, `n. 258/2003 R.G.`, `Rv. 661981 - 03`. What the number counts is known only from those words.
import { lexicon, registerAfterNumber, type NumberRole } from './lexicon.ts';
import { readDate, readYear } from './read-date.ts';
import type { Token } from './tokens.ts';

export interface NumberMatch {
  role: NumberRole;
  /** Digits without dots and leading zeros. */
  number: string;
  year?: number;
  /** Whether the year was written with two digits, as in application numbers and EU cases. */
  shortYear: boolean;
  /** Whether words such as `n.` or `R.G.` come before it. */
  announced: boolean;
  end: number;
}

const numberSigns = new Set(['°', 'º', '№', '#', ':', '^']);
const maxDigits = 7;

/** `20127`, `20.127`, `020127`; null for what is too long to be a number of a ruling, or has a fraction. */
function readDigits(tokens: readonly Token[], from: number): { digits: string; end: number } | null {
  const first = tokens[from];
  if (first?.kind !== 'digits') return null;
  let digits = first.text;
  let end = from + 1;
  if (digits.length <= 3) {
    while (tokens[end]?.text === '.' && tokens[end]?.gap === 'none' && tokens[end + 1]?.gap === 'none' && /^\d{3}$/.test(tokens[end + 1]?.text ?? '') && digits.length <= maxDigits) {
      digits += tokens[end + 1]?.text;
      end += 2;
    }
  }
  digits = digits.replace(/^0+/, '');
  return digits === '' || digits.length > 9 ? null : { digits, end };
}

/** Whether something is glued to the number: `2003/86/CE`, `12/34-5`, `1,50` and, where it has no year yet, `62016CJ0550`. */
function continues(tokens: readonly Token[], at: number, dated: boolean): boolean {
  const token = tokens[at];
  if (token?.gap !== 'none') return false;
  if (token.kind !== 'mark') return token.kind === 'digits' || !dated;
  return token.text === '/' || token.text === '%' || token.text === '€' || (/^[.,:-]$/.test(token.text) && tokens[at + 1]?.gap === 'none' && tokens[at + 1]?.kind === 'digits');
}

/** `/2021`, `/21`, `del 2021`, `of 2021`, `anno 2021`; with `near`, also `-2021` and ` 2021`. */
function readYearAfter(tokens: readonly Token[], from: number, near: boolean): { year: number; short: boolean; end: number } | null {
  let at = from;
  let slash = false;
  const mark = tokens[at];
  if (mark?.text === '/') {
    slash = true;
    at++;
  } else if (mark?.text === '-') {
    if (!near || mark.gap !== 'none') return null;
    at++;
  } else {
    const word = lexicon.match(tokens, at);
    if (word?.value.is === 'link' && word.value.link === 'of') {
      at = word.end;
      if (tokens[at]?.text === "'") at++;
      if (tokens[at]?.folded === 'anno') at++;
    } else if (!near) return null;
    if (readDate(tokens, at)) return null;
  }
  const token = tokens[at];
  if (token?.kind !== 'digits' || (token.text.length !== 4 && !(slash && token.text.length === 2))) return null;
  const year = readYear(token.text);
  return year === null ? null : { year, short: token.text.length === 2, end: at + 1 };
}

function isLead(tokens: readonly Token[], at: number): boolean {
  const match = lexicon.match(tokens, at);
  return match?.value.is === 'lead' && match.value.role !== 'rv';
}

/**
 * Reads a number with the words before and after it. `near` says that the words around make it certain that a number
 * is meant (a court, or a query of its own), so that looser ways of writing the year are read too.
 */
export function readNumber(tokens: readonly Token[], from: number, near: boolean): NumberMatch | null {
  let at = from;
  let role: NumberRole | null = null;
  let announced = false;
  for (let words = 0; words < 5; words++) {
    const match = lexicon.match(tokens, at);
    const value = match?.value;
    if (value?.is === 'lead' && value.role !== 'rv') {
      if (role === null || role === 'number') role = value.role;
      else if (value.role !== 'number' && (role === 'case' || role === 'appeal')) role = value.role;
      announced = true;
    } else if (!(role === 'number' && value?.is === 'link' && value.link === 'of' && isLead(tokens, match?.end ?? at))) break;
    at = match?.end ?? at;
    while (numberSigns.has(tokens[at]?.text ?? '')) at++;
  }
  if (tokens[at]?.text === '№') {
    at++;
    announced = true;
  }

  const number = readDigits(tokens, at);
  if (!number) return null;
  let { digits, end } = number;
  const before = tokens[at - 1];
  // `Cass.civ.20127/2021`
  const afterDot = near && before?.text === '.' && tokens[at - 2]?.kind === 'word';
  if (!announced && !afterDot && tokens[at]?.gap === 'none' && before && (before.kind === 'word' || /^[/.,:%€$+-]$/.test(before.text))) return null;

  // TAR and Consiglio di Stato number their rulings 202407684: the year and five digits.
  if (digits.length === 9 && announced) {
    const year = readYear(digits.slice(0, 4));
    return year === null || continues(tokens, end, true) ? null : { role: role ?? 'number', number: digits.slice(4).replace(/^0+/, ''), year, shortYear: false, announced, end };
  }
  if (digits.length > maxDigits) return null;

  // 37790-1/2025: the first part of a register number opened for an interim claim.
  if (tokens[end]?.text === '-' && /^\d{1,2}$/.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.text === '/') end += 2;
  const year = readYearAfter(tokens, end, near || announced);
  if (year) end = year.end;
  if (continues(tokens, end, year !== null)) return null;

  const after = registerAfterNumber.match(tokens, end);
  if (after && year && tokens[after.end]?.kind !== 'digits' && !isLead(tokens, after.end)) {
    role = 'register';
    announced = true;
    end = after.end;
  }
  return { role: role ?? 'number', number: digits, ...(year ? { year: year.year } : {}), shortYear: year?.short ?? false, announced, end };
}

/** `Rv. 661981 - 03`: the Cassation's own massima, as `661981-03`, or `661981` where the second part is missing. */
export function readRv(tokens: readonly Token[], from: number): { value: string; end: number } | null {
  const match = lexicon.match(tokens, from);
  if (match?.value.is !== 'lead' || match.value.role !== 'rv') return null;
  const [number, dash, part] = tokens.slice(match.end, match.end + 3);
  if (number?.kind !== 'digits' || number.text.length !== 6) return null;
  const whole = dash?.text === '-' && /^\d{2}$/.test(part?.text ?? '');
  return { value: whole ? `${number.text}-${part?.text}` : number.text, end: match.end + (whole ? 3 : 1) };
}
