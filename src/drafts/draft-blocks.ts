// The text of a draft cut into blocks, which a page can draw one after the other, and a block into stretches with and
// without a citation. Joined, they are the text.
import type { CheckedDraft } from './checked-draft.ts';

export type Stretch = { text: string; place: null } | { text: string; place: number };

const shortestBlock = 400; // characters
const longestBlock = 4000;

/** A block ends at the end of a line, once it is long enough, and never inside a citation. */
export function* toBlocks({ text, places }: Pick<CheckedDraft, 'text' | 'places'>): Generator<Stretch[]> {
  let next = 0;
  for (let from = 0; from < text.length; ) {
    const line = text.indexOf('\n', from + shortestBlock);
    let end = Math.min(line === -1 ? text.length : line + 1, from + longestBlock, text.length);
    // A pair of surrogates is one character.
    if (end < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(end))) end++;
    let last = next;
    for (let place = places[last]; place && place.start < end; place = places[++last]) end = Math.max(end, place.end);
    const block: Stretch[] = [];
    for (let at = from; at < end; ) {
      const place = next < last ? places[next] : undefined;
      if (place && place.start === at) {
        block.push({ text: text.slice(place.start, place.end), place: next++ });
        at = place.end;
      } else {
        const stop = place?.start ?? end;
        block.push({ text: text.slice(at, stop), place: null });
        at = stop;
      }
    }
    yield block;
    from = end;
  }
}
