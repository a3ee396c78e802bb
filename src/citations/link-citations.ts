// A text cut into plain stretches and citations with the decision each means: what links citations in prose and what the
// check of a pasted draft reads.
import type { Citation } from './citation.ts';
import { lookupOf, type CitationIndex } from './citation-index.ts';
import { findCitations } from './find-citations.ts';
import { resolveCitation, type Resolution } from './resolve-citation.ts';

export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'citation'; text: string; citation: Citation; resolution: Resolution };

interface Place {
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

/** The citations of a text and the official case names in it, each resolved, in order and without overlap. */
export function resolveText(text: string, index: CitationIndex): Place[] {
  const { acts, names } = lookupOf(index);
  const cited = findCitations(text).map((citation): Place => ({ start: citation.start, end: citation.end, citation, resolution: resolveCitation(citation, index) }));
  const named = names
    .find(text)
    .filter(({ start, end }) => !cited.some((each) => start < each.end && each.start < end))
    .map((citation): Place => ({ start: citation.start, end: citation.end, citation, resolution: resolveCitation(citation, index) }));
  const places: Place[] = [];
  for (const place of [...cited, ...named].sort((a, b) => a.start - b.start)) {
    const { citation, resolution } = place;
    // A bare number that is no decision's, or is an act's, is most likely no citation at all.
    if (citation.kind === 'number' && (resolution.state === 'absent' || acts.has(`${citation.number}/${citation.year}`))) continue;
    const last = places.at(-1);
    const joins = last && (last.citation.kind === 'name') !== (citation.kind === 'name') && onlyFormation.test(text.slice(last.end, place.start));
    if (joins && (isSame(resolution, last.resolution) || isSame(last.resolution, resolution))) {
      const [main, name] = citation.kind === 'name' ? [last, place] : [place, last];
      places[places.length - 1] = { ...(main.resolution.state === 'found' || name.resolution.state !== 'found' ? main : { ...main, resolution: name.resolution }), start: last.start, end: place.end };
    } else places.push(place);
  }
  return places;
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
