// Finds a passage again on a page that may have changed, and says how sure it is. A note on the wrong passage is worse than
// a note reported as lost: whatever is not sure is `moved` or `uncertain` and waits for the reader, and what is shown on the
// page (`exact`, `changed`, `much-changed`) stands in the paragraph that the note was made on, if that is known.
import { findChanged, findLikenesses, findUnchanged, joinsElsewhere, likelyZones, standsBetween, touching, type Candidate, type Found, type WantedPassage, type Zone } from './find-candidates.ts';
import { foldPage, type FoldedPage } from './folded-page.ts';
import { foldQuote } from './folded-text.ts';
import type { AnchorStatus, PassageSelectors, Span } from './note.ts';
import type { PageText } from './page-text.ts';
import { resolveUnchanged } from './resolve-unchanged.ts';

/** Why a passage has its status; each has a sentence for the reader in the dictionaries. */
export const reasons = [
  'page-unchanged',
  'paragraph-unchanged',
  'quote-in-context',
  'wording-changed',
  'quote-elsewhere',
  'several-alike',
  'copies-changed',
  'context-changed',
  'taken-out',
  'not-found',
] as const;
export type Reason = (typeof reasons)[number];

export interface Resolution {
  status: AnchorStatus;
  /** Where the passage stands now, or is thought to stand; null for an orphan. Offsets of the page's text. */
  span: Span | null;
  /** What stands there now, as it stands; null for an orphan. */
  wording: string | null;
  /** From 0 to 100: likeness, contexts and paragraph together. */
  score: number;
  why: Reason;
}

/** A shorter quote proves nothing by itself: words like these may stand anywhere. */
const longQuote = 24;
const changedAlike = 0.8;
const muchChangedAlike = 0.42;
/** A passage over several paragraphs may have come apart: its contexts are then far from each other. */
const severalBlocksAlike = 0.6;
/** With one context or none, a changed passage must be long, much more alike, and far ahead of anything else in its paragraph. */
const longChangedQuote = 48;
const alikeByOneSide = 0.7;
const alikeAlone = 0.8;
const clearLead = 0.25;
/** With one context, a passage less alike than this is not even offered. */
const worthShowing = 0.6;
/** Two candidates whose scores are closer than this are rivals. */
const rivalry = 3;
/** Where equal passages stood, so much of the wider context must be left on either side. */
const amongEquals = 0.75;
/** In a text of set phrases a passage that is much changed, or has lost a context, must be so much more alike than anything else that could pass for it. */
const aboveOthers = 0.1;

interface Verdict {
  status: AnchorStatus;
  why: Reason;
}

function scoreOf({ alike, before, after, home }: Candidate): number {
  return 50 * alike + 20 * before + 20 * after + (home ? 10 : 0);
}

function touches({ before, after }: Candidate): number {
  return (before >= touching ? 1 : 0) + (after >= touching ? 1 : 0);
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The paragraph of the note, as far as the passage may reach; null where it is not on the page or not known. */
function homeZone(folding: FoldedPage, { anchor, exact, suffix, inBlock }: PassageSelectors, quote: string): Zone | null {
  const block = folding.block(anchor);
  if (!block) return null;
  const { start, end } = folding.foldedBlock(block);
  // The text of a page parts its blocks by a line break, which the suffix of a passage that closed its block begins with.
  const closes = suffix === '' || suffix.startsWith('\n');
  const goesOn = exact.includes('\n') && inBlock.end > block.end - block.start;
  const reach = Math.ceil(quote.length * 1.25) + 40; // room for a quarter more
  return {
    start,
    end: goesOn ? Math.min(end + reach, folding.folded.text.length) : end,
    home: true,
    opens: inBlock.start === 0 ? start : null,
    closes: closes && !goesOn ? end : null,
    startsBefore: end,
  };
}

function judgeUnchanged(best: Candidate, rivals: readonly Candidate[], wanted: WantedPassage, equals: number, inPlace: boolean): Verdict | null {
  const long = wanted.quote.length >= longQuote;
  const sides = touches(best);
  const copies = rivals.filter(({ alike }) => alike === 1);
  // The only one of its kind: then and now, or at least in its paragraph, with no copy gone that it may be mistaken for.
  const alone = equals === 1 && copies.length === 0;
  const aloneAtHome = best.home && copies.length + 1 >= equals && !copies.some(({ home }) => home);
  if (inPlace && (sides === 2 || (sides === 1 && (long ? alone || aloneAtHome : alone && best.home)))) return { status: 'exact', why: 'quote-in-context' };
  if (!best.home && long && copies.length === 0) return { status: 'moved', why: 'quote-elsewhere' };
  if (inPlace && sides === 1 && long) return { status: 'uncertain', why: 'copies-changed' };
  return best.home || sides > 0 ? { status: 'uncertain', why: 'context-changed' } : null;
}

function judgeChanged(best: Candidate, rivals: readonly Candidate[], wanted: WantedPassage, inPlace: boolean): Verdict | null {
  const { alike } = best;
  const sides = touches(best);
  const lead = alike - Math.max(0, ...rivals.map((rival) => rival.alike));
  const enough = sides === 2 ? (wanted.severalBlocks ? severalBlocksAlike : muchChangedAlike) : sides === 1 ? alikeByOneSide : alikeAlone;
  const distinct = sides === 2 || (wanted.quote.length >= longChangedQuote && lead >= clearLead && (sides === 1 || best.home));
  if (inPlace && distinct && alike >= enough) return { status: alike >= changedAlike ? 'changed' : 'much-changed', why: 'wording-changed' };
  const worthALook = sides === 2 ? alike >= muchChangedAlike : sides === 1 ? alike >= worthShowing : alike >= changedAlike && wanted.quote.length >= longQuote;
  return worthALook ? { status: 'uncertain', why: 'context-changed' } : null;
}

/**
 * What speaks against a passage that was found: it may have been taken out, and what was found be one of its likenesses, of
 * which a text of set phrases is full.
 */
function doubtAbout(text: string, home: Zone | null, best: Candidate, rivals: readonly Candidate[], wanted: WantedPassage, equals: number, closedUp: boolean): Reason | null {
  const [rival] = rivals;
  if (closedUp && (best.before < 1 || best.after < 1 || best.alike < 1)) return 'context-changed';
  if (home && joinsElsewhere(text, home, best, wanted)) return 'context-changed';
  if (home && equals > 1 && standsBetween(text, home, best, wanted) < amongEquals) return 'copies-changed';
  if (rival && scoreOf(best) - scoreOf(rival) < rivalry) return 'several-alike';
  if (best.alike === 1 || (best.alike >= changedAlike && touches(best) === 2)) return null;
  const likenesses = [...rivals, ...findLikenesses(text, wanted).filter((other) => !overlap(other, best))];
  return likenesses.some(({ alike }) => (alike < 1 || equals > 1) && alike >= muchChangedAlike && best.alike - alike < aboveOthers) ? 'several-alike' : null;
}

/** Whatever may be the passage now, and whether it was seen to be taken out. */
function findAll(text: string, home: Zone | null, wanted: WantedPassage, equal: readonly Candidate[]): Found {
  const zones = home ? [home] : likelyZones(text, wanted);
  const found = zones.map((zone) => findChanged(text, zone, wanted));
  // What was put beside the passage is no part of it: where the quote still stands word for word, nothing wider is meant.
  const changed = found.flatMap((each) => each.candidates).filter((candidate) => !equal.some((each) => each.home && overlap(each, candidate)));
  const candidates = [...equal, ...changed];
  const closedUp = found.some((each) => each.closedUp);
  if (home && candidates.length === 0) candidates.push(...likelyZones(text, wanted).flatMap((zone) => findChanged(text, zone, wanted).candidates));
  return { candidates, closedUp };
}

/** Where the passage stands now. It changes nothing, and says the same however often it is asked. */
export function resolvePassage(page: PageText, selectors: PassageSelectors): Resolution {
  const still = resolveUnchanged(page, selectors);
  if (still) return still;

  const folding = foldPage(page);
  const quote = foldQuote(selectors.exact).trim();
  if (quote === '') return orphan('not-found');
  const wanted: WantedPassage = { quote, prefix: foldQuote(selectors.prefix), suffix: foldQuote(selectors.suffix), severalBlocks: selectors.exact.includes('\n') };
  const { text } = folding.folded;
  const home = homeZone(folding, selectors, quote);
  // Without an anchor (a note of another tool) any place may be the right one; an anchor that is gone makes every place doubtful.
  const inPlace = (candidate: Candidate): boolean => candidate.home || selectors.anchor === '';

  const equal = findUnchanged(text, home, wanted);
  const sure = equal.some((candidate) => inPlace(candidate) && touches(candidate) === 2);
  const { candidates, closedUp } = sure ? { candidates: equal, closedUp: false } : findAll(text, home, wanted, equal);
  const [best, ...others] = candidates.toSorted((a, b) => scoreOf(b) - scoreOf(a) || a.start - b.start || a.end - b.end);
  const none = orphan(closedUp ? 'taken-out' : 'not-found');
  if (!best) return none;

  const rivals = others.filter((candidate) => !overlap(candidate, best));
  let verdict = best.alike === 1 ? judgeUnchanged(best, rivals, wanted, selectors.equals, inPlace(best)) : judgeChanged(best, rivals, wanted, inPlace(best));
  if (!verdict) return none;
  if (verdict.status !== 'moved' && verdict.status !== 'uncertain') {
    if (closedUp && best.alike < changedAlike) return none;
    const doubt = doubtAbout(text, home, best, rivals, wanted, selectors.equals, closedUp);
    if (doubt) verdict = { status: 'uncertain', why: doubt };
  }
  const span = folding.folded.toOriginal(best);
  return { ...verdict, span, wording: page.text.slice(span.start, span.end), score: Math.round(scoreOf(best)) };
}

function orphan(why: Reason): Resolution {
  return { status: 'orphan', span: null, wording: null, score: 0, why };
}
