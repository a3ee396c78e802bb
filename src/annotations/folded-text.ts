// The text in which passages are compared: through the library's one normaliser, with double quotation marks in one shape
// and one space for any white space, so that typography, line wrapping and Unicode forms never count as a change.
import { normalise } from '../text/normalise.ts';
import type { Span } from './note.ts';

export interface FoldedText {
  text: string;
  /** Takes a span of the folded text back to the original. */
  toOriginal(span: Span): Span;
  /** Where an offset of the original stands in the folded text: the first character that begins there or later. */
  toFolded(offset: number): number;
}

export function foldText(original: string): FoldedText {
  const normalised = normalise(original);
  const plain = normalised.text.replace(/[“”„‟«»″＂]/g, '"').replace(/\s/g, ' ');

  // Only a run of spaces makes the text shorter: after each run, how far the folded text is behind.
  const behind: { from: number; by: number }[] = [];
  let text = '';
  let copied = 0;
  for (const { 0: run, index } of plain.matchAll(/ {2,}/g)) {
    text += plain.slice(copied, index + 1);
    copied = index + run.length;
    behind.push({ from: text.length, by: copied - text.length });
  }
  text += plain.slice(copied);

  const toPlain = (offset: number): number => {
    let [low, high] = [0, behind.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((behind[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (behind[low - 1]?.by ?? 0);
  };
  const startOf = (offset: number): number => normalised.toOriginal({ start: toPlain(offset), end: toPlain(offset) }).start;

  return {
    text,
    toOriginal({ start, end }) {
      if (end <= start) return { start: startOf(start), end: startOf(start) };
      return normalised.toOriginal({ start: toPlain(start), end: toPlain(end - 1) + 1 });
    },
    toFolded(offset) {
      let [low, high] = [0, text.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (startOf(middle) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** The folded text alone, for a quote and its context. */
export function foldQuote(text: string): string {
  return foldText(text).text;
}
