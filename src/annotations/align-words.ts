// Lays the words of a passage with its contexts beside the words of a paragraph and finds where they fit best (the local
// alignment of Smith and Waterman, over words). It follows a passage through words replaced, added and left out, where a
// search by characters gives up; and it says where the passage begins and ends though the words at its edges have changed.
import type { Span } from './note.ts';

interface PlacedWord extends Span {
  word: string;
}

/** Words of context on each side that take part. */
const contextWords = 8;
/** More pairs of words than this are not compared: it would take longer than a slice. */
const mostPairs = 400_000;
/** What a word more or less and a word replaced cost, against the weight of an equal word. */
const gap = 0.4;
const replaced = 0.6;
/** Where no context is left, no more words than these are taken to have changed at an edge. */
const mostMissing = 3;

/** An equal short word (`di`, `che`, `the`) says half as much as another. */
export const wordWeight = (word: string): number => (word.length <= 3 ? 1 : 2);

function placeWords(text: string, offset = 0): PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), start: offset + index, end: offset + index + word.length }));
}

export interface AlignedPassage extends Span {
  /** The share of the quote's words that are still there, in order. */
  kept: number;
}

/** Where the quote went in `text` between the offsets of the zone, or null where no word of it can be followed. */
export function alignWords(text: string, zone: Span, quote: string, prefix: string, suffix: string): AlignedPassage | null {
  const before = placeWords(prefix).slice(-contextWords);
  const own = placeWords(quote);
  const wanted = [...before, ...own, ...placeWords(suffix).slice(0, contextWords)];
  const found = placeWords(text.slice(zone.start, zone.end), zone.start);
  if (wanted.length * found.length > mostPairs) return null;

  const pairs = fit(wanted.map(({ word }) => word), found.map(({ word }) => word));
  const firstOwn = before.length;
  const afterOwn = before.length + own.length;
  const ownPairs = pairs.filter(({ wantedAt }) => wantedAt >= firstOwn && wantedAt < afterOwn);
  const [first, last] = [ownPairs[0], ownPairs.at(-1)];
  if (!first || !last) return null;

  // Words at the edges that have changed: up to the context that is left, or else as many as are missing, if they are few.
  const left = pairs.findLast(({ wantedAt }) => wantedAt < firstOwn);
  const right = pairs.find(({ wantedAt }) => wantedAt >= afterOwn);
  const begins = left ? left.foundAt + (firstOwn - left.wantedAt) : first.foundAt - fewMissing(first.wantedAt - firstOwn);
  const finishes = right ? right.foundAt - (right.wantedAt - afterOwn) - 1 : last.foundAt + fewMissing(afterOwn - 1 - last.wantedAt);
  const start = found[Math.max(0, Math.min(begins, first.foundAt))];
  const end = found[Math.min(found.length - 1, Math.max(finishes, last.foundAt))];
  return start && end ? { start: start.start, end: end.end, kept: ownPairs.length / own.length } : null;
}

const fewMissing = (words: number): number => Math.min(words, mostMissing);

interface Pair {
  wantedAt: number;
  foundAt: number;
}

/** The equal words of the best local alignment, in order. */
function fit(wanted: readonly string[], found: readonly string[]): Pair[] {
  const width = found.length + 1;
  const steps = new Uint8Array((wanted.length + 1) * width);
  let above = new Float32Array(width);
  let row = new Float32Array(width);
  let best = { score: 0, at: 0 };
  for (let i = 1; i <= wanted.length; i++) {
    const word = wanted[i - 1] ?? '';
    const weight = wordWeight(word);
    for (let j = 1; j < width; j++) {
      const across = (above[j - 1] ?? 0) + (word === found[j - 1] ? weight : -replaced);
      const up = (above[j] ?? 0) - gap;
      const back = (row[j - 1] ?? 0) - gap;
      const score = Math.max(across, up, back, 0);
      row[j] = score;
      steps[i * width + j] = score === 0 ? 0 : score === across ? 1 : score === up ? 2 : 3;
      if (score > best.score) best = { score, at: i * width + j };
    }
    [above, row] = [row, above];
    row[0] = 0;
  }

  const pairs: Pair[] = [];
  for (let at = best.at; steps[at] !== 0; ) {
    const step = steps[at];
    if (step === 1) {
      const pair = { wantedAt: Math.floor(at / width) - 1, foundAt: (at % width) - 1 };
      if (wanted[pair.wantedAt] === found[pair.foundAt]) pairs.push(pair);
    }
    at -= step === 1 ? width + 1 : step === 2 ? width : 1;
  }
  return pairs.reverse();
}
