// The pieces that citations are made of, and how one is read at a given place of the text.
import { isEuropean, lexicon, type CitedType, type NumberRole } from './lexicon.ts';
import { readCaseNumber, readCelex, readEcli } from './read-identifier.ts';
import { readCourt, type CourtMatch } from './read-court.ts';
import { readDate, readYear } from './read-date.ts';
import { readNumber, readRv, type NumberMatch } from './read-number.ts';
import { readSection, type Section } from './read-section.ts';
import type { Token } from './tokens.ts';

export type Piece =
  | { is: 'court'; court: CourtMatch }
  | { is: 'section'; section: Section }
  | { is: 'branch'; branch: 'civil' | 'criminal' }
  | { is: 'grand-chamber' }
  | { is: 'type'; type: CitedType }
  | { is: 'number'; number: NumberMatch }
  | { is: 'rv'; value: string }
  | { is: 'year'; year: number }
  | { is: 'date'; date: string }
  | { is: 'case'; caseNumber: string; ppu: boolean }
  | { is: 'ecli'; value: string }
  | { is: 'celex'; value: string }
  /** An act, a page or another paper: the numbers and dates after it are no ruling's. */
  | { is: 'other'; article: boolean };

export interface PieceMatch {
  piece: Piece;
  /** Index of the token after the piece. */
  end: number;
}

/** What was read just before, as far as it decides how the next piece is understood. */
export interface Context {
  /** The text is a query typed into a search box. */
  query: boolean;
  court?: CourtMatch;
  /** A type of ruling or a section was named. */
  ruling: boolean;
  other: boolean;
}

function match<Read extends { end: number }>(read: Read | null, piece: (read: Read) => Piece): PieceMatch | null {
  return read ? { piece: piece(read), end: read.end } : null;
}

/** Whether a number is a citation's: prose is full of bare numbers that are not, queries less so. */
function isCited({ announced, number, year, shortYear }: NumberMatch, { query, court, ruling, other }: Context): boolean {
  if (announced || other) return true;
  const looksLikeYear = number.length === 4 && readYear(number) !== null;
  // `Cass. 20127` is a citation, `Tribunale di Roma, 3 giudici` is not.
  if (year === undefined) return !looksLikeYear && number.length >= 3 && court !== undefined && (query || court.court === 'cass' || court.court === 'cost');
  if (court) return true;
  // 2020/21 and 2020/2021 are school years, 2003/86 a directive.
  if (looksLikeYear && (shortYear || year === Number(number) + 1)) return false;
  // 12/2021 may be a month, 1/23 anything.
  return ruling || query || (Number(number) > 12 && !(shortYear && number.length < 3));
}

const roleOfCaseLead = new Set<NumberRole | 'rv'>(['case', 'register', 'application', 'appeal']);

/** Reads the piece that begins at the token; null where none does. */
export function readPiece(tokens: readonly Token[], at: number, context: Context): PieceMatch | null {
  const token = tokens[at];
  if (!token || (token.kind === 'mark' && token.text !== '№')) return null;
  const isWord = token.kind === 'word';
  const identifier =
    match(readEcli(tokens, at), ({ value }) => ({ is: 'ecli', value })) ??
    match(readCelex(tokens, at), ({ value }) => ({ is: 'celex', value })) ??
    match(readCaseNumber(tokens, at), ({ value, ppu }) => ({ is: 'case', caseNumber: value, ppu })) ??
    match(readDate(tokens, at), ({ date }) => ({ is: 'date', date })) ??
    match(isWord ? readCourt(tokens, at) : null, (court) => ({ is: 'court', court })) ??
    match(readSection(tokens, at, context.court !== undefined && !isEuropean(context.court.court)), ({ section }) => (section.sort === 'grand' ? { is: 'grand-chamber' } : { is: 'section', section })) ??
    match(isWord ? readRv(tokens, at) : null, ({ value }) => ({ is: 'rv', value }));
  if (identifier) return identifier;

  const number = readNumber(tokens, at, context.query || context.court !== undefined || context.ruling);
  if (number && isCited(number, context)) return { piece: { is: 'number', number }, end: number.end };

  if (context.court) {
    const inCourt = readInCourt(tokens, at);
    if (inCourt) return inCourt;
  }
  if (!isWord) return null;
  if (token.text === 'GC' && (context.court || tokens[at - 1]?.text === '[')) return { piece: { is: 'grand-chamber' }, end: at + 1 };

  const word = lexicon.match(tokens, at);
  if (word?.value.is === 'type') return { piece: { is: 'type', type: word.value.type }, end: word.end };
  if (word?.value.is === 'other') return { piece: { is: 'other', article: word.value.article ?? false }, end: word.end };
  if (word?.value.is === 'lead' && roleOfCaseLead.has(word.value.role)) {
    // `causa C-550/16`, `cause riunite nn. C-273/20`: the words before belong to the case number.
    const next = lexicon.match(tokens, word.end);
    const from = next?.value.is === 'lead' && next.value.role === 'number' ? next.end : word.end;
    return match(readCaseNumber(tokens, from), ({ value, ppu }) => ({ is: 'case', caseNumber: value, ppu }));
  }
  return null;
}

/** Words that mean something only after a court: `Cass. civ.`, `Cass. lav.`, `cass su 21108/2013`, `Cass. 2021 n. 28202`. */
function readInCourt(tokens: readonly Token[], at: number): PieceMatch | null {
  const word = tokens[at]?.folded ?? '';
  const end = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (/^(civ|civile|civili)$/.test(word)) return { piece: { is: 'branch', branch: 'civil' }, end };
  if (/^(pen|penale|penali)$/.test(word)) return { piece: { is: 'branch', branch: 'criminal' }, end };
  if (/^(lav|lavoro)$/.test(word)) return { piece: { is: 'section', section: { sort: 'labour' } }, end };
  if (word === 'su' && (tokens[at + 1]?.kind === 'digits' || tokens[at + 1]?.folded === 'n')) return { piece: { is: 'section', section: { sort: 'united' } }, end: at + 1 };
  const year = tokens[at]?.kind === 'digits' && word.length === 4 ? readYear(word) : null;
  return year === null ? null : { piece: { is: 'year', year }, end: at + 1 };
}
