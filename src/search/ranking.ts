// Ranks by one search for each word: scores are summed and multiplied by the square of the share of the words a decision
// has. Measured on our records (search.md, section 4) that equals BM25, where Pagefind's own "all words" finds nothing for
// two questions in five.
export interface TermHit {
  score: number;
  /** Where in the page the term stands, counted in words. */
  locations: readonly number[];
}

/** What one search found: hits by the name of the page in the index. */
export type TermHits = ReadonlyMap<string, TermHit>;

export interface RankedPage {
  page: string;
  score: number;
  /** How many of the terms it has. */
  covered: number;
  /** For each term in turn, where it stands in the page. */
  locations: (readonly number[])[];
}

/**
 * Best first; equal scores keep the order in which pages were first met. Pages with fewer than half the terms of the best
 * are left out: one common word of four is no answer when another decision has all four.
 */
export function mergeTermHits(terms: readonly TermHits[]): RankedPage[] {
  const merged = new Map<string, RankedPage>();
  terms.forEach((hits, term) => {
    for (const [page, { score, locations }] of hits) {
      const own = merged.get(page) ?? { page, score: 0, covered: 0, locations: terms.map(() => []) };
      own.score += score;
      own.covered += 1;
      own.locations[term] = locations;
      merged.set(page, own);
    }
  });
  const pages = [...merged.values()];
  const best = pages.reduce((most, { covered }) => Math.max(most, covered), 0);
  return pages
    .filter(({ covered }) => covered >= best / 2)
    .map((own) => ({ ...own, score: own.score * (own.covered / terms.length) ** 2 }))
    .sort((a, b) => b.score - a.score);
}
