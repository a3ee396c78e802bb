// A word that stands in no decision and in no concept may be mistyped, or not typed to its end. The list of words tells
// what was meant; the reader is always told what was searched for instead.
import { fold } from '../text/fold.ts';
import type { KnownWord } from './word-list.ts';

interface Candidate extends KnownWord {
  distance: number;
}

const shortestMended = 4;
const shortestPrefix = 3;
/** From this length on a word with another first letter is taken for a slip: shorter words that rhyme are other words (gatto, fatto). */
const shortestRhyme = 8;
/** What turns a word into its opposite, in Italian and in English. */
const negations = ['in', 'il', 'im', 'ir', 'un', 'dis', 'non', 's'] as const;

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

/** An s negates before a consonant alone: sfiducia, never sera. */
const negates = (negation: string, rest: string): boolean => rest !== '' && (negation !== 's' || !/^[aeiou]/.test(rest));

/** The word without the negation before it; null where it does not begin so. */
function withoutNegation(word: string, negation: string): string | null {
  const rest = word.slice(negation.length);
  return word.startsWith(negation) && negates(negation, rest) ? rest : null;
}

/** The word with each negation before it, and without the one it has: esistente, inesistente. */
const oppositesOf = (word: string): ReadonlySet<string | null> =>
  new Set(negations.flatMap((negation) => [negates(negation, word) ? negation + word : null, withoutNegation(word, negation)]));

/** True where taking the one word for the other would add or drop a negation, though there be a slip besides: iregolare, regolare. */
function turnsRound(typed: string, meant: string, distance: number): boolean {
  return negations.some((negation) => {
    const [plain, other] = [withoutNegation(typed, negation), withoutNegation(meant, negation)];
    if ((plain === null) === (other === null)) return false;
    return plain === null ? editDistance(typed, other ?? '', distance) < distance : editDistance(plain, meant, distance) <= distance;
  });
}

/** True where the beginnings agree but for a slip: the same first letter, the first two swapped or, of a long word, the first one changed, lost or added and nothing else. */
function beginsAlike(typed: string, { word, distance }: Candidate): boolean {
  if (typed[0] === word[0] || (typed[0] === word[1] && typed[1] === word[0])) return true;
  return typed.length >= shortestRhyme && distance === 1;
}

/**
 * The words that a mistyped word may mean, likeliest first: fewest changes, same first letter, commonest. None where the
 * likeliest begins otherwise or means the opposite: what was typed is then rather a word that the library does not have.
 */
export function mendWord(typed: string, known: readonly KnownWord[]): string[] {
  const word = fold(typed);
  if (word.length < shortestMended || /\d/.test(word)) return [];
  const most = word.length >= 8 ? 2 : 1;
  const candidates: Candidate[] = [];
  const opposites = oppositesOf(word);
  for (const { word: own, common } of known) {
    if (opposites.has(own)) return [];
    const distance = editDistance(word, own, most);
    if (distance <= most) candidates.push({ word: own, common, distance });
  }
  const price = ({ word: own, distance, common }: Candidate): number => distance + (own[0] === word[0] ? 0 : 0.5) - common / 40;
  const sorted = candidates.sort((a, b) => price(a) - price(b));
  const [best] = sorted;
  const isMeant = (each: Candidate): boolean => beginsAlike(word, each) && !turnsRound(word, each.word, each.distance);
  return best && isMeant(best) ? sorted.filter((each) => price(each) <= price(best) + 0.2 && isMeant(each)).slice(0, 3).map((each) => each.word) : [];
}

/** The words that begin with a word not typed to its end, commonest first. */
export function completeWord(typed: string, known: readonly KnownWord[]): string[] {
  const start = fold(typed);
  if (start.length < shortestPrefix) return [];
  return known
    .filter(({ word }) => word.startsWith(start) && word.length > start.length)
    .sort((a, b) => b.common - a.common || a.word.length - b.word.length)
    .slice(0, 8)
    .map(({ word }) => word);
}
