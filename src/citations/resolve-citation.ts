// Which decision of the library a citation means. `found` is said of exactly one; a number or date that fits several
// lists them all; what merely looks alike (another year, the next number) is offered, never taken.
import type { Citation, CjeuCitation, CourtCitation, NumberCitation, StrasbourgCitation } from './citation.ts';
import { lookupOf, type CitationIndex, type Entry, type EntryNumber, type Lookup } from './citation-index.ts';
import { labelCitation } from './label-citation.ts';
import { isEuropean } from './lexicon.ts';
import { placeKey } from './places.ts';
import { readYear } from './read-date.ts';

/** What the citation says that the decision found does not bear out. */
export type Mismatch = 'date' | 'section' | 'identifier';

/**
 * Why a decision is offered instead: the same number of another year; a number one slip away; the same court on that or a
 * neighbouring day; the same number, but of the register; the same number of another court; another document of the same
 * EU case (an opinion).
 */
export type NearReason = 'year' | 'neighbour' | 'date' | 'register' | 'court' | 'case';

export interface NearDecision {
  id: string;
  why: NearReason;
}

export type Resolution =
  /** `doubt`: what is cited (type, date, number ...) carries a doubt in the library. `citedDates`, where the date is the mismatch. */
  | { state: 'found'; id: string; doubt: boolean; mismatch?: Mismatch; citedDates?: readonly string[] }
  /** `possible`: what was typed is as likely no citation at all. */
  | { state: 'ambiguous'; ids: string[]; possible?: true }
  /** `label`: the citation in one fixed form, for both languages. */
  | { state: 'absent'; label: string; near: NearDecision[] };

const mostNear = 5;

/** An entry that answers a citation. `doubted`: only by what a source in doubt says. */
interface Answer {
  entry: Entry;
  doubted: boolean;
  mismatch?: Mismatch;
}

/** Whether the entry is of the court cited; a court that is not named fits every Italian one. */
export function fitsCourt(entry: Entry, { court, seat, region, branch }: Pick<CourtCitation, 'court' | 'seat' | 'region' | 'branch'>): boolean {
  // Criminal sections of the Cassation number their rulings apart: they are a court of their own in the registry (cass-pen).
  const isCriminal = entry.court === 'cass' && entry.seat === 'pen';
  if (branch !== undefined && (branch === 'criminal') !== isCriminal) return false;
  if (court === 'unknown') return !isEuropean(entry.court);
  if (entry.court !== (court === 'cass-su' ? 'cass' : court)) return false;
  return (seat === undefined || placeKey(seat) === entry.seat) && (region === undefined || entry.region === '' || placeKey(region) === entry.region);
}

/** A day fits the same day, and a month or year that holds it; and the other way round. */
export const agrees = (entry: Entry, dates: readonly string[]): boolean => dates.some((cited) => entry.dates.some(({ date }) => date.startsWith(cited) || cited.startsWith(date)));
const isDated = (entry: Entry, dates: readonly string[]): boolean => dates.some((cited) => entry.dates.some(({ date }) => date === cited));

/** How a number of the entry answers the one cited: by itself, by a source in doubt, or not at all. */
function answerNumber(numbers: readonly EntryNumber[], letters: string, number: string, year: number | undefined): 'own' | 'doubted' | null {
  const fitting = numbers.filter((each) => letters.includes(each.letter) && each.number === number && (year === undefined || each.year === undefined || each.year === year));
  if (fitting.length === 0) return null;
  return fitting.some(({ doubted }) => !doubted) ? 'own' : 'doubted';
}

const has = (entry: Entry, letter: string): boolean => entry.numbers.some((each) => each.letter === letter && !each.doubted);

/** `sentenza n. 20990/2024` names a ruling; `decision 20990/2024` may give a register number that name, as reports do. */
const namesType = ({ type }: CourtCitation | NumberCitation): boolean => type !== undefined && type !== 'decision';

/** Courts whose rulings are commonly cited by their register number without saying so. */
const citedByRegister = new Set(['trib', 'tm', 'unknown']);

function answerCourt(entry: Entry, citation: CourtCitation): Answer | null {
  if (!fitsCourt(entry, citation)) return null;
  const { number, year, registerNumber, rv, ecli, dates } = citation;
  const answers: ('own' | 'doubted')[] = [];
  if (number !== undefined) {
    const letters = citedByRegister.has(citation.court) && !namesType(citation) && registerNumber === undefined ? 'dur' : 'du';
    // `n. 20 del 15 dicembre 2020`, with the day of the hearing: the number is of the year after.
    const byHearing = year !== undefined && year === Number(dates[0]?.slice(0, 4)) && isDated(entry, dates);
    const answer = answerNumber(entry.numbers, letters, number, year) ?? (byHearing ? answerNumber(entry.numbers, letters, number, undefined) : null);
    if (answer) answers.push(answer);
    else if (has(entry, 'd')) return null;
  }
  if (registerNumber !== undefined) {
    const [of = '', in_ = ''] = registerNumber.split('/');
    const answer = answerNumber(entry.numbers, 'ru', of, Number(in_));
    if (answer) answers.push(answer);
    else if (has(entry, 'r') && answers.length === 0) return null;
  }
  if (rv !== undefined && entry.numbers.some((each) => each.letter === 'v' && (each.number === rv || each.number.startsWith(`${rv}-`)))) answers.push('own');
  if (ecli !== undefined && entry.ecli === ecli) answers.push('own');
  if (answers.length === 0) return null;
  const otherEcli = ecli !== undefined && entry.ecli !== undefined && entry.ecli !== ecli;
  const otherSection = citation.section !== undefined && entry.section !== undefined && citation.section.split('-')[0] !== entry.section.split('-')[0];
  const mismatch = otherEcli ? 'identifier' : otherSection ? 'section' : undefined;
  return { entry, doubted: answers.every((answer) => answer === 'doubted'), ...(mismatch && { mismatch }) };
}

/** An EU case or Strasbourg application by its number (letter `c` or `a`) and ECLI. */
function answerEuropean(entry: Entry, letter: 'c' | 'a', number: string | undefined, ecli: string | undefined): Answer | null {
  if (entry.court !== (letter === 'c' ? 'cjeu' : 'strasbourg')) return null;
  const [of = '', in_] = number?.split('/') ?? [];
  const byNumber = in_ !== undefined && entry.numbers.some((each) => each.letter === letter && each.number === of && String(each.year).endsWith(in_));
  const byEcli = ecli !== undefined && entry.ecli === ecli;
  if (!byNumber && !byEcli) return null;
  const contradicts = (number !== undefined && !byNumber) || (ecli !== undefined && entry.ecli !== undefined && !byEcli);
  return { entry, doubted: false, ...(contradicts && { mismatch: 'identifier' as const }) };
}

/** `C-550/16` → `550/16`; cases of the General Court keep their letter. */
const bareCaseNumber = (caseNumber: string | undefined): string | undefined => caseNumber?.replace(/^C-/, '');

/** Chooses among the answers: a decision's own number before one that only a doubt names, then the date where one was cited. */
function choose(answers: readonly Answer[], dates: readonly string[]): Resolution | null {
  const own = answers.filter(({ doubted }) => !doubted);
  const strongest = own.length > 0 ? own : answers;
  const agreeing = dates.length === 0 ? strongest : strongest.filter(({ entry }) => agrees(entry, dates));
  const chosen = agreeing.length > 0 ? agreeing : strongest;
  const [first, ...others] = chosen;
  if (!first) return null;
  if (others.length > 0) return { state: 'ambiguous', ids: chosen.map(({ entry }) => entry.id) };
  const mismatch = agreeing.length === 0 ? 'date' : first.mismatch;
  return { state: 'found', id: first.entry.id, doubt: first.entry.carriesDoubt || first.doubted, ...(mismatch && { mismatch }), ...(mismatch === 'date' && { citedDates: dates }) };
}

function resolveByDay(lookup: Lookup, dates: readonly string[], fits: (entry: Entry) => boolean): Resolution | null {
  const entries = [...new Set(dates.flatMap((date) => lookup.byDay.get(date) ?? []))].filter(fits);
  const [first, ...others] = entries;
  if (first && others.length === 0) return { state: 'found', id: first.id, doubt: first.carriesDoubt };
  if (first) return { state: 'ambiguous', ids: entries.map(({ id }) => id) };
  // A month alone points to every ruling of that month but names none of them.
  const within = dates.some((date) => date.length < 10) ? lookup.entries.filter((entry) => fits(entry) && entry.dates.some(({ date }) => dates.some((cited) => date.startsWith(cited)))) : [];
  return within.length > 0 ? { state: 'ambiguous', ids: within.map(({ id }) => id) } : null;
}

/** One digit changed, left out or added, or two neighbours swapped; or at most two away. */
function isNeighbour(a: string, b: string): boolean {
  if (a === b) return false;
  if (Math.abs(Number(a) - Number(b)) <= 2) return true;
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (a.length !== b.length) return restA.slice(1) === restB || restA === restB.slice(1);
  return restA.slice(1) === restB.slice(1) || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
}

function nearNumbers(lookup: Lookup, number: string, year: number | undefined, letters: string, fits: (entry: Entry) => boolean): NearDecision[] {
  const near = { year: [] as NearDecision[], register: [] as NearDecision[], neighbour: [] as NearDecision[] };
  for (const entry of lookup.entries) {
    if (!fits(entry)) continue;
    for (const each of entry.numbers) {
      if (each.doubted || each.letter === 'v') continue;
      // It was not taken, so it counts something else: the register, for a ruling cited by number.
      if (each.number === number && each.year === year) near.register.push({ id: entry.id, why: 'register' });
      else if (!letters.includes(each.letter)) continue;
      else if (each.number === number) near.year.push({ id: entry.id, why: 'year' });
      else if (each.year === year && isNeighbour(each.number, number)) near.neighbour.push({ id: entry.id, why: 'neighbour' });
    }
  }
  return [...near.year, ...near.register, ...near.neighbour];
}

const dayNumber = (date: string): number => (date.length === 10 ? Date.parse(`${date}T00:00:00Z`) / 86_400_000 : Number.NaN);

/** Rulings of the court on the day cited or within three days of it, in the month that holds it, or on the same day of another year. */
function nearDates(lookup: Lookup, dates: readonly string[], fits: (entry: Entry) => boolean): NearDecision[] {
  return lookup.entries.flatMap((entry): NearDecision[] => {
    if (!fits(entry)) return [];
    const close = entry.dates.some(({ date }) => dates.some((cited) => cited.startsWith(date) || date.startsWith(cited) || Math.abs(dayNumber(date) - dayNumber(cited)) <= 3));
    const otherYear = entry.dates.some(({ date }) => date.length === 10 && dates.some((cited) => cited.length === 10 && cited.slice(5) === date.slice(5)));
    return close ? [{ id: entry.id, why: 'date' }] : otherYear ? [{ id: entry.id, why: 'year' }] : [];
  });
}

/** Without its year a number shorter than this is anybody's. */
const shortestWithoutYear = 4;

/** The same number of another Italian court, as its number or in its register. */
function ofOtherCourts(lookup: Lookup, number: string, year: number | undefined, letters: string, fits: (entry: Entry) => boolean): NearDecision[] {
  if (year === undefined && number.length < shortestWithoutYear) return [];
  const others = (lookup.byNumber.get(number) ?? []).filter((entry) => !fits(entry) && !isEuropean(entry.court));
  return others.filter(({ numbers }) => answerNumber(numbers, letters, number, year) === 'own').map(({ id }) => ({ id, why: 'court' }));
}

function absent(citation: Citation, near: readonly NearDecision[]): Resolution {
  const each = near.filter(({ id }, index) => near.findIndex((other) => other.id === id) === index);
  return { state: 'absent', label: labelCitation(citation), near: each.slice(0, mostNear) };
}

function resolveCourt(citation: CourtCitation, lookup: Lookup): Resolution {
  const { number, year, registerNumber, rv, ecli, dates } = citation;
  const fits = (entry: Entry): boolean => fitsCourt(entry, citation);
  if (number === undefined && registerNumber === undefined && rv === undefined && ecli === undefined) return resolveByDay(lookup, dates, fits) ?? absent(citation, nearDates(lookup, dates, fits));
  const candidates = new Set([
    ...(number === undefined ? [] : (lookup.byNumber.get(number) ?? [])),
    ...(registerNumber === undefined ? [] : (lookup.byNumber.get(registerNumber.split('/')[0] ?? '') ?? [])),
    ...(rv === undefined ? [] : (lookup.byRv.get(rv) ?? [])),
    ...(ecli === undefined ? [] : (lookup.byEcli.get(ecli) ?? [])),
  ]);
  const chosen = choose([...candidates].flatMap((entry) => answerCourt(entry, citation) ?? []), dates);
  if (chosen) return chosen;
  const [of, in_] = registerNumber?.split('/') ?? [];
  return absent(citation, [
    ...(number === undefined ? [] : nearNumbers(lookup, number, year, 'du', fits)),
    ...(of === undefined ? [] : nearNumbers(lookup, of, Number(in_), 'ru', fits)),
    ...(citation.court === 'unknown' || dates.length === 0 ? [] : nearDates(lookup, dates, (entry) => fits(entry) && isDated(entry, dates))),
    ...(number === undefined ? [] : ofOtherCourts(lookup, number, year, 'dur', fits)),
    ...(of === undefined ? [] : ofOtherCourts(lookup, of, Number(in_), 'ru', fits)),
  ]);
}

function resolveEuropean(citation: CjeuCitation | StrasbourgCitation, lookup: Lookup): Resolution {
  const letter = citation.kind === 'cjeu' ? 'c' : 'a';
  const number = citation.kind === 'cjeu' ? bareCaseNumber(citation.caseNumber) : citation.applicationNumber;
  const fits = (entry: Entry): boolean => entry.court === citation.kind;
  const { ecli, dates } = citation;
  if (number === undefined && ecli === undefined) {
    if (citation.kind === 'cjeu' && citation.celex) return resolveCelex(citation, citation.celex, lookup);
    return resolveByDay(lookup, dates, fits) ?? absent(citation, nearDates(lookup, dates, fits));
  }
  const [of = '', in_] = number?.split('/') ?? [];
  const candidates = new Set([...(lookup.byNumber.get(of) ?? []), ...(ecli === undefined ? [] : (lookup.byEcli.get(ecli) ?? []))]);
  const chosen = choose([...candidates].flatMap((entry) => answerEuropean(entry, letter, number, ecli) ?? []), dates);
  if (chosen) return chosen;
  const year = readYear(in_ ?? '') ?? undefined;
  return absent(citation, [...nearNumbers(lookup, of, year, letter, fits), ...nearDates(lookup, dates, (entry) => fits(entry) && isDated(entry, dates))]);
}

function resolveNumber(citation: NumberCitation, lookup: Lookup): Resolution {
  const { number, year, shortYear, dates } = citation;
  const letters = `du${namesType(citation) ? '' : 'r'}${shortYear ? 'ca' : ''}`;
  const answers = (lookup.byNumber.get(number) ?? []).flatMap((entry): Answer[] => {
    const answer = answerNumber(entry.numbers, letters, number, year);
    return answer ? [{ entry, doubted: answer === 'doubted' }] : [];
  });
  return choose(answers, dates) ?? absent(citation, number.length < 3 ? [] : nearNumbers(lookup, number, year, letters, () => true));
}

/** What an ECLI says besides being one: `ECLI:CE:ECHR:2021:0709JUD000669718` is application 6697/18 of 9 July 2021. */
function readEcliParts(value: string): Citation | null {
  const span = { start: 0, end: 0 };
  const strasbourg = /^ECLI:CE:ECHR:(\d{4}):(\d{2})(\d{2})(?:JUD|DEC)(\d{7})(\d{2})$/.exec(value);
  if (strasbourg) return { kind: 'strasbourg', ...span, applicationNumber: `${Number(strasbourg[4])}/${strasbourg[5]}`, dates: [strasbourg.slice(1, 4).join('-')] };
  const cassation = /^ECLI:IT:CASS:(\d{4}):(\d+)CIV$/.exec(value);
  if (cassation) return { kind: 'court', ...span, court: 'cass', number: String(Number(cassation[2])), year: Number(cassation[1]), dates: [] };
  const constitutional = /^ECLI:IT:COST:(\d{4}):(\d+)$/.exec(value);
  return constitutional ? { kind: 'court', ...span, court: 'cost', number: String(Number(constitutional[2])), year: Number(constitutional[1]), dates: [] } : null;
}

function resolveEcli(citation: Citation, value: string, lookup: Lookup): Resolution {
  const [entry, ...others] = lookup.byEcli.get(value) ?? [];
  if (entry && others.length === 0) return { state: 'found', id: entry.id, doubt: entry.carriesDoubt };
  if (entry) return { state: 'ambiguous', ids: [entry, ...others].map(({ id }) => id) };
  const parts = readEcliParts(value);
  const meant = parts && resolve(parts, lookup);
  // A decision with an ECLI of its own is not the one meant by another.
  if (meant?.state === 'found' && !lookup.byId.get(meant.id)?.ecli && !meant.mismatch) return meant;
  const [, prefix, year, ordinal] = /^(ECLI:.*):(\d{4}):(\d+)$/.exec(value) ?? [];
  const near = lookup.entries.flatMap((each): NearDecision[] => {
    const [, otherPrefix, otherYear, otherOrdinal] = /^(ECLI:.*):(\d{4}):(\d+)$/.exec(each.ecli ?? '') ?? [];
    if (ordinal === undefined || otherOrdinal === undefined || otherPrefix !== prefix) return [];
    if (otherOrdinal === ordinal) return [{ id: each.id, why: 'year' }];
    return otherYear === year && isNeighbour(otherOrdinal, ordinal) ? [{ id: each.id, why: 'neighbour' }] : [];
  });
  return absent(citation, near);
}

function resolveCelex(citation: Citation, value: string, lookup: Lookup): Resolution {
  const [, year = '', court = '', letter = '', number = ''] = /^6\d{2}(\d{2})(C|T|F)([A-Z])(\d{4})$/.exec(value) ?? [];
  const caseNumber = `${court === 'C' ? '' : `${court}-`}${Number(number)}`;
  const ofCase = (lookup.byNumber.get(caseNumber) ?? []).flatMap((entry) => answerEuropean(entry, 'c', `${caseNumber}/${year}`, undefined) ?? []);
  // CJ is the judgment, CA its notice in the Official Journal, CO an order; an opinion or a request is another document.
  const isRuling = letter === 'J' || letter === 'A' || letter === 'O';
  const fitting = ofCase.filter(({ entry }) => entry.celex === undefined || entry.celex === value || letter === 'A');
  const chosen = isRuling ? choose(fitting, []) : null;
  if (chosen) return chosen;
  const ofCaseNear = ofCase.map(({ entry }): NearDecision => ({ id: entry.id, why: 'case' }));
  return absent(citation, [...ofCaseNear, ...(isRuling ? nearNumbers(lookup, caseNumber, readYear(year) ?? undefined, 'c', ({ court: name }) => name === 'cjeu') : [])]);
}

function resolve(citation: Citation, lookup: Lookup): Resolution {
  switch (citation.kind) {
    case 'court':
      return resolveCourt(citation, lookup);
    case 'cjeu':
    case 'strasbourg':
      return resolveEuropean(citation, lookup);
    case 'number':
      return resolveNumber(citation, lookup);
    case 'ecli':
      return resolveEcli(citation, citation.value, lookup);
    case 'celex':
      return resolveCelex(citation, citation.value, lookup);
    case 'name': {
      const ids = lookup.names.idsOf(citation.name);
      const entry = ids.length === 1 ? lookup.byId.get(ids[0] ?? '') : undefined;
      if (entry) return { state: 'found', id: entry.id, doubt: entry.carriesDoubt };
      return ids.length > 0 ? { state: 'ambiguous', ids } : absent(citation, []);
    }
  }
}

/**
 * Resolves one citation against the index. A court that differs never matches; a year that differs or a neighbouring
 * number is only `near`. A number found with a date that is not the decision's is `found` with `mismatch: 'date'`.
 */
export function resolveCitation(citation: Citation, index: CitationIndex): Resolution {
  return resolve(citation, lookupOf(index));
}

