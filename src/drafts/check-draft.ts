// The citations of a draft, each with what the library can say of it. What merely looks alike is a mismatch to be looked at
// and never taken; what the library does not have is said to be not in the library, which says nothing of whether it exists.
import type { Citation, CourtCitation } from '../citations/citation.ts';
import type { CitationIndex } from '../citations/citation-index.ts';
import { labelCitation } from '../citations/label-citation.ts';
import { resolveText } from '../citations/link-citations.ts';
import type { Resolution } from '../citations/resolve-citation.ts';
import type { CheckedCitation, CheckedDraft, CheckedPlace, CourtRegistry, Verdict } from './checked-draft.ts';
import { joinBrokenLines } from './join-broken-lines.ts';

const registryOfCourt: Record<CourtCitation['court'], CourtRegistry> = {
  cass: 'cassation', 'cass-su': 'cassation', cost: 'constitutional', cds: 'administrative', tar: 'administrative', app: 'merits', trib: 'merits', tm: 'merits', unknown: 'any',
};

function registryOf(citation: Citation): CourtRegistry {
  switch (citation.kind) {
    case 'court':
      return registryOfCourt[citation.court];
    case 'cjeu':
    case 'celex':
      return 'cjeu';
    case 'strasbourg':
      return 'strasbourg';
    case 'ecli':
      return citation.value.startsWith('ECLI:EU:') ? 'cjeu' : citation.value.startsWith('ECLI:CE:') ? 'strasbourg' : citation.value.startsWith('ECLI:IT:CASS') ? 'cassation' : citation.value.startsWith('ECLI:IT:COST') ? 'constitutional' : 'any';
    case 'number':
    case 'name':
      return 'any';
  }
}

function verdictOf(resolution: Resolution): Verdict {
  switch (resolution.state) {
    case 'found':
      return resolution.mismatch ? 'mismatch' : resolution.doubt ? 'doubt' : 'found';
    case 'ambiguous':
      return 'ambiguous';
    case 'absent':
      return resolution.near.length > 0 ? 'mismatch' : 'absent';
  }
}

/** Every court counts its own: a number that stands alone points to no decision for sure. */
const isWithoutCourt = (citation: Citation): boolean =>
  citation.kind === 'number' || (citation.kind === 'court' && citation.court === 'unknown' && citation.rv === undefined && citation.ecli === undefined);

function mismatchOf(citation: Citation, resolution: Resolution): CheckedCitation['mismatch'] {
  const mismatch = resolution.state === 'found' ? (resolution.mismatch ?? null) : null;
  return mismatch === 'date' && isWithoutCourt(citation) ? 'number-alone' : mismatch;
}

function toChecked(citation: Citation, resolution: Resolution): Omit<CheckedCitation, 'places'> {
  return {
    verdict: verdictOf(resolution),
    label: resolution.state === 'absent' ? resolution.label : labelCitation(citation),
    ids: resolution.state === 'found' ? [resolution.id] : resolution.state === 'ambiguous' ? resolution.ids : [],
    mismatch: mismatchOf(citation, resolution),
    citedDates: resolution.state === 'found' ? [...(resolution.citedDates ?? [])] : [],
    near: resolution.state === 'absent' ? resolution.near : [],
    registry: registryOf(citation),
  };
}

/** A register number that no court stands beside and the library does not have is most likely the draft's own. */
const isOwnRegister = (citation: Citation, { verdict }: Pick<CheckedCitation, 'verdict'>): boolean =>
  citation.kind === 'court' && isWithoutCourt(citation) && citation.number === undefined && verdict === 'absent';

/** Citations that say the same are one: by the decision where it was found, by their own words where it was not. */
const keyOf = ({ verdict, ids, mismatch, citedDates, near, label }: Omit<CheckedCitation, 'places'>): string =>
  JSON.stringify([verdict, ids, mismatch, citedDates, near, verdict === 'found' || verdict === 'doubt' ? null : label]);

export function checkDraft(text: string, index: CitationIndex): CheckedDraft {
  const joined = joinBrokenLines(text);
  const places: CheckedPlace[] = [];
  const citations: CheckedCitation[] = [];
  const known = new Map<string, number>();
  for (const { start, end, citation, resolution } of resolveText(joined.text, index)) {
    const checked = toChecked(citation, resolution);
    if (isOwnRegister(citation, checked)) continue;
    const key = keyOf(checked);
    let number = known.get(key);
    if (number === undefined) {
      number = citations.length;
      known.set(key, number);
      citations.push({ ...checked, places: [] });
    }
    citations[number]?.places.push(places.length);
    places.push({ ...joined.toOriginal({ start, end }), citation: number });
  }
  return { text, places, citations };
}

/** A checked citation on one line, for test tables: `near Cass. 20217/2021: it-cass-2021-20127 (neighbour)`. */
export function showChecked({ verdict, label, ids, mismatch, citedDates, near }: CheckedCitation): string {
  if (near.length > 0) return `near ${label}: ${near.map(({ id, why }) => `${id} (${why})`).join(' ')}`;
  if (verdict === 'absent') return `absent ${label}`;
  return [verdict, ...ids, mismatch, ...citedDates].filter(Boolean).join(' ');
}
