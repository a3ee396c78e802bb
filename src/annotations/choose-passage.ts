// The moves by which a passage is chosen without a pointer: sentence by sentence, then word by word at either end. A passage
// never leaves its block, and never becomes empty: a move that would do either leaves it as it is.
import type { Span } from './note.ts';

export const moves = ['next-sentence', 'previous-sentence', 'add-sentence', 'drop-sentence', 'end-forward', 'end-back', 'start-forward', 'start-back'] as const;
export type Move = (typeof moves)[number];

/** A block of the page, as passages are chosen in it. Spans are offsets of the page's text. */
export interface ChoiceOfPassage {
  /** All of it, without the white space at its ends: the first choice. */
  whole: Span;
  /** In order, without the white space between them. */
  sentences: readonly Span[];
  words: readonly Span[];
}

/** `sentences` as the block's language cuts them; null for a block without a word. */
export function choiceOfPassage(text: string, block: Span, sentences: readonly Span[]): ChoiceOfPassage | null {
  const words = [...text.slice(block.start, block.end).matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: block.start + index, end: block.start + index + word.length }));
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { whole: { start: first.start, end: last.end }, sentences, words } : null;
}

const same = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

export function movePassage({ whole, sentences, words }: ChoiceOfPassage, passage: Span, move: Move): Span {
  const { start, end } = passage;
  // The sentence in which the passage begins, counted as the one before where it begins between two.
  const current = sentences.findLastIndex((sentence) => sentence.start <= start);
  switch (move) {
    case 'next-sentence':
      return (same(passage, whole) ? sentences[0] : sentences[current + 1]) ?? passage;
    case 'previous-sentence':
      return same(passage, whole) ? passage : (sentences[current - 1] ?? whole);
    case 'add-sentence':
      return { start, end: sentences.find((sentence) => sentence.end > end)?.end ?? end };
    case 'drop-sentence':
      return { start, end: sentences.findLast((sentence) => sentence.end < end && sentence.end > start)?.end ?? end };
    case 'end-forward':
      return { start, end: words.find((word) => word.end > end)?.end ?? end };
    case 'end-back':
      return { start, end: words.findLast((word) => word.end < end && word.end > start)?.end ?? end };
    case 'start-forward':
      return { start: words.find((word) => word.start > start && word.start < end)?.start ?? start, end };
    case 'start-back':
      return { start: words.findLast((word) => word.start < start)?.start ?? start, end };
  }
}
