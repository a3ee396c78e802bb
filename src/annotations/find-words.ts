// Finds words in the text of a page as a reader types them: small letters for capitals, without accents, whatever the
// apostrophes, the spaces and the ends of lines.
import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import type { Span } from './note.ts';

/** A text made ready to be searched; the same one is searched at every letter that the reader types. */
export interface SearchableText {
  /** Folded. */
  text: string;
  /** By each code unit of it, the span of the original that it stands for. */
  spans: readonly Span[];
}

const whiteSpace = /\s/u;

export function searchable(original: string): SearchableText {
  const { text, toOriginal } = normalise(original);
  let folded = '';
  const spans: Span[] = [];
  let at = 0;
  for (const character of text) {
    const span = toOriginal({ start: at, end: at + character.length });
    at += character.length;
    if (whiteSpace.test(character) && folded.endsWith(' ')) continue;
    const plain = whiteSpace.test(character) ? ' ' : fold(character);
    for (let unit = 0; unit < plain.length; unit++) spans.push(span);
    folded += plain;
  }
  return { text: folded, spans };
}

/** Where the words stand, in order and without overlap, at most `limit` times. */
export function findWords({ text, spans }: SearchableText, words: string, limit = 1000): Span[] {
  const wanted = searchable(words.trim()).text;
  const found: Span[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at !== -1 && found.length < limit; at = text.indexOf(wanted, at + wanted.length)) {
    const [first, last] = [spans[at], spans[at + wanted.length - 1]];
    if (first && last) found.push({ start: first.start, end: last.end });
  }
  return found;
}
