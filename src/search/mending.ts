// A word that stands in no decision and in no concept may be mistyped, or not typed to its end. The list of words tells
// what was meant; the reader is always told what was searched for instead.
import { fold } from '../text/fold.ts';

/** The lines of the word list: `ambasciata 6`. */
export type WordLines = readonly string[];

interface Candidate {
  word: string;
  /** Logarithm of the number of decisions. */
  common: number;
  distance: number;
}

const shortestMended = 4;
const shortestPrefix = 3;

function readLine(line: string): { word: string; common: number } {
  const space = line.indexOf(' ');
  return { word: line.slice(0, space), common: Number(line.slice(space + 1)) };
}

/**
 * Damerau's distance (a letter added, lost, changed, or two neighbours swapped, no letter twice), at most `most`; Infinity
 * beyond. It stops at the first row that is beyond, so that a list of ten thousand words takes milliseconds.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let own = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) own = Math.min(own, (before[j - 2] ?? 0) + 1);
      row.push(own);
      least = Math.min(least, own);
    }
    if (least > most) return Infinity;
    [before, last] = [last, row];
  }
  const distance = last[b.length] ?? Infinity;
  return distance <= most ? distance : Infinity;
}

/** The words that a mistyped word may mean, likeliest first: fewest changes, same first letter, commonest. */
export function mendWord(typed: string, lines: WordLines): string[] {
  const word = fold(typed);
  if (word.length < shortestMended || /\d/.test(word)) return [];
  const most = word.length >= 8 ? 2 : 1;
  const candidates: Candidate[] = [];
  for (const line of lines) {
    const { word: own, common } = readLine(line);
    const distance = editDistance(word, own, most);
    if (distance <= most) candidates.push({ word: own, common, distance });
  }
  const price = ({ word: own, distance, common }: Candidate): number => distance + (own[0] === word[0] ? 0 : 0.5) - common / 40;
  const sorted = candidates.sort((a, b) => price(a) - price(b));
  const [best] = sorted;
  return best ? sorted.filter((each) => price(each) <= price(best) + 0.2).slice(0, 3).map((each) => each.word) : [];
}

/** The words that begin with a word not typed to its end, commonest first. */
export function completeWord(typed: string, lines: WordLines): string[] {
  const start = fold(typed);
  if (start.length < shortestPrefix) return [];
  return lines
    .filter((line) => line.startsWith(start))
    .map(readLine)
    .filter(({ word }) => word.length > start.length)
    .sort((a, b) => b.common - a.common || a.word.length - b.word.length)
    .slice(0, 8)
    .map(({ word }) => word);
}
