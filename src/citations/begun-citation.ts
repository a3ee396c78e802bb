// The decisions that a citation typed halfway may lead to: `C-55`, `20127/`, `Cass. 201`. A number stands last, and before it
// only a court, a lead-in or the C of the Court of Justice: next to other words it may be anything.
import { normaliseText } from '../text/normalise.ts';
import { lookupOf, type CitationIndex, type Entry, type EntryNumber } from './citation-index.ts';
import { isEuropean, lexicon } from './lexicon.ts';
import { readCourt, type CourtMatch } from './read-court.ts';
import { readYear } from './read-date.ts';
import { fitsCourt } from './resolve-citation.ts';
import { tokenise, type Token } from './tokens.ts';

interface Begun {
  isCase: boolean;
  court: CourtMatch | null;
  number: string;
  /** The beginning of the year; null where no slash was typed, so that the number may go on too. */
  year: string | null;
}

/** Without a court or a C a number says something from this many figures on. */
const shortestBare = 3;

/** Cuts off the number at the end: `C - 550 / 1` → 550 and 1, and the number of tokens before it. */
function readEnd(tokens: readonly Token[]): { number: string; year: string | null; from: number } | null {
  const slash = tokens.findLastIndex(({ text }) => text === '/');
  const year = slash === -1 ? null : tokens.slice(slash + 1).map(({ text }) => text).join('');
  const from = (slash === -1 ? tokens.length : slash) - 1;
  const number = tokens[from];
  if (number?.kind !== 'digits' || number.text.length > 7 || (year !== null && !/^\d{0,4}$/.test(year))) return null;
  return { number: number.text.replace(/^0+/, ''), year, from };
}

function readBegun(typed: string): Begun | null {
  const tokens = tokenise(normaliseText(typed));
  const end = readEnd(tokens);
  if (!end) return null;
  const { number, year, from } = end;
  const sign = /^[-.]$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  const isCase = tokens[sign]?.folded === 'c' && (sign === 0 || tokens[sign]?.gap !== 'none');
  let court: CourtMatch | null = null;
  for (let at = 0; at < (isCase ? sign : from); ) {
    const named = readCourt(tokens, at);
    const word = named ? null : lexicon.match(tokens, at);
    if (named) court = named;
    else if (word ? word.value.is === 'other' || word.end > from : tokens[at]?.kind !== 'mark') return null;
    at = named?.end ?? word?.end ?? at + 1;
  }
  const isBare = !isCase && court === null;
  if (number === '' || (isBare && (number.length < shortestBare || (year === null && readYear(number) !== null)))) return null;
  return { isCase, court, number, year };
}

function fits({ isCase, court, number, year }: Begun, entry: Entry, own: EntryNumber): boolean {
  if (own.doubted || own.letter === 'v' || (isCase && own.letter !== 'c')) return false;
  if (court && !(isEuropean(court.court) ? entry.court === court.court : fitsCourt(entry, { ...court, court: court.court }))) return false;
  if (year === null) return own.number.startsWith(number);
  return own.number === number && [String(own.year), String(own.year).slice(-2)].some((written) => written.startsWith(year));
}

/** The decisions of which a number begins as typed, the shortest number first, then the newest. */
export function begunCitations(typed: string, index: CitationIndex, limit: number): string[] {
  const begun = readBegun(typed);
  if (!begun) return [];
  const found = lookupOf(index).entries.flatMap((entry) => {
    const lengths = entry.numbers.filter((own) => fits(begun, entry, own)).map((own) => own.number.length);
    return lengths.length === 0 ? [] : [{ id: entry.id, length: Math.min(...lengths) }];
  });
  return found.sort((a, b) => a.length - b.length).slice(0, limit).map(({ id }) => id);
}
