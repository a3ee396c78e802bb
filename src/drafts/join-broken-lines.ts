// What a page of paper put into a text that was pasted from it: words broken at the end of a line, and the number of a page
// in the middle of a sentence. They are taken out before citations are looked for; nothing else is changed, and every place
// leads back to the text as it was pasted.
import type { Span } from '../text/normalise.ts';

export interface JoinedText {
  text: string;
  /** Takes a span of `text` back to the text as given. */
  toOriginal(span: Span): Span;
}

/** A hyphen at the end of a line between small letters: `ordi-\nnanza`. After a capital it belongs to the word (`C-\n550/16`). */
const brokenWord = /(?<=\p{Ll})[-\u00AD\u2010\u2011][ \t]*\r?\n[ \t]*(?=\p{Ll})/u;

/** A line with nothing but a page number beside an empty line or the end of a page, where no sentence ends before it. */
const pageNumber = /(?<=[\p{L}\d,)])[ \t]*(?<!\b(?:numero|number|n|nn|nr))(?:\r?\n)+[ \t]*\f?[ \t]*(?:-[ \t]*)?(?:(?:pag(?:ina|\.)?|page)[ \t]*)?\d{1,3}(?:[ \t]*(?:di|of|\/)[ \t]*\d{1,3})?(?:[ \t]*-)?[ \t]*(?:\r?\n[ \t]*(?:\r?\n|\f)+|\f)[ \t]*(?=[\p{Ll}\d(])/iu;

const broken = new RegExp(`${brokenWord.source}|${pageNumber.source}`, 'gu');

export function joinBrokenLines(original: string): JoinedText {
  /** For each stretch that stays: where it begins in the joined text and in the original. */
  const starts: [joined: number, original: number][] = [[0, 0]];
  let text = '';
  let from = 0;
  for (const { 0: cut, index } of original.matchAll(broken)) {
    // A page number stands where a space would.
    const isWord = /^[-\u00AD\u2010\u2011]/.test(cut);
    text += original.slice(from, index) + (isWord ? '' : ' ');
    from = index + cut.length;
    starts.push([text.length, from]);
  }
  text += original.slice(from);
  const toOriginalAt = (at: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle]?.[0] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const [joined, place] = starts[low] ?? [0, 0];
    return place + at - joined;
  };
  return { text, toOriginal: ({ start, end }) => ({ start: toOriginalAt(start), end: end > start ? toOriginalAt(end - 1) + 1 : toOriginalAt(start) }) };
}
