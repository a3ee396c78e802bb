// The places on a page that a passage may have become, each with how alike it is and how much of its surroundings is left.
// All offsets are of folded text.
import search from 'approx-string-match';
import { alignWords, wordWeight } from './align-words.ts';
import { cutsWord, findQuote } from './find-quote.ts';
import type { Span } from './note.ts';

/** What was stored about a passage, folded. */
export interface WantedPassage {
  quote: string;
  prefix: string;
  suffix: string;
  /** It may have come apart since: paragraphs move. */
  severalBlocks: boolean;
}

/** A stretch of the page in which the passage may be. */
export interface Zone extends Span {
  /** Whether it is the paragraph that the note was made on. */
  home: boolean;
  /** The edges of the block, where the passage opened or closed it: an edge is as good as words beside the passage. */
  opens: number | null;
  closes: number | null;
  /** The passage begins before this offset: the end of its block, though its own end may lie in a later one. */
  startsBefore: number;
}

export interface Candidate extends Span {
  /** From 0 to 1: the share of characters that are still the same, in order. */
  alike: number;
  /** From 0 to 1: how much of the nearest context before and after it is still there. */
  before: number;
  after: number;
  home: boolean;
}

/** From here on a side counts as touching. */
export const touching = 0.7;
/** The context that is compared: the characters nearest to the passage, and so many of them, unchanged, are enough. */
const near = 32;
const enoughLiteral = 12;
/** Among equal passages more of it is compared: what is stored reaches to where their surroundings part. */
const far = 64;
/** Contexts that join elsewhere with so few characters more to change than around a candidate join there as well. */
const slightly = 4;
/** Texts longer than this are compared by words alone: search by characters finds no more in them, and takes three times as long. */
const longestApproximate = 400;
/** A text that differs in a comma has every word, and is still not the same. */
const almost = 0.99;
/** Of the weight of the quote's words, this share must be left between the contexts; below it the passage was replaced. */
const fewestWordsKept = 0.45;
/** Approximate search gives up where more of the characters than this are different. */
const mostChanged = 0.58;
/** What stands between the contexts may have grown, but not without end. */
const longestBetween = (quote: string): number => quote.length * 2.5 + 40;
/** Bounds of the work for one passage: spans between contexts, pieces and zones of the sieve, places of one piece. */
const mostBetween = 6;
const mostPieces = 24;
const mostZones = 3;
const mostPlacesOfPiece = 50;

const mostErrors = (text: string): number => Math.floor(text.length * (1 - touching));
const reversed = (text: string): string => text.split('').reverse().join('');
const nearestBefore = (prefix: string, reach = near): string => prefix.trimEnd().slice(-reach).trimStart();
const nearestAfter = (suffix: string, reach = near): string => suffix.trimStart().slice(0, reach).trimEnd();

function skipSpaces(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (text.charAt(step === 1 ? at : at - 1) === ' ') at += step;
  return at;
}

/** How much of a context stands at the beginning of a text, allowing for a few changed characters. */
function touch(text: string, context: string): number {
  if (context === '') return text === '' ? 1 : 0;
  let literal = 0;
  while (literal < context.length && text.charCodeAt(literal) === context.charCodeAt(literal)) literal++;
  if (literal === context.length) return 1;
  if (literal >= enoughLiteral) return Math.max(touching, literal / context.length);
  return stillThere(text, context) || (literal / context.length) * touching;
}

/** The share of a context that stands at the beginning of a text; 0 where it is less than touches. */
function stillThere(text: string, context: string): number {
  const close = search(text, context, mostErrors(context)).find(({ start }) => start <= 2);
  return close ? 1 - close.errors / context.length : 0;
}

/** What is left of the context before and after a place, as far as `reach`; the edge of the block counts as all of it. */
function sidesOf(text: string, { start, end }: Span, zone: Zone, { prefix, suffix }: WantedPassage, reach: number, measure: typeof touch): { before: number; after: number } {
  const from = skipSpaces(text, start, -1);
  const to = skipSpaces(text, end, 1);
  const [before, after] = [nearestBefore(prefix, reach), nearestAfter(suffix, reach)];
  // A context of a word or two was all that the page had on that side: inside the paragraph the same words prove nothing.
  const isWithin = (context: string, left: number): boolean => zone.home && context.length < enoughLiteral && left > context.length;
  return {
    before: zone.opens !== null && from <= zone.opens ? 1 : isWithin(before, from - skipSpaces(text, zone.start, 1)) ? 0 : measure(reversed(text.slice(Math.max(from - reach - 4, 0), from)), reversed(before)),
    after: zone.closes !== null && to >= zone.closes ? 1 : isWithin(after, skipSpaces(text, zone.end, -1) - to) ? 0 : measure(text.slice(to, to + reach + 4), after),
  };
}

function candidateAt(text: string, span: Span, zone: Zone, wanted: WantedPassage): Candidate {
  return { ...span, alike: likeness(wanted.quote, text, span), ...sidesOf(text, span, zone, wanted, near, touch), home: zone.home && span.start < zone.startsBefore };
}

/** How much of the wider context is left around a candidate, on the side that has less: equal passages stand in surroundings that begin alike. */
export function standsBetween(text: string, zone: Zone, candidate: Span, wanted: WantedPassage): number {
  const { before, after } = sidesOf(text, candidate, zone, wanted, far, stillThere);
  return Math.min(before, after);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + wordWeight(word), 0);

/** The weight of the words that two texts share, however they are ordered. */
function sharedWeight(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  return weigh(
    one.filter((word) => {
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return count > 0;
    }),
  );
}

/**
 * From 0 to 1: by the characters that must change to make one text of the other, or by the words they share, whichever is
 * kinder. Long texts share many words with any other: theirs must stand in the same order.
 */
function likeness(quote: string, page: string, span: Span): number {
  const text = page.slice(span.start, span.end);
  if (quote === text) return 1;
  const [ownWords, words] = [wordsOf(quote), wordsOf(text)];
  const byWords = (2 * sharedWeight(ownWords, words)) / Math.max(weigh(ownWords) + weigh(words), 1);
  if (quote.length > longestApproximate) return Math.min(byWords, alignWords(page, span, quote, '', '')?.kept ?? byWords, almost);
  const [short, long] = quote.length < text.length ? [quote, text] : [text, quote];
  const best = long.length > longestApproximate ? undefined : search(long, short, short.length)[0];
  // What of the longer text lies outside the best place for the shorter must go as well.
  const byCharacters = best ? 1 - (best.errors + long.length - (best.end - best.start)) / long.length : 0;
  return Math.min(Math.max(byWords, byCharacters), almost);
}

/** The spans on which a context stands in a stretch of text: word for word, else its nearest part, else with a few errors. */
function findContext(text: string, { start, end }: Span, context: string, nearest: string): Span[] {
  if (context.length < enoughLiteral) return [];
  const part = text.slice(start, end);
  for (const wanted of [context, nearest]) {
    const places = findQuote(part, wanted, wanted.charAt(0), wanted.charAt(wanted.length - 1));
    if (places.length > 0) return places.slice(0, 8).map((place) => ({ start: start + place, end: start + place + wanted.length }));
  }
  return search(part, context, mostErrors(context)).slice(0, 8).map((match) => ({ start: start + match.start, end: start + match.end }));
}

function trimmed(text: string, { start, end }: Span): Span {
  const from = Math.min(skipSpaces(text, start, 1), end);
  return { start: from, end: Math.max(skipSpaces(text, end, -1), from) };
}

/** The span moved outwards to the ends of the words that it cuts. */
function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (cutsWord(text, from)) from--;
  while (cutsWord(text, to)) to++;
  return trimmed(text, { start: from, end: to });
}

/** The span with the signs that the quote has before its first word and after its last, if they still stand there. */
function withSigns(text: string, { start, end }: Span, quote: string): Span {
  const opening = /^[^\p{L}\p{N}]*/u.exec(quote)?.[0] ?? '';
  const closing = /[^\p{L}\p{N}]*$/u.exec(quote)?.[0] ?? '';
  return {
    start: text.slice(0, start).endsWith(opening) ? start - opening.length : start,
    end: text.startsWith(closing, end) ? end + closing.length : end,
  };
}

function nearestTo(offset: number, offsets: readonly number[], slack: number): number {
  return offsets.reduce((best, each) => (Math.abs(each - offset) <= slack && (best === offset || Math.abs(each - offset) < Math.abs(best - offset)) ? each : best), offset);
}

/** The passage word for word, wherever it stands on the page. */
export function findUnchanged(text: string, home: Zone | null, wanted: WantedPassage): Candidate[] {
  const { quote, prefix, suffix } = wanted;
  const elsewhere: Zone = { start: 0, end: text.length, home: false, opens: null, closes: null, startsBefore: text.length };
  return findQuote(text, quote, prefix.slice(-1), suffix.slice(0, 1)).map((start) => {
    const zone = home && home.start <= start && start < home.startsBefore ? home : elsewhere;
    return candidateAt(text, { start, end: start + quote.length }, zone, wanted);
  });
}

export interface Found {
  candidates: Candidate[];
  /** True where prefix and suffix now follow each other with nothing between: the passage was taken out. */
  closedUp: boolean;
}

/** The changed forms of the passage in one zone: what stands between its contexts, and what approximate search finds. */
export function findChanged(text: string, zone: Zone, wanted: WantedPassage): Found {
  const { quote } = wanted;
  const words = wordsOf(quote);
  const before = nearestBefore(wanted.prefix);
  const after = nearestAfter(wanted.suffix);
  const around = { start: Math.max(zone.start - near - 8, 0), end: zone.end + near + 8 };
  const begins = findContext(text, around, before, before.slice(-enoughLiteral)).map(({ end }) => end);
  const finishes = findContext(text, around, after, after.slice(0, enoughLiteral)).map(({ start }) => start);
  if (zone.opens !== null) begins.push(zone.opens);
  if (zone.closes !== null) finishes.push(zone.closes);

  const spans: Span[] = [];
  let closedUp = false;
  for (const start of begins) {
    for (const end of finishes) {
      if (end < start || end - start > longestBetween(quote)) continue;
      const between = wholeWords(text, { start, end });
      if (between.end === between.start) closedUp = true;
      else if (spans.length < mostBetween && sharedWeight(words, wordsOf(text.slice(between.start, between.end))) >= fewestWordsKept * weigh(words)) spans.push(between);
    }
  }

  const aligned = alignWords(text, around, quote, wanted.prefix, wanted.suffix);
  if (aligned && aligned.kept >= fewestWordsKept) {
    spans.push(withSigns(text, aligned, quote));
    // What else in the paragraph is much like it: without the contexts, which only the passage itself has.
    for (const rest of [{ start: zone.start, end: aligned.start }, { start: aligned.end, end: zone.end }]) {
      const rival = alignWords(text, rest, quote, '', '');
      if (rival && rival.kept >= fewestWordsKept) spans.push(rival);
    }
  }
  if (quote.length <= longestApproximate) {
    const slack = Math.max(12, quote.length / 4);
    for (const match of search(text.slice(zone.start, zone.end), quote, Math.floor(quote.length * mostChanged)).slice(0, 4)) {
      const span = wholeWords(text, { start: zone.start + match.start, end: zone.start + match.end });
      spans.push(span, trimmed(text, { start: nearestTo(span.start, begins, slack), end: nearestTo(span.end, finishes, slack) }));
    }
  }
  const seen = new Set<string>();
  const fresh = spans.filter(({ start, end }) => start < end && !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`));
  return { candidates: fresh.map((span) => candidateAt(text, span, zone, wanted)), closedUp };
}

/**
 * Whether prefix and suffix follow each other somewhere in the paragraph as well as they stand around a candidate: then the
 * passage was taken out of there, and the candidate is a likeness of it.
 */
export function joinsElsewhere(text: string, { start, end, opens, closes }: Zone, candidate: Span, { prefix, suffix }: WantedPassage): boolean {
  const before = opens === null ? nearestBefore(prefix) : '';
  const after = closes === null ? nearestAfter(suffix) : '';
  // A word or two beside the passage join anywhere.
  if ((opens === null && before.length < enoughLiteral) || (closes === null && after.length < enoughLiteral)) return false;
  const wanted = `${before} ${after}`.trim();
  const errorsIn = (part: string): number => search(part, wanted, wanted.length)[0]?.errors ?? wanted.length;
  const around = (context: string, beside: string): string => (context === '' ? '' : beside.trim());
  const here = errorsIn(`${around(before, text.slice(Math.max(candidate.start - 2 * near, 0), candidate.start))} ${around(after, text.slice(candidate.end, candidate.end + 2 * near))}`);
  // A passage that stood at an edge of its paragraph was taken out at that edge.
  const from = before === '' ? start : after === '' ? Math.max(end - wanted.length, 0) : Math.max(start - near, 0);
  const to = after === '' ? end : before === '' ? start + wanted.length : end + near;
  const there = errorsIn(text.slice(from, to));
  return wanted !== '' && there <= mostErrors(wanted) && there <= here + Math.min(slightly, candidate.end - candidate.start - 1);
}

/** What is much like the passage wherever it stands on the page, whatever is around it. */
export function findLikenesses(text: string, wanted: WantedPassage): Candidate[] {
  const bare = { ...wanted, prefix: '', suffix: '' };
  return likelyZones(text, bare).flatMap((zone) => findChanged(text, zone, bare).candidates);
}

/** Three words together, as pieces of a passage that a change has probably left somewhere. */
function piecesOf(text: string): { piece: string; offset: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const pieces = words.slice(0, -2).map((word, place) => {
    const last = words[place + 2];
    return { piece: text.slice(word.index, last ? last.index + last[0].length : word.index), offset: word.index };
  });
  const step = Math.max(1, Math.ceil(pieces.length / mostPieces));
  return pieces.filter((_, place) => place % step === 0);
}

/**
 * The stretches of the page that share most with the passage and its contexts: a cheap sieve before the approximate search,
 * so that a quote that is nowhere costs next to nothing.
 */
export function likelyZones(text: string, { quote, prefix, suffix }: WantedPassage): Zone[] {
  const whole = prefix + quote + suffix;
  const slack = Math.max(24, quote.length / 4);
  const votes = piecesOf(whole)
    .flatMap(({ piece, offset }) => findQuote(text, piece, piece.charAt(0), piece.charAt(piece.length - 1)).slice(0, mostPlacesOfPiece).map((place) => place - offset))
    .sort((a, b) => a - b);
  const groups: { at: number; votes: number }[] = [];
  for (const vote of votes) {
    const group = groups.at(-1);
    if (group && vote - group.at <= slack) group.votes++;
    else groups.push({ at: vote, votes: 1 });
  }
  return groups
    .filter((group) => group.votes > 1)
    .sort((a, b) => b.votes - a.votes || a.at - b.at)
    .slice(0, mostZones)
    .map(({ at }) => ({
      start: Math.max(Math.floor(at + prefix.length - slack), 0),
      end: Math.min(Math.ceil(at + prefix.length + quote.length + 2 * slack), text.length),
      home: false,
      opens: null,
      closes: null,
      startsBefore: text.length,
    }));
}
