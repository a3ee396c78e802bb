// The grammar of citations. A citation is a handful of pieces (court, section, type, date, number ...) in almost any
// order, held together by commas and small words: so the text is read piece by piece, and a run of pieces that hang
// together is assembled into citations. Every reader looks a bounded way ahead, so time is linear in the text.
import { normalise, type Span } from '../text/normalise.ts';
import { afterAside } from './asides.ts';
import { assemble, type PlacedPiece } from './assemble.ts';
import type { Citation } from './citation.ts';
import { isEuropean, lexicon, type Link } from './lexicon.ts';
import { readDate } from './read-date.ts';
import { readCaseNumber, readEcli } from './read-identifier.ts';
import { readNumber } from './read-number.ts';
import { readPiece, type Context, type Piece } from './read-piece.ts';
import { tokenise, type Token } from './tokens.ts';

export interface FindOptions {
  /** The text is a query typed into a search box, where numbers are citations more readily (`1/23`, `28200 2021`). */
  query?: boolean;
}

const maxSmallWords = 10;
const maxNameTokens = 24;
const maxSmallWordsInName = 5;
const quietMarks = new Set([',', '(', ')', '[', ']', '-', ':', '"', '«', '»', '“', '”', '*', '_', "'", '&']);
const against = new Set(['c', 'v', 'vs', 'contro', 'against', 'contre']);
const wordsInNames = new Set('e ed et and und y en altri altro others autres other a o ao aa of di da de del della der van von den the la le legalmente rappresentata rappresentato legally represented'.split(' '));

/** Pieces read so far that hang together, with what the next one is read in the light of. */
class Run {
  readonly pieces: PlacedPiece[] = [];
  readonly context: Context;
  /** Whether the name of a case may come next, as in `CGUE, 12 aprile 2018, A e S, C-550/16`, and after what. */
  #name: 'case' | 'court' | null = null;
  #dated = false;
  #links = new Set<Link>();
  #semicolon = false;
  #smallWords = 0;

  constructor(query: boolean) {
    this.context = { query, ruling: false, other: false };
  }

  /** `Tribunale di Brescia. Ordinanza 3 agosto 2009`, as headings have it. */
  get endsInCourt(): boolean {
    return this.pieces.at(-1)?.piece.is === 'court';
  }

  /** Takes a small word or mark that may stand between pieces; false when there have been too many. */
  pass(link: Link | ';' | null): boolean {
    if (this.pieces.length === 0) return false;
    if (link === ';') this.#semicolon = true;
    else if (link) this.#links.add(link);
    return ++this.#smallWords <= maxSmallWords;
  }

  /** Where the name of a case that begins at the token ends; null where none does. Tried once between two pieces. */
  nameAfter(tokens: readonly Token[], at: number): number | null {
    if (!this.#name || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null;
    const end = afterName(tokens, at, this.#name);
    this.#name = null;
    return end;
  }

  add(piece: Piece, start: number, end: number): void {
    this.pieces.push({ piece, start, end, links: this.#links, semicolon: this.#semicolon });
    this.#links = new Set();
    this.#semicolon = false;
    this.#smallWords = 0;
    const { context } = this;
    if (piece.is === 'court') context.court = piece.court;
    if (piece.is === 'other') delete context.court;
    if (piece.is === 'type' || piece.is === 'section') context.ruling = true;
    if (piece.is === 'date') this.#dated = true;
    if (piece.is !== 'number' && piece.is !== 'date' && piece.is !== 'year') context.other = piece.is === 'other';

    const court = context.court?.court;
    if (context.other || (court !== undefined && !isEuropean(court))) this.#name = null;
    else if (court !== undefined) this.#name = 'court';
    else if (piece.is === 'case' || (context.ruling && this.#dated)) this.#name = 'case';
  }
}

/**
 * Where the name of a case ends, or null where none stands here. A name is made of capitals and small linking words (after
 * `contro` a few others, as in `État belge`), and what completes the citation must follow: a case number or ECLI or, where
 * a European court was named, a date or number.
 */
function afterName(tokens: readonly Token[], from: number, holds: 'case' | 'court'): number | null {
  let smallWords: number | null = null;
  for (let at = from; at < from + maxNameTokens; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || token.text === ';') return null;
    if (at > from) {
      if (readEcli(tokens, at)) return at;
      const separated = !smallWords || tokens[at - 1]?.kind === 'mark';
      if (separated && (readCaseNumber(tokens, at) ?? (holds === 'court' ? readsOn(tokens, at) : null))) return at;
    }
    // `A e S c. Staatssecretaris` is not S.C., the Suprema Corte.
    const isParty = token.text.length === 1 && against.has(tokens[at + 1]?.folded ?? '');
    if (!isParty && lexicon.match(tokens, at)?.value.is === 'court') return null;
    // `[2018]`, as English writes the year of the reports.
    if (token.kind === 'digits' && !(tokens[at - 1]?.text === '[' && tokens[at + 1]?.text === ']')) return null;
    if (token.kind !== 'word' || /^\p{Lu}/u.test(token.text)) continue;
    if (against.has(token.folded)) smallWords ??= 0;
    else if (wordsInNames.has(token.folded)) continue;
    else if (smallWords === null || ++smallWords > maxSmallWordsInName) return null;
  }
  return null;
}

/** A date, an announced number or `GC`: a citation of a European court goes on. */
function readsOn(tokens: readonly Token[], at: number): boolean {
  const number = readNumber(tokens, at, false);
  return readDate(tokens, at) !== null || (number?.announced === true && number.year !== undefined) || tokens[at]?.text === 'GC';
}

/** `§ 135`, `§§ 107-108`: passed over, because dates and numbers may follow. */
function afterParagraphs(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < from + 8 && (tokens[at]?.text === '§' || tokens[at]?.text === '-' || (tokens[at]?.kind === 'digits' && tokens[at + 1]?.text !== '/'))) at++;
  return at;
}

/** Cuts the tokens into runs of pieces that hang together. */
function findRuns(tokens: readonly Token[], query: boolean): PlacedPiece[][] {
  const runs: PlacedPiece[][] = [];
  let run = new Run(query);
  const close = (): void => {
    if (run.pieces.length === 0) return;
    runs.push(run.pieces);
    run = new Run(query);
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (token.gap === 'paragraph') close();
    const aside = run.pieces.length > 0 ? afterAside(tokens, at) : null;
    if (aside !== null && run.pass(null)) {
      at = aside;
      continue;
    }
    const read = readPiece(tokens, at, run.context);
    if (read) {
      run.add(read.piece, token.start, tokens[read.end - 1]?.end ?? token.end);
      at = read.end;
      continue;
    }
    const name = run.nameAfter(tokens, at);
    const word = run.pieces.length > 0 ? lexicon.match(tokens, at) : null;
    if (name !== null) at = name;
    else if (word?.value.is === 'link' && run.pass(word.value.link)) at = word.end;
    else if (quietMarks.has(token.text) && run.pass(token.text === '&' ? 'and' : null)) at++;
    else if (token.text === ';' && run.pass(';')) at++;
    else if (token.text === '.' && run.endsInCourt && lexicon.match(tokens, at + 1)?.value.is === 'type' && run.pass(null)) at++;
    else if (token.text === '§' && run.pass(null)) at = afterParagraphs(tokens, at);
    else {
      close();
      at++;
    }
  }
  close();
  return runs;
}

/**
 * Finds the citations of rulings in a text, in order, with their places in the text as given. Never throws; acts,
 * articles, directives, pages, dates and prices are not citations. See `Citation` for the shapes.
 */
export function findCitations(text: string, { query = false }: FindOptions = {}): Citation[] {
  const normalised = normalise(text);
  const runs = findRuns(tokenise(normalised.text), query);
  return runs
    .flatMap((run) => assemble(run, query))
    .map((citation) => ({ ...citation, ...normalised.toOriginal({ start: citation.start, end: withClosingBracket(normalised.text, citation) }) }));
}

/** `Cass. 20127/2021 (r.g. 31073/2019)`: a bracket opened inside the citation closes inside it. */
function withClosingBracket(text: string, { start, end }: Span): number {
  const inside = text.slice(start, end);
  return inside.lastIndexOf('(') > inside.lastIndexOf(')') && text.charAt(end) === ')' ? end + 1 : end;
}
