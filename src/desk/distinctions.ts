// What sets a contrary holding apart from a favourable one: facts that both entries state and that differ. It says that the
// data differ, never that the decision turned on it.
import type { Decision } from '../cases/decision.ts';
import type { Library } from '../cases/library.ts';
import type { CourtLevel } from '../cases/registries.ts';
import type { EditorialNote } from '../cases/editorial-note.ts';
import { mayBeSameStatus } from './same-status.ts';

type Sponsor = Decision['sponsor']['status'];
type Relation = Decision['relatives'][number]['relation'];

export type Difference =
  | { field: 'mission'; contrary: string; favourable: string }
  | { field: 'sponsor'; contrary: Sponsor; favourable: Sponsor }
  | { field: 'relatives'; contrary: readonly Relation[]; favourable: readonly Relation[] }
  | { field: 'level'; contrary: CourtLevel; favourable: CourtLevel }
  | { field: 'year'; contrary: string; favourable: string };

/** Relatives said for certain; null where the sources leave any of them open. */
function relativesSaid({ relatives }: Decision): Relation[] | null {
  const said = [...new Set(relatives.map(({ relation }) => relation))];
  return said.length === 0 || said.includes('unstated') || said.includes('other') ? null : said;
}

/** A fact in doubt sets nothing apart. */
const certain = (decision: Decision, field: string): boolean => !decision.doubts.some((doubt) => doubt.field === field || doubt.field.startsWith(`${field}.`));

export function findDifferences(contrary: Decision, favourable: Decision, library: Library): Difference[] {
  const sure = (field: string): boolean => certain(contrary, field) && certain(favourable, field);
  const differences: Difference[] = [];
  if (sure('mission') && contrary.mission !== null && favourable.mission !== null && contrary.mission !== favourable.mission) {
    differences.push({ field: 'mission', contrary: contrary.mission, favourable: favourable.mission });
  }
  const [theirs, ours] = [contrary.sponsor.status, favourable.sponsor.status];
  if (sure('sponsor') && theirs !== ours && theirs !== 'unstated' && ours !== 'unstated' && !mayBeSameStatus(theirs, ours)) {
    differences.push({ field: 'sponsor', contrary: theirs, favourable: ours });
  }
  const [there, here] = [relativesSaid(contrary), relativesSaid(favourable)];
  if (sure('relatives') && there && here && !there.some((relation) => here.includes(relation))) {
    differences.push({ field: 'relatives', contrary: there, favourable: here });
  }
  const levels = [library.courts.get(contrary.court)?.level, library.courts.get(favourable.court)?.level] as const;
  if (sure('court') && levels[0] && levels[1] && levels[0] !== levels[1]) differences.push({ field: 'level', contrary: levels[0], favourable: levels[1] });
  const years = [contrary.date.slice(0, 4), favourable.date.slice(0, 4)] as const;
  if (sure('date') && years[0] !== years[1]) differences.push({ field: 'year', contrary: years[0], favourable: years[1] });
  return differences;
}

export interface DistinguishingNote {
  /** The decision that the note stands on. */
  on: string;
  note: EditorialNote;
}

/**
 * The library's notes that distinguish a holding: those on it or on its decision as a whole, and those on other decisions
 * that rest on this one.
 */
export function findDistinguishingNotes(decision: string, holding: string, library: Library): DistinguishingNote[] {
  const isWanted = (on: string, note: EditorialNote): boolean =>
    note.kind === 'distinguishing' && (on === decision ? note.on === holding || !/^h\d+$/.test(note.on) : note.rests.includes(decision));
  return [...library.notesByDecision].flatMap(([on, notes]) => notes.filter((note) => isWanted(on, note)).map((note) => ({ on, note })));
}
