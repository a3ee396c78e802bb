// Where a quote stands word for word, in folded text.

/** More places than this are not worth telling apart, and a hostile quote of one letter shall not cost more. */
const mostPlaces = 200;
const wordCharacter = /[\p{L}\p{N}]/u;

/** True where a cut at this offset goes through the middle of a word. */
export function cutsWord(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && wordCharacter.test(text.charAt(offset - 1)) && wordCharacter.test(text.charAt(offset));
}

/**
 * The places where the quote begins, at most 200, in order. A quote that was cut at the ends of words is not found inside
 * longer words; `before` and `after` are the characters that touched it.
 */
export function findQuote(text: string, quote: string, before: string, after: string): number[] {
  const places: number[] = [];
  if (quote === '') return places;
  const ownStart = cutsWord(before + quote, before.length);
  const ownEnd = cutsWord(quote + after, quote.length);
  for (let at = text.indexOf(quote); at !== -1 && places.length < mostPlaces; at = text.indexOf(quote, at + 1)) {
    if ((ownStart || !cutsWord(text, at)) && (ownEnd || !cutsWord(text, at + quote.length))) places.push(at);
  }
  return places;
}
