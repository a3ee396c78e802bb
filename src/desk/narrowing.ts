// A desk page narrowed to one's own case: the mission, the status of the sponsor, the relative. The state stands in the
// fragment of the address, which no server sees. Nothing leaves the page unsaid: what is put aside is counted, and a
// contrary holding is never put aside.
import { mayBeSameStatus } from './same-status.ts';

export const narrowingFields = ['mission', 'sponsor', 'relative'] as const;
export type NarrowingField = (typeof narrowingFields)[number];

export interface Narrowing {
  mission: string | null;
  sponsor: string | null;
  relative: string | null;
  /** Only holdings that agree in something; contrary ones stay. */
  only: boolean;
}

export const noNarrowing: Narrowing = { mission: null, sponsor: null, relative: null, only: false };

/** The values that the page offers in each field. */
export type KnownValues = Record<NarrowingField, ReadonlySet<string>>;

export interface DeskAddress {
  narrowing: Narrowing;
  /** The section to go to. */
  to: string | null;
  /** Parameters that the page does not know. */
  ignored: readonly { name: string; value: string }[];
}

const isField = (name: string): name is NarrowingField => (narrowingFields as readonly string[]).includes(name);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a bare % sign typed into an address: take it as it stands
  }
}

/** Reads `mission=islamabad&sponsor=refugee&to=remedy`, with or without its `#` or `?`. Never throws. */
export function parseDeskAddress(address: string, known: KnownValues): DeskAddress {
  const narrowing = { ...noNarrowing };
  const ignored: { name: string; value: string }[] = [];
  let to: string | null = null;
  for (const part of address.replace(/^[#?]/, '').split('&')) {
    const [name = '', value = ''] = part.split('=', 2).map(decode);
    if (value === '') continue;
    if (name === 'to') to = value;
    else if (name === 'only' && value === 'match') narrowing.only = true;
    else if (isField(name) && known[name].has(value)) narrowing[name] = value;
    else ignored.push({ name: name.slice(0, 40), value: value.slice(0, 80) });
  }
  return { narrowing, to, ignored };
}

/** The state as it stands in the address, without `#`; empty where nothing is narrowed. */
export function formatDeskAddress(narrowing: Narrowing, to: string | null = null): string {
  const pairs = narrowingFields.flatMap((field): [string, string][] => (narrowing[field] === null ? [] : [[field, narrowing[field]]]));
  if (narrowing.only && pairs.length > 0) pairs.push(['only', 'match']);
  if (to !== null) pairs.push(['to', to]);
  return pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

export const isNarrowed = (narrowing: Narrowing): boolean => narrowingFields.some((field) => narrowing[field] !== null);

/** What a decision states: the mission or '', the status or 'unstated', the relatives. */
export interface CaseFacts {
  mission: string;
  sponsor: string;
  relative: readonly string[];
}

/** `maybe` where the sources use a wider or narrower word that may mean the same; `unsaid` where they are silent. */
export type Agreement = 'same' | 'maybe' | 'different' | 'unsaid';

export function agreementOf(field: NarrowingField, asked: string, facts: CaseFacts): Agreement {
  if (field === 'mission') return facts.mission === '' ? 'unsaid' : facts.mission === asked ? 'same' : 'different';
  if (field === 'sponsor') return facts.sponsor === asked ? 'same' : facts.sponsor === 'unstated' ? 'unsaid' : mayBeSameStatus(asked, facts.sponsor) ? 'maybe' : 'different';
  if (facts.relative.includes(asked)) return 'same';
  return facts.relative.length === 0 || facts.relative.includes('unstated') || facts.relative.includes('other') ? 'unsaid' : 'different';
}

/** How a decision agrees with what was asked, field by field, in the order of the fields. */
export function compareFacts(narrowing: Narrowing, facts: CaseFacts): [NarrowingField, Agreement][] {
  return narrowingFields.flatMap((field): [NarrowingField, Agreement][] => {
    const asked = narrowing[field];
    return asked === null ? [] : [[field, agreementOf(field, asked, facts)]];
  });
}

/** More is nearer: what is the same counts before what may be. */
export function nearness(agreements: readonly (readonly [NarrowingField, Agreement])[]): number {
  const count = (wanted: Agreement): number => agreements.filter(([, agreement]) => agreement === wanted).length;
  return count('same') * (narrowingFields.length + 1) + count('maybe');
}

/** What the order of a list looks at: `tier` and `place` are those of the page without narrowing. */
export interface Placed {
  tier: number;
  place: number;
  nearness: number;
}

/** Within what stands, what is nearest to the case first; then as strong as before. */
export function comparePlaced(a: Placed, b: Placed): number {
  return a.tier - b.tier || b.nearness - a.nearness || a.place - b.place;
}

/** Whether a holding is put aside: only where that was asked for, never a contrary one. */
export function isPutAside(narrowing: Narrowing, near: number, contrary: boolean): boolean {
  return narrowing.only && isNarrowed(narrowing) && near === 0 && !contrary;
}
