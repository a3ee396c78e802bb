// The one normaliser of the library: the search index, the search box, the citation grammar and the anchoring of notes all
// compare text through it. It undoes what printing adds (curly apostrophes, hyphens that do not break, spaces of fixed
// width and letters of full width, invisible characters) and puts accents in one form; it changes no case and no word. On real Italian
// decisions 75 % of the apostrophes inside words are typographic, so nothing may compare text without it.

export interface Span {
  start: number;
  /** One past the last code unit, as in `text.slice(start, end)`. */
  end: number;
}

export interface NormalisedText {
  text: string;
  /** Takes a span of `text` back to the text that was normalised. Characters that vanished at its ends stay outside. */
  toOriginal(span: Span): Span;
}

const written: readonly (readonly [plain: string, shapes: string])[] = [
  ["'", '\u2018\u2019\u02BC\u2032'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63'],
  ['/', '\u2044\u2215'],
  [' ', '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000'],
  ['', '\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF'],
  // Letters, figures and signs of full width, in the order of ASCII.
  ...Array.from({ length: 94 }, (_, place) => [String.fromCharCode(0x21 + place), String.fromCharCode(0xff01 + place)] as const),
];
const plainOf = new Map(written.flatMap(([plain, shapes]) => [...shapes].map((shape) => [shape, plain] as const)));
const anyShape = new RegExp(`[${[...plainOf.keys()].join('')}]`, 'u');

/** A character and the marks (or Korean vowels and finals) that NFC may join to it; NFC never looks further. */
const cluster = /[^\p{M}\u1160-\u11FF]?[\p{M}\u1160-\u11FF]+|[^\p{M}\u1160-\u11FF]/gsu;

/**
 * Normalises a text: NFC; every apostrophe `'`, every hyphen or dash `-`, every slash of a fraction `/`, every fixed-width
 * space a space, every character of full width its plain one; soft hyphens, zero-width characters and direction marks gone. Line breaks and runs of spaces stay as they are.
 */
export function normalise(original: string): NormalisedText {
  if (!anyShape.test(original) && original.normalize('NFC') === original) return { text: original, toOriginal: (span) => span };

  // For each code unit of the new text, the first and the last code unit of the original that it stands for.
  let text = '';
  let first: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const plain = plainOf.get(original.charAt(i)) ?? original.charAt(i);
    text += plain;
    if (plain !== '') first.push(i);
  }
  let last = first;

  if (text.normalize('NFC') !== text) {
    let composed = '';
    const from: number[] = [];
    const to: number[] = [];
    for (const { 0: part, index } of text.matchAll(cluster)) {
      const joined = part.normalize('NFC');
      const end = index + part.length - 1;
      for (let i = 0; i < joined.length; i++) {
        from.push(first[joined === part ? index + i : index] ?? 0);
        to.push(first[joined === part ? index + i : end] ?? 0);
      }
      composed += joined;
    }
    [text, first, last] = [composed, from, to];
  }

  return {
    text,
    toOriginal({ start, end }) {
      const from = first[start] ?? original.length;
      return { start: from, end: end > start ? (last[end - 1] ?? original.length - 1) + 1 : from };
    },
  };
}

/** The normalised text alone, for those who compare and need no way back. */
export function normaliseText(text: string): string {
  return normalise(text).text;
}
