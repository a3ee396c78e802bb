// Courts as they are named in citations, with the place where they sit.
import { courtsAfterPlace, lexicon, type CourtClass } from './lexicon.ts';
import { regions, seats } from './places.ts';
import { readDate } from './read-date.ts';
import type { Token } from './tokens.ts';

export interface CourtMatch {
  court: CourtClass;
  /** City, by its Italian name. */
  seat?: string;
  /** Region of an administrative court, by its Italian name. */
  region?: string;
  /** CEDU, ECHR: also the name of the Convention. */
  convention: boolean;
  /** Supreme Court: other countries have theirs, so that it needs a number to name a ruling. */
  everywhere?: true;
  end: number;
}

const beforePlace = new Set(['di', 'de', 'del', 'della', 'delle', 'dell', 'dei', 'd', 'of', 'the', 'per', 'il', 'la', 'lo', 'l', 'in', "'", ',', '-', '(', 'ordinario', 'civile', 'civ', 'ord', 'penale', '.', 'sede', 'sez', 'sezione', 'staccata', 'distaccata']);

/** Skips a few small words and looks for a place; gives back nothing, and skips nothing, when there is none. */
function readPlace(places: typeof seats, tokens: readonly Token[], from: number, closed: boolean): { place: string; end: number } | null {
  for (let at = from; at <= from + 5; at++) {
    if (tokens[at]?.gap === 'paragraph') return null;
    const match = places.match(tokens, at);
    if (match) return { place: match.value, end: match.end };
    if (!beforePlace.has(tokens[at]?.folded ?? '')) {
      // A seat that is not in the list (a foreign or a renamed one), but only after `di` or `of`.
      const token = tokens[at];
      const named = !closed && token?.kind === 'word' && /^\p{Lu}\p{Ll}{2}/u.test(token.text) && /^(di|of)$/.test(tokens[at - 1]?.folded ?? '') && !lexicon.match(tokens, at);
      return named ? { place: token.text, end: at + 1 } : null;
    }
  }
  return null;
}

/** `Danish Supreme Court`, `Supreme Court of Pakistan`: what is not the name of an Italian court or a date names another country. */
function isForeign(tokens: readonly Token[], from: number, end: number): boolean {
  const isName = (at: number): boolean => /^\p{Lu}\p{L}/u.test(tokens[at]?.text ?? '') && !lexicon.match(tokens, at) && !readDate(tokens, at);
  return (tokens[from]?.gap === 'space' && isName(from - 1)) || (tokens[end]?.folded === 'of' && isName(end + 1));
}

/** Reads the name of a court that begins at the token. A tribunal without its city is read too; who cites it so is judged later. */
export function readCourt(tokens: readonly Token[], from: number): CourtMatch | null {
  const match = lexicon.match(tokens, from);
  if (match?.value.is === 'court') {
    const { court, place, convention = false, everywhere = false } = match.value;
    if (everywhere) return isForeign(tokens, from, match.end) ? null : { court, convention, everywhere, end: match.end };
    if (place === 'none') return { court, convention, end: match.end };
    if (place === 'region') {
      const region = readPlace(regions, tokens, match.end, true);
      const seat = readPlace(seats, tokens, region?.end ?? match.end, true);
      return { court, convention, ...(region ? { region: region.place } : {}), ...(seat ? { seat: seat.place } : {}), end: seat?.end ?? region?.end ?? match.end };
    }
    const seat = readPlace(seats, tokens, match.end, place === 'known-seat');
    if (!seat && place === 'known-seat') return null;
    return { court, convention, ...(seat ? { seat: seat.place } : {}), end: seat?.end ?? match.end };
  }
  const city = seats.match(tokens, from);
  const region = city ? null : regions.match(tokens, from);
  const place = city ?? region;
  const named = place && courtsAfterPlace.match(tokens, place.end);
  if (!named) return null;
  const { court } = named.value;
  if ((court === 'tar') !== (region !== null)) return null;
  return { court, convention: false, ...(region ? { region: place.value } : { seat: place.value }), end: named.end };
}
