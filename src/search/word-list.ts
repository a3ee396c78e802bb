// The list of words as it travels: sorted, each word without the beginning that it shares with the one before. That is a
// third less to fetch than the words as they are, and gzip alone does not find it.

/** A word as it is printed, folded, and the logarithm of the number of decisions that have it: 6 for 2^6 and more. */
export interface KnownWord {
  word: string;
  common: number;
}

export interface PackedWords {
  /** For each word a capital that says how many letters it shares (A none, B one), and the rest: `AambasciataKe`. */
  words: string;
  /** For each word how common it is, one figure to the base of 36. */
  common: string;
}

const none = 'A'.charCodeAt(0);
const mostShared = 25;

/** How many letters two words share at their beginning. */
export function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** Packs sorted words that have no capital among them. */
export function packWords(words: readonly KnownWord[]): PackedWords {
  const rests = words.map(({ word }, place) => {
    const shared = Math.min(mostShared, sharedStart(words[place - 1]?.word ?? '', word));
    return String.fromCharCode(none + shared) + word.slice(shared);
  });
  return { words: rests.join(''), common: words.map(({ common }) => common.toString(36)).join('') };
}

export function unpackWords({ words, common }: PackedWords): KnownWord[] {
  let last = '';
  return (words.match(/[A-Z][^A-Z]*/g) ?? []).map((own, place) => {
    last = last.slice(0, own.charCodeAt(0) - none) + own.slice(1);
    return { word: last, common: parseInt(common[place] ?? '0', 36) };
  });
}
