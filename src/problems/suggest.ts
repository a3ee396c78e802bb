// The nearest words of a closed list to what was written: most mistakes in a key are slips of the pen.
import type { Bilingual } from '../i18n/languages.ts';

const shown = 12;

/** Letters to add, drop or change to turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The allowed words, nearest first; equals in alphabetical order. */
export function nearest(found: string, allowed: Iterable<string>, count = shown): string[] {
  // A key may stand in a list of thousands (the ids of all decisions): words of a very different length cannot be near.
  const words = [...allowed];
  const candidates = words.length > 500 ? words.filter((word) => Math.abs(word.length - found.length) < 4 && word.slice(0, 3) === found.slice(0, 3)) : words;
  return (candidates.length > 0 ? candidates : words.slice(0, 500))
    .map((word) => ({ word, distance: editDistance(found, word) }))
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, count)
    .map(({ word }) => word);
}

/** Near enough to be a slip of the pen: a third of the letters at most. */
export const isNear = (found: string, word: string): boolean => editDistance(found, word) <= Math.ceil(Math.max(found.length, word.length) / 3);

/** `write X (the nearest), or A, B, C` for a word that is not in a closed list; `write one of A, B, C` where none is near. */
export function suggest(found: string, allowed: Iterable<string>): Bilingual {
  const words = [...allowed];
  const [first, ...others] = nearest(found, words);
  if (first === undefined) return { it: 'toglierlo', en: 'leave it out' };
  if (others.length === 0) return { it: `scrivere ${first}`, en: `write ${first}` };
  const more = words.length > shown ? ', ...' : '';
  if (!isNear(found, first)) return { it: `scrivere uno tra ${[first, ...others].join(', ')}${more}`, en: `write one of ${[first, ...others].join(', ')}${more}` };
  return {
    it: `scrivere ${first} (il più vicino), oppure ${others.join(', ')}${more}`,
    en: `write ${first} (the nearest), or ${others.join(', ')}${more}`,
  };
}
