// A text cut into plain stretches and citations with the decision each means: what links citations in prose and what the
// check of a pasted draft reads.
import { normalise } from '../text/normalise.ts';
import type { Citation } from './citation.ts';
import { lookupOf, type CitationIndex, type Lookup } from './citation-index.ts';
import { findCitations } from './find-citations.ts';
import { readDate } from './read-date.ts';
import { agrees, resolveCitation, type Resolution } from './resolve-citation.ts';
import { tokenise } from './tokens.ts';

export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'citation'; text: string; citation: Citation; resolution: Resolution };

export interface CitedPlace {
  start: number;
  end: number;
  citation: Citation;
  resolution: Resolution;
}

/** What may stand between a name and the number of the same case: `Biao c. Danimarca [GC], ric. n. 38590/10`. */
const onlyFormation = /^[\s,.:;()[\]«»"“”'’-]*((Grand Chamber|Grande Camera|GC)[\s,.:;()[\]-]*)?$/;

function isSame(a: Resolution, b: Resolution): boolean {
  return a.state === 'found' && b.state !== 'absent' && (b.state === 'found' ? a.id === b.id : b.ids.includes(a.id));
}

const betweenNameAndDate = new Set([',', '(', '[', ']', ')', '.', 'gc', 'judgment', 'order', 'sentenza', 'sent', 'ordinanza', 'ord', 'of', 'del', 'dell', "'"]);
const farthestDate = 80; // characters

/** The day that follows the name or number of a European case: `Biao c. Danimarca, 24 maggio 2016`, `Case C-460/23 Kinsa, judgment of 3 June 2025`. */
function dateAfter(text: string, from: number, before: number): { date: string; end: number } | null {
  const { text: after, toOriginal } = normalise(text.slice(from, Math.min(before, from + farthestDate)));
  const tokens = tokenise(after);
  let at = 0;
  while (betweenNameAndDate.has(tokens[at]?.folded ?? '') && tokens[at]?.gap !== 'paragraph') at++;
  const read = tokens[at]?.gap === 'paragraph' ? null : readDate(tokens, at);
  if (at === 0 || read?.date.length !== 10) return null;
  return { date: read.date, end: from + toOriginal({ start: 0, end: tokens[read.end - 1]?.end ?? 0 }).end };
}

/** The resolution in the light of a day that stands beside the citation: it chooses among several, or is told where none is of that day. */
function inLightOf(date: string, resolution: Resolution, lookup: Lookup): Resolution {
  if (resolution.state === 'absent') return resolution;
  const entries = (resolution.state === 'found' ? [resolution.id] : resolution.ids).flatMap((id) => lookup.byId.get(id) ?? []);
  const [first, ...others] = entries.filter((entry) => agrees(entry, [date]));
  if (first && others.length === 0) return resolution.state === 'found' ? resolution : { state: 'found', id: first.id, doubt: first.carriesDoubt };
  return first || resolution.state !== 'found' || resolution.mismatch ? resolution : { ...resolution, mismatch: 'date', citedDates: [date] };
}

const isUndated = ({ citation }: CitedPlace): boolean => citation.kind === 'name' || citation.kind === 'celex' || ((citation.kind === 'cjeu' || citation.kind === 'strasbourg') && citation.dates.length === 0);

/** The citations of a text and the official case names in it, each resolved, in order and without overlap. */
export function resolveText(text: string, index: CitationIndex): CitedPlace[] {
  const lookup = lookupOf(index);
  const { acts, names } = lookup;
  const cited = findCitations(text).map((citation): CitedPlace => ({ start: citation.start, end: citation.end, citation, resolution: resolveCitation(citation, index) }));
  const named = names
    .find(text)
    .filter(({ start, end }) => !cited.some((each) => start < each.end && each.start < end))
    .map((citation): CitedPlace => ({ start: citation.start, end: citation.end, citation, resolution: resolveCitation(citation, index) }));
  const places: CitedPlace[] = [];
  for (const place of [...cited, ...named].sort((a, b) => a.start - b.start)) {
    const { citation, resolution } = place;
    // A bare number that is no decision's, or is an act's, is most likely no citation at all.
    if (citation.kind === 'number' && !citation.type && (resolution.state === 'absent' || acts.has(`${citation.number}/${citation.year}`))) continue;
    const last = places.at(-1);
    const joins = last && (last.citation.kind === 'name') !== (citation.kind === 'name') && onlyFormation.test(text.slice(last.end, place.start));
    if (joins && (isSame(resolution, last.resolution) || isSame(last.resolution, resolution))) {
      const [main, name] = citation.kind === 'name' ? [last, place] : [place, last];
      places[places.length - 1] = { ...(main.resolution.state === 'found' || name.resolution.state !== 'found' ? main : { ...main, resolution: name.resolution }), start: last.start, end: place.end };
    } else places.push(place);
  }
  return places.map((place, at) => {
    const day = isUndated(place) ? dateAfter(text, place.end, places[at + 1]?.start ?? text.length) : null;
    return day ? { ...place, end: day.end, resolution: inLightOf(day.date, place.resolution, lookup) } : place;
  });
}

/** Cuts a text at its citations. The segments' texts, joined, are the text. */
export function linkCitations(text: string, index: CitationIndex): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const { start, end, citation, resolution } of resolveText(text, index)) {
    if (start > from) segments.push({ kind: 'text', text: text.slice(from, start) });
    segments.push({ kind: 'citation', text: text.slice(start, end), citation: { ...citation, start, end }, resolution });
    from = end;
  }
  if (from < text.length) segments.push({ kind: 'text', text: text.slice(from) });
  return segments;
}
