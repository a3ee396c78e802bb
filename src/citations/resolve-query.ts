// What a reader typed into the search box, where it is a citation or holds one.
import { normalise, normaliseText, type Span } from '../text/normalise.ts';
import type { Citation } from './citation.ts';
import { lookupOf, type CitationIndex, type Entry, type Lookup } from './citation-index.ts';
import { findCitations } from './find-citations.ts';
import { labelCitation } from './label-citation.ts';
import { lexicon } from './lexicon.ts';
import { readDate, readYear } from './read-date.ts';
import { resolveCitation, type Resolution } from './resolve-citation.ts';
import { tokenise, type Token } from './tokens.ts';

/** A citation with a minus before it. */
export interface ShutOut {
  label: string;
  /** The decisions it means; none where the library does not have it. */
  ids: string[];
}

export interface QueryResolution {
  /** Null where every citation is shut out. */
  resolution: Resolution | null;
  /** The citation that was recognised; null where a bare number or a case name was all there was. */
  citation: Citation | null;
  /** The words of the query that belong to no citation, to be searched as words; empty where there are none. */
  rest: string;
  shutOut: ShutOut[];
}

/** Words at the ends of a query that ask for a citation and say nothing more. */
const noise = new Set('vedi v cfr cf see si veda cita citata cit trova cerca find search testo text celex massima massime gc'.split(' '));

function restOf(query: string, citations: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of citations) {
    // An address goes with the identifier inside it.
    const before = /\S*$/.exec(query.slice(from, start))?.[0] ?? '';
    const inAddress = before.includes('://');
    rest += `${query.slice(from, inAddress ? start - before.length : start)} `;
    from = inAddress ? end + (/^\S*/.exec(query.slice(end))?.[0].length ?? 0) : end;
  }
  rest = normaliseText(rest + query.slice(from)).replace(/\s+/g, ' ');
  const tokens = tokenise(rest);
  const words: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const phrase = lexicon.match(tokens, at);
    const isNoise = token.kind === 'mark' || noise.has(token.folded) || (phrase !== null && phrase.value.is !== 'other');
    if (!isNoise) words.push(token);
    at = isNoise && phrase ? phrase.end : at + 1;
  }
  // A date that stands alone beside a citation belongs to it (`C-460/23, judgment of 3 June 2025`) and is no word to search.
  const first = words[0] === undefined ? -1 : tokens.indexOf(words[0]);
  if (citations.length > 0 && first !== -1 && (readDate(tokens, first)?.end ?? 0) > tokens.indexOf(words.at(-1) as Token)) return '';
  return withSigns(rest, words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** The words with the minus and the quotation marks that are theirs; one of a quotation that began or ended in a citation goes. */
function withSigns(text: string, start: number, end: number): string {
  const before = /(?<![^\s(])-?["“„«]?$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^["”“»]?/.exec(text.slice(end))?.[0] ?? '';
  const whole = before + text.slice(start, end) + after;
  const isPaired = (whole.match(/["“”„«»]/g)?.length ?? 0) % 2 === 0;
  return isPaired ? whole : before.replace(/["“„«]$/, '') + text.slice(start, end);
}

/** A minus before a citation, where it opens a word: `-Cass. 20127/2021`, `-"C-550/16"`, `-28200/2021`. */
const minusSign = /(?<=^|[\s(])[-–−](?=["“„«]?(?:\p{L}|\d+\/\d))/gu;

/** The minus and the quotation marks around a citation; null where no minus stands before it. */
function withMinus(query: string, { start, end }: Span): Span | null {
  const before = /(?<=^|[\s(])[-–−](?:["“„«]\s*)?$/.exec(query.slice(0, start))?.[0];
  if (before === undefined) return null;
  return { start: start - before.length, end: before.length > 1 ? end + (/^["”“»]?/.exec(query.slice(end))?.[0].length ?? 0) : end };
}

const idsOf = (resolution: Resolution): string[] => (resolution.state === 'found' ? [resolution.id] : resolution.state === 'ambiguous' ? resolution.ids : []);

/** Joins what several citations of one query mean: parts of a joined case give one decision, others a choice. */
function join(resolutions: readonly Resolution[]): Resolution | null {
  const [first] = resolutions;
  if (!first) return null;
  const found = resolutions.filter(({ state }) => state !== 'absent');
  const ids = [...new Set(found.flatMap(idsOf))];
  const single = found.find((each) => each.state === 'found' && ids.length === 1);
  if (single) return single;
  // `Biao 38590/10`: one of several that a name or date allows.
  return ids.length > 0 ? { state: 'ambiguous', ids } : first;
}

/** A query that means these entries and says nothing more. */
function meantBy(entries: readonly Entry[]): QueryResolution | null {
  const [first, ...others] = entries;
  if (!first) return null;
  const resolution: Resolution = others.length === 0 ? { state: 'found', id: first.id, doubt: first.carriesDoubt } : { state: 'ambiguous', ids: entries.map(({ id }) => id) };
  return { resolution, citation: null, rest: '', shutOut: [] };
}

/** The entries that have a number of their own, and not by a source in doubt. */
const entriesNumbered = (number: string, lookup: Lookup): Entry[] => (lookup.byNumber.get(number) ?? []).filter((entry) => entry.numbers.some((each) => each.number === number && !each.doubted));

/** A number of so few figures is as likely an article, an age or a sum: it is searched as a word too. */
const digitsOfDoubtfulNumber = 3;

/** A number and nothing else but noise: whatever decision has it, as its number, register number, application or case. */
function resolveBareNumber(query: string, lookup: Lookup): QueryResolution | null {
  const number = restOf(query, []).replace(/(?<=\d)\.(?=\d{3})/g, '').replace(/^0+/, '');
  // Shorter ones are ages and articles, and 2021 is a year.
  if (!/^\d{3,7}$/.test(number) || (number.length === 4 && readYear(number) !== null)) return null;
  const entries = [...new Set([...entriesNumbered(number, lookup), ...(lookup.byRv.get(number) ?? [])])];
  if (number.length <= digitsOfDoubtfulNumber) return entries.length === 0 ? null : { resolution: { state: 'ambiguous', ids: entries.map(({ id }) => id), possible: true }, citation: null, rest: number, shutOut: [] };
  return meantBy(entries);
}

const digitsOfSureNumber = 5;

/** A number of five figures and a day that one decision has together, whatever words lead in: there is no second one. */
function resolveNumberAndDay(query: string, lookup: Lookup): QueryResolution | null {
  const { text, toOriginal } = normalise(query);
  const tokens = tokenise(text);
  const numbers: { number: string; span: Span }[] = [];
  const days: { day: string; span: Span }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const date = readDate(tokens, at);
    if (date?.date.length === 10) {
      days.push({ day: date.date, span: toOriginal({ start: token.start, end: tokens[date.end - 1]?.end ?? token.end }) });
      at = date.end - 1;
    } else if (token.kind === 'digits' && token.text.length === digitsOfSureNumber) numbers.push({ number: token.text, span: toOriginal(token) });
  }
  const [number, ...otherNumbers] = numbers;
  const [day, ...otherDays] = days;
  if (!number || !day || otherNumbers.length > 0 || otherDays.length > 0) return null;
  const entries = entriesNumbered(number.number, lookup).filter((entry) => entry.dates.some(({ date }) => date === day.day));
  const [only, ...others] = entries;
  if (!only || others.length > 0) return null;
  const spans = [number.span, day.span].sort((a, b) => a.start - b.start);
  return { resolution: { state: 'found', id: only.id, doubt: only.carriesDoubt }, citation: null, rest: restOf(query, spans), shutOut: [] };
}

/** A day and nothing else but noise: whatever was decided, heard or filed on it. */
function resolveBareDay(query: string, lookup: Lookup): QueryResolution | null {
  const tokens = tokenise(restOf(query, []));
  const read = readDate(tokens, 0);
  if (!read || read.end < tokens.length || read.date.length < 10) return null;
  return meantBy(lookup.byDay.get(read.date) ?? []);
}

/**
 * Resolves a query that is a citation or holds one; null where it holds none, so that it is searched as words. A bare
 * number or day counts only if some decision has it, and the number of an act (`286/1998`) never does. What has a minus
 * before it is not meant but shut out; so a name with a minus stays a word, for it shuts out whatever has it.
 */
export function resolveQuery(query: string, index: CitationIndex): QueryResolution | null {
  const lookup = lookupOf(index);
  const plain = query.replace(minusSign, ' '); // in place, so that every citation stands where it stood
  const whole = plain === query ? lookup.names.idsOf(query) : [];
  const [only] = whole;
  if (only !== undefined) return { resolution: whole.length === 1 ? { state: 'found', id: only, doubt: lookup.byId.get(only)?.carriesDoubt ?? false } : { state: 'ambiguous', ids: whole }, citation: null, rest: '', shutOut: [] };

  const resolved = findCitations(plain, { query: true })
    .map((citation) => ({ citation, resolution: resolveCitation(citation, index) }))
    .filter(({ citation, resolution }) => {
      if (citation.kind !== 'number' || citation.type || resolution.state !== 'absent') return true;
      return citation.number.length >= 3 && !lookup.acts.has(`${citation.number}/${citation.year}`);
    });
  const named = lookup.names
    .find(plain)
    .filter((name) => !withMinus(query, name) && !resolved.some(({ citation }) => name.start < citation.end && citation.start < name.end))
    .map((citation) => ({ citation: citation as Citation, resolution: resolveCitation(citation, index) }));
  const all = [...resolved, ...named].sort((a, b) => a.citation.start - b.citation.start).map((each) => ({ ...each, minus: withMinus(query, each.citation) }));
  if (all.length === 0) return resolveNumberAndDay(query, lookup) ?? resolveBareNumber(query, lookup) ?? resolveBareDay(query, lookup);

  const meant = all.filter(({ minus }) => minus === null);
  const main = meant.find((each) => each.resolution.state !== 'absent') ?? meant[0];
  return {
    resolution: join(meant.map((each) => each.resolution)),
    citation: main?.citation ?? null,
    rest: restOf(query, all.map(({ citation, minus }) => minus ?? citation)),
    shutOut: all.filter(({ minus }) => minus !== null).map(({ citation, resolution }) => ({ label: labelCitation(citation), ids: idsOf(resolution) })),
  };
}
