// The index that resolves citations: plain data, small enough to travel to the browser. One row a decision; the maps that
// make it quick are built from the rows once, where it is used.
import { normaliseText } from '../text/normalise.ts';
import { CaseNames } from './case-names.ts';
import { doubtedReadings, isDoubted, type CitableCourt, type CitableDecision, type CitableLibrary } from './citable.ts';
import { findCitations } from './find-citations.ts';
import type { CourtClass } from './lexicon.ts';
import { placeKey } from './places.ts';
import { readDate, readYear } from './read-date.ts';
import { parseSection, sectionKey } from './read-section.ts';
import { tokenise } from './tokens.ts';

/** What a number in a row counts; a capital letter says that only a source in doubt gives it. */
const kindLetters: Record<string, NumberLetter> = { decision: 'd', rg: 'r', appeal: 'r', case: 'c', application: 'a', rv: 'v', unstated: 'u' };
type NumberLetter = 'd' | 'r' | 'u' | 'c' | 'a' | 'v';

/** Data only: it survives `JSON.stringify`. Rows are in the order of the library. */
export interface CitationIndex {
  /** Class, place and region of each court: `cass`, `trib roma`, `tar latina lazio`. */
  courts: string[];
  /** Numbers of the acts the library names, such as `286/1998`. */
  acts: string[];
  /**
   * Id; index of the court; dates, with `?` before one that only a doubt names; keys, a letter and a value each (`d`
   * decision, `r` register, `u` unstated, `c` case, `a` application, `v` massima, `e` ECLI, `x` CELEX; capital letters for
   * numbers only a doubt names; `s3` section; `!` the citation carries a doubt); official names, if any.
   */
  decisions: [id: string, court: number, dates: string, keys: string, ...names: string[]][];
}

/** An index as it travels beside the ids of the decisions, which are the same rows. */
export interface UnnamedIndex extends Omit<CitationIndex, 'decisions'> {
  decisions: Rest<CitationIndex['decisions'][number]>[];
}
type Rest<Row extends unknown[]> = Row extends [unknown, ...infer Others] ? Others : never;

export const unnamed = ({ decisions, ...index }: CitationIndex): UnnamedIndex => ({ ...index, decisions: decisions.map(([, ...others]) => others) });
export const named = ({ decisions, ...index }: UnnamedIndex, ids: readonly string[]): CitationIndex => ({ ...index, decisions: decisions.map((others, row) => [ids[row] ?? '', ...others]) });

/** Level and key of a court in the registry tell its class. */
function courtClassOf(key: string, { level }: CitableCourt): CourtClass {
  switch (level) {
    case 'supreme':
      return 'cass';
    case 'constitutional':
      return 'cost';
    case 'appeal':
      return 'app';
    case 'administrative':
      return key === 'cds' ? 'cds' : 'tar';
    case 'eu':
      return 'cjeu';
    case 'strasbourg':
      return 'strasbourg';
    default:
      return key.startsWith('tm-') ? 'tm' : 'trib';
  }
}

function toCourtRow(key: string, court: CitableCourt): string {
  const name = courtClassOf(key, court);
  const rest = placeKey(key.replace(/^[a-z]+-?/, ''));
  const seat = placeKey(court.seat ?? '');
  if (name === 'tar') return [name, seat || '-', rest.length > seat.length && rest.endsWith(seat) ? rest.slice(0, rest.length - seat.length) : rest].join(' ');
  return [name, seat || rest].filter(Boolean).join(' ');
}

/** The CELEX number that a judgment of the Court has by rule: C-550/16 → 62016CJ0550. */
export function derivedCelex(caseNumber: string): string | null {
  const [, number, year] = /^C-(\d+)\/(\d{2})/.exec(caseNumber) ?? [];
  return number && year ? `6${Number(year) < 50 ? '20' : '19'}${year}CJ${number.padStart(4, '0')}` : null;
}

/** Numbers that the sources of a doubt give, whatever words stand around them; a bare one is of the decision's year. */
function numbersIn(reading: string, year: string): string[] {
  if (/^\s*\d{2,7}\s*$/.test(reading)) return [`${reading.trim()}/${year}`];
  return findCitations(reading, { query: true }).flatMap((citation) => {
    if (citation.kind === 'number') return [`${citation.number}/${citation.year}`];
    if (citation.kind !== 'court') return [];
    return [...(citation.number ? [citation.year === undefined ? citation.number : `${citation.number}/${citation.year}`] : []), ...(citation.registerNumber ? [citation.registerNumber] : [])];
  });
}

/** Dates that the sources of a doubt give, as `2024-04-16` or in words. */
function datesIn(reading: string): string[] {
  if (/^\d{4}(-\d{2})?$/.test(reading)) return [reading];
  const tokens = tokenise(normaliseText(reading));
  return tokens.flatMap((_, at) => {
    const match = tokens[at - 1]?.kind === 'digits' ? null : readDate(tokens, at);
    return match ? [match.date] : [];
  });
}

function toRow(decision: CitableDecision, court: number): CitationIndex['decisions'][number] {
  const { numbers, ecli, celex, officialName } = decision;
  const dates = [...new Set([decision.date, decision.heardOn, decision.filedOn].flatMap((date) => date ?? []))];
  const doubtedDates = [...new Set(doubtedReadings(decision, 'date', 'heardOn', 'filedOn').flatMap(datesIn))].filter((date) => !dates.includes(date));
  const own = numbers.map(({ kind, normalised }) => `${kindLetters[kind] ?? 'u'}${normalised.replace(/^C-| PPU$/g, '')}`);
  const ownNumbers = new Set(numbers.map(({ normalised }) => normalised));
  const doubted = [...new Set(doubtedReadings(decision, 'numbers').flatMap((reading) => numbersIn(reading, decision.date.slice(0, 4))))].filter((number) => !ownNumbers.has(number));
  const section = decision.section === null ? undefined : sectionKey(parseSection(decision.section)?.section ?? { sort: 'numbered' });
  const firstCase = numbers.find(({ kind }) => kind === 'case')?.normalised;
  const carriesDoubt = isDoubted(decision, 'court', 'section', 'type', 'date', 'numbers', 'ecli') || numbers.some(({ kind }) => kind === 'unstated');
  const keys = [
    ...own,
    ...doubted.map((number) => `D${number}`),
    ...(ecli ? [`e${ecli.value.replace(/^ECLI:/, '')}`] : []),
    ...(celex === null ? [] : [celex === (firstCase && derivedCelex(firstCase)) ? 'x' : `x${celex}`]),
    ...(section ? [`s${section}`] : []),
    ...(carriesDoubt ? ['!'] : []),
  ];
  const names = officialName ? [...new Set([officialName.it, officialName.en])] : [];
  return [decision.id, court, [...dates, ...doubtedDates.map((date) => `?${date}`)].join(' '), keys.join(' '), ...names];
}

/** `urn:nir:stato:decreto.legislativo:1998-07-25;286~art29` → `286/1998`; `32003L0086` → `2003/86` and `86/2003`. */
function actNumbers({ urn, celex }: { urn: string | null; celex: string | null }): string[] {
  const [, year, number] = /:(\d{4})(?:-\d{2}-\d{2})?;(\d+)/.exec(urn ?? '') ?? [];
  const [, euYear, euNumber] = /^3(\d{4})[A-Z](\d{4})/.exec(celex ?? '') ?? [];
  return [...(year && number ? [`${number}/${year}`] : []), ...(euYear && euNumber ? [`${euYear}/${Number(euNumber)}`, `${Number(euNumber)}/${euYear}`] : [])];
}

/** Builds the index of a library. Throws where a decision names a court that the library does not have. */
export function buildCitationIndex({ decisions, courts, provisions }: CitableLibrary): CitationIndex {
  const keys = [...new Set(decisions.map(({ court }) => court))].sort();
  const places = new Map(keys.map((key, index) => [key, index]));
  return {
    courts: keys.map((key) => {
      const court = courts.get(key);
      if (!court) throw new Error(`The library has no court "${key}"`);
      return toCourtRow(key, court);
    }),
    acts: [...new Set([...(provisions?.values() ?? [])].flatMap(actNumbers))].sort(),
    decisions: decisions.map((decision) => toRow(decision, places.get(decision.court) ?? 0)),
  };
}

/** A number of an entry. `doubted`: only a source in doubt gives it. */
export interface EntryNumber {
  letter: NumberLetter;
  number: string;
  year?: number;
  doubted: boolean;
}

/** A row of the index, read. */
export interface Entry {
  id: string;
  court: CourtClass;
  seat: string;
  region: string;
  dates: { date: string; doubted: boolean }[];
  numbers: EntryNumber[];
  ecli?: string;
  celex?: string;
  section?: string;
  carriesDoubt: boolean;
}

/** The index as it is searched. */
export interface Lookup {
  entries: Entry[];
  byId: Map<string, Entry>;
  /** By the number alone, without its year. */
  byNumber: Map<string, Entry[]>;
  /** With and without its part: `661981-03`, `661981`. */
  byRv: Map<string, Entry[]>;
  byEcli: Map<string, Entry[]>;
  byDay: Map<string, Entry[]>;
  names: CaseNames;
  acts: Set<string>;
}

function toNumber(letter: NumberLetter, value: string, doubted: boolean): EntryNumber {
  const [number = '', digits] = value.split('/');
  const year = digits === undefined ? null : readYear(digits);
  return { letter, number, doubted, ...(year !== null && { year }) };
}

function toEntry([id, court, dates, keys]: CitationIndex['decisions'][number], courts: readonly string[]): Entry {
  const [name = 'trib', seat = '', region = ''] = (courts[court] ?? '').split(' ');
  const entry: Entry = {
    id,
    court: name as CourtClass,
    seat,
    region,
    dates: dates.split(' ').filter(Boolean).map((date) => ({ date: date.replace('?', ''), doubted: date.startsWith('?') })),
    numbers: [],
    carriesDoubt: false,
  };
  for (const key of keys.split(' ')) {
    const letter = key.charAt(0);
    const value = key.slice(1);
    if (letter === '!') entry.carriesDoubt = true;
    else if (letter === 'e') entry.ecli = `ECLI:${value}`;
    else if (letter === 's') entry.section = value;
    else if (letter === 'x' && value) entry.celex = value;
    else if (letter === 'D') entry.numbers.push(toNumber('d', value, true), toNumber('r', value, true));
    else if (value && letter !== 'x') entry.numbers.push(toNumber(letter as NumberLetter, value, false));
  }
  return entry;
}

const lookups = new WeakMap<CitationIndex, Lookup>();

/** The maps of an index, built the first time they are asked for. */
export function lookupOf(index: CitationIndex): Lookup {
  const known = lookups.get(index);
  if (known) return known;
  const entries = index.decisions.map((row) => toEntry(row, index.courts));
  const group = (keysOf: (entry: Entry) => Iterable<string>): Map<string, Entry[]> => {
    const map = new Map<string, Entry[]>();
    for (const entry of entries) {
      for (const key of new Set(keysOf(entry))) {
        const group = map.get(key);
        if (group) group.push(entry);
        else map.set(key, [entry]);
      }
    }
    return map;
  };
  const lookup: Lookup = {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    byNumber: group(({ numbers }) => numbers.flatMap(({ letter, number }) => (letter === 'v' ? [] : [number]))),
    byRv: group(({ numbers }) => numbers.flatMap(({ letter, number }) => (letter === 'v' ? [number, number.replace(/-.*/, '')] : []))),
    byEcli: group(({ ecli }) => (ecli ? [ecli] : [])),
    byDay: group(({ dates }) => dates.map(({ date }) => date)),
    names: new CaseNames(index.decisions.map(([id, , , , ...names]) => [id, names] as const)),
    acts: new Set(index.acts),
  };
  lookups.set(index, lookup);
  return lookup;
}
