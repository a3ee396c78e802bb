// Says where a passage stands in every way that may survive a change of the page.
import { findQuote } from './find-quote.ts';
import { foldPage } from './folded-page.ts';
import type { PassageSelectors, Span } from './note.ts';
import type { PageText } from './page-text.ts';

/** Characters of context on each side, and the most that is stored where equal passages stand in equal surroundings. */
const context = 64;
const longestContext = 512;

/** How many characters two places have in common, going outwards from them. */
function commonReach(text: string, one: number, other: number, step: 1 | -1): number {
  let reach = 0;
  const unit = (from: number): number => text.charCodeAt(step === 1 ? from + reach : from - 1 - reach);
  // Beyond the text charCodeAt is NaN, which equals nothing.
  while (reach < longestContext && unit(one) === unit(other)) reach++;
  return reach;
}

/** An offset that stands between two characters and not inside a surrogate pair, moved outwards if need be. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
  const low = text.charCodeAt(offset);
  const high = text.charCodeAt(offset - 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff ? offset + step : offset;
}

/** The span without the white space at its ends, nor half a character. */
function tidy(text: string, { start, end }: Span): Span {
  const words = text.slice(Math.max(start, 0), Math.max(end, 0));
  const from = Math.max(start, 0) + (words.length - words.trimStart().length);
  return { start: wholeCharacter(text, from, -1), end: wholeCharacter(text, from + words.trim().length, 1) };
}

/**
 * The selectors of a passage, or null where it holds nothing visible or begins in no block. White space at its ends
 * is left out. Prefix and suffix hold 64 characters, more (to 512) where an equal quote has the same surroundings.
 */
export function describePassage(page: PageText, passage: Span, edition: string): PassageSelectors | null {
  const { text } = page;
  const span = tidy(text, passage);
  const block = page.blocks.find(({ start, end }) => start <= span.start && span.start < end);
  if (span.end <= span.start || !block) return null;

  const folding = foldPage(page);
  const { folded } = folding;
  const start = folded.toFolded(span.start);
  const end = folded.toFolded(span.end);
  const quote = folded.text.slice(start, end);
  if (quote === '') return null;
  const equals = findQuote(folded.text, quote, folded.text.charAt(start - 1), folded.text.charAt(end));
  // Either side is enough to tell two places apart, so as much is taken as the less alike of the two sides needs.
  const reaches = equals.filter((place) => place !== start).map((place) => Math.min(commonReach(folded.text, start, place, -1), commonReach(folded.text, end, place + quote.length, 1)) + 1);
  const reach = Math.min(Math.max(context, ...reaches), longestContext);
  const around = folded.toOriginal({ start: Math.max(start - reach, 0), end: Math.min(end + reach, folded.text.length) });

  return {
    anchor: block.anchor,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(wholeCharacter(text, around.start, -1), span.start),
    suffix: text.slice(span.end, wholeCharacter(text, around.end, 1)),
    equals: equals.length,
    position: span,
    inBlock: { start: span.start - block.start, end: span.end - block.start },
    blockHash: folding.blockHash(block),
    pageHash: folding.hash,
    edition,
  };
}
