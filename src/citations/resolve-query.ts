// What a reader typed into the search box, where it is a citation or holds one.
import { normalise, normaliseText, type Span } from '../text/normalise.ts';
import type { Citation } from './citation.ts';
import { lookupOf, type CitationIndex, type Entry, type Lookup } from './citation-index.ts';
import { findCitations } from './find-citations.ts';
import { lexicon } from './lexicon.ts';
import { readDate, readYear } from './read-date.ts';
import { resolveCitation, type Resolution } from './resolve-citation.ts';
import { tokenise, type Token } from './tokens.ts';

export interface QueryResolution {
  resolution: Resolution;
  /** The citation that was recognised; null where a bare number or a case name was all there was. */
  citation: Citation | null;
  /** The words of the query that belong to no citation, to be searched as words; empty where there are none. */
  rest: string;
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
  return rest.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** Joins what several citations of one query mean: parts of a joined case give one decision, others a choice. */
function join(resolutions: readonly Resolution[]): Resolution | null {
  const [first] = resolutions;
  if (!first) return null;
  const found = resolutions.filter(({ state }) => state !== 'absent');
  const ids = [...new Set(found.flatMap((each) => (each.state === 'found' ? [each.id] : each.state === 'ambiguous' ? each.ids : [])))];
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
  return { resolution, citation: null, rest: '' };
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
  if (number.length <= digitsOfDoubtfulNumber) return entries.length === 0 ? null : { resolution: { state: 'ambiguous', ids: entries.map(({ id }) => id), possible: true }, citation: null, rest: number };
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
  return { resolution: { state: 'found', id: only.id, doubt: only.carriesDoubt }, citation: null, rest: restOf(query, spans) };
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
 * number or day counts only if some decision has it, and the number of an act (`286/1998`) never does.
 */
export function resolveQuery(query: string, index: CitationIndex): QueryResolution | null {
  const lookup = lookupOf(index);
  const whole = lookup.names.idsOf(query);
  const [only] = whole;
  if (only !== undefined) return { resolution: whole.length === 1 ? { state: 'found', id: only, doubt: lookup.byId.get(only)?.carriesDoubt ?? false } : { state: 'ambiguous', ids: whole }, citation: null, rest: '' };

  const resolved = findCitations(query, { query: true })
    .map((citation) => ({ citation, resolution: resolveCitation(citation, index) }))
    .filter(({ citation, resolution }) => {
      if (citation.kind !== 'number' || citation.type || resolution.state !== 'absent') return true;
      return citation.number.length >= 3 && !lookup.acts.has(`${citation.number}/${citation.year}`);
    });
  const named = lookup.names.find(query).filter(({ start, end }) => !resolved.some(({ citation }) => start < citation.end && citation.start < end));
  const all = [...resolved, ...named.map((citation) => ({ citation: citation as Citation, resolution: resolveCitation(citation, index) }))].sort((a, b) => a.citation.start - b.citation.start);
  const resolution = join(all.map((each) => each.resolution));
  const main = all.find((each) => each.resolution.state !== 'absent') ?? all[0];
  if (resolution && main) return { resolution, citation: main.citation, rest: restOf(query, all.map(({ citation }) => citation)) };
  return resolveNumberAndDay(query, lookup) ?? resolveBareNumber(query, lookup) ?? resolveBareDay(query, lookup);
}
