// Sentences of the notes' words that more than one part of the page says.
import type { Counted } from '../../search/keep-strings.ts';
import { fillIn } from '../../search/search-strings.ts';
import type { ReaderStrings } from './reader-strings.ts';

export function counted([one, many]: Counted, n: number): string {
  return fillIn(n === 1 ? one : many, { n });
}

/** `p10` → `paragrafo 10`; null is a place that is gone. */
export function placeInWords({ places }: ReaderStrings, anchor: string | null): string {
  if (anchor === null) return places.gone;
  if (anchor === '') return places.unknown;
  if (anchor === 'headnote') return places.headnote;
  return fillIn(places[anchor.charAt(0) as 'p' | 'h' | 'n'], { n: anchor.slice(1) });
}

/** The beginning and the end of a long passage. */
export function shortened(passage: string, most = 240): string {
  const words = passage.replace(/\s+/gu, ' ').trim();
  if (words.length <= most) return words;
  const [start, end] = [words.slice(0, most / 2), words.slice(-most / 2)];
  return `${start.slice(0, start.lastIndexOf(' '))} … ${end.slice(end.indexOf(' ') + 1)}`;
}
