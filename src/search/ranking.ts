// Ranks decisions for a question. Every word is a search of its own; a concept adds what else it is called and the decisions
// tagged with it. What a decision has is summed and multiplied by the share of the question it covers, so that one rare word
// never beats all the common ones. The numbers below were tuned on `npm run bench:search`.
import type { Postings } from './term-index.ts';

/** How much a synonym counts against the word that was typed. */
const synonymWeight = 0.6;
/** How much it counts that a decision is tagged with a concept of the question, against a word of the same rarity. */
const tagWeight = 0.8;
/** The words of a concept together count at least this share of how rare its decisions are: common words can name a rare thing. */
const conceptFloor = 0.6;
/** What a word counts beside a concept that decisions are tagged with: it is more often the dress of the question than its subject. */
const besideConcept = 0.6;
/** Decisions that cover less of the question than this share of what the best one covers, and are tagged with no concept of it, are left out. */
const leastShare = 0.4;
/** The share of a word that a tag or a synonym covers. */
const tagCover = 0.95;
const synonymCover = 0.8;
/** On equal terms the higher and the newer court come first. */
const levelWeight = 0.06;
const newnessWeight = 0.05;
/** What it counts to be of the court and the year that the question names: together they are half a citation. */
const meantWeight = 1;
/** Enough to put the leading decisions of an issue before all others. */
const leadingWeight = 5;

/** One word of the question, or a phrase. */
export interface WordEvidence {
  /** Null where no decision has it: it then counts only through a concept. */
  postings: Postings | null;
}

export interface ConceptEvidence {
  /** Places of the words it covers. */
  words: readonly number[];
  /** What else it is called: for each form the postings of its terms, all of which a decision must have. */
  synonyms: readonly (readonly Postings[])[];
  /** Decisions tagged with it, each with how much of it is about that (0 to 1); null where it has no tag. */
  tagged: ReadonlyMap<number, number> | null;
}

export interface Collection {
  /** Number of decisions; they are numbered newest first. */
  documents: number;
  /** For each decision how high its court is, 0 to 1. */
  height: (document: number) => number;
  /** Whether a decision is of the court and the year that the question names. */
  isMeant: (document: number) => boolean;
  /** Whether a decision may be an answer at all: it has the quoted phrases and nothing that is shut out. */
  admits: (document: number) => boolean;
}

export interface RankedDocument {
  document: number;
  score: number;
  /** Words of the question that it has, or is tagged with. */
  covered: number;
}

/** Below this many decisions a word is no more telling: in a small library a rare word is often an accident. */
const rarest = 4;

/** BM25's rarity of a term in `count` of `documents`. */
export function rarity(count: number, documents: number): number {
  const own = Math.max(count, rarest);
  return Math.log(1 + (documents - own + 0.5) / (own + 0.5));
}

function literalScores(postings: Postings | null, documents: number): Map<number, number> {
  const scores = new Map<number, number>();
  if (!postings) return scores;
  const rare = rarity(postings.documents.length, documents);
  postings.documents.forEach((document, index) => scores.set(document, rare * (postings.impacts[index] ?? 0)));
  return scores;
}

/** The best form of a concept in each decision that has every word of it: the mean of what its words count. */
function synonymScores({ synonyms }: ConceptEvidence, documents: number): Map<number, number> {
  const best = new Map<number, number>();
  for (const form of synonyms) {
    const each = form.map((postings) => literalScores(postings, documents));
    const [first, ...others] = each;
    for (const [document, score] of first ?? []) {
      let sum = score;
      let everywhere = true;
      for (const other of others) {
        const own = other.get(document);
        if (own === undefined) everywhere = false;
        else sum += own;
      }
      if (everywhere) best.set(document, Math.max(best.get(document) ?? 0, sum / each.length));
    }
  }
  return best;
}

/**
 * Best first; equal scores keep the newer before the older. Decisions that cover much less than the best one are left
 * out: one common word of four is no answer where another decision has all four.
 */
export function rankDocuments(words: readonly WordEvidence[], concepts: readonly ConceptEvidence[], leading: readonly number[], collection: Collection): RankedDocument[] {
  const { documents, height, isMeant, admits } = collection;
  const literal = words.map(({ postings }) => literalScores(postings, documents));
  const telling = concepts.filter(({ tagged }) => tagged !== null && tagged.size > 0);
  const worth = words.map((_, place) => (telling.length === 0 || telling.some((concept) => concept.words.includes(place)) ? 1 : besideConcept));
  const rare = words.map(({ postings }, place) => {
    if (postings) return rarity(postings.documents.length, documents) * (worth[place] ?? 1);
    const own = concepts.filter((concept) => concept.words.includes(place)).map(({ tagged }) => rarity(tagged?.size ?? documents / 20, documents));
    return Math.max(0, ...own);
  });
  for (const { words: own, tagged } of telling) {
    const sum = own.reduce((total, place) => total + (rare[place] ?? 0), 0);
    const least = conceptFloor * rarity(tagged?.size ?? 0, documents);
    if (sum > 0 && sum < least) for (const place of own) rare[place] = ((rare[place] ?? 0) * least) / sum;
  }
  const whole = rare.reduce((sum, own) => sum + own, 0);
  if (whole === 0) return [];

  const scores = new Float64Array(documents);
  const cover = words.map(() => new Float32Array(documents));
  literal.forEach((hits, place) => {
    for (const [document, score] of hits) {
      scores[document] = (scores[document] ?? 0) + score * (worth[place] ?? 1);
      (cover[place] as Float32Array)[document] = 1;
    }
  });
  const raise = (place: number, document: number, to: number): void => {
    const own = cover[place] as Float32Array;
    if ((own[document] ?? 0) < to) own[document] = to;
  };
  for (const concept of concepts) {
    const weight = concept.words.reduce((sum, place) => sum + (rare[place] ?? 0), 0);
    for (const [document, score] of synonymScores(concept, documents)) {
      const typed = concept.words.reduce((sum, place) => sum + (literal[place]?.get(document) ?? 0), 0);
      scores[document] = (scores[document] ?? 0) + Math.max(0, synonymWeight * score * Math.max(1, concept.words.length) - typed);
      for (const place of concept.words) raise(place, document, synonymCover);
    }
    for (const [document, share] of concept.tagged ?? []) {
      scores[document] = (scores[document] ?? 0) + tagWeight * weight * share;
      for (const place of concept.words) raise(place, document, tagCover);
    }
  }

  const rank = new Map(leading.map((document, place) => [document, leadingWeight / (place + 1)]));
  const ranked: (RankedDocument & { share: number })[] = [];
  let most = 0;
  for (let document = 0; document < documents; document++) {
    if (!scores[document] || !admits(document)) continue;
    let share = 0;
    let covered = 0;
    cover.forEach((own, place) => {
      const value = own[document] ?? 0;
      share += value * (rare[place] ?? 0);
      if (value > 0) covered++;
    });
    share /= whole;
    most = Math.max(most, share);
    const standing = 1 + levelWeight * height(document) + newnessWeight * (1 - document / documents) + (isMeant(document) ? meantWeight : 0) + (rank.get(document) ?? 0);
    ranked.push({ document, covered, share, score: (scores[document] ?? 0) * share * standing });
  }
  return ranked
    .filter(({ share, document }) => share >= most * leastShare || telling.some(({ tagged }) => tagged?.has(document)))
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .map(({ document, score, covered }) => ({ document, score, covered }));
}
